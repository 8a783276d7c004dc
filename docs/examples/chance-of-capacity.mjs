// How likely is it that a solo advisor is at capacity within five years?
import { forecast } from 'headroom';

const { events, trials } = await forecast('solo-advisor', { trials: 500, months: 60 });
const { label, already, byMonth, low, high } = events['capacity.owner'];
const percent = (share) => `${Math.round(100 * share)} %`;
console.log(`${label}: ${percent(already + byMonth[59])} of ${trials} futures within five years`);
console.log(`later than the first day: ${percent(byMonth[59])}, between ${percent(low[59])} and ${percent(high[59])}`);
