import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { readSince } from '../../src/history/since.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';
import { nameWithin } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';

/** What the check finds, each as `severity kind file:line  what has changed`. */
async function findAfter(change: (repository: ContentRepository) => void): Promise<string[]> {
  const repository = createRepository();
  const { folder } = repository;
  change(repository);
  const since = await readSince(folder, 'HEAD');
  const { problems } = await readAndCheck({ contentFolder: folder, today, since });
  return problems.map(({ severity, kind, file, line, message }) => {
    const told = message.replace(/^.* has changed and this one has not: /, '');
    return `${severity} ${kind} ${nameWithin(folder, file)}:${line}  ${told}`;
  });
}

describe('a text of a record whose first language alone has changed', () => {
  it.each<[string, string, string, string, string]>([
    [
      'site',
      'site.yaml',
      'Boats, crews and quays.',
      'Boats and quays.',
      '“Boats, crews” → “Boats”',
    ],
    ['unit', 'units.yaml', 'other: tonnes', 'other: tons', '“tonnes” → “tons”'],
    ['event', 'timeline.yaml', 'en: First count', 'en: First census', '“count” → “census”'],
    ['glossary', 'glossary.yaml', 'en: Landing', 'en: Landings', '“Landing” → “Landings”'],
    [
      'dataset',
      'data/landings.yaml',
      'en: Invented landings',
      'en: All landings',
      '“Invented” → “All”',
    ],
  ])('is named in the others, in a %s', async (_, file, before, after, told) => {
    const found = await findAfter(({ replace }) => replace(file, before, after));
    expect(found.map((line) => line.replace(/:\d+ /, ''))).toEqual([
      `warning outdated-translation ${file} ${told}`,
    ]);
  });
});

describe('a text of a record', () => {
  it.each<[string, (repository: ContentRepository) => void]>([
    [
      'that has changed in every language',
      ({ replace }) => {
        replace('timeline.yaml', 'en: First count', 'en: First census');
        replace('timeline.yaml', 'fr: Premier comptage', 'fr: Premier recensement');
      },
    ],
    [
      'that has changed in its translation alone',
      ({ replace }) => replace('timeline.yaml', 'fr: Premier comptage', 'fr: Premier recensement'),
    ],
    [
      'that has been broken otherwise',
      ({ replace }) => replace('timeline.yaml', 'en: First count,', "en: 'First  count',"),
    ],
    [
      'of a record that is new',
      ({ append }) =>
        append(
          'glossary.yaml',
          'boat:\n  term: { en: Boat, fr: Bateau }\n  definition: { en: A, fr: B }\n',
        ),
    ],
  ])('%s is in step', async (_, change) => {
    expect(await findAfter(change)).toEqual([]);
  });
});
