import { address } from '../domain/addresses.ts';
import { briefingsOf, type Locale } from './locale.ts';

/** Fragment of the sheet with all bottom lines; a slug has no point. */
export const summaryPart = 'bottom.lines';

/** Slug of each briefing of the pack by the address of its page. */
export const packSlugs = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    briefingsOf(locale).map(({ slug }) => [locale.href(address.page('briefings', slug)), slug]),
  );
