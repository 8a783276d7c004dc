import { Session } from 'node:inspector/promises';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { giveAnswer, readQuestion } from '../askRound.ts';
import type { PracticeName } from '../practices.ts';
import { originalFrames } from '../profile/originalFrames.ts';
import { type Steps, stepsOf } from '../profile/stepsOf.ts';
import { readPractice } from '../readPractice.ts';
import { SEED } from '../seed.ts';

export type ProfileQuestion = { readonly practice: PracticeName; readonly trials: number };
export type ProfileAnswer = Steps & { readonly months: number };

const PAUSE = 200; // microseconds between two looks

const { practice, trials } = readQuestion<ProfileQuestion>();
const { plan } = await readPractice(practice);
const months = plan.legend.months;
const session = new Session();
session.connect();
// looked at from the first month on: what was compiled before does not say where inlined calls stand
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: PAUSE });
await session.post('Profiler.start');
await openInline().run(plan, { rootKey: rootKey(SEED), trials, months });
const { profile } = await session.post('Profiler.stop');
const nodes = originalFrames(profile.nodes);
giveAnswer<ProfileAnswer>({ ...stepsOf({ ...profile, nodes }), months });
