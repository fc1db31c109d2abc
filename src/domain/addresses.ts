/** The first page of a register stands at its own address. */
const pageAt = (page: number) => (page === 1 ? '' : `pages/${page}/`);

/** Addresses of the site, without language and base path; they are a contract with everyone who links here. */
export const address = {
  home: '/',
  briefings: '/briefings/',
  themes: '/themes/',
  corrections: '/corrections/',
  checks: '/how-we-check/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  missing: '/404.html',
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
  changes: '/facts/changes.json',
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
  /** Pages of what figures are about; the site names the folders. */
  topics: (dimension: string) => `/${dimension}/`,
  topic: (dimension: string, slug: string) => `/${dimension}/${slug}/`,
  search: '/search/',
  answers: '/search/answers.json',
  rows: '/search/rows.json',
  caveats: '/search/caveats.json',
  words: '/search/words.txt',
  answerFile: (name: string) => `/search/answers/${name}.json`,
  status: '/status/',
  statusJson: '/status.json',
  guide: '/guide/',
  /** What language models read first: where the plain twins are, and those of briefings and notes in one. */
  llms: { index: '/llms.txt', full: '/llms-full.txt' },
  /** Picture that other sites show beside a link to a page. */
  card: (kind: CardKind, name: string) => `/cards/${kind}/${name}.png`,
  sitemapIndex: '/sitemap-index.xml',
  sitemap: (language: string) => `/sitemap-${language}.xml`,
  picture: (path: string) => `/pictures/${path}`,
  chartFile: (id: string, extension: 'svg' | 'png' | 'csv' | 'json') =>
    `/charts/${id}.${extension}`,
} as const;

/** Pages with a card of their own; those of `pages` are shared by kinds of others. */
export type CardKind = 'briefings' | 'notes' | 'themes' | 'pages';

/** Cards that pages share. */
export const sharedCards = ['figures', 'data', 'site'] as const;

/** The card of the page at the path. */
export function findCard(path: string): string {
  const [, kind = '', name = ''] = path.split('/');
  if (name !== '' && (kind === 'briefings' || kind === 'notes' || kind === 'themes'))
    return address.card(kind, name);
  const shared = { facts: 'figures', data: 'data' }[kind] ?? 'site';
  return address.card('pages', shared);
}

/** Slug of all briefings in one, which are published as a PDF alone. */
export const packSlug = 'pack';

/**
 * Files that exist once for the whole site, whatever the language; charts, workbooks, feeds, PDFs, what the search
 * reads, the page for what is missing, plain twins and what leads to them are written in each.
 */
export function isSiteFile(path: string): boolean {
  const isFile = /\.[a-z0-9]+$/.test(path.split('#')[0] ?? '');
  const isLocal =
    /^\/(charts\/|briefings\/|facts\/|feed\.|search\/|cards\/|404\.|llms|data\/.*\.xlsx)|\.md$/;
  return isFile && !isLocal.test(path);
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

/** Below this folder `src/pages` has the pages of topics, whose folders the site names itself. */
const topicRoutes = '/topics';

/** The path by which the page at that address is rendered: `/fr/species/cod/` by `/fr/topics/species/cod/`. */
export function routeOf(
  path: string,
  { dimensions, languages }: { dimensions: object; languages: readonly { code: string }[] },
): string {
  const [, first = '', second = ''] = path.split('/');
  const prefix = languages.slice(1).some(({ code }) => code === first) ? first : '';
  if (!Object.hasOwn(dimensions, prefix ? second : first)) return path;
  return prefix ? path.replace(`/${prefix}/`, `/${prefix}${topicRoutes}/`) : topicRoutes + path;
}

/** Pages that are made of records or of texts, and say in Markdown all that they say. */
const twinned =
  /^\/((briefings|notes|themes|facts|data)\/([^/.]+\/)?|(sources|glossary|corrections|how-we-check|about|accessibility|privacy)\/)?$/;

/** Address of a page’s plain twin: its own without the last slash, with `.md`; nothing of a page that has none. */
export function findTwin(path: string): string | undefined {
  // The pack is printed, and no page of the site.
  if (!twinned.test(path) || path === address.page('briefings', packSlug)) return undefined;
  return path === address.home ? '/index.md' : `${path.slice(0, -1)}.md`;
}

/** The page whose twin stands at the address. */
export const pageOfTwin = (path: string): string =>
  path === '/index.md' ? address.home : path.replace(/\.md$/, '/');
