import { describe, expect, it } from 'vitest';
import { source } from '../../src/domain/source.ts';

const sound = {
  title: 'Landings',
  publisher: 'Fish Office',
  published: '2026-03-31',
  accessed: '2026-11',
  url: 'https://example.org/landings',
  licence: 'Free',
  read: 'first-hand',
  confidence: 'high',
};

/** Field and words of what is wrong with the source, as it is with the change. */
const findWrong = (change: object) =>
  (source.safeParse({ ...sound, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('how a source was read', () => {
  it.each([
    ['at first hand, within a month', {}],
    ['on a day', { accessed: '2026-11-23' }],
    ['within a year', { accessed: 2026 }],
    ['in a copy', { read: 'copy', readVia: 'docslib' }],
    ['through another, per language', { read: 'third-party', readVia: { en: 'a report' } }],
    ['with what else is to be known', { readNote: 'First part only' }],
    ['on paper, on a day not recorded', { url: undefined, accessed: 'not-recorded' }],
  ])('may be %s', (_, change) => {
    expect(findWrong(change)).toEqual([]);
  });

  it.each([
    ['on the web without a date', { accessed: 'not-recorded' }, 'accessed: Say when it was read'],
    ['on no real day', { accessed: '2026-02-30' }, 'accessed: Write a date as 2025'],
    ['in words of one’s own', { read: 'Full text' }, 'read: read must be first-hand, copy'],
    ['in a copy of nobody', { read: 'copy' }, 'readVia: Name what it was read through'],
    ['in an excerpt of nothing', { read: 'excerpt' }, 'readVia: Name what it was read through'],
    ['through nobody', { read: 'third-party' }, 'readVia: Name what it was read through'],
    ['at first hand through another', { readVia: 'x' }, 'readVia: What was read at first hand'],
    ['through two lines', { read: 'copy', readVia: 'a\nb' }, 'readVia: Write it on one line'],
  ])('is not %s', (_, change, message) => {
    expect(findWrong(change)).toEqual([expect.stringContaining(message)]);
  });
});
