import * as z from 'zod';
import { DEFAULTS } from './defaults.ts';
import { allDefaults } from './fill.ts';
import { mapOf } from './id.ts';
import { offboarding, otherWork } from './otherWork.ts';
import { quantity } from './quantity.ts';
import { season } from './season.ts';
import { split } from './split.ts';
import { surgeMonths } from './tierCalendar.ts';

const delegable = (share: number) =>
  quantity({
    unit: 'share',
    min: 0,
    max: 1,
    default: share,
    source: 'assumption',
    description: 'Share of these hours that an overloaded owner may pass on.',
  });

const requests = z
  .strictObject({
    perYear: quantity({
      unit: 'requests a year',
      min: 0,
      max: 1000,
      default: '8 (4 to 16)',
      source: 'assumption: eight a year',
      description: 'Requests a year of an average household.',
    }),
    hours: quantity({
      unit: 'hours',
      above: 0,
      max: 100,
      default: 0.75,
      source: 'assumption: three quarters of an hour',
      description: 'Hours that one request takes.',
    }),
    shape: quantity({
      known: 'the opening book is known',
      unit: 'gamma shape',
      min: 0.05,
      max: 1000,
      default: 2,
      source: 'assumption',
      description: 'How alike households are in asking: shape of the gamma law of their own rates.',
    }),
    split: split({ associate: 0.12, csa: 0.6 }),
    delegable: delegable(0.8),
  })
  .prefault({});

const perHousehold = (hours: number, shares: Readonly<Record<string, number>>, description: string) =>
  z
    .strictObject({
      hours: quantity({
        unit: 'hours a year',
        min: 0,
        max: 500,
        default: hours,
        source: 'assumption: decomposition of F1',
        description,
      }),
      split: split(shares),
    })
    .prefault({});

const onboarding = z
  .strictObject({
    hours: quantity({
      unit: 'hours',
      min: 0,
      max: 500,
      default: '20 (15 to 25)',
      source: 'F13',
      description: "Extra hours of a household's first twelve months, three quarters of them in the first four.",
    }),
    months: z
      .array(z.number().min(0).max(1000))
      .min(1)
      .max(12)
      .default([3, 5, 4, 3, 0.625, 0.625, 0.625, 0.625, 0.625, 0.625, 0.625, 0.625])
      .describe('How these hours fall: a weight for each month from that of joining on.'),
    split: split({ associate: 0.3, paraplanner: 0.2, csa: 0.1 }),
    delegable: delegable(0.3),
  })
  .prefault({});

const activity = z.strictObject({
  label: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
  share: quantity({
    known: 'the shares of all activities add up to 1',
    unit: 'share',
    min: 0,
    max: 1,
    description: "Part of a tier's calendar hours; the shares of all activities add up to 1.",
  }),
  months: surgeMonths,
  split: split({}),
});

/** What the firm does for its households, and who does it. */
export const workSchema = z
  .strictObject({
    requests,
    paperwork: perHousehold(7.4, { csa: 1 }, 'Paperwork and transfers for one household.'),
    investment: perHousehold(2.9, {}, 'Investment management for one household.'),
    operationsDelegable: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0.8,
      source: 'assumption',
      description: 'Share of paperwork and investment hours that an overloaded owner may pass on.',
    }),
    rework: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: '0.05 (0.03 to 0.08)',
      source: 'assumption',
      description: 'Operations done twice; the hours above contain 0.05 of it.',
    }),
    onboarding,
    calendar: mapOf(activity, 'The service calendar: how the hours of a tier are spent.').prefault(
      allDefaults(DEFAULTS.calendar),
    ),
    calendarFrom: z
      .enum(['joining', 'monthAfter'])
      .default('joining')
      .describe('When the calendar of a newcomer begins: in the month of joining or the one after.'),
    calendarDelegable: delegable(0.3),
    earlyYears: quantity({
      unit: 'hours a year',
      min: 0,
      max: 500,
      default: 12,
      source: 'F14',
      description: 'Calendar hours of a household in its first five years, for a mix of 8.7.',
    }),
    laterYears: quantity({
      unit: 'hours a year',
      min: 0,
      max: 500,
      default: 8,
      source: 'F14',
      description: 'Calendar hours of a household after five years, for a mix of 8.7.',
    }),
    late: z
      .enum(['missed', 'waits'])
      .default('missed')
      .describe('What becomes of reviews and onboarding that are too late: missed, or done whenever there is time.'),
    maxLateMonths: z
      .int()
      .min(0)
      .max(3)
      .default(3)
      .describe('Months after which a late review or onboarding is missed.'),
    coordination: quantity({
      unit: 'hours a year',
      min: 0,
      max: 1000,
      default: 174,
      source: 'assumption: calibrated on F1',
      description: 'Coordination hours of each advisor: this times the logarithm of seats over three.',
    }),
    season: season(
      'Hours that the firm works in each month of the year over a twelfth of the year: twelve factors from January, with mean 1.',
    ),
    offboarding,
    other: otherWork,
  })
  .prefault({});
