/** What a curve of d3 writes to. */
type Path = {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
};

/**
 * Straight lines between points, as `linear` of d3-shape draws them (`src/curve/linear.js`), through tenths of a pixel: a
 * third of a page are such numbers, and rounding them in the text of a path takes longer than all else that is done to it.
 */
export function tenthsLine(path: Path) {
  let edge = Number.NaN; // 0 and 1 on the two edges of an area, no number for a line
  let begun = false;
  let alone = false;
  return {
    areaStart: (): void => {
      edge = 0;
    },
    areaEnd: (): void => {
      edge = Number.NaN;
    },
    lineStart: (): void => {
      begun = false;
    },
    lineEnd: (): void => {
      if (edge === 1 || (edge !== 0 && begun && alone)) path.closePath();
      edge = 1 - edge;
    },
    point: (x: number, y: number): void => {
      alone = !begun;
      if (begun || edge === 1) path.lineTo(tenth(x), tenth(y));
      else path.moveTo(tenth(x), tenth(y));
      begun = true;
    },
  };
}

/** By way of thousandths, which d3 would write. */
const tenth = (x: number): number => Math.round((Math.round(+x * 1000) / 1000) * 10) / 10;
