import type { FoundAnswer } from './found-answer.ts';
import type { Reading } from './finder.ts';
import type { FoundPage } from './found-page.ts';
import type { AnswerRecord } from '../../search/words/answer-file.ts';
import { describePage } from './found-page.ts';
import type { IndexedPage } from '../../search/word-index/index-files.ts';
import { findPassage, markHits } from './passages.ts';
import type { Labels } from './protocol.ts';
import type { Term } from './term.ts';

/** A record as the list of results shows it, with links to its source and to the sentence that uses it. */
export function describeRecord(
  { record, isWhole, lacks }: Pick<FoundAnswer, 'record' | 'isWhole' | 'lacks'>,
  terms: readonly Term[],
  reading: Reading,
  labels: Labels,
): FoundPage {
  const {
    kind,
    title,
    address,
    value = '',
    detail = '',
    text = '',
    theme = '',
    marks = [],
  } = record;
  const link = (label: string, to?: { title: string; address: string }) => {
    if (!to) return [];
    const words = label.replace('{title}', () => to.title);
    return [
      { title: words, heading: [{ text: words, isHit: false }], address: to.address, excerpt: [] },
    ];
  };
  return {
    title,
    heading: markHits(title, terms, reading),
    address,
    // A number of a table stands in its dataset.
    kind: kind === 'row' ? 'dataset' : kind,
    theme,
    value: markHits(value, terms, reading),
    detail,
    marks,
    isAnswer: isWhole,
    differs:
      kind === 'fact' && lacks.length > 0
        ? labels.differs.replace('{words}', () => lacks.map(({ text }) => text).join(', '))
        : '',
    excerpt: findPassage(text, terms, reading).runs,
    sections: [...link(labels.source, record.source), ...link(labels.usedIn, record.use)],
  };
}

/** The page of a record, or of its rows, in which the terms stand: the record with the passage that has them. */
export function describeHit(
  page: IndexedPage,
  record: AnswerRecord | undefined,
  terms: readonly Term[],
  reading: Reading,
  labels: Labels,
): FoundPage {
  const found = describePage(page, terms, reading);
  if (!record) return found;
  const own = describeRecord({ record, isWhole: false, lacks: [] }, terms, reading, labels);
  const [passage] = found.excerpt.length > 0 ? [found] : found.sections;
  return { ...own, excerpt: passage?.excerpt ?? [] };
}
