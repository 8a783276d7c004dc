import { slug } from './outFolder.ts';

const LONGEST = 60; // of a folder's name, as `slug` has it
const PREFIX = 'compare';

/**
 * The name of a comparison's folder: `compare-<base>-<alternatives>`, as much of each name as fits; of many alternatives the
 * first, and how many more there are.
 */
export function compareFolder(names: readonly string[]): string {
  const slugs = names.map(slug);
  const full = [PREFIX, ...slugs].join('-');
  if (full.length <= LONGEST) return full;
  const more = names.length > 2 ? [`and-${names.length - 2}-more`] : [];
  const fixed = [PREFIX, '', '', ...more].join('-').length;
  const [base, first] = slugs;
  const half = Math.floor((LONGEST - fixed) / 2);
  const room = LONGEST - fixed - Math.min(base.length, half);
  const second = first.slice(0, Math.max(half, room));
  const cut = base.slice(0, LONGEST - fixed - second.length);
  return [PREFIX, trimmed(cut), trimmed(second), ...more].join('-');
}

const trimmed = (part: string): string => part.replace(/-+$/, '');
