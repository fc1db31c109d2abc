import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownBeginnings, pageIds, panelBeginning } from '../../src/domain/page-ids.ts';

const frame = [
  'components/layouts/Base',
  'components/Masthead',
  'components/SearchDialog',
  'components/Footer',
];
const pages: [kind: keyof typeof pageIds, files: string[]][] = [
  [
    'article',
    [
      'components/Briefing',
      'components/Contents',
      'components/PageEnd',
      'components/PageMeta',
      'components/TranslationNotice',
      'components/ReleaseMarks',
      'components/vocabulary/KeyFacts',
      'pages/[...locale]/notes/[slug]',
    ],
  ],
  ['home', ['pages/[...locale]/index']],
  [
    'records',
    ['components/FactRegister', 'components/SourceRegister', 'pages/[...locale]/glossary'],
  ],
];

const read = (file: string) => readFileSync(`src/${file}.astro`, 'utf8');
const beginsLikeOurs = (id: string) => ownBeginnings.some((beginning) => id.startsWith(beginning));
const isKept = (kind: keyof typeof pageIds, id: string) => pageIds[kind].some((one) => one === id);

describe.each(pages)('ids that a page of the kind "%s" has itself', (kind, own) => {
  it.each([...frame, ...own])('are kept free of editors’ words and records: %s', (file) => {
    const ids = [...read(file).matchAll(/\s(?:id|for)="([^"]+)"/g)].map(([, id = '']) => id);
    const isFree = (id: string) => !id.startsWith(panelBeginning) && !isKept(kind, id);
    expect(ids.filter(isFree)).toEqual([]);
  });

  it('are none of those that records and editors’ words begin', () => {
    expect(pageIds[kind].filter(beginsLikeOurs)).toEqual([]);
  });
});

describe('ids that the search panel has', () => {
  it('begin with its own, which no heading’s id does', () => {
    const [, id] = /<SearchBox id="([^"]+)"/.exec(read('components/SearchDialog')) ?? [];
    expect(`${id}-`).toBe(panelBeginning);
    const ids = [...read('components/SearchBox').matchAll(/\s(?:id|for)=\{([^}]+\}?[^}]*)\}/g)];
    expect(ids.length).toBeGreaterThan(4);
    for (const [, value] of ids) expect(value).toMatch(/^`\$\{id\}-/);
  });
});

describe('ids that scripts give', () => {
  it('are kept free of editors’ words and records too', () => {
    const ids = globSync('src/browser/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\.id = ['`]([^'`$]+)/g)].map(([, id = '']) => id),
    );
    expect(ids).toContain('card-');
    const isFree = (id: string) =>
      !beginsLikeOurs(id) && !(isKept('article', id) && isKept('home', id));
    expect(ids.filter(isFree)).toEqual([]);
  });
});
