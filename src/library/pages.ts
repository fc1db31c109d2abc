import { digestOf } from './digest.ts';
import { briefing, note } from '../domain/page.ts';
import { error, type Problem } from '../domain/problem.ts';
import { parseDocument, type ParsedDocument } from '../markup/parse-document.ts';
import type { ContentStore, ExpectedPage, PageStore, ReadDocument } from './content-store.ts';
import { findFiles, relativeName, type FolderEntry } from './files.ts';
import type { Page, RefusedPage } from './library.ts';
import { findNameProblems, parsePageName, type PageName } from './page-name.ts';
import { readProse } from './prose.ts';
import { readTextFile } from './text-file.ts';
import { readTranslatedText } from './translated-text.ts';
import { validate } from './validation.ts';
import { parseYaml, readYaml, type YamlFile } from './yaml-file.ts';

interface PagesRead {
  pages: Page[];
  refused: RefusedPage[];
  problems: Problem[];
}

/** Reads every briefing and note. `languages` is missing where site.yaml could not be read. */
export function readPages(
  content: readonly FolderEntry[],
  languages: readonly string[] | undefined,
  store: ContentStore,
): PagesRead {
  const read: PagesRead = { pages: [], refused: [], problems: [] };
  const seen = new Map<string, string>();
  const expected = (['briefings', 'notes'] as const).flatMap((kind) =>
    findFiles(content, [`${kind}/**/*.mdx`, `${kind}/**/*.md`]).map((path): ExpectedPage => ({
      path,
      kind,
      name: parsePageName(path, languages ?? []),
    })),
  );
  store.expect?.(expected);
  for (const one of expected) {
    const { kind, name } = one;
    const file = relativeName(one.path);
    const address = `/${name.language}/${kind}/${name.slug.toLowerCase()}/`.normalize('NFC');
    const found = [
      ...findNameProblems(name, kind, file, languages),
      ...sameAddress(file, seen.get(address)),
    ];
    seen.set(address, file);
    const page = readPage(one, store);
    read.problems.push(...found, ...page.problems);
    if (page.page && found.length === 0) read.pages.push(page.page);
    else if (found.length === 0) read.refused.push(page.refused);
  }
  return { ...read, problems: [...read.problems, ...findOrphans(read, languages?.[0])] };
}

function sameAddress(file: string, earlier: string | undefined): Problem[] {
  if (!earlier) return [];
  const message = `The page has the same address as ${earlier}`;
  const position = { file, line: 1, column: 1 };
  return [error(position, 'duplicate-address', message, 'Rename one of the two files')];
}

/** Translations of pages that are not there: they would have no address of their own. */
function findOrphans({ pages, refused }: PagesRead, first: string | undefined): Problem[] {
  const all = [...pages, ...refused];
  return all
    .filter(({ kind, slug, language }) => {
      const isOriginal = (page: Page | RefusedPage) =>
        page.kind === kind && page.slug === slug && page.language === first;
      return first !== undefined && language !== first && !all.some(isOriginal);
    })
    .map(({ file, slug, language }) =>
      error(
        { file, line: 1, column: 1 },
        'missing-original',
        `There is no original for this translation into "${language}"`,
        `Add ${slug}.mdx, or name the file after the page it translates`,
      ),
    );
}

/** A page as it is read: sound, or what is known of it all the same. */
interface PageRead {
  page?: Page;
  refused: RefusedPage;
  problems: Problem[];
}

/** Its document is asked of the store once, unless its file changes meanwhile. */
export function readPage({ path, kind, name }: ExpectedPage, store: PageStore): PageRead {
  const file = relativeName(path);
  const {
    document,
    digest,
    frontmatter,
    problems: unread,
  } = bringDocument(path, file, name, store);
  const { tree, numerals, claims, text, isRead } = document;
  const refused: RefusedPage = { ...name, kind, file, tree, numerals, claims, isRead };
  if (!isRead) return { refused, problems: [...unread, ...document.faults, ...document.problems] };
  const { locate, problems: slips, ...fields } = frontmatter(document);
  const value = fields.value ?? {};
  const result =
    kind === 'briefings' ? validate(briefing, value, locate) : validate(note, value, locate);
  const problems = [
    ...document.faults,
    ...(slips.length > 0 ? slips : result.problems),
    ...document.problems,
  ];
  if (!result.value || problems.length > 0) return { refused, problems };
  const prose = { tree, numerals, claims, text };
  const page = { ...name, kind, file, digest, ...prose, data: result.value, locate };
  return { page: page as Page, refused, problems };
}

interface BroughtDocument {
  document: ReadDocument;
  /** Of its language and its bytes. */
  digest: string;
  /** Reads what stands above the text: once, for whoever asks. */
  frontmatter: (parsed: ParsedDocument) => YamlFile;
  /** Why there is no text to read. */
  problems: Problem[];
}

/** A file whose digest is known need not be read where its document is. */
function bringDocument(
  path: string,
  file: string,
  { language }: PageName,
  store: PageStore,
): BroughtDocument {
  let yaml: YamlFile | undefined;
  const frontmatter = ({ frontmatter: own }: ParsedDocument): YamlFile =>
    (yaml ??= readYaml(own.text, file, own.line, store));
  const nameOf = (bytes: string) => digestOf(`${language} ${bytes}`);
  const find = (digest: string) => store.documents.get(`${file} ${digest}`);
  const known = store.digestAt?.(path);
  const expected = known === undefined ? undefined : nameOf(known);
  const found = expected === undefined ? undefined : find(expected);
  if (expected !== undefined && found)
    return { document: found, digest: expected, frontmatter, problems: [] };
  const { text, digest: bytes = '', problems } = readTextFile(path, 'pageBytes');
  const digest = nameOf(bytes);
  if (text === undefined) {
    const document = { ...readDocument('', file, language, frontmatter), isRead: false };
    return { document, digest, frontmatter, problems };
  }
  const kept = digest === expected ? undefined : find(digest);
  const document = kept ?? { ...readDocument(text, file, language, frontmatter), faults: problems };
  if (!kept) store.documents.set(`${file} ${digest}`, document);
  return { document, digest, frontmatter, problems: [] };
}

function readDocument(
  text: string,
  file: string,
  language: string,
  readFrontmatter: BroughtDocument['frontmatter'],
): ReadDocument {
  const parsed = parseDocument(text, file);
  const prose = readProse(parsed.tree, language);
  const readFields = (frontmatter: string): unknown =>
    frontmatter.trimEnd() === parsed.frontmatter.text.trimEnd()
      ? readFrontmatter(parsed).value
      : parseYaml(frontmatter, file).value;
  return { ...parsed, ...prose, text: readTranslatedText(text, readFields), faults: [] };
}
