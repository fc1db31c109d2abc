import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { shipped } from '../../src/strings/index.ts';

/**
 * Writes the interface of a language as a ministry would: complete, in English but for the groups in
 * `translated`. Tests need not follow each new text of the interface.
 */
export function writeInterface(folder: string, language: string, translated: object = {}): void {
  mkdirSync(join(folder, 'strings'), { recursive: true });
  const words = { ...shipped['en'], ...translated };
  writeFileSync(join(folder, `strings/${language}.yaml`), stringify(words));
}
