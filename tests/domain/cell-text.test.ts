import { describe, expect, it } from 'vitest';
import { cellText, columnHeading, showCell, type CellContext } from '../../src/domain/cell-text.ts';
import type { Column } from '../../src/domain/dataset.ts';
import type { Place } from '../../src/domain/place.ts';
import type { Cell } from '../../src/domain/selection.ts';
import { formatterOf, plainSpaces, units, type Language } from '../support/formatters.ts';

const places: Record<string, Place> = { NTH: { name: { en: 'North Island', fr: 'Île du Nord' } } };
const contextOf = (language: Language): CellContext => ({
  formatter: formatterOf(language),
  findPlace: (code) => places[code],
  findUnit: (id) => Object.entries(units).find(([name]) => name === id)?.[1],
  notStated: 'Not stated',
  writtenIn: 'en',
});
const column = (change: Partial<Column>): Column => ({
  label: { en: 'Landed', fr: 'Débarqué' },
  type: 'number',
  optional: false,
  ...change,
});

describe('text of a cell', () => {
  const coded = column({ type: 'string', values: { cod: { en: 'Cod', fr: 'Morue' } } });
  const rows: [string, Language, Cell, Column, string][] = [
    ['a number', 'en', 1234.5, column({ unit: 'tonnes' }), '1,234.5'],
    ['a number of another language', 'fr', 1234.5, column({ unit: 'tonnes' }), '1 234,5'],
    ['a number without unit', 'en', 3, column({}), '3'],
    ['per cent with its sign', 'fr', 70, column({ unit: 'percent' }), '70 %'],
    ['zero', 'en', 0, column({ unit: 'tonnes' }), '0'],
    ['nothing', 'en', undefined, column({ unit: 'tonnes' }), 'Not stated'],
    ['an empty text', 'en', '', column({ type: 'string' }), 'Not stated'],
    ['the name of a place', 'fr', 'NTH', column({ type: 'place' }), 'Île du Nord'],
    ['a place without name', 'en', 'STH', column({ type: 'place' }), 'STH'],
    ['a month', 'en', '2025-10', column({ type: 'date' }), 'October 2025'],
    ['a year as it stands', 'en', '2025', column({ type: 'year' }), '2025'],
    ['words for a code', 'fr', 'cod', coded, 'Morue'],
    ['a code without words', 'en', 'eel', coded, 'eel'],
  ];
  it.each(rows)('is %s', (_, language, cell, described, text) => {
    expect(plainSpaces(cellText(cell, described, contextOf(language)))).toBe(text);
  });
});

describe('language of a cell', () => {
  const words = column({ type: 'string', values: { cod: { en: 'Cod', fr: 'Morue' } } });
  const rows: [string, Language, Cell, Column, string | undefined][] = [
    ['its own, where it has no words', 'fr', 'net catch', column({ type: 'string' }), 'en'],
    ['none beside the reader’s own', 'en', 'net catch', column({ type: 'string' }), undefined],
    ['the reader’s, where it has words', 'fr', 'cod', words, undefined],
    ['its own, where only other cells have words', 'fr', 'eel', words, 'en'],
    ['none, where it is no text', 'fr', '>50', column({ type: 'string' }), undefined],
    ['none, where it is empty', 'fr', '', column({ type: 'string' }), undefined],
    ['the reader’s, where it names a place', 'fr', 'NTH', column({ type: 'place' }), undefined],
    ['the reader’s, where it is a date', 'fr', '2025-10', column({ type: 'date' }), undefined],
  ];
  it.each(rows)('is %s', (_, language, cell, described, lang) => {
    const columns = { it: described };
    expect(showCell({ it: cell }, 'it', columns, contextOf(language)).lang).toBe(lang);
  });
});

describe('number that is a bound', () => {
  const qualifier = { column: 'note', cells: { over: 'at-least' } } as const;
  const columns = {
    it: column({ type: 'number', qualifier }),
    note: column({ type: 'string' }),
  };
  const show = (note: string, shown: Record<string, Column>, it: Cell = 1200) =>
    plainSpaces(showCell({ it, note }, 'it', shown, contextOf('en')).text);

  it('says so where nothing beside it does', () => {
    expect(show('over', { it: columns.it })).toBe('at least 1,200');
  });

  it('leaves it to the column that makes it one', () => {
    expect(show('over', columns)).toBe('1,200');
  });

  it('is none without the word for it, or without a number', () => {
    expect(show('exact', { it: columns.it })).toBe('1,200');
    expect(show('over', { it: columns.it }, '')).toBe('Not stated');
  });
});

describe('heading of a column', () => {
  const rows: [string, Language, Partial<Column>, string][] = [
    ['names its unit', 'en', { unit: 'tonnes' }, 'Landed (Tonnes)'],
    ['names its currency', 'en', { unit: 'usd' }, 'Landed (US dollars)'],
    ['leaves out per cent, which stands in each cell', 'en', { unit: 'percent' }, 'Landed'],
    ['leaves out a unit that is none', 'en', { unit: 'number' }, 'Landed'],
    ['stands alone without unit', 'fr', {}, 'Débarqué'],
  ];
  it.each(rows)('%s', (_, language, change, text) => {
    expect(columnHeading(column(change), contextOf(language))).toBe(text);
  });
});
