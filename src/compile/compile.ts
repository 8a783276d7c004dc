import { DRIVEN } from '../plan/driver.ts';
import { EVENT_KINDS } from '../plan/eventKinds.ts';
import { INPUT, LATENT, POINT } from '../plan/input.ts';
import {
  ACTIVITY,
  AGE,
  BRACKET,
  CHANNEL,
  CODE,
  COLUMN,
  COST,
  DELEGATE,
  EVENT,
  FIXED_ASSET,
  GENERAL,
  HOUSEHOLD,
  INTRODUCTION,
  KIND,
  KINDS,
  LIFE_EVENT,
  LOAN,
  MEASURE,
  ORIGIN_PURPOSES,
  OTHER_WORK,
  RETURN,
  ROLE,
  SAVING,
  SCHEDULE,
  SEAT,
  SHOCK,
  TARGET,
  TIER,
} from '../plan/layout.ts';
import type { MeasureLegend } from '../plan/legend.ts';
import { PER_FUTURE } from '../plan/perFuture.ts';
import type { Plan } from '../plan/plan.ts';
import { PURCHASE } from '../plan/purchase.ts';
import { SEGMENT } from '../plan/segment.ts';
import { WORKPLACE } from '../plan/workplace.ts';
import type { Client } from '../scenario/clientList.ts';
import { monthText } from '../scenario/month.ts';
import { rankPairs } from '../scenario/rankPairs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Series } from '../scenario/series.ts';
import { actorLegends } from './actorLegends.ts';
import { type Input, middleOf } from './cell.ts';
import { copulaOf } from './copula.ts';
import { drivenList, drivenRows } from './drivenList.ts';
import { eventList, TARGET_METRICS } from './eventList.ts';
import { expressionTables } from './expressionTables.ts';
import { bracketRows, scheduleRows } from './feeTables.ts';
import { generalRow } from './generalTable.ts';
import { goalList, goalTables } from './goalTables.ts';
import { drawnInputs, inputLegends, settleInputs, type Tables } from './inputList.ts';
import { sourceOfInput } from './inputSource.ts';
import { introductionRows, savingRows } from './introductionTables.ts';
import { KIND_LABELS } from './kindLabels.ts';
import { gatherLaws } from './lawCells.ts';
import { fixedAssetRows, loanRows } from './loanTables.ts';
import { inflationRows, returnRows, shockRows, usableSeries } from './markets.ts';
import { channelRows, costRows, lifeEventRows } from './marketTables.ts';
import { columnsOf, type Measure, measureList, storedMeasures } from './measureList.ts';
import { type Names, nameThings } from './names.ts';
import { workplaceRows } from './officeTables.ts';
import { AGES, openingBook } from './openingBook.ts';
import { ownMeasures } from './ownMeasures.ts';
import type { ParseFormula } from './parseFormula.ts';
import { perFutureRows } from './perFutureRows.ts';
import { policyList } from './policyList.ts';
import { policyTables } from './policyTables.ts';
import * as practice from './practiceTables.ts';
import { type Instruction, makeProgrammer } from './programs.ts';
import { purchaseRows } from './purchaseTables.ts';
import { readFormula } from './readFormula.ts';
import { scoreProgram } from './scoreProgram.ts';
import { segmentRows } from './segmentTables.ts';
import { hasFormulas, settleFormulas } from './settleFormulas.ts';
import { unusedAssumptions } from './unusedAssumptions.ts';
import { withClients } from './withClients.ts';
import * as work from './workTables.ts';

export type CompileOptions = {
  /** Base name of the scenario. */
  readonly name: string;
  /** Months to simulate; without it, the scenario's own. */
  readonly months?: number;
  /** Every uncertain input at its median. */
  readonly point?: boolean;
  /** Reads a formula; needed only where the scenario has one. */
  readonly parse?: ParseFormula | undefined;
  /** Months of markets read from a file; without them, those that stand in the scenario. */
  readonly series?: Series;
  /** The client list that the scenario names. */
  readonly clients?: readonly Client[] | undefined;
  /** What the file says about the source of the number at a path, undefined where it gives no number. */
  readonly givenSource?: (path: string) => string | undefined;
};

const GROWTH_PARTS = ['aum', 'aumGrowth.market', 'aumGrowth.flows', 'aumGrowth.new', 'aumGrowth.lost'] as const;

const measureTables = (names: Names, measures: readonly Measure[]) => {
  const programmer = makeProgrammer(names, measures, columnsOf(measures));
  const shown = measures.filter((m) => m.shown);
  const code: Instruction[] = [];
  const firstOf = new Map<string, number>(); // a lone advisor's figures are the role's and the firm's: reduced once
  const rows = shown.map((m, i) => {
    const program = programmer.program(m);
    const text = JSON.stringify([m.stock, program]);
    const same = firstOf.get(text) ?? i;
    firstOf.set(text, same);
    const at = code.length;
    code.push(...program);
    return [at, program.length, Number(m.stock), same];
  });
  const place = (name: string) => shown.findIndex((m) => m.name === name);
  return {
    condition: programmer.condition,
    columns: { cols: COLUMN.size, rows: storedMeasures(measures).map((m) => [m.signal, Number(m.stock)]) },
    measures: { cols: MEASURE.size, rows },
    code,
    perFuture: {
      cols: PER_FUTURE.size,
      rows: perFutureRows(
        shown,
        rows.map(([, , , same]) => same),
      ),
    },
    targets: {
      cols: TARGET.size,
      rows: [...TARGET_METRICS.map((m) => [place(m), 0]), ...GROWTH_PARTS.map((m) => [place(m), 1])],
    },
  };
};

/** Numbers that are used up while compiling: the opening book and the laws of joiners. */
const usedUp = (s: Scenario): Input[] => [
  { path: 'book.households', quantity: s.book.households },
  { path: 'book.aum.mean', quantity: s.book.aum.mean },
  { path: 'book.aum.logSd', quantity: s.book.aum.logSd },
  { path: 'book.aum.floor', quantity: s.book.aum.floor },
  { path: 'book.firmAge', quantity: s.book.firmAge },
  { path: 'book.pastGrowth', quantity: s.book.pastGrowth },
  { path: 'book.pastRetention', quantity: s.book.pastRetention },
];

const perEvent = (s: Scenario, names: Names): Input[] =>
  names.seats
    .filter((seat) => !seat.opening || !seat.owner)
    .map((seat) =>
      seat.recruiting === undefined
        ? { path: `roles.${seat.role}.recruiting`, quantity: s.roles[seat.role].recruiting }
        : { path: `${seat.path}.recruiting`, quantity: seat.recruiting },
    );

const measureLegend = (m: Measure): MeasureLegend => {
  const { name, unit, label } = m;
  const written = 'written' in m ? m.written : undefined;
  return { name, unit, label, ...(written === undefined ? {} : { formula: written }) };
};

/** Worked out here where whoever read the scenario did not. @throws RangeError for an expression that cannot be. */
const workedOut = (s: Scenario, parse: ParseFormula | undefined): Scenario => {
  if (!hasFormulas(s)) return s;
  if (parse === undefined) throw new RangeError('no reader of formulas was given, and the scenario has expressions');
  return settleFormulas(s, parse, (path, message) => {
    throw new RangeError(`${path.join('.')}: ${message}`);
  });
};

/** A checked scenario as numbers and a legend. */
export const compile = (scenario: Scenario, options: CompileOptions): Plan => {
  const s = withClients(workedOut(scenario, options.parse), options.clients);
  const names = nameThings(s);
  const point = options.point === true;
  const months = options.months ?? s.months;
  const series = usableSeries(s, months, options.series);
  const builtIn = measureList(s, names);
  const measures = [...builtIn, ...ownMeasures(s, builtIn, options.parse)];
  const events = eventList(s, names);
  const policies = policyList(s);
  const shown = measures.filter((m) => m.shown).map(({ name }) => name);
  const driven = drivenList(names, shown, events, goalList(s));
  const { condition, code, ...measured } = measureTables(names, measures);
  const score = scoreProgram(s, names, options.parse);
  const laws = gatherLaws();
  const built = {
    general: { cols: GENERAL.size, rows: [generalRow(s, names, series, { at: code.length, length: score.length })] },
    tiers: { cols: TIER.size, rows: practice.tierRows(s, names) },
    roles: { cols: ROLE.size, rows: practice.roleRows(s, names) },
    seats: { cols: SEAT.size, rows: practice.seatRows(s, names, laws.cells) },
    channels: { cols: CHANNEL.size, rows: channelRows(s, names) },
    origins: { cols: ORIGIN_PURPOSES.length * 2, rows: practice.originRows(s, names) },
    schedules: { cols: SCHEDULE.size, rows: scheduleRows(s) },
    lifeEvents: { cols: LIFE_EVENT.size, rows: lifeEventRows(s) },
    brackets: { cols: BRACKET.size, rows: bracketRows(s) },
    segments: { cols: SEGMENT.size + names.channels.length, rows: segmentRows(s, names) },
    book: { cols: HOUSEHOLD.size, rows: openingBook(s, options.clients) },
    ages: { cols: AGE.size, rows: AGES },
    calendar: { cols: 12, rows: work.calendarRows(s, names) },
    activities: { cols: ACTIVITY.size + 12 + names.roles.length, rows: work.activityRows(s, names) },
    seasons: { cols: 12, rows: work.seasonRows(s, names) },
    protected: { cols: KINDS.length, rows: work.protectedRows(s, names) },
    requestSplits: { cols: names.roles.length, rows: work.requestSplitRows(s, names) },
    introductions: { cols: INTRODUCTION.size, rows: introductionRows(s, names) },
    savings: { cols: SAVING.size, rows: savingRows(s, names) },
    otherWork: { cols: OTHER_WORK.size + names.roles.length, rows: work.otherRows(s, names) },
    onboarding: { cols: s.work.onboarding.months.length, rows: [s.work.onboarding.months] },
    costs: { cols: COST.size, rows: costRows(s) },
    workplaces: { cols: WORKPLACE.size, rows: workplaceRows(s) },
    loans: { cols: LOAN.size, rows: loanRows(s) },
    fixedAssets: { cols: FIXED_ASSET.size, rows: fixedAssetRows(s) },
    purchases: { cols: PURCHASE.size, rows: purchaseRows(s, names) },
    delegates: { cols: DELEGATE.size, rows: practice.delegateRows(s, names) },
    kinds: { cols: KIND.size, rows: practice.kindRows(s) },
    returns: { cols: RETURN.size, rows: returnRows(series) },
    shocks: { cols: SHOCK.size, rows: shockRows(s) },
    inflation: { cols: 1, rows: inflationRows(s) },
    inputs: { cols: INPUT.size, rows: [] },
    points: { cols: POINT.size, rows: laws.rows },
    latents: { cols: LATENT.size, rows: [] },
    mixing: { cols: 0, rows: [] },
    streams: { cols: 2, rows: practice.streamRows() },
    requestStreams: { cols: 2, rows: practice.requestStreamRows(names) },
    ...measured,
    driven: { cols: DRIVEN.size, rows: drivenRows(driven) },
    events: { cols: EVENT.size, rows: events.map((e) => [EVENT_KINDS.indexOf(e.kind), e.index]) },
  };
  const ask = { names: shown, wants: 'truth' } as const;
  const compiled = (text: string) => condition(readFormula(options.parse, text, ask));
  const decided = policyTables(s, names, built, compiled, code.length + score.length);
  const goals = goalTables(s, compiled, code.length + score.length + decided.code.length);
  const coded = [...code, ...score, ...decided.code, ...goals.code];
  const placed = { ...built, goals: goals.goals, policies: decided.policies, effects: decided.effects };
  const worked = expressionTables(s, names, placed, options.parse, coded.length);
  const tables: Tables = {
    ...placed,
    values: worked.values,
    expressions: worked.expressions,
    code: { cols: CODE.size, rows: [...coded, ...worked.code] },
  };
  const drawn = point ? [] : drawnInputs(tables);
  const copula = copulaOf(drawn, point ? [] : rankPairs(s));
  const labelled = (ids: readonly string[], table: Readonly<Record<string, { label?: string | undefined }>>) =>
    ids.map((id) => ({ id, label: table[id].label ?? id }));
  return {
    numbers: settleInputs(tables, laws, copula, point),
    legend: {
      name: options.name,
      title: s.meta.title,
      question: s.meta.question,
      start: monthText(s.start),
      months,
      tiers: labelled(names.tiers, s.tiers),
      roles: labelled(names.roles, s.roles),
      advisors: names.seats.slice(0, names.dimensions.advisors).map(({ id, label }) => ({ id, label })),
      seats: names.seats.map(({ id, label, role }) => ({ id, label, role })),
      channels: labelled(names.channels, s.channels),
      segments: labelled(names.segments, s.segments),
      ...actorLegends(s),
      kinds: KINDS.map((id) => ({ id, label: KIND_LABELS[id] })),
      measures: measures.filter((m) => m.shown).map(measureLegend),
      events: events.map(({ name, label }) => ({ name, label })),
      targets: TARGET_METRICS.map((metric) => ({ metric, rate: middleOf(s.target.rate) })),
      inputs: inputLegends(tables, [...usedUp(s), ...perEvent(s, names)], point, sourceOfInput(options)),
      drawn: drawn.map(({ path }) => path),
      driven: driven.map(({ outcome, label }) => ({ outcome, label })),
      policies,
      goals: goalList(s),
      expressions: worked.legend,
      correlations: copula.pairs,
      unused: unusedAssumptions(s),
      notes: copula.notes,
    },
  };
};
