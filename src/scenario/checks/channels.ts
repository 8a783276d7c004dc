import { listIds } from '../listIds.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../scenario.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

const wayOut = (id: string, ids: readonly string[]): string => {
  const near = nearest(id, ids);
  if (near !== undefined) return `Did you mean ${near}?`;
  return ids.length === 0 ? 'Write one under channels.' : `Known ones: ${listIds(ids)}.`;
};

/** Leads are followed one by one. */
const MOST_LEADS = 10_000;

const least = (q: { kind: string; value?: number; low?: number }): number => q.value ?? q.low ?? Number.NaN; // no number: told elsewhere
const middle = (q: { kind: string; value?: number; median?: number }): number => q.value ?? q.median ?? Number.NaN; // no number: told elsewhere

/** How many leads a month a spend buys, where they are more than can be followed. */
const tooManyLeads = (
  spend: Parameters<typeof middle>[0],
  costPerLead: Parameters<typeof least>[0],
): number | undefined => {
  const leads = middle(spend) / least(costPerLead);
  return leads > MOST_LEADS ? Number(leads.toPrecision(3)) : undefined;
};

const channelsComplete: Check = (s, report) => {
  for (const [id, channel] of Object.entries(s.channels)) {
    const kind = channel.kind;
    const path = ['channels', id];
    if (kind === undefined) report(path, 'expected a kind, got none. Write kind: referrals, organic or paid.');
    if (kind !== 'paid' || channel.costPerLead === undefined || channel.spendMonthly === undefined) continue;
    const got = tooManyLeads(channel.spendMonthly, channel.costPerLead);
    if (got !== undefined)
      report(
        [...path, 'spendMonthly'],
        `expected at most ${MOST_LEADS} leads a month, got ${got}. Lower the spend or raise costPerLead.`,
      );
  }
};

/** Channels are opened when they are closed, and closed when they are open. */
const opensAndCloses: Check = (s, report) => {
  const ids = Object.keys(s.channels);
  const policies = Object.values(s.policies);
  for (const [id, policy] of Object.entries(s.policies))
    for (const key of ['openChannel', 'closeChannel'] as const) {
      const channel = policy[key]?.channel;
      if (channel === undefined) continue;
      const path = ['policies', id, key, 'channel'];
      if (!ids.includes(channel)) {
        report(path, `expected the id of a channel, got "${channel}". ${wayOut(channel, ids)}`);
        continue;
      }
      const opening = key === 'openChannel';
      const before = policies.some((each) => each[opening ? 'closeChannel' : 'openChannel']?.channel === channel);
      if (s.channels[channel].open === opening && !before)
        report(
          path,
          opening
            ? `expected a channel that is closed before, got "${channel}", which is open from the first day. Write channels.${channel}.open: false.`
            : `expected a channel that is open before, got "${channel}", which nobody opens. Leave it out.`,
        );
    }
};

/** Nobody waits for a channel that no policy opens. */
const neverOpened: Check = (s, report) => {
  for (const [id, { open }] of Object.entries(s.channels))
    if (!open && Object.values(s.policies).every(({ openChannel }) => openChannel?.channel !== id))
      report(
        ['channels', id, 'open'],
        `expected a policy that opens it, got none. Write openChannel: { channel: ${id} } in a policy, or leave the channel out.`,
      );
};

/** Marketing is spent in a paid channel: the one named, or the only one. */
const paidKnown: Check = (s, report) => {
  const paid = Object.keys(s.channels).filter((id) => s.channels[id].kind === 'paid');
  for (const [id, { setMarketing }] of Object.entries(s.policies)) {
    if (setMarketing === undefined) continue;
    const path = ['policies', id, 'setMarketing'];
    const { channel } = setMarketing;
    if (channel !== undefined && !paid.includes(channel))
      report([...path, 'channel'], `expected the id of a paid channel, got "${channel}". ${wayOut(channel, paid)}`);
    if (channel === undefined && paid.length !== 1)
      report(
        path,
        paid.length === 0
          ? 'expected a paid channel, got none. Write openChannel: { channel: paid } in a policy, or a channel with kind: paid.'
          : `expected the channel, got none, and there are several. Write channel: ${paid[0]}.`,
      );
    const costPerLead = s.channels[channel ?? paid[0] ?? '']?.costPerLead;
    const got = costPerLead === undefined ? undefined : tooManyLeads(setMarketing.spendMonthly, costPerLead);
    if (got !== undefined)
      report([...path, 'spendMonthly'], `expected at most ${MOST_LEADS} leads a month, got ${got}. Lower the spend.`);
  }
};

/** Mistakes about channels that policies open, close or pay for. */
export const channelChecks: readonly Check[] = [channelsComplete, opensAndCloses, neverOpened, paidKnown];
