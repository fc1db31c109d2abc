import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { briefing, note } from '../domain/page.ts';
import { error, type Problem } from '../domain/problem.ts';
import { suggest } from '../domain/suggestion.ts';
import { markupVersion, parseDocument, type ParsedDocument } from '../markup/parse-document.ts';
import { findFiles, relativeName } from './files.ts';
import type { Page, PageKind } from './library.ts';
import { validate } from './validation.ts';
import { parseYaml } from './yaml-file.ts';

/** Where parsed documents are kept between builds, by the digest of what they were parsed from. */
export interface DocumentStore {
  get(file: string, digest: string): ParsedDocument | undefined;
  set(file: string, digest: string, document: ParsedDocument): void;
}

/** Reads every briefing and note: `<kind>/<slug>.mdx`, translations as `<kind>/<slug>.<language>.mdx`. */
export async function readPages(
  folder: string,
  languages: readonly string[],
  store: DocumentStore,
): Promise<{ pages: Page[]; problems: Problem[] }> {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const kind of ['briefings', 'notes'] as const) {
    for (const path of await findFiles(folder, [`${kind}/**/*.mdx`, `${kind}/**/*.md`])) {
      const file = relativeName(path);
      const name = splitName(basename(path).replace(/\.mdx?$/, ''), languages);
      const found = nameProblems(name, file, languages);
      const address = `/${name.language}/${kind}/${name.slug.toLowerCase()}/`;
      const earlier = seen.get(address);
      if (earlier)
        found.push(
          error(
            { file, line: 1, column: 1 },
            'duplicate-address',
            `The page has the same address as ${earlier}`,
            'Rename one of the two files',
          ),
        );
      seen.set(address, file);
      const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
      const read = readPage(text, file, kind, name, store);
      problems.push(...found, ...read.problems);
      if (read.page && found.length === 0) pages.push(read.page);
    }
  }
  return { pages, problems };
}

interface Name {
  slug: string;
  language: string;
}

function splitName(name: string, languages: readonly string[]): Name {
  const [slug = '', language = languages[0] ?? '', ...rest] = name.split('.');
  return { slug: [slug, ...rest].join('.'), language };
}

function nameProblems(
  { slug, language }: Name,
  file: string,
  languages: readonly string[],
): Problem[] {
  const place = { file, line: 1, column: 1 };
  if (!languages.includes(language)) {
    return [
      error(
        place,
        'unknown-language',
        `"${language}" is not a language of site.yaml`,
        suggest(
          language,
          languages,
          `Name the file ${slug}.mdx or ${slug}.${languages.at(-1)}.mdx`,
        ),
      ),
    ];
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return [
      error(
        place,
        'invalid-id',
        `"${slug}" cannot be part of an address`,
        'Use small letters, digits and single hyphens in the file name',
      ),
    ];
  }
  return [];
}

function readPage(
  text: string,
  file: string,
  kind: PageKind,
  name: Name,
  store: DocumentStore,
): { page?: Page; problems: Problem[] } {
  const document = parseOnce(text, file, store);
  const { frontmatter, tree } = document;
  if (document.problems.some((problem) => problem.kind === 'syntax'))
    return { problems: document.problems };
  const yaml = parseYaml(frontmatter.text, file, frontmatter.line);
  const value = yaml.value ?? {};
  const result =
    kind === 'briefings'
      ? validate(briefing, value, yaml.locate)
      : validate(note, value, yaml.locate);
  const problems = [
    ...(yaml.problems.length > 0 ? yaml.problems : result.problems),
    ...document.problems,
  ];
  if (!result.value || problems.length > 0) return { problems };
  const page = { ...name, kind, file, tree, data: result.value, locate: yaml.locate } as Page;
  return { page, problems };
}

function parseOnce(text: string, file: string, store: DocumentStore): ParsedDocument {
  const digest = createHash('sha256').update(markupVersion).update(text).digest('hex');
  const kept = store.get(file, digest);
  if (kept) return kept;
  const document = parseDocument(text, file);
  store.set(file, digest, document);
  return document;
}
