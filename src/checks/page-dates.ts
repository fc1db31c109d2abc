import { splitMoment } from '../domain/moment.ts';
import { isLater, type PartialDate } from '../domain/partial-date.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Page } from '../library/library.ts';
import type { Check } from './check.ts';

/** What is told happened first, then came its page, then what was done with the page; nothing was done tomorrow. */
export const checkPageDates: Check = (library, { today }) =>
  library.pages.flatMap((page) => [
    ...findDisorder(page),
    ...findOddCorrections(page),
    ...findFuture(page, today),
  ]);

interface Order {
  field: 'published' | 'updated' | 'reviewed' | 'reviewBy';
  /** What comes first. */
  after: 'event' | 'published' | 'reviewed';
  /** The two may be of one day. */
  isTogether: boolean;
  mend: string;
}

const orders: readonly Order[] = [
  {
    field: 'published',
    after: 'event',
    isTogether: true,
    mend: 'Write as event the day of what the note tells, as published the day on which readers got it',
  },
  {
    field: 'updated',
    after: 'published',
    isTogether: true,
    mend: 'Write the day of the last change, or leave it out where there was none',
  },
  {
    field: 'reviewed',
    after: 'published',
    isTogether: true,
    mend: 'Write the day of the last review; who publishes a page reviews it',
  },
  {
    field: 'reviewBy',
    after: 'reviewed',
    isTogether: false,
    mend: 'Set a day after the last review',
  },
];

function findDisorder({ data, locate }: Page): Problem[] {
  const dates = { event: undefined, updated: undefined, ...data };
  return orders.flatMap(({ field, after, isTogether, mend }) => {
    const [first, next] = [dates[after], dates[field]];
    if (first === undefined || next === undefined) return [];
    // A page that was ready before readers got it may have been reviewed before, too.
    if (field === 'reviewed' && (data.status === 'draft' || data.publishAt)) return [];
    if (!isLater(first, next) && (isTogether || first !== next)) return [];
    return [disorder({ field, next, after, first, mend }, locate([field]))];
  });
}

/** Before readers have a page there is nothing to tell them that it was corrected. */
const findOddCorrections = ({ data: { corrections, published }, locate }: Page): Problem[] =>
  corrections.flatMap(({ date }, index) => {
    if (date >= published) return [];
    const mend = 'Write the day on which the page was corrected';
    const found = { field: 'corrections', next: date, after: 'published', first: published, mend };
    return [disorder(found, locate(['corrections', index, 'date']))];
  });

type Found = Record<'field' | 'after' | 'mend', string> & Record<'next' | 'first', PartialDate>;

function disorder({ field, next, after, first, mend }: Found, position: Position): Problem {
  const place = first === next ? 'no later than' : 'before';
  const message = `"${field}": ${next} is ${place} "${after}", ${first}`;
  return error(position, 'dates-out-of-order', message, mend);
}

/** What is planned for a day to come is a draft, or says until when it is held back. */
function findFuture({ data, locate }: Page, today: string): Problem[] {
  const { status, publishAt } = data;
  const release = publishAt === undefined ? '' : splitMoment(publishAt).day;
  const last = release > today ? release : today;
  const isUnbound = status === 'draft';
  return (['published', 'updated', 'reviewed'] as const).flatMap((field) => {
    const date = data[field];
    const limit = field === 'reviewed' ? today : last;
    if (date === undefined || date <= limit || (isUnbound && field !== 'reviewed')) return [];
    const message = `"${field}": ${date} is after ${limit === today ? 'today' : '"publishAt"'}, ${limit}`;
    const hint = 'Write the day as it was; a page that is to come has status: draft or publishAt';
    return [error(locate([field]), 'invalid-field', message, hint)];
  });
}
