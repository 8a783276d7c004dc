import type { Command } from './commands.ts';

/** What can be typed after `compare`, but for what every command takes. */
export const compareCommand: Command = {
  describe: 'Hold scenarios against a first one in the same futures, and say what the change makes',
  scenario: true,
  alternatives: true,
  examples: ['compare solo-advisor first-hire', 'compare my-firm.yaml with-csa.yaml with-both.yaml --months 60'],
  options: {
    trials: {
      value: 'N',
      describe: 'number of futures to simulate of each, 10000 unless told otherwise; with --precision the most',
    },
    precision: {
      value: 'SHARE',
      describe: 'simulate until it is clear which is ahead in each headline chance, or that they are this close',
    },
    months: { value: 'M', describe: 'months to simulate of each; the shortest of their own unless told otherwise' },
    seed: { value: 'TEXT', describe: 'text that picks the luck: the same text gives the same futures' },
    threads: {
      value: 'N',
      describe: 'threads that share the work, one for each core unless told otherwise; the answer is the same',
    },
    memory: { value: 'SIZE', describe: 'memory a run may take, such as 2GB, 1GB unless told otherwise' },
    set: {
      value: 'PATH=VALUE',
      many: true,
      describe: 'change one value of every scenario, such as --set months=60; may be repeated',
    },
    attribute: {
      value: 'N',
      describe:
        'futures in which differences are traced to the single changes, up to 1000 unless told otherwise; 0 for none',
    },
    out: {
      value: 'DIR',
      describe: 'folder for the results, out unless told otherwise; they go to DIR/compare-<names of the scenarios>',
    },
    format: { value: 'LIST', describe: 'files to write: html, json, or both with a comma between; both otherwise' },
    point: { describe: 'put every uncertain input at its middle: what is left is luck' },
    json: { describe: 'print the comparison as JSON and nothing else; write no files' },
    cache: { describe: 'find what is kept of earlier runs, and keep long ones; --no-cache for neither' },
    quiet: { describe: 'show no progress on the terminal' },
  },
};
