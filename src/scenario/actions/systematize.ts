import * as z from 'zod';
import { adoption, delegable, doer, savers, saves } from '../introduction.ts';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

export const systematize = lever(
  z.strictObject({
    hours: quantity({
      unit: 'hours',
      min: 0,
      max: 10_000,
      default: '120 (60 to 240)',
      source: 'assumption',
      description: 'Project hours to write the processes down; nothing changes before they are done.',
    }),
    role: doer,
    saves,
    roles: savers,
    delegable,
    ramp: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0,
      source: 'assumption: none',
      description: 'Part by which the ramp of newcomers is shorter once it is fully adopted.',
    }),
    adoption: adoption('6 (3 to 12)'),
  }),
  {
    group: 'Hours and service',
    description: 'Write down how things are done: they take less time and can be passed on.',
    costs: 'Project hours, before anything changes.',
    does: 'Saves the hours you name, lets more be passed on, shortens the ramp of newcomers.',
    example: { saves: { operations: '15 %' } },
  },
);
