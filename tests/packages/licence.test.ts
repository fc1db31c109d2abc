import { describe, expect, it } from 'vitest';
import { findReview, isPermissive } from '../../src/packages/licence.ts';

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['OFL-1.1', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['Public Domain OR MIT', true],
    ['MPL-2.0', false],
    ['GPL-3.0-or-later', false],
    ['Apache-2.0 AND LGPL-3.0-or-later', false],
    ['unknown', false],
  ])('%s is permissive: %s', (licence, expected) => {
    expect(isPermissive(licence)).toBe(expected);
  });
});

describe('a review', () => {
  it.each([
    ['axe-core', 'axe-core'],
    ['lightningcss-linux-x64-gnu', 'lightningcss*'],
    ['axe-core-extra', undefined],
  ])('of %s is the one of %s', (name, packages) => {
    expect(findReview(name)?.packages).toBe(packages);
  });
});
