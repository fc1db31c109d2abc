import { describe, expect, it } from 'vitest';
import { findWebFault } from '../../src/domain/web-address.ts';

describe('address on the web', () => {
  it.each([
    'https://a.example',
    'http://a.example/b?c=d#e',
    'HTTPS://a.example:8443/',
    'https://đất.example/ê',
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
    ['https://a\u200b.example', 'holds a character that cannot be seen (U+200B)'],
    ['java\nscript:x', 'holds a character that cannot be seen (U+000A)'],
  ])('is never %j', (url, fault) => {
    expect(findWebFault(url)).toBe(fault);
  });
});
