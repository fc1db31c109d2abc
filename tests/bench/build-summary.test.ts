import { describe, expect, it } from 'vitest';
import { readSummary } from './build-summary.ts';

describe('what a build says it rendered', () => {
  it.each([
    ['all of it', '  1.0 s  rendered 1,521 files\n', { rendered: 1_521, reused: 0 }],
    ['one', 'rendered 1 file; 12,000 files are as they were', { rendered: 1, reused: 12_000 }],
    ['all but one', 'rendered 0 files; 1 file are as they were', { rendered: 0, reused: 1 }],
    ['nothing', 'found that nothing has changed since the last build', { rendered: 0 }],
  ])('is read: %s', (_, output, summary) => {
    expect(readSummary(output)).toEqual(summary);
  });

  it('is missed where it is not said', () => {
    expect(() => readSummary('rendered pages')).toThrow('does not say what it rendered');
  });
});
