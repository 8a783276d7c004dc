import { cholesky } from '../../math/cholesky.ts';
import { latentMatrix, type RankPair } from '../latentMatrix.ts';
import { nearest } from '../nearest.ts';
import { quantitiesOf } from '../quantitiesOf.ts';
import type { Quantity } from '../quantity.ts';
import { rankPairs } from '../rankPairs.ts';
import { rankRoom } from '../rankRoom.ts';
import type { Scenario } from '../scenario.ts';
import { escapeText } from '../showValue.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

/** Why a quantity cannot be correlated; undefined where it can. */
const reasonAgainst = (quantity: Quantity): string | undefined => {
  if (quantity.spec.perEvent === true) return 'which is drawn for each event. Leave the pair out.';
  if (quantity.kind === 'formula') return 'which is worked out from others. Name what it is made of.';
  return quantity.kind === 'uncertain'
    ? undefined
    : 'which is not drawn. Give it a range or a law, or leave the pair out.';
};

const pathsKnown: Check = (s, report) => {
  if (s.correlations.length === 0) return;
  const all = quantitiesOf(s);
  const uncertain = [...all].filter(([, quantity]) => reasonAgainst(quantity) === undefined).map(([path]) => path);
  const seen = new Set<string>();
  s.correlations.forEach(({ between }, i) => {
    between.forEach((path, j) => {
      const quantity = all.get(path);
      const near = nearest(path, uncertain);
      const wayOut =
        quantity !== undefined
          ? reasonAgainst(quantity)
          : `which is none here. ${near === undefined ? 'Write one such as work.requests.perYear.' : `Did you mean ${near}?`}`;
      if (wayOut !== undefined)
        report(
          ['correlations', i, 'between', j],
          `expected the path of an input drawn once a future, got "${escapeText(path)}", ${wayOut}`,
        );
    });
    const pair = [...between].sort().join(' ');
    if (between[0] === between[1])
      report(
        ['correlations', i, 'between'],
        `expected two inputs, got "${escapeText(between[0])}" twice. Write another.`,
      );
    else if (seen.has(pair))
      report(
        ['correlations', i, 'between'],
        `expected each pair once, got ${between.map(escapeText).join(' and ')} again. Leave one of them out.`,
      );
    seen.add(pair);
  });
};

const fits = (pairs: readonly RankPair[]): boolean => {
  const { names, matrix } = latentMatrix(pairs);
  return cholesky(matrix, names.length) !== undefined;
};

/** Three inputs cannot each oppose the two others: the last pair is named that could make them fit. */
const holdTogether: Check = (s, report) => {
  const pairs = rankPairs(s);
  if (pairs.some(({ between: [a, b] }) => a === b) || fits(pairs)) return;
  const places = pairs.map((_, i) => i).reverse();
  const mendable = places.find((i) => rankRoom(pairs, i) !== undefined);
  const one = mendable ?? places[0];
  const { between, rank } = pairs[one];
  const room = rankRoom(pairs, one);
  const wanted =
    room === undefined
      ? 'correlations that can hold together'
      : `a rank correlation from ${room[0]} to ${room[1]}, as the other pairs stand`;
  report(
    ['correlations', one, 'rank'],
    `expected ${wanted}, got ${rank} between ${between.map(escapeText).join(' and ')}. ${room === undefined ? 'Bring them nearer to 0' : 'Write one within that, or change the others'}; what no pair joins counts as 0.`,
  );
};

export const correlationChecks: readonly Check[] = [pathsKnown, holdTogether];
