import { address } from '../domain/addresses.ts';
import { filedDatasets } from '../library/library.ts';
import { isOverdue } from './fact-status.ts';
import type { Locale } from './locale.ts';

/** Something whose review is due. */
export interface Overdue {
  kind: 'fact' | 'dataset' | 'page';
  id: string;
  title: string;
  address: string | undefined;
  reviewBy: string;
  daysLate: number;
}

/** Facts, datasets and pages whose review is due, the latest first. */
export function listOverdue(locale: Locale): Overdue[] {
  const { library, text, today } = locale;
  const due = (item: Omit<Overdue, 'daysLate'>): Overdue[] =>
    isOverdue(item, locale) ? [{ ...item, daysLate: daysBetween(item.reviewBy, today) }] : [];
  return [
    ...[...library.facts.entries.values()].flatMap(({ id, value: { label, reviewBy } }) =>
      due({ kind: 'fact', id, title: text(label), address: address.fact(id), reviewBy }),
    ),
    ...filedDatasets(library).flatMap(({ id, value: { title, reviewBy, publish } }) =>
      due({
        kind: 'dataset',
        id,
        title: text(title),
        address: publish ? address.dataset(id) : undefined,
        reviewBy,
      }),
    ),
    ...library.pages.flatMap((page) =>
      due({
        kind: 'page',
        id: page.slug,
        title: text(page.data.title),
        address: address.page(page.kind, page.slug),
        reviewBy: page.data.reviewBy,
      }),
    ),
  ].toSorted((a, b) => b.daysLate - a.daysLate);
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
