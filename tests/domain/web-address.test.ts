import { describe, expect, it } from 'vitest';
import { findWebFault } from '../../src/domain/web-address.ts';

describe('address on the web', () => {
  it.each([
    'https://a.example',
    'http://a.example/b?c=d#e',
    'HTTPS://a.example:8443/',
    'https://đất.example/ê',
    'https://exämple.org',
    'https://пример.рф',
    'https://例え.jp',
  ])('may be %s', (url) => {
    expect(findWebFault(url)).toBeUndefined();
  });

  it.each([
    ['javascript:alert(1)', 'does not start with https://'],
    ['https:a.example', 'does not start with https://'],
    ['https:///a.example', 'does not start with https://'],
    ['//a.example', 'does not start with https://'],
    ['ftp://a.example', 'does not start with https://'],
    ['', 'does not start with https://'],
    ['https://a.example/b c', 'holds a space or a backslash'],
    [String.raw`https://a.example\@b.example`, 'holds a space or a backslash'],
    ['https://a.example@b.example', 'names another site before the “@”'],
    ['https://a:b@c.example', 'names another site before the “@”'],
    ['https://[', 'cannot be read as an address'],
    ['https://аррӏе.com', 'has letters of another script in its host, which look like others'],
    ['https://usgѕ.gov/x', 'has letters of another script in its host, which look like others'],
    ['https://ɡoogle.com', 'has letters of another script in its host, which look like others'],
    ['https://ｕsgs.gov', 'writes its host in signs that only look like letters'],
    ['https://ℓocal.org', 'writes its host in signs that only look like letters'],
    ['https://xn--80ak6aa92e.com', 'writes the letters of its host in code (xn--)'],
    ['http://2130706433/', 'names a machine by its number'],
    ['http://0x7f.1/', 'names a machine by its number'],
    ['http://0177.0.0.1/', 'names a machine by its number'],
    ['http://10.0.0.1/', 'names a machine by its number'],
    ['https://[::1]/', 'names a machine by its number'],
    ['http://localhost:4321/', 'names no host of the public web'],
    ['https://router.local/', 'names no host of the public web'],
    ['https://usgs.gov./', 'has a point at the end of its host'],
    ['https://a\u200b.example', 'holds a character that cannot be seen (U+200B)'],
    ['java\nscript:x', 'holds a character that cannot be seen (U+000A)'],
  ])('is never %j', (url, fault) => {
    expect(findWebFault(url)).toBe(fault);
  });
});
