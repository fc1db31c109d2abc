import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageIds } from '../../src/domain/page-ids.ts';

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

describe.each(pages)('ids that a page of the kind "%s" has itself', (kind, own) => {
  it.each([...frame, ...own])('are kept free of editors’ words and records: %s', (file) => {
    const text = readFileSync(`src/${file}.astro`, 'utf8');
    const ids = [...text.matchAll(/\s(?:id|for)="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => !pageIds[kind].some((one) => one === id))).toEqual([]);
  });
});
