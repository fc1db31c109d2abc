import { describe, expect, it } from 'vitest';
import { readFindings } from './kept-findings.ts';
import { properties } from './properties.ts';
import { tryInputs } from './property.ts';

// Another one in every run; `npm run fuzz -- --seed` repeats it.
const seed = Math.trunc(Math.random() * 2 ** 31);
console.log(`Random inputs follow from the seed ${seed}.`);

describe('of random inputs', () => {
  it.each(properties)('$name', { timeout: 120_000 }, async (property) => {
    const { finding, reason } = await tryInputs(property, seed, property.short);
    expect(finding, `${reason}\nTo repeat: npm run fuzz -- --seed ${seed}`).toBeUndefined();
  });
});

describe('of inputs that once were a finding', () => {
  it.each(readFindings())('$property (seed $seed)', async ({ property, input }) => {
    const known = properties.find(({ name }) => name === property);
    if (!known) throw new Error(`There is no property “${property}”`);
    await expect(known.hold(input)).resolves.toBeUndefined();
  });
});
