import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/cache/signed-cache.ts';
import type { PlainNote } from './plain-notes.ts';

/** A generator with a site of plain notes in a folder of its own. */
export interface Generator {
  name: string;
  /** Where its commands run. */
  folder: string;
  commands: readonly (readonly string[])[];
  environment: Record<string, string>;
  /** Folders, absolute, that a cold build has not. */
  kept: readonly string[];
  /** Writes the note as this generator wants it. */
  write: (note: PlainNote) => void;
}

const project = process.cwd();

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const withTitle = ({ title, body }: PlainNote) => `---\ntitle: "${title}"\n---\n\n${body}`;

/** This generator, with the search and the inspection. */
export function createAssay(root: string): Generator {
  const folder = join(root, 'assay');
  writeFile(
    join(folder, 'content/site.yaml'),
    `name: { en: Notes }\npublisher: { en: Nobody }\ndescription: { en: Notes made to be measured. }\nlanguages:\n  - { code: en, locale: en-GB, name: English }\nthemes:\n  notes: { title: { en: Notes }, description: { en: All of them. } }\nrepository: https://example.org/notes\ncontact: notes@example.org\nreuse: { en: As you like. }\n`,
  );
  return {
    name: 'Assay',
    folder: project,
    commands: [[process.execPath, join(project, 'src/assay.ts'), 'build']],
    environment: { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') },
    kept: [join(folder, 'dist'), cacheFolder(join(folder, 'content'))],
    write: ({ name, title, body }) =>
      writeFile(
        join(folder, 'content/notes', `${name}.mdx`),
        `---\ntitle: "${title}"\ndescription: A note made to be measured.\ntheme: notes\ndate: 2026-01-01\nreviewBy: 2027-01-01\n---\n\n${body}`,
      ),
  };
}

/** Others, with Pagefind where they bring no search; those that cannot be had are left out, with a word. */
export function createPeers(root: string): Generator[] {
  return [createEleventy, createStarlight, createHugo].flatMap((create) => {
    try {
      return [create(root)];
    } catch (cause) {
      console.log(`${String(cause)}\n`);
      return [];
    }
  });
}

function install(folder: string, packages: readonly string[]): void {
  writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-fund', '--no-audit', '--ignore-scripts', ...packages],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${packages.join(', ')} cannot be installed: ${stderr}`);
}

function createEleventy(root: string): Generator {
  const folder = join(root, 'eleventy');
  install(folder, ['@11ty/eleventy@3', 'pagefind@1.6']);
  writeFile(
    join(folder, 'src/_includes/note.njk'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><nav><a href="/">Home</a></nav><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>',
  );
  writeFile(join(folder, 'src/notes/notes.json'), '{"layout":"note.njk"}');
  writeFile(
    join(folder, 'src/index.njk'),
    '<!doctype html><html lang="en"><head><title>Notes</title></head><body><ul>{% for one in collections.all %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul></body></html>',
  );
  return {
    name: 'Eleventy + Pagefind',
    folder,
    commands: [
      ['node_modules/.bin/eleventy', '--input=src', '--output=_site', '--quiet'],
      ['node_modules/.bin/pagefind', '--site', '_site', '--silent'],
    ],
    environment: {},
    kept: [join(folder, '_site')],
    write: (note) => writeFile(join(folder, 'src/notes', `${note.name}.md`), withTitle(note)),
  };
}

function createStarlight(root: string): Generator {
  const folder = join(root, 'starlight');
  install(folder, ['astro@7', '@astrojs/starlight@0.42', 'sharp']);
  writeFile(
    join(folder, 'astro.config.mjs'),
    "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Notes', sidebar: [] })] });\n",
  );
  writeFile(
    join(folder, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
  );
  return {
    name: 'Starlight',
    folder,
    commands: [['node_modules/.bin/astro', 'build', '--silent']],
    environment: {},
    kept: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'].map((one) =>
      join(folder, one),
    ),
    write: (note) =>
      writeFile(join(folder, 'src/content/docs', `${note.name}.md`), withTitle(note)),
  };
}

function createHugo(root: string): Generator {
  if (spawnSync('hugo', ['version']).status !== 0) throw new Error('Hugo is not installed here.');
  const folder = join(root, 'hugo');
  install(folder, ['pagefind@1.6']);
  writeFile(
    join(folder, 'hugo.toml'),
    "title = 'Notes'\ndisableKinds = ['taxonomy', 'term', 'rss']\n",
  );
  writeFile(
    join(folder, 'layouts/_default/single.html'),
    '<!doctype html><html lang="en"><head><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>',
  );
  writeFile(
    join(folder, 'layouts/index.html'),
    '<!doctype html><html lang="en"><head><title>Notes</title></head><body><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>',
  );
  return {
    name: 'Hugo + Pagefind',
    folder,
    commands: [
      ['hugo', '--quiet', '--destination', '_site'],
      ['node_modules/.bin/pagefind', '--site', '_site', '--silent'],
    ],
    environment: {},
    kept: [join(folder, '_site'), join(folder, 'resources')],
    write: (note) => writeFile(join(folder, 'content/notes', `${note.name}.md`), withTitle(note)),
  };
}
