import type { Arena } from './arena.ts';

/**
 * Writes a household's row over another. Column by column, since then the compiler knows each array: a loop over a list
 * of them takes twice as long.
 */
export const makeMoveRow = ({ home }: Pick<Arena, 'home'>) => {
  const { place, drawer, rate, clock, since, frailty, retainer, requestFactor, age } = home;
  const { joinedMonth, deathMonth, nextAnniversary, unrestEnd, unrest, riskEnd, risk } = home;
  const { origin, entity, tier, segment, advisor, band, generation, couple } = home;
  return (from: number, to: number): void => {
    place[to] = place[from];
    drawer[to] = drawer[from];
    rate[to] = rate[from];
    clock[to] = clock[from];
    since[to] = since[from];
    frailty[to] = frailty[from];
    retainer[to] = retainer[from];
    requestFactor[to] = requestFactor[from];
    age[to] = age[from];
    joinedMonth[to] = joinedMonth[from];
    deathMonth[to] = deathMonth[from];
    nextAnniversary[to] = nextAnniversary[from];
    unrestEnd[to] = unrestEnd[from];
    unrest[to] = unrest[from];
    riskEnd[to] = riskEnd[from];
    risk[to] = risk[from];
    origin[to] = origin[from];
    entity[to] = entity[from];
    tier[to] = tier[from];
    segment[to] = segment[from];
    advisor[to] = advisor[from];
    band[to] = band[from];
    generation[to] = generation[from];
    couple[to] = couple[from];
  };
};
