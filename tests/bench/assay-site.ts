import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/cache/signed-cache.ts';
import { nameOutput } from '../../src/publish/output.ts';
import { measure, type Measured } from './measure.ts';
import { createPlainNote, type PlainNote } from './plain-notes.ts';
import { writeInterface } from '../support/interface.ts';
import { createRichContent, foreignLanguages } from './rich-content.ts';
import type { RichSize } from './rich-parts.ts';

/** A site of this generator in a folder of its own. */
export interface AssaySite {
  content: string;
  command: readonly string[];
  /** Where the command runs. */
  folder: string;
  environment: Record<string, string>;
  /** Folders that a cold build has not. */
  kept: readonly string[];
}

const project = process.cwd();

export function openAssay(root: string): AssaySite {
  const [content, published] = [join(root, 'content'), join(root, 'dist')];
  return {
    content,
    command: [process.execPath, join(project, 'src/assay.ts'), 'build'],
    folder: project,
    environment: { CONTENT_DIR: content, OUT_DIR: published },
    kept: [published, cacheFolder(content), nameOutput(published).spare],
  };
}

/** `environment` adds to that of the site. */
export const build = (
  { command, folder, environment }: AssaySite,
  more: Record<string, string> = {},
): Promise<Measured> => measure(command, folder, { ...environment, ...more });

export function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const plainSite = `name: { en: Notes }
publisher: { en: Nobody }
description: { en: Notes made to be measured. }
languages:
  - { code: en, locale: en-GB, name: English }
themes:
  notes: { title: { en: Notes }, description: { en: All of them. } }
repository: https://example.org/notes
contact: notes@example.org
reuse: { en: As you like. }
`;

/** What a folder of plain notes has besides them. */
export const writePlainSite = (content: string): void =>
  writeText(join(content, 'site.yaml'), plainSite);

export const writePlainNote = (content: string, { name, title, body }: PlainNote): void =>
  writeText(
    join(content, 'notes', `${name}.mdx`),
    `---\ntitle: "${title}"\ndescription: A note made to be measured.\ntheme: notes\nevent: 2026-01-01\npublished: 2026-01-01\nreviewed: 2026-01-01\nreviewBy: 2027-01-01\n---\n\n${body}`,
  );

export function writePlainContent(content: string, notes: number): void {
  writePlainSite(content);
  for (let number = 0; number < notes; number++) writePlainNote(content, createPlainNote(number));
}

export function writeRichContent(content: string, size: RichSize): void {
  for (const [path, text] of createRichContent(size)) writeText(join(content, path), text);
  // Nobody reads these pages: the interface is in English.
  for (const code of foreignLanguages(size.languages)) writeInterface(content, code);
}
