import { describe, expect, it } from 'vitest';
import {
  digestText,
  isSameForPublic,
  readTranslatedText,
  stampTranslation,
} from '../../src/library/translated-text.ts';
import { writeNote } from '../support/notes.ts';

const text = writeNote('First line\nof a block.\n\nSecond “cá”.');
const digestOf = (file: string) => digestText(readTranslatedText(file));

describe('text that is translated', () => {
  it('is all of it where there is no frontmatter, and no line is put into that', () => {
    expect(readTranslatedText('One\n\nTwo')).toBe('One\nTwo');
    expect(stampTranslation('One\n\nTwo', '0123456789ab')).toBe('One\n\nTwo');
  });

  it('has no title where the frontmatter is a list', () => {
    expect(readTranslatedText('---\n- title\n---\nOne')).toBe('One');
  });

  it('is title, description and each block, one a line', () => {
    expect(readTranslatedText(text)).toBe('A\nB\nFirst line of a block.\nSecond “cá”.');
  });

  it('stays the same for all time, as digests are kept in files', () => {
    expect(digestOf(text)).toBe('4f40b267ac3a');
  });

  it.each([
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
    ['other line breaks within a block', text.replace('line\nof', 'line of')],
    ['more empty lines', text.replaceAll('\n\n', '\n\n  \n\n')],
    ['letters composed otherwise', text.normalize('NFD')],
    ['other dates', text.replaceAll('2027-01-02', '2028-02-03')],
    ['quotation marks around the title', text.replace('title: A', "title: 'A'")],
  ])('is the same with %s', (_, file) => {
    expect(digestOf(file)).toBe(digestOf(text));
  });

  it.each([
    ['another word', text.replace('First', 'Last')],
    ['another title', text.replace('title: A', 'title: C')],
    ['another description', text.replace('description: B', 'description: C')],
    ['another block', `${text}\nThird.\n`],
    ['a block in two', text.replace('line\n', 'line\n\n')],
  ])('is another with %s', (_, file) => {
    expect(digestOf(file)).not.toBe(digestOf(text));
  });
});

describe('digest of a page with blocks for the staff', () => {
  const staff = (body: string) => `${text}\n<Staff>\n\n${body}\n\n</Staff>\n\nEnd.\n`;
  const digest = digestOf(staff('## For us\n\nA.'));

  it('has a part of its own for them', () => {
    expect(digest).toMatch(/^[0-9a-f]{12}-[0-9a-f]{12}$/);
    expect(isSameForPublic(digest, digestOf(`${text}\nEnd.\n`))).toBe(true);
  });

  it.each([
    ['another word for the staff', staff('## For us\n\nB.'), true],
    ['a block inside another', staff('## For us\n\n<Staff>\n\nC.\n\n</Staff>\n\nA.'), true],
    ['another word after them', staff('## For us\n\nA.').replace('End', 'Finish'), false],
  ])('tells %s', (_, file, isSame) => {
    expect(digestOf(file)).not.toBe(digest);
    expect(isSameForPublic(digestOf(file), digest)).toBe(isSame);
  });
});

describe('stamp of a translation', () => {
  it('is put at the end of the frontmatter', () => {
    expect(stampTranslation('---\ntitle: A\n---\n\nText\n', '0123456789ab')).toBe(
      "---\ntitle: A\ntranslates: '0123456789ab'\n---\n\nText\n",
    );
  });

  it('takes the place of an older one, and keeps the line ends', () => {
    const old = "---\r\ntranslates: 'ffffffffffff'\r\ntitle: A\r\n---\r\n\r\nText\r\n";
    expect(stampTranslation(old, '0123456789ab')).toBe(
      "---\r\ntitle: A\r\ntranslates: '0123456789ab'\r\n---\r\n\r\nText\r\n",
    );
  });

  it('leaves the text that is translated as it was', () => {
    expect(digestOf(stampTranslation(text, '0123456789ab'))).toBe(digestOf(text));
  });
});
