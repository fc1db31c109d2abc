/** Pages of the generator’s own documentation, in reading order; their text is in src/pages/guide. */
export const guidePages = [
  {
    slug: 'write-a-briefing',
    title: 'Write a briefing',
    description:
      'From an empty file to a pull request: text, figures, charts, and what the checks say.',
  },
  {
    slug: 'keep-the-ledger',
    title: 'Keep the ledger',
    description:
      'Figures that follow from data, figures that sources dispute, review dates, corrections, and figures that retire.',
  },
  {
    slug: 'component-vocabulary',
    title: 'Component vocabulary',
    description: 'Every component a briefing or note may use, live beside its source.',
  },
  {
    slug: 'data-and-feeds',
    title: 'Data and feeds',
    description:
      'Addresses and fields of the files for programmes: facts, datasets, the data package, feeds.',
  },
  {
    slug: 'serve-it-safely',
    title: 'Serve it safely',
    description:
      'The header fields that protect readers, and how each web server is told to send them.',
  },
  {
    slug: 'licences',
    title: 'Packages and their licences',
    description: 'What the generator is made of, what of it reaches readers, and how to verify it.',
  },
  {
    slug: 'problems',
    title: 'Problems and their mends',
    description: 'Each kind of problem the checks report, why it matters, and how to mend it.',
  },
] as const;

const translated: Record<string, readonly string[]> = { vi: ['/guide/write-a-briefing/'] };

/** Whether the guide page at `path` is written in `language`; any other is read in English. */
export function isGuideTranslated(path: string, language: string): boolean {
  return translated[language]?.includes(path.split('#')[0] ?? '') ?? false;
}

/** The page of the guide with which readers of `language` begin; nothing where none is translated. */
export const findTranslatedGuide = (language: string): string | undefined =>
  translated[language]?.[0];

export type GuidePage = (typeof guidePages)[number];

export function getGuidePage(slug: GuidePage['slug']): GuidePage {
  const page = guidePages.find((one) => one.slug === slug);
  if (!page) throw new Error(`The guide has no page "${slug}"`);
  return page;
}
