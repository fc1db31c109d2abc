/** The first page of a register stands at its own address. */
const pageAt = (page: number) => (page === 1 ? '' : `pages/${page}/`);

/** Addresses of the site, without language and base path; they are a contract with everyone who links here. */
export const address = {
  home: '/',
  theme: (id: string) => `/themes/${id}/`,
  page: (kind: 'briefings' | 'notes', slug: string) => `/${kind}/${slug}/`,
  pdf: (slug: string) => `/briefings/${slug}.pdf`,
  notes: '/notes/',
  facts: '/facts/',
  factsSorted: (order: string, page = 1) => `/facts/sorted/${order}/${pageAt(page)}`,
  factsPage: (page: number) => `/facts/${pageAt(page)}`,
  filters: '/filters.css',
  fact: (id: string) => `/facts/${id}/`,
  factsFile: '/facts.json',
  factsSchema: '/facts.schema.json',
  datasets: '/data/',
  dataset: (id: string) => `/data/${id}/`,
  datasetCsv: (id: string) => `/data/${id}.csv`,
  datasetJson: (id: string) => `/data/${id}.json`,
  datasetSchema: '/dataset.schema.json',
  dataPackage: '/data/datapackage.json',
  /** Rows after the first of them, by the number of their page; those of page 1 stand with the description. */
  datasetRows: (id: string, page: number) =>
    page === 1 ? `/data/${id}/` : `/data/${id}/rows/${page}/`,
  datasetWorkbook: (id: string) => `/data/${id}.xlsx`,
  tableArchive: '/data/tables.zip',
  factsCsv: '/facts.csv',
  sourcesCsv: '/sources.csv',
  feeds: { atom: '/feed.xml', json: '/feed.json' },
  sources: '/sources/',
  sourcesSorted: (order: string, page = 1) => `/sources/sorted/${order}/${pageAt(page)}`,
  sourcesPage: (page: number) => `/sources/${pageAt(page)}`,
  bibliography: (extension: 'bib' | 'ris' | 'json') => `/sources.${extension}`,
  source: (id: string) => `/sources/#${id}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  search: '/search/',
  answers: '/search/answers.json',
  rows: '/search/rows.json',
  caveats: '/search/caveats.json',
  words: '/search/words.txt',
  answerFile: (name: string) => `/search/answers/${name}.json`,
  status: '/status/',
  statusJson: '/status.json',
  guide: '/guide/',
  picture: (path: string) => `/pictures/${path}`,
  chartFile: (id: string, extension: 'svg' | 'png' | 'csv' | 'json') =>
    `/charts/${id}.${extension}`,
} as const;

/** Slug of all briefings in one, which are published as a PDF alone. */
export const packSlug = 'pack';

/**
 * Files that exist once for the whole site, whatever the language; charts, workbooks, feeds, PDFs and what the search
 * reads are written in each.
 */
export function isSiteFile(path: string): boolean {
  const isFile = /\.[a-z0-9]+$/.test(path.split('#')[0] ?? '');
  return isFile && !/^\/(charts\/|briefings\/|feed\.|search\/|data\/.*\.xlsx)/.test(path);
}

/** Fragments by which parts of a page are reached. */
export const fragment = {
  chart: (id: string) => `chart-${id}`,
  table: (id: string) => `table-${id}`,
  figure: (id: string) => `figure-${id}`,
  claim: (id: string) => `claim-${id}`,
  /** The sentence in which a page mentions a fact for the nth time. */
  mention: (id: string, occurrence: number) =>
    // A point, which no id has: “share-2” may be a fact as well.
    occurrence === 1 ? `fact-${id}` : `fact-${id}.${occurrence}`,
  keyFigures: 'key-figures',
  reference: (id: string) => `reference-${id}`,
  corrections: 'corrections',
  /** A part of a briefing in the pack, where several have one of that name; `top` is its beginning. */
  packed: (slug: string, id = 'top') => `${slug}.${id}`,
} as const;
