/** A share in whole percent, since the trials support no more: "72 %", "under 1 %", "over 99 %". For chances. */
export function percent(share: number): string {
  if (share < 0.01) return 'under 1 %';
  if (share > 0.99) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
}

/** A ratio in percent with `decimals`, which may pass 100 or fall below 0: "112 %", "-3.1 %". For rates and loads. */
export function ratio(value: number, decimals = 0): string {
  const text = (value * 100).toFixed(decimals);
  return `${/^-0(\.0+)?$/.test(text) ? text.slice(1) : text} %`;
}

/** A rate as it was asked for: "12.4 %", "8 %". */
export function rate(value: number): string {
  return `${Number((value * 100).toPrecision(4))} %`;
}

/** With its sign always shown: "+6.1 %". */
export function signedRatio(value: number): string {
  const text = ratio(value, 1);
  return text.startsWith('-') ? text : `+${text}`;
}
