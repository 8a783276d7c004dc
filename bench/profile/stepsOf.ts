import type { Profiler } from 'node:inspector';

/** Looks (samples) by what was being done, most first. */
export type Steps = {
  readonly all: number;
  readonly byStep: readonly (readonly [step: string, looks: number])[];
};

type Frame = Profiler.ProfileNode['callFrame'];

const fileOf = ({ url }: Frame): string => url.replace(/^.*\/(?:src|bench)\//, '').replace(/\.[jt]s$/, '');

/** What the runtime does by itself, in plain words. */
const RUNTIME: Readonly<Record<string, string>> = {
  '(garbage collector)': 'garbage collection',
  '(program)': 'the runtime, outside JavaScript',
  '(idle)': 'nothing (waiting)',
};

const QUANTILES = 'quantiles';
const OTHER = 'other';

/** Steps that are no part of the simulation. */
export const NOT_SIMULATION: readonly string[] = [...Object.values(RUNTIME), QUANTILES, OTHER];

/**
 * What a stack, innermost first, was doing: a step of the month is the file that the month's order calls; recording is what
 * stands in its file, whoever called it.
 */
const stepOf = (stack: readonly Frame[]): string => {
  const runtime = RUNTIME[stack[0].functionName];
  if (runtime !== undefined) return runtime;
  const files = stack.map(fileOf);
  if (files.includes('engine/record')) return 'record';
  const month = stack.findIndex((frame, i) => files[i] === 'engine/trial' && frame.functionName === 'step');
  if (month === 0) return 'the month itself';
  if (month > 0) return files[month - 1].replace('engine/', '').replace('trial', 'the month itself');
  if (files.includes('engine/trial')) return 'opening of a trial';
  if (files.some((file) => file.startsWith('summary/'))) return QUANTILES;
  if (files.some((file) => file.startsWith('engine/'))) return 'making of the engine, and between trials';
  return OTHER;
};

/** Which step of the month each look of a profile fell into. */
export const stepsOf = ({ nodes, samples = [] }: Pick<Profiler.Profile, 'nodes' | 'samples'>): Steps => {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const above = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const stackOf = (from: number): Frame[] => {
    const stack: Frame[] = [];
    for (let id: number | undefined = from; id !== undefined; id = above.get(id)) {
      const node = nodeOf.get(id);
      if (node !== undefined) stack.push(node.callFrame);
    }
    return stack;
  };
  const stepOfNode = new Map(nodes.map(({ id }) => [id, stepOf(stackOf(id))]));
  const looks = new Map<string, number>();
  for (const id of samples) {
    const step = stepOfNode.get(id) ?? OTHER;
    looks.set(step, (looks.get(step) ?? 0) + 1);
  }
  return { all: samples.length, byStep: [...looks].sort((a, b) => b[1] - a[1]) };
};
