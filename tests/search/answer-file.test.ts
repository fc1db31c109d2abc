import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { describeAnswers } from '../../src/search/answer-file.ts';
import { createLocale } from '../../src/views/locale.ts';
import type { AnswerFile } from '../../src/search/words/answer-file.ts';
import { readSound } from '../support/fixture-library.ts';

let library: Library;
let english: AnswerFile;
let french: AnswerFile;

beforeAll(async () => {
  library = await readSound();
  english = describeAnswers(createLocale(library, undefined));
  french = describeAnswers(createLocale(library, 'fr'));
});

const find = (file: AnswerFile, kind: string) => file.records.filter((one) => one.kind === kind);

describe('the records of a site', () => {
  it('are every figure that is not withdrawn, every dataset with a page and every term', () => {
    const facts = [...library.facts.entries.values()].filter(({ value }) => !value.withdrawn);
    expect(find(english, 'fact')).toHaveLength(facts.length);
    expect(find(english, 'dataset').length).toBeGreaterThan(0);
    expect(find(english, 'term')).toHaveLength(library.glossary.entries.size);
  });

  it('say the value, who states it and of when, in the language of the reader', () => {
    const [one, other] = [find(english, 'fact'), find(french, 'fact')].map((facts) =>
      facts.find(({ address }) => address.includes('/facts/herring-share/')),
    );
    expect(one).toMatchObject({ kind: 'fact', value: expect.stringMatching(/%$/) });
    expect(one?.detail).toMatch(/As of \d{4}|As of .+ \d{4}/);
    expect(other?.value).toMatch(/[\u00a0\u202f]%$/);
    expect(other?.title).not.toBe(one?.title);
  });

  it('lead to the first sentence that uses the figure, in the pages of that language', () => {
    const uses = find(french, 'fact').flatMap(({ use }) => use ?? []);
    expect(uses.length).toBeGreaterThan(0);
    for (const { address } of uses) expect(address).toMatch(/\/fr\/(briefings|notes)\/.+\/#fact-/);
  });

  it('are named once under every name that the site knows', () => {
    for (const names of english.groups) expect(new Set(names).size).toBe(names.length);
    expect(english.groups.length).toBeGreaterThan(0);
  });
});
