const KINDS: Readonly<Record<string, string>> = {
  overhead: 'running the firm',
  requests: 'client requests',
  operations: 'paperwork and investing',
  onboarding: 'onboarding new clients',
  calendar: 'reviews and planning',
  prospecting: 'finding new clients',
  projects: 'projects and hiring',
  other: 'other work',
};

/** A kind of work in the words of someone who does it; null for what is no kind the house knows. */
export function workKind(id: string): string | null {
  return Object.hasOwn(KINDS, id) ? KINDS[id] : null;
}
