import { basename } from 'node:path';
import { error, type Problem } from '../domain/problem.ts';
import { suggest } from '../domain/suggestion.ts';
import type { Interfaces, Strings } from '../strings/index.ts';
import { readStrings, type StringFault } from '../strings/read-strings.ts';
import type { ContentStore } from './content-store.ts';
import { findFiles, type FolderEntry } from './files.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/**
 * Interface words that a site brings in `strings/<language>.yaml`, for a language that does not come
 * with the generator or to replace one that does. `languages` is missing where site.yaml could not be read.
 */
export function readInterfaces(
  content: readonly FolderEntry[],
  languages: readonly string[] | undefined,
  store: ContentStore,
): { interfaces: Interfaces; problems: Problem[] } {
  const interfaces = new Map<string, Strings>();
  const problems: Problem[] = [];
  for (const path of findFiles(content, ['strings/*.yaml'])) {
    const language = basename(path, '.yaml');
    const yaml = readYamlFile(path, store);
    const { strings, faults } = readStrings(yaml.value);
    interfaces.set(language, strings);
    problems.push(...checkLanguage(language, languages, yaml.file), ...yaml.problems);
    if (yaml.problems.length === 0) problems.push(...describeFaults(faults, yaml));
  }
  return { interfaces, problems };
}

function checkLanguage(
  language: string,
  languages: readonly string[] | undefined,
  file: string,
): Problem[] {
  if (languages?.includes(language) ?? true) return [];
  const position = { file, line: 1, column: 1 };
  const message = `"${language}" is not a language of site.yaml`;
  const hint = suggest(language, languages ?? [], 'Name the file after a language of site.yaml');
  return [error(position, 'unknown-language', message, hint)];
}

/** Texts that are missing make one problem, with the list to translate; any other slip one each. */
function describeFaults(faults: readonly StringFault[], yaml: YamlFile): Problem[] {
  const missing = faults.filter(({ kind }) => kind === 'missing');
  const list = missing.map(({ path, english }) => `  ${path.join('.')}: ${english}`);
  const others = faults.filter(({ kind }) => kind !== 'missing');
  return [
    ...(missing.length === 0
      ? []
      : [
          error(
            yaml.locate([]),
            'missing-string',
            `The interface lacks ${missing.length === 1 ? 'a text' : `${missing.length} texts`}`,
            ['Add in this language:', ...list],
          ),
        ]),
    ...others.map((fault) => describeFault(fault, yaml)),
  ];
}

function describeFault({ kind, path, english }: StringFault, { locate }: YamlFile): Problem {
  const [position, name] = [locate(path), path.join('.')];
  if (kind === 'unknown')
    return error(position, 'unknown-field', `"${name}" is no text of the interface`, 'Remove it');
  if (kind === 'no-text')
    return error(position, 'invalid-field', `"${name}" is not a text`, `Translate: ${english}`);
  const message = `"${name}" has other words in braces than the English text`;
  return error(position, 'wrong-placeholder', message, `Keep those of: ${english}`);
}
