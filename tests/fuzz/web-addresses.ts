import * as fc from 'fast-check';
import { findWebFault } from '../../src/domain/web-address.ts';
import { unsafeAddress } from '../../src/markup/address-guard.ts';
import { describeProperty } from './property.ts';
import { anyText, joined } from './text.ts';

const parts = [
  ['https://', 'http://', 'HTTPS:', 'https:/', '//', '/', '\\', 'javascript:', 'data:', 'mailto:'],
  ['a.example', 'b.example', '@', ':80', ':', '#', '?', 'q=1', '.', '..', '%2f', '%0a', '%00', '&'],
  [
    'java',
    'script:',
    '\t',
    '\n',
    ' ',
    '\u200b',
    '\u202e',
    '\u0000',
    '[::1]',
    '2130706433',
    'é',
    '。',
    '／',
  ],
  [
    'x.png',
    'x.svg',
    'vbscript:',
    'file:',
    'blob:',
    'ftp:',
    'notes/',
    'user:pass',
    '＠',
    '\u00ad',
    '℀',
  ],
].flat();

const web = new Set(['http:', 'https:']);

/** The links a browser may follow from a page of ours, by the address that it makes of what is written. */
function expectHarmless(url: string): void {
  const read = URL.parse(url, 'https://site.example/notes/a/');
  const isImage = unsafeAddress(url, true) === undefined;
  if (isImage && read?.origin !== 'https://site.example')
    throw new Error(`A picture leads to ${read?.href ?? 'nowhere'}`);
  if (unsafeAddress(url, false) !== undefined) return;
  // What no browser can read leads nowhere.
  if (!read) return;
  if (!(web.has(read.protocol) || read.protocol === 'mailto:'))
    throw new Error(`A link leads to ${read.href}`);
  const isOurs = !/^\s*(https?|mailto):/i.test(url);
  if (isOurs && read.origin !== 'https://site.example')
    throw new Error(`A link leads to ${read.href}`);
  if (read.username || read.password)
    throw new Error(`A link names ${read.username} before its host`);
}

export const webAddresses = describeProperty('an address that passes leads where it says', {
  inputs: fc.oneof(
    { weight: 4, arbitrary: joined(parts, 8) },
    { weight: 2, arbitrary: joined(parts, 6).map((text) => `https://${text}`) },
    { weight: 1, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
    { weight: 1, arbitrary: anyText(20) },
  ),
  short: 3_000,
  hold: (url) => {
    expectHarmless(url);
    if (findWebFault(url) === undefined && !web.has(new URL(url).protocol))
      throw new Error('It is no address of the web');
  },
});
