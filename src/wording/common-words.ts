/** Words, as an index has them, that stand on many of its pages, with the share of the pages in hundredths. */
export type CommonWords = Record<string, number>;
