import { describe, expect, it } from 'vitest';
import { unsafeAddress } from '../../src/markup/address-guard.ts';

describe('address of a link', () => {
  it.each([
    'https://a.example/b?c=d#e',
    'HTTP://a.example',
    'mailto:fish@example.org',
    'mailto:fish.desk+1@example.org?subject=Quota%202026',
    '/search/?q=nickel',
    '/briefings/catch/',
    '/sources/#office',
    '#part',
    '/notes/?about=javascript:alert(1)',
    '/data/a.csv',
    '/',
  ])('may be %j', (url) => {
    expect(unsafeAddress(url, false)).toBeUndefined();
  });

  it.each([
    ['javascript:alert(1)', 'Links cannot start with "javascript:"'],
    ['JaVaScRiPt:alert(1)', 'Links cannot start with "javascript:"'],
    ['java\tscript:alert(1)', 'Links cannot start with "javascript:"'],
    ['\u0001javascript:alert(1)', 'Links cannot start with "javascript:"'],
    ['java\u00adscript:alert(1)', 'Links cannot start with "javascript:"'],
    ['\u200bjavascript:alert(1)', 'Links cannot start with "javascript:"'],
    ['vbscript:x', 'Links cannot start with "vbscript:"'],
    ['data:text/html,<script>', 'Links cannot start with "data:"'],
    ['file:///etc/passwd', 'Links cannot start with "file:"'],
    ['blob:https://a.example/x', 'Links cannot start with "blob:"'],
    ['tel:123', 'Links cannot start with "tel:"'],
    ['//a.example', '"//a.example" leads to another site without saying so'],
    ['/\t/a.example', '"/\t/a.example" leads to another site without saying so'],
    ['/\\a.example', '"/\\a.example" leads to another site without saying so'],
    ['\\\\a.example', '"\\\\a.example" leads to another site without saying so'],
    ['mailto:a@b.example?bcc=c@d.example', 'is more than one plain mail address'],
    ['mailto:a@b.example?subject=x&bcc=c@d.example', 'is more than one plain mail address'],
    ['mailto:a@b.example?subject=x%0d%0aBcc:c@d.example', 'has a line break in its subject'],
    ['mailto:a@b.example,c@d.example', 'is more than one plain mail address'],
    ['mailto:a@b.example%2cc@d.example', 'is more than one plain mail address'],
    ['mailto:a@b.example;c@d.example', 'is more than one plain mail address'],
    ['mailto:?to=a@b.example', 'is more than one plain mail address'],
    ['mailto:a@b^c.example', 'is no mail address'],
    ['mailto://:80', 'is more than one plain mail address'],
    ['mailto:a@usgѕ.example', 'has letters of another script in its host'],
    ['catch.mdx', '"catch.mdx" is a relative address'],
    ['../catch/', '"../catch/" is a relative address'],
    ['?q=fish', '"?q=fish" is a relative address'],
    ['', '"" is a relative address'],
  ])('is never %j', (url, message) => {
    expect(unsafeAddress(url, false)?.message).toContain(message);
  });
});

describe('address of a picture', () => {
  it.each(['harbour.png', './harbour.jpg', 'pictures/quay-2.webp', 'a/b.c/d_e.JPEG', 'x.avif'])(
    'may be %j',
    (url) => {
      expect(unsafeAddress(url, true)).toBeUndefined();
    },
  );

  it.each([
    'https://a.example/x.png',
    '//a.example/x.png',
    '/harbour.png',
    '../harbour.png',
    'a/../../x.png',
    './../x.png',
    'a/./x.png',
    '.hidden.png',
    '.git/x.png',
    'x.svg',
    'x.png?raw',
    'x.png#a',
    'x.mjs',
    './.env?raw',
    'x',
    'data:image/png;base64,AA',
    'a\\x.png',
    '%2e%2e/x.png',
    'x.png\n',
    '',
  ])('is never %j', (url) => {
    expect(unsafeAddress(url, true)?.hint).toContain('.png');
  });

  it.each([
    ['x.svg', true],
    ['x.SVGZ', true],
    ['x.svg.txt', false],
  ])('%j is said to hold code: %s', (url, isSaid) => {
    expect(unsafeAddress(url, true)?.hint.startsWith('An SVG can hold code')).toBe(isSaid);
  });
});
