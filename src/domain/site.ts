import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { dimensions, profile } from './topics.ts';
import { webAddress } from './web-address.ts';

const language = z.strictObject({
  /** Language code used in addresses and content files, e.g. `vi`. */
  code: z.string().regex(/^[a-z]{2,3}$/, { error: 'Write a language code such as en or vi' }),
  /** BCP 47 tag that decides how numbers and dates are written, e.g. `en-GB`. */
  locale: z.string().refine(isLocale, { error: 'Write a locale such as en-GB or vi-VN' }),
  /** The language's own name for itself. */
  name: z.string().min(1),
  /** `long`: 17 December 2025; `numeric`: 17/12/2025. */
  dates: z.enum(['long', 'numeric']).default('long'),
  /** `symbol`: US$400 million; `code`: 400 triệu USD. */
  currencies: z.enum(['symbol', 'code']).default('symbol'),
});

export const theme = z.strictObject({
  title: localizedText,
  description: localizedText,
});

const words = z.record(z.string(), z.array(z.string().min(1)).min(1));

/** What figures and pages are about beside their theme, as a filter of the search: species, for one. */
const subjects = z.strictObject({
  /** What they are called together. */
  title: localizedText,
  values: z.record(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'Name subjects with small letters, digits and single hyphens',
    }),
    z.strictObject({
      name: localizedText,
      /** Other names readers use for it, per language. */
      aliases: words.optional(),
      /** What tells that a title is about it, per language; its name and aliases unless given. */
      words: words.optional(),
    }),
  ),
});

/** Whom to tell of a fault in the site’s security; published as `/.well-known/security.txt`. */
export const security = z.strictObject({
  /** An e-mail address, or the page of a form. */
  contact: z.union([z.email(), webAddress], {
    error: 'Write an e-mail address, or a full address starting with https://',
  }),
  /** The page that says what reporters may do and can expect. */
  policy: webAddress.optional(),
});

/** `content/site.yaml`: whose site this is, in which languages, on which themes. */
export const site = z.strictObject({
  name: localizedText,
  publisher: localizedText,
  department: localizedText.optional(),
  description: localizedText,
  /** The first language is served at the root, each other one under its code. */
  languages: z
    .array(language)
    .min(1, { error: 'Name at least one language' })
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, {
      error: 'Name each language once',
    }),
  themes: z.record(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'Name themes with small letters, digits and single hyphens',
    }),
    theme,
  ),
  subjects: subjects.optional(),
  dimensions: dimensions.default({}),
  profile: profile.optional(),
  /** Queries that the empty search offers, to show what it can answer. */
  searches: z.array(localizedText).max(8, { error: 'Name eight searches or fewer' }).default([]),
  repository: webAddress,
  contact: z.email({ error: 'Write an e-mail address readers can use' }),
  security: security.optional(),
  /** What the checks make of words that claim something about quantities and that no figure shows. */
  claims: z.enum(['off', 'warning', 'error']).default('warning'),
  /** What a reader may do with the texts and figures. */
  reuse: localizedText,
  /** What the page about the site tells beside whose it is: why it is there, who writes it, what it leaves out. */
  about: z.array(z.strictObject({ title: localizedText, text: localizedText })).default([]),
});

export type Site = z.infer<typeof site>;
export type Language = z.infer<typeof language>;
export type Theme = z.infer<typeof theme>;

function isLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
