/** The paper a chart is drawn on. Each is drawn twice: a phone needs another drawing, not a smaller one. */
export type Sheet = {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly font: number;
};

export const WIDE: Sheet = { name: 'wide', width: 760, height: 340, font: 12.5 };
export const NARROW: Sheet = { name: 'narrow', width: 360, height: 270, font: 12 };

/** Mean width of a letter of a system typeface, in parts of its size. */
const LETTER = 0.58;

export function textWidth(text: string, sheet: Sheet): number {
  return Array.from(text).length * LETTER * sheet.font;
}
