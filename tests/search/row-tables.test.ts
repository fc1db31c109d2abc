import { expect, it } from 'vitest';
import { describeRows } from '../../src/search/row-tables.ts';
import { createLocale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

it('rows of a source that states no date are older than all others', async () => {
  const library = await readSound();
  for (const { value } of library.sources.entries.values()) value.published = 'not-stated';
  const { tables } = describeRows(createLocale(library, undefined));
  const dates = tables.flatMap(({ sources }) => sources.map(({ date }) => date));
  expect(new Set(dates)).toEqual(new Set(['']));
});
