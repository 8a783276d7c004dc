import { defaultSource } from '../scenario/defaults.ts';
import { citation } from '../scenario/sources.ts';
import type { CompileOptions } from './compile.ts';
import type { SourceOf } from './inputList.ts';
import { FROM_CLIENTS } from './withClients.ts';

/** Where the number at a path comes from: the client list, the file, or the default that stands in for it. */
export const sourceOfInput =
  ({ clients, givenSource }: Pick<CompileOptions, 'clients' | 'givenSource'>): SourceOf =>
  (path, quantity) =>
    (clients !== undefined && FROM_CLIENTS.includes(path) ? 'the client list' : undefined) ??
    givenSource?.(path) ??
    citation(defaultSource(path.split('.')) ?? quantity.spec.source ?? 'assumption');
