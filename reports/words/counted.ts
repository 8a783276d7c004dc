/** The first noun of a unit, where one of it is said without the s: "hours a week", "working days". */
const NOUN = /\b(hour|minute|day|week|month|year|meeting|request|visit|lead|household|client|prospect|time)s\b/;

/** A figure as it is written and what is counted: "1 working day", "1.2 working days". */
export function counted(figure: string, unit: string): string {
  return `${figure} ${figure === '1' || figure === '-1' ? unit.replace(NOUN, '$1') : unit}`;
}
