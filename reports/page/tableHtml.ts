import type { Table } from '../block.ts';
import { typeset } from './typeset.ts';

/** A table with its headings named as such; a folded one opens on demand, without a script. */
export function tableHtml({ caption, columns, rows, folded, stacks }: Table): string {
  const align = (i: number) => (columns[i]?.align === 'right' ? ' class="n"' : '');
  const prose = columns.slice(1).some(({ align: side }) => side === 'left');
  const kind = prose ? 'prose' : stacks === true ? 'stacked' : '';
  const named = (i: number) => (kind !== '' ? ` data-label="${typeset(columns[i].label)}"` : '');
  const head = columns.map(({ label }, i) => `<th scope="col"${align(i)}>${typeset(label)}</th>`).join('');
  const body = rows
    .map(([first, ...cells]) => {
      const rest = cells.map((cell, i) => `<td${align(i + 1)}${named(i + 1)}>${twoLines(typeset(cell))}</td>`).join('');
      return `<tr><th scope="row">${typeset(first).replace(/\.(?=\w)/g, '.<wbr>')}</th>${rest}</tr>`;
    })
    .join('\n');
  const title = typeset(caption);
  const table = `<div class="scroll" role="group" aria-label="${title}" tabindex="0"><table${kind === '' ? '' : ` class="${kind}"`}>
<caption${folded ? ' class="unseen"' : ''}>${title}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
  return folded ? `<details><summary>${title}</summary>\n${table}</details>` : table;
}

/** A figure's range goes below it, where it needs no width. */
function twoLines(cell: string): string {
  return cell.replace(
    /^([^ ]+(?:\u00a0%)?|(?:under|over) [^ ]+) (\([^()]*\)(?: in .*)?)$/,
    '$1 <span class="r">$2</span>',
  );
}
