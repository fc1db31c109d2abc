import type { PartialDate } from '../domain/partial-date.ts';
import type { Page } from '../library/library.ts';
import type { Strings } from '../strings/index.ts';

/** The date under which lists and the search have a page: a note’s is that of its event. */
export const listedDate = (page: Page): PartialDate =>
  page.kind === 'notes' ? page.data.event : page.data.published;

/** What date that is. */
export const listedDateName = ({ kind }: Pick<Page, 'kind'>, { page: words }: Strings): string =>
  kind === 'notes' ? words.event : words.published;
