import { describe, expect, it } from 'vitest';
import { packHtml } from '../../src/markup/packed-html.ts';

const slugs = new Map([
  ['/fish/briefings/catch/', 'catch'],
  ['/fish/briefings/fleet/', 'fleet'],
]);
const pack = (html: string) => packHtml(html, 'catch', slugs);

describe('a page in the pack', () => {
  it.each([
    ['has ids of its own', '<p id="a">x</p>', '<p id="catch.a">x</p>'],
    ['leads to its own parts', '<a href="#a">x</a>', '<a href="#catch.a">x</a>'],
    [
      'leads to other briefings of the pack within it',
      '<a href="/fish/briefings/fleet/">x</a><a href="/fish/briefings/fleet/#b">x</a>',
      '<a href="#fleet.top">x</a><a href="#fleet.b">x</a>',
    ],
    [
      'leads to the rest of the site as before',
      '<a href="/fish/notes/a/#b">x</a><a href="https://a.example/#b">x</a>',
      '<a href="/fish/notes/a/#b">x</a><a href="https://a.example/#b">x</a>',
    ],
    [
      'is named by its own parts',
      '<div><p aria-labelledby="a b">x</p></div>',
      '<div><p aria-labelledby="catch.a catch.b">x</p></div>',
    ],
    ['keeps its text and drawings', '<svg viewBox="0 0 1 1"><g></g></svg>&amp; “ấ”', undefined],
  ])('%s', (_, html, expected = html) => {
    expect(pack(html)).toBe(expected);
  });
});
