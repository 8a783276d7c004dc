import { escapeHtml } from '../page/escapeHtml.ts';

/**
 * Makes Plot's SVG a part of a page: ids of its own in place of a process-wide count, one style for all charts in
 * place of one in each, coordinates to a tenth of a pixel, and a title and description in place of the inner labels.
 */
export function tidySvg(svg: string, name: string, title: string, description: string): string {
  const ids = new Map<string, string>();
  const own = (id: string) => {
    if (!ids.has(id)) ids.set(id, `${name}-${ids.size + 1}`);
    return ids.get(id) as string;
  };
  const spoken = `<title id="${name}-title">${escapeHtml(title)}</title><desc id="${name}-desc">${escapeHtml(description)}</desc>`;
  return svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/\bplot-(?:clip|pattern)-\d+/g, own)
    .replace(/ aria-(?:label|description|hidden)="[^"]*"/g, '')
    .replace(
      / (d|transform|x|y|x1|x2|y1|y2|cx|cy|width|height)="([^"]*)"/g,
      (_, key, value) => ` ${key}="${tenths(value)}"`,
    )
    .replace(/ stroke-miterlimit="1"/g, '')
    .replace(/^<svg/, `<svg role="img" aria-labelledby="${name}-title ${name}-desc"`)
    .replace('>', () => `>${spoken}`)
    .replace(/ \/>/g, '/>')
    .replace(/(<\/g>|<\/desc>)(?=<)/g, '$1\n');
}

function tenths(value: string): string {
  return value.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (digits) => String(Math.round(Number(digits) * 10) / 10 + 0));
}
