import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { rooms } from './rooms.ts';

/** A file of `src/` and what it imports: types, styles and what is loaded later among them. */
export interface Imports {
  file: string;
  /** Paths from the project’s root. */
  own: string[];
  /** Names of packages and of parts of Node. */
  foreign: string[];
}

const source = /\.(ts|astro|mdx|css)$/;

export const readImports = (): Imports[] =>
  readdirSync('src', { recursive: true })
    .map((file) => `src/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => source.test(file))
    .sort()
    .map((file) => describe(file, findNames(file, readFileSync(file, 'utf8'))));

/** The room that a path below `src/` belongs to: the innermost; nothing where it belongs to none. */
export function roomOf(file: string): string | undefined {
  const path = file.replace(/^src\//, '');
  const holds = (name: string) => path === name || path.startsWith(`${name}/`);
  return rooms
    .map(({ name }) => name)
    .filter(holds)
    .toSorted((a, b) => b.length - a.length)[0];
}

function describe(file: string, names: readonly string[]): Imports {
  const own = names
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/'))
    .filter((path) => path.startsWith('src/'));
  return { file, own, foreign: names.filter((name) => !name.startsWith('.')) };
}

function findNames(file: string, text: string): string[] {
  if (file.endsWith('.css')) return [...text.matchAll(/@import (?:url\()?['"]([^'"]+)/g)].map(at1);
  const globs = [...text.matchAll(/import\.meta\.glob\S*?\(\s*['"]([^'"]+)/g)].map(at1);
  const layouts = [...text.matchAll(/^layout: (\S+)$/gm)].map(at1);
  const code = file.endsWith('.astro') ? codeOf(text) : text;
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return [...importedFiles.map(({ fileName }) => fileName), ...globs, ...layouts];
}

/** What of a component is code: its head, and its scripts. */
export const codeOf = (text: string): string =>
  [
    /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '',
    ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(at1),
  ].join('\n');

const at1 = (match: RegExpMatchArray): string => match[1] ?? '';
