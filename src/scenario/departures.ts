import * as z from 'zod';
import { quantity } from './quantity.ts';

const ratio = (value: number, description: string) =>
  quantity({ unit: 'times', min: 0, max: 20, default: value, source: 'F41', description });

/** Why households leave beside poor service: tenure, markets, death. */
export const departuresSchema = z
  .strictObject({
    tenure: z
      .enum(['on', 'off'])
      .default('on')
      .describe('Whether the years with the firm act on leaving, by the three multiples below.'),
    level: quantity({
      unit: 'times',
      min: 0,
      max: 20,
      default: 1,
      source: 'assumption: clients as loyal as others',
      description: 'Multiple of the hazard of leaving of every household, death apart.',
    }),
    firstYear: ratio(0.6, 'Multiple of the hazard in the first year.'),
    yearsTwoToFour: ratio(1.6, 'Multiple of the hazard in years 2 to 4.'),
    later: ratio(0.8, 'Multiple of the hazard after year 4.'),
    drawdownFrom: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0.1,
      source: 'assumption',
      description: 'Fall of the market from its peak from which households leave more.',
    }),
    drawdownSlope: quantity({
      unit: 'times',
      min: 0,
      max: 50,
      default: 2,
      source: 'assumption',
      description: 'Growth of the hazard for each unit of drawdown beyond that.',
    }),
    drawdownRequests: quantity({
      unit: 'times',
      min: 0,
      max: 50,
      default: 1.5,
      source: 'assumption',
      description: 'Growth of requests for each unit of drawdown.',
    }),
    advisorLeaves: quantity({
      unit: 'share',
      min: 0,
      max: 0.99,
      default: '0.2 (0.1 to 0.3)',
      source: 'F99',
      description: 'Share of the book that leaves within six months because its advisor does.',
    }),
    deaths: z.enum(['on', 'off']).default('on').describe('Whether households end by death; off, nobody dies.'),
    lowered: quantity({
      unit: 'times',
      min: 0.1,
      max: 20,
      default: '1.5 (1.2 to 2.0)',
      source: 'F98',
      description: 'Multiple of the hazard in the twelve months after a household is put into a lower tier.',
    }),
    heirsStay: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: '0.25 (0.14 to 0.45)',
      source: 'F45',
      description: 'Share of estates whose heirs keep the firm.',
    }),
    heirsAum: quantity({
      unit: 'share',
      above: 0,
      max: 1,
      default: 0.5,
      source: 'F94',
      description: 'Share of the AUM that stays when heirs stay.',
    }),
  })
  .prefault({});
