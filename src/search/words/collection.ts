/**
 * What the pages of one language are divided into for the search, each with an index of its own: what readers look
 * for first, the pages of records and their rows, and the guide for editors.
 */
export const collections = ['pages', 'records', 'guide'] as const;

export type Collection = (typeof collections)[number];

/** What is searched together: the guide for itself, or all but that. */
export const scopes = [['pages', 'records'], ['guide']] as const satisfies Scope[];

type Scope = readonly [Collection, ...Collection[]];

export function scopeOf(collection: Collection): Scope {
  const [readers, guide] = scopes;
  return collection === 'guide' ? guide : readers;
}

/** The code of a collection: a language of BCP 47 with a private use tag, as Pagefind, too, could keep it. */
export const collectionCode = (language: string, collection: Collection): string =>
  collection === 'pages' ? language.toLowerCase() : `${language.toLowerCase()}-x-${collection}`;

/** The language of a code: `en-x-guide` is English. */
export const languageOf = (code: string): string => code.replace(/-x-.*$/, '');
