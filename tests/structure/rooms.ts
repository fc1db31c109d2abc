/** A folder of `src/`, or a file that stands alone: what it is for, and which others it may import. */
export interface Room {
  name: string;
  purpose: string;
  imports: readonly string[];
  /** It is the same wherever it runs: neither Astro nor the system has a part in it. */
  isPure?: true;
  /** What it imports of others begins with none of these. */
  bans?: readonly string[];
}

/** Those below first; each may import what its line names, and nothing else. */
export const rooms: readonly Room[] = [
  {
    name: 'domain',
    isPure: true,
    imports: [],
    purpose: 'what facts, sources, datasets, charts and pages are; number formats; the ledger',
  },
  {
    name: 'numerals',
    isPure: true,
    imports: ['domain'],
    purpose: 'finds numbers written in running text, in each language',
  },
  {
    name: 'claim-words',
    isPure: true,
    imports: ['domain'],
    purpose: 'finds words that claim something about quantities without a number, in each language',
  },
  {
    name: 'strings',
    isPure: true,
    imports: [],
    purpose: 'the interface’s words, one file a language',
  },
  {
    name: 'search/words',
    isPure: true,
    imports: ['domain'],
    purpose:
      'when two words or numbers are the same; the files that the build writes and the search reads',
  },
  {
    name: 'search/word-index',
    isPure: true,
    imports: ['domain', 'search/words'],
    purpose: 'which pages have a word or a pair of words: packed at build, read in the browser',
  },
  {
    name: 'citations',
    isPure: true,
    imports: ['domain'],
    purpose: 'a source or a fact → CSL-JSON → BibTeX, RIS, a line in APA style',
  },
  {
    name: 'headers',
    isPure: true,
    imports: ['domain'],
    purpose: 'which header fields a site is served with → _headers, nginx, Caddy, npm start',
  },
  {
    name: 'packages',
    isPure: true,
    imports: [],
    purpose: 'what the generator is made of, and under which licences',
  },
  {
    name: 'charts',
    bans: ['astro', 'node:fs'],
    imports: ['domain'],
    purpose: 'a chart’s rows → view → Chart.js configuration → SVG, PNG, canvas',
  },
  {
    name: 'markup',
    bans: ['astro', 'node:fs'],
    imports: ['domain', 'strings'],
    purpose:
      'a page’s text → guarded syntax tree → HTML runs and components. Nothing is compiled or run',
  },
  {
    name: 'html',
    isPure: true,
    imports: ['domain'],
    purpose: 'reads a page of the site: by a scanner where it is plainly written, else by a parser',
  },
  {
    name: 'library',
    bans: ['astro'],
    imports: ['claim-words', 'domain', 'markup', 'numerals', 'strings'],
    purpose:
      'reads content/ from disk into one typed value, with the position of every part; notes what is read of it',
  },
  {
    name: 'history',
    bans: ['astro'],
    imports: ['domain', 'library', 'markup'],
    purpose: 'what the ledger held at earlier commits, read from git',
  },
  {
    name: 'checks',
    bans: ['astro'],
    imports: ['claim-words', 'domain', 'history', 'library', 'markup', 'numerals', 'strings'],
    purpose: 'one editorial rule a file: Library → Problem[]; reporters',
  },
  { name: 'settings.ts', imports: ['domain', 'library'], purpose: 'what the environment decides' },
  {
    name: 'cache',
    imports: ['domain', 'library'],
    purpose: 'what runs share: the revision of the generator, compiled folders, signed results',
  },
  {
    name: 'views',
    imports: ['charts', 'domain', 'history', 'library', 'markup', 'settings.ts', 'strings'],
    purpose: 'what pages show, as values: one language of the site, registers, usage, history',
  },
  {
    name: 'search',
    imports: ['domain', 'html', 'library', 'markup', 'search/word-index', 'search/words', 'views'],
    purpose: 'what is searched: the text of pages, and the records that answer by themselves',
  },
  {
    name: 'workbook',
    isPure: true,
    imports: ['domain'],
    purpose: 'sheets of typed cells → XLSX; texts → ZIP: the same bytes everywhere',
  },
  {
    name: 'topics',
    imports: ['charts', 'domain', 'library', 'search', 'views'],
    purpose:
      'pages of places and subjects: what is about each, its shares, its course over the years',
  },
  {
    name: 'exports',
    bans: ['astro', 'node:fs'],
    imports: ['citations', 'domain', 'history', 'library', 'settings.ts', 'views', 'workbook'],
    purpose:
      'what programmes read: facts.json, datasets, workbooks, the data package, feeds, schema.org',
  },
  {
    name: 'twins',
    bans: ['astro', 'node:'],
    imports: ['domain', 'exports', 'library', 'markup', 'settings.ts', 'views'],
    purpose: 'each page as plain Markdown, made from the same tree and records; llms.txt',
  },
  {
    name: 'styles',
    isPure: true,
    imports: [],
    purpose: 'style sheets: tokens, then one for each part',
  },
  {
    name: 'browser',
    bans: ['zod'],
    isPure: true,
    imports: ['charts', 'domain', 'search/word-index', 'search/words'],
    purpose: 'enhances pages that already work: figure cards, live charts, search',
  },
  {
    name: 'components',
    imports: [
      'browser',
      'charts',
      'citations',
      'domain',
      'exports',
      'library',
      'markup',
      'search',
      'search/word-index',
      'settings.ts',
      'strings',
      'styles',
      'topics',
      'views',
    ],
    purpose: 'parts of pages, and their layouts',
  },
  {
    name: 'pages',
    imports: [
      'charts',
      'citations',
      'components',
      'domain',
      'exports',
      'library',
      'markup',
      'packages',
      'search',
      'search/words',
      'settings.ts',
      'topics',
      'twins',
      'views',
    ],
    purpose: 'addresses; pages/guide is the documentation',
  },
  {
    name: 'engine',
    imports: [
      'cache',
      'checks',
      'components',
      'domain',
      'library',
      'search',
      'search/word-index',
      'settings.ts',
      'topics',
      'views',
    ],
    purpose:
      'compiles the pages once, whatever the content; plans every address; renders those that a change touches',
  },
  {
    name: 'publish',
    imports: [
      'cache',
      'charts',
      'checks',
      'domain',
      'headers',
      'history',
      'html',
      'library',
      'markup',
      'search',
      'search/word-index',
      'search/words',
      'settings.ts',
      'strings',
      'views',
    ],
    purpose:
      'lock, PDFs, inspection of the finished site, swap: it is published whole or not at all',
  },
  {
    name: 'server',
    bans: ['astro'],
    imports: ['headers', 'library', 'publish'],
    purpose: 'npm start: addresses, conditions, parts, encodings; one published state a page',
  },
  {
    name: 'preview',
    imports: [
      'cache',
      'checks',
      'claim-words',
      'domain',
      'engine',
      'headers',
      'library',
      'numerals',
      'server',
      'settings.ts',
    ],
    purpose:
      'npm run dev: reads what has changed, renders the page that is asked for, tells open pages',
  },
  {
    name: 'proof',
    imports: ['domain', 'engine', 'html', 'library', 'settings.ts'],
    purpose:
      'changes each number of the ledger, and looks whether exactly what rests on it follows',
  },
  {
    name: 'commands',
    imports: [
      'cache',
      'checks',
      'domain',
      'engine',
      'headers',
      'history',
      'library',
      'packages',
      'preview',
      'proof',
      'publish',
      'server',
      'settings.ts',
      'strings',
    ],
    purpose:
      'build, check, dev, start, stamp, facts:diff, pdf, assay:prove; verify, reproduce; sbom, packages',
  },
  { name: 'assay.ts', imports: ['cache', 'engine'], purpose: 'runs a command, compiled once' },
  {
    name: 'middleware.ts',
    imports: ['domain', 'engine'],
    purpose: 'brings the content to the pages under astro dev, for those who change src/',
  },
];
