// What does a first hire change, in the same futures?
import { compare } from 'headroom';

const { answers, alternatives, trials } = await compare('solo-advisor', ['first-hire'], { trials: 300, months: 36 });
console.log(`${trials} futures, ${answers.length} answers, ${alternatives.length} alternative`);
for (const { label, kind, values } of answers.slice(0, 3)) {
  const told = values.map((value) =>
    kind === 'chance' ? `${Math.round(100 * value.share)} %` : JSON.stringify(value),
  );
  console.log(`${label}: ${told.join(' without, ')} with the hire`);
}
