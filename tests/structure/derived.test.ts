import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

it('knows of every module that derives something before the first page', () => {
  const list = 'src/engine/all-derived.ts';
  const known = [...readFileSync(list, 'utf8').matchAll(/^import '(.+)';$/gm)].map(
    ([, path = '']) => relative('.', join('src/engine', path)),
  );
  const deriving = globSync('src/**/*.{ts,astro}').filter(
    (file) =>
      /\bderive(<.*>)?\(/.test(readFileSync(file, 'utf8')) && file !== 'src/views/derived.ts',
  );
  expect(known.toSorted()).toEqual(deriving.toSorted());
});
