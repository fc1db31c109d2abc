import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFunctions } from './functions.ts';

/** Past these a function has a second subject. */
const most = 45;

describe('a function of the generator', () => {
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
  const functions = files.flatMap((file) =>
    readFunctions(file).map(({ name, lines }) => ({ name: `${file} ${name}`, lines })),
  );

  it('is read from every file', () => {
    expect(functions.length).toBeGreaterThan(2_000);
    expect(functions.filter(({ name }) => name.includes('.astro ')).length).toBeGreaterThan(50);
  });

  it(`has ${most} lines at most`, () => {
    const long = functions.filter(({ lines }) => lines > most);
    expect(long.map(({ name, lines }) => `${name}: ${lines} lines`)).toEqual([]);
  });
});
