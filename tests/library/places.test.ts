import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/place.ts';
import { findPlace, listPlaceNames } from '../../src/library/places.ts';
import { readSound } from '../support/fixture-library.ts';

const places: Record<string, Place> = {
  NTH: { name: { en: 'North Island', fr: 'Île du Nord' }, short: { en: 'North', fr: 'Nord' } },
  TWA: { name: { en: 'Twin', fr: 'Jumeau' }, short: { en: 'Twin A', fr: 'Jumeau A' } },
  TWB: { name: { en: 'Twin', fr: 'Jumelle' }, short: { en: 'North', fr: 'Nord' } },
};
const sound = await readSound();
const entries = new Map(
  Object.entries(places).map(([id, value]) => [id, { id, value, locate: sound.siteLocate }]),
);
const library = { ...sound, places: { entries, ids: new Set(entries.keys()) } };

describe('a cell names a place', () => {
  it.each([
    ['by its code', 'TWB', 'TWB'],
    ['by its name in the first language', 'North Island', 'NTH'],
    ['by its short name', 'Twin A', 'TWA'],
    ['not by its name in another language', 'Île du Nord', undefined],
    ['not by a name that two places share', 'Twin', undefined],
    ['not by a short name that two places share', 'North', undefined],
    ['not by a word of the language it is written in', 'constructor', undefined],
  ])('%s', (_, cell, id) => {
    expect(findPlace(library, cell)?.id).toBe(id);
    expect(listPlaceNames(library).has(cell)).toBe(id !== undefined);
  });
});
