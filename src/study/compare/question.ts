import type { Answer, Span } from '../../summary/comparison.ts';

/** What is asked of every scenario, named as the legends of their plans name it. */
export type Question = Pick<Answer, 'of' | 'label' | 'unit' | 'month' | 'better'> & { readonly id: string } & (
    | { readonly kind: 'month'; readonly event: string }
    | { readonly kind: 'chance'; readonly event: string }
    | { readonly kind: 'chance'; readonly metric: string; readonly rate: number }
    | { readonly kind: 'chance'; readonly goal: string }
    | { readonly kind: 'amount'; readonly measure: string; readonly per?: string; readonly over: Span }
  );

/** The questions that are answered by one number of each future, and not by the month of an event. */
export type NumberQuestion = Extract<Question, { kind: 'amount' } | { metric: string } | { goal: string }>;

export const asksEvent = (question: Question): question is Exclude<Question, NumberQuestion> => 'event' in question;
