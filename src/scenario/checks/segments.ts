import { listIds } from '../listIds.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../scenario.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;
type Segment = Scenario['segments'][string];

const middle = (q: { kind: string; value?: number; median?: number }): number => q.value ?? q.median ?? Number.NaN; // no number: told elsewhere
const comesBy = ({ channels }: Segment, channel: string): boolean =>
  channels.length === 0 || channels.includes(channel);
const rounded = (x: number): number => Number(x.toPrecision(6));
const ROUNDING = 1e-9;

const channelsKnown: Check = (s, report) => {
  const ids = Object.keys(s.channels);
  for (const [id, { channels }] of Object.entries(s.segments))
    channels.forEach((channel, i) => {
      if (ids.includes(channel)) return;
      const near = nearest(channel, ids);
      const wayOut = near === undefined ? `Known channels: ${listIds(ids)}.` : `Did you mean ${near}?`;
      report(['segments', id, 'channels', i], `expected the id of a channel, got "${channel}". ${wayOut}`);
    });
};

/** Nobody is in two segments. */
const sharesFit: Check = (s, report) => {
  const segments = Object.values(s.segments);
  const opening = segments.reduce((sum, segment) => sum + middle(segment.opening), 0);
  if (opening > 1 + ROUNDING)
    report(
      ['segments'],
      `expected shares of the opening book that add up to at most 1, got ${rounded(opening)}. Lower some opening.`,
    );
  for (const channel of Object.keys(s.channels)) {
    const sum = segments.reduce((all, segment) => all + (comesBy(segment, channel) ? middle(segment.share) : 0), 0);
    if (sum > 1 + ROUNDING)
      report(
        ['segments'],
        `expected shares of the prospects of ${channel} that add up to at most 1, got ${rounded(sum)}. Lower some share, or list channels.`,
      );
  }
};

const segmentsMakeSense: Check = (s, report) => {
  for (const [id, segment] of Object.entries(s.segments)) {
    if (middle(segment.share) === 0 && middle(segment.opening) === 0)
      report(
        ['segments', id],
        'expected a share or an opening above 0, got neither: nobody would be in it. Write share: 20 %.',
      );
    const { age } = segment;
    if (age !== undefined && middle(age.from) > middle(age.to))
      report(
        ['segments', id, 'age'],
        `expected from at most to, got ${middle(age.from)} and ${middle(age.to)}. Write the younger age as from.`,
      );
    for (const [channel, { toClient }] of Object.entries(s.channels)) {
      const chance = middle(toClient) * middle(segment.closeRate);
      if (comesBy(segment, channel) && middle(segment.share) > 0 && chance > 1)
        report(
          ['segments', id, 'closeRate'],
          `expected at most ${rounded(1 / middle(toClient))}, since ${channel} wins ${middle(toClient)} of its meetings, got ${middle(segment.closeRate)}. Lower it.`,
        );
    }
  }
};

/** Mistakes about segments that no single key shows. */
export const segmentChecks: readonly Check[] = [channelsKnown, sharesFit, segmentsMakeSense];
