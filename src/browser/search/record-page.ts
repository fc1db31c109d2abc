import type { AnswerRecord } from '../../wording/answer-file.ts';
import type { Reading } from './finder.ts';
import type { FoundPage } from './found-page.ts';
import { findPassage } from './passages.ts';
import type { Term } from './terms.ts';

/** A record as the list of results shows it; `usedIn` says “Used in: {title}”. */
export function describeRecord(
  record: AnswerRecord,
  terms: readonly Term[],
  reading: Reading,
  usedIn: string,
): FoundPage {
  const { kind, title, address, value = '', detail = '', text = '', theme = '', use } = record;
  return {
    title,
    address,
    kind,
    theme,
    value,
    detail,
    excerpt: findPassage(text, terms, reading).runs,
    sections: use
      ? [{ title: usedIn.replace('{title}', use.title), address: use.address, excerpt: [] }]
      : [],
  };
}
