import { describe, expect, it } from 'vitest';
import { readPageSeconds, readSettings } from '../../src/settings.ts';

describe('settings', () => {
  it.each([
    ['2026-11-24', '2026-11-24', '2026-11-24'],
    ['2026-11-24T23:30+07:00', '2026-11-24', '2026-11-24T23:30+07:00'],
  ])('take from BUILD_DATE %s the day %s and the minute %s', (date, today, now) => {
    expect(readSettings({ BUILD_DATE: date })).toMatchObject({ today, now });
  });

  it.each(['2026-11', '2026-02-30', '2026-11-24T09:00', 'today', ''])(
    'refuse "%s" as BUILD_DATE, and say how to write it',
    (date) => {
      expect(() => readSettings({ BUILD_DATE: date })).toThrow(
        `BUILD_DATE is "${date}". Write it as 2026-11-24 or 2026-11-24T09:30+07:00.`,
      );
    },
  );

  it('have one “now” for the whole of a build', () => {
    const { now, today } = readSettings({});
    expect(now).toBe(new Date(performance.timeOrigin).toISOString());
    expect(today).toBe(now.slice(0, 10));
  });

  it.each([
    ['briefings', '/briefings/'],
    ['/a//b.c/', '/a/b.c/'],
    ['', '/'],
    ['/', '/'],
  ])('take from BASE_PATH "%s" the path %s', (path, basePath) => {
    expect(readSettings({ BASE_PATH: path }).basePath).toBe(basePath);
  });

  it.each(['/../up', '/a/./b', '/a b', '/"><script>', '/a;b', '/a?b', '/a#b', '/%2e%2e/', 'C:\\x'])(
    'refuse "%s" as BASE_PATH',
    (path) => {
      expect(() => readSettings({ BASE_PATH: path })).toThrow(`BASE_PATH is "${path}"`);
    },
  );

  it.each(['example', 'ftp://example.org', 'https://example.org/?a', 'https://example.org/#a'])(
    'refuse "%s" as SITE_URL',
    (address) => {
      expect(() => readSettings({ SITE_URL: address })).toThrow(`SITE_URL is "${address}"`);
    },
  );

  it.each(['https://minister:oyster@example.org', 'https://oyster@example.org/x'])(
    'never repeat what stands before the host in %s',
    (address) => {
      expect(() => readSettings({ SITE_URL: address })).toThrow(/^(?!.*oyster).*user or password/);
    },
  );

  it('let a page take two minutes unless they say otherwise', () => {
    expect(readPageSeconds({})).toBe(120);
    expect(readPageSeconds({ PAGE_SECONDS: '600' })).toBe(600);
    expect(readPageSeconds({ PAGE_SECONDS: '0' })).toBe(0);
  });

  it.each(['', '-1', '1.5', '2m', '1000000'])('refuse "%s" as PAGE_SECONDS', (seconds) => {
    expect(() => readPageSeconds({ PAGE_SECONDS: seconds })).toThrow(
      `PAGE_SECONDS is "${seconds}". Write whole seconds, such as 120, or 0 for no limit.`,
    );
  });

  it('are of the public edition unless they say otherwise', () => {
    expect(readSettings({}).edition).toBe('public');
    expect(readSettings({ EDITION: 'staff' }).edition).toBe('staff');
    expect(() => readSettings({ EDITION: 'Staff' })).toThrow('Set it to public or staff');
  });
});
