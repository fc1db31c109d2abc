/** Ids that the frame of every page gives to its own parts. */
const frameIds = [
  'main',
  'top',
  'site-search',
  'search-panel',
  'preview-findings',
  // Scripts ask the window for it, which answers with an element of that id where a browser has none.
  'trustedTypes',
];

/** Ids of the site’s own parts on the pages where editors’ words or records make ids too. */
export const pageIds = {
  article: [
    ...frameIds,
    'bottom-line',
    'key-figures',
    'corrections',
    'figures',
    'claims',
    'references',
    'toc',
    'use',
    'related',
  ],
  home: [...frameIds, 'lead', 'lead-chart', 'key-figures', 'more', 'recent', 'themes', 'how'],
  records: [...frameIds, 'without-record'],
} as const;

/** How the ids begin of what the search panel holds, which is on every page. */
export const panelBeginning = 'search-panel-';

/** How ids begin that records, callouts, footnotes, cards and the panel give; no heading’s id begins so. */
export const ownBeginnings = [
  panelBeginning,
  'chart-',
  'table-',
  'figure-',
  'claim-',
  'fact-',
  'reference-',
  'callout-',
  'card-',
  'fn-',
  'fnref-',
  'footnote-',
] as const;
