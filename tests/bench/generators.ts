import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openAssay, writePlainNote, writePlainSite, writeText } from './assay-site.ts';
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

const withTitle = ({ title, body }: PlainNote) => `---\ntitle: "${title}"\n---\n\n${body}`;

/** This generator, with the search and the inspection. */
export function createAssay(root: string): Generator {
  const { content, command, ...site } = openAssay(join(root, 'assay'));
  writePlainSite(content);
  return {
    name: 'Assay',
    ...site,
    commands: [command],
    write: (note) => writePlainNote(content, note),
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
  writeText(join(folder, 'package.json'), '{"private":true,"type":"module"}');
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
  writeText(
    join(folder, 'src/_includes/note.njk'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><nav><a href="/">Home</a></nav><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>',
  );
  writeText(join(folder, 'src/notes/notes.json'), '{"layout":"note.njk"}');
  writeText(
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
    write: (note) => writeText(join(folder, 'src/notes', `${note.name}.md`), withTitle(note)),
  };
}

function createStarlight(root: string): Generator {
  const folder = join(root, 'starlight');
  install(folder, ['astro@7', '@astrojs/starlight@0.42', 'sharp']);
  writeText(
    join(folder, 'astro.config.mjs'),
    "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Notes', sidebar: [] })] });\n",
  );
  writeText(
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
      writeText(join(folder, 'src/content/docs', `${note.name}.md`), withTitle(note)),
  };
}

function createHugo(root: string): Generator {
  if (spawnSync('hugo', ['version']).status !== 0) throw new Error('Hugo is not installed here.');
  const folder = join(root, 'hugo');
  install(folder, ['pagefind@1.6']);
  writeText(
    join(folder, 'hugo.toml'),
    "title = 'Notes'\ndisableKinds = ['taxonomy', 'term', 'rss']\n",
  );
  writeText(
    join(folder, 'layouts/_default/single.html'),
    '<!doctype html><html lang="en"><head><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>',
  );
  writeText(
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
    write: (note) => writeText(join(folder, 'content/notes', `${note.name}.md`), withTitle(note)),
  };
}
