import { makeOnce } from '../domain/memo.ts';
import { proseOf } from './texts.ts';
import { tally } from '../domain/tally.ts';
import { findRecordTexts } from '../library/plain-texts.ts';
import type { Page } from '../library/library.ts';
import { pagesOf, type Locale } from '../views/locale.ts';
import { createRunSplitter, listRuns, rememberRuns } from './words/words.ts';

/** Most words offered to a reader who misspells one; the list stays within 15 KB compressed. */
const mostWords = 4000;
const shortest = 3;

/** The words of a run that a reader may be offered, in small letters. */
const runReaderOf = makeOnce((language: string) => {
  const splitRun = createRunSplitter(language);
  return rememberRuns((run) =>
    splitRun(run).flatMap(({ canonical, folded, text }) =>
      folded.length < shortest || !canonical || /\d/.test(text)
        ? []
        : text
            .toLowerCase()
            .normalize('NFC')
            .replace(/['’].*$/, ''),
    ),
  );
});

type Counts = [word: string, count: number][];

/** The words that the pages and records of a locale use, the commonest of them. */
export function listVocabulary(locale: Locale, results?: App.Locals['results']): string[] {
  const { library, language, text } = locale;
  const total = new Map<string, number>();
  const add = (counts: Counts): void => {
    for (const [word, count] of counts) tally(total, word, count);
  };
  const records = findRecordTexts(library).filter((one) => one.language === language.code);
  add(countWords(records.map((one) => text(one.text)).join('\n'), language.code));
  for (const page of [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')])
    if (page.language === language.code) add(countWordsOf(page, locale, results));
  return [...total]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}

/** Splitting text into words takes most of the time; of a text that has not changed they are known. */
function countWordsOf(page: Page, { text }: Locale, results: App.Locals['results']): Counts {
  const { title, description } = page.data;
  const told = [title, description].map(text).join('\n');
  const key = `words ${page.language} ${page.digest} ${told}`;
  const known = results?.get(key);
  const counts =
    known === undefined
      ? countWords(`${told}\n${proseOf(page.tree)}`, page.language)
      : (JSON.parse(known) as Counts);
  results?.set(key, known ?? JSON.stringify(counts));
  return counts;
}

function countWords(text: string, language: string): Counts {
  const counts = new Map<string, number>();
  const readRun = runReaderOf(language);
  for (const [run] of listRuns(text)) for (const word of readRun(run)) tally(counts, word);
  return [...counts];
}
