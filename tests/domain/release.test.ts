import { describe, expect, it } from 'vitest';
import { findWithheld, joinReleases, type Release } from '../../src/domain/release.ts';

const open: Release = { status: 'published', audience: 'public' };
const day = '2027-03-01';

describe('release', () => {
  it.each<[string, Partial<Release>, string[]]>([
    ['published', {}, []],
    ['a draft', { status: 'draft' }, ['draft']],
    ['for the staff', { audience: 'staff' }, ['staff']],
    ['of a day to come', { publishAt: day }, ['embargo']],
    ['of a day past', { publishAt: '2026-01-01' }, []],
    [
      'all of these',
      { status: 'draft', audience: 'staff', publishAt: day },
      ['draft', 'embargo', 'staff'],
    ],
  ])('that is %s is withheld as: %s', (_, change, withheld) => {
    expect(findWithheld({ ...open, ...change }, '2026-11-23')).toEqual(withheld);
  });

  it.each<[string, original: Partial<Release>, translation: Partial<Release>, Partial<Release>]>([
    ['both public', {}, {}, {}],
    ['original a draft', { status: 'draft' }, {}, { status: 'draft' }],
    ['translation a draft', {}, { status: 'draft' }, { status: 'draft' }],
    ['original for the staff', { audience: 'staff' }, {}, { audience: 'staff' }],
    ['translation for the staff', {}, { audience: 'staff' }, { audience: 'staff' }],
    ['original under embargo', { publishAt: day }, {}, { publishAt: day }],
    [
      'translation later',
      { publishAt: day },
      { publishAt: '2027-04-01' },
      { publishAt: '2027-04-01' },
    ],
    ['translation earlier', { publishAt: day }, { publishAt: '2027-02-01' }, { publishAt: day }],
  ])('of a translation is never wider or earlier: %s', (_, original, translation, joined) => {
    expect(joinReleases({ ...open, ...original }, { ...open, ...translation })).toEqual({
      ...open,
      ...joined,
    });
  });
});
