/** "1,234.5": digits in threes, `decimals` of them after the point; never "-0". */
export function grouped(value: number, decimals = 0): string {
  const text = Math.abs(value).toFixed(decimals);
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  const part = point < 0 ? '' : text.slice(point);
  const sign = value < 0 && /[1-9]/.test(text) ? '-' : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + part;
}
