import { describe, expect, it } from 'vitest';
import { crossSection } from '../../bench/hindcast/crossSection.ts';
import { type FirmScore, place, scoreFirm } from '../../bench/hindcast/scoreFirm.ts';
import { summarize } from '../../bench/hindcast/summarize.ts';
import { tellApart } from '../../bench/hindcast/tellApart.ts';

const firm = { name: '1', households: 10, staff: 2, aum: 100, later: { staff: 2, aum: 200 } };
/** 1, 2, ... 101: the quantile of p is 1 + 100 p. */
const ladder = Float64Array.from({ length: 101 }, (_, i) => i + 1);

describe('the place of an outcome', () => {
  it('is told by the bands, whose ends are within', () => {
    expect(place(ladder, 26)).toMatchObject({ p10: 11, p25: 26, p50: 51, p75: 76, p90: 91, in50: true, in80: true });
    expect(place(ladder, 25)).toMatchObject({ in50: false, in80: true });
    expect(place(ladder, 91)).toMatchObject({ in50: false, in80: true });
    expect(place(ladder, 92)).toMatchObject({ in50: false, in80: false });
  });
});

describe('the score of a firm', () => {
  it('is taken on logarithms: a sure forecast of twice too much scores ln 2', () => {
    const sure = { aum: new Float64Array(50).fill(400), staff: new Float64Array(50).fill(2) };
    expect(scoreFirm(firm, sure, 1.5).crps).toBeCloseTo(Math.LN2, 12);
  });

  it('of the rule is the distance of the logarithms', () => {
    const any = { aum: ladder, staff: ladder };
    expect(scoreFirm(firm, any, 1.5).crpsNaive).toBeCloseTo(Math.log(200 / 150), 12);
    expect(scoreFirm(firm, any, 2).crpsNaive).toBeCloseTo(0, 12);
  });

  it('lets a firm end with nothing', () => {
    const gone = { aum: new Float64Array(50), staff: new Float64Array(50).fill(1) };
    expect(scoreFirm(firm, gone, 1).crps).toBeCloseTo(Math.log(200), 12);
  });
});

describe('a summary', () => {
  const score = (actual: number): FirmScore => ({
    firm,
    aum: place(ladder, actual),
    staff: place(ladder, 51),
    crps: actual,
    crpsNaive: 2 * actual,
  });

  it('is shares within the bands and plain means', () => {
    const { firms, aum, staff, crps, crpsNaive } = summarize([score(1), score(20), score(51), score(60)]);
    expect(firms).toBe(4);
    expect([aum.coverage50.share, aum.coverage80.share]).toEqual([0.5, 0.75]);
    expect(aum.pitMean).toBeCloseTo((1 + 20 + 51 + 60) / 4 / 102, 12);
    expect(staff.coverage50.share).toBe(1);
    expect([crps, crpsNaive]).toEqual([33, 66]);
  });

  it('of firms told apart is of those named, and of the others', () => {
    const scores = [1, 20, 51].map((actual, i) => ({ ...score(actual), firm: { ...firm, name: `${i + 1}` } }));
    const firms = scores.map((one) => one.firm);
    const [[, named], [, others]] = tellApart(firms, '1, 3')(scores);
    expect([named, others]).toEqual([[scores[0], scores[2]], [scores[1]]]);
    expect(() => tellApart(firms, '1,9')).toThrow('--apart: expected names of firms of the file, got 9.');
    expect(() => tellApart(firms, '1,2,3')).toThrow('got all of them');
  });
});

describe('growth across firms', () => {
  it('is yearly: a factor of 1.1 to the seventh in seven years is a tenth', () => {
    const { p10, p50, p90 } = crossSection(7, [{ before: 50, after: Float64Array.of(50 * 1.1 ** 7) }]);
    expect([p10, p50, p90].map((x) => x.toFixed(12))).toEqual(['0.100000000000', '0.100000000000', '0.100000000000']);
  });

  it('counts who reached 12.4 % a year', () => {
    const after = [0.9, 1.1, 1.123, 1.125].map((x) => Float64Array.of(x ** 2));
    expect(
      crossSection(
        2,
        after.map((a) => ({ before: 1, after: a })),
      ).atTarget,
    ).toBe(0.25);
  });
});
