import { expect, it } from 'vitest';
import { routeOf } from '../../src/domain/addresses.ts';

const site = { dimensions: { species: {} }, languages: [{ code: 'en' }, { code: 'fr' }] };

it.each([
  ['/species/', '/topics/species/'],
  ['/species/cod/', '/topics/species/cod/'],
  ['/fr/species/cod/', '/fr/topics/species/cod/'],
  ['/facts/cod/', '/facts/cod/'],
  ['/fr/', '/fr/'],
  ['/', '/'],
  // The first language has no folder of its own.
  ['/en/species/', '/en/species/'],
  ['/constructor/', '/constructor/'],
])('the page at %s is rendered by %s', (path, route) => {
  expect(routeOf(path, site)).toBe(route);
});
