import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import description from '../../package.json' with { type: 'json' };
import { readOwnFile } from '../library/own-file.ts';
import { relativeName } from '../library/files.ts';
import type { Settings } from '../settings.ts';

/** Where a site tells with which settings it was built. */
export const recordFile = '.well-known/assay-build.json';

/**
 * All that decides the bytes of a site beside the project itself. Which revision of the project it was, whoever
 * publishes says with a tag.
 */
const record = z.strictObject({
  generator: z.literal('assay'),
  version: z.string(),
  /** The content folder, counted from the project; missing where it lies elsewhere. */
  content: z.string().optional(),
  siteUrl: z.string().optional(),
  basePath: z.string(),
  edition: z.enum(['public', 'staff']),
  /** The moment that the site takes for now. */
  now: z.string(),
  hasPdf: z.boolean(),
});

export type BuildRecord = z.infer<typeof record>;

export function writeBuildRecord(folder: string, settings: Settings): void {
  const { siteUrl, basePath, edition, now, hasPdf } = settings;
  const name = relativeName(settings.contentFolder);
  const content = name.startsWith('..') || isAbsolute(name) ? undefined : name;
  const told: BuildRecord = {
    generator: 'assay',
    version: description.version,
    content,
    siteUrl,
    basePath,
    edition,
    now,
    hasPdf,
  };
  const file = join(folder, recordFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
}

/** Throws where `folder` holds no site, or one of a version that told nothing of itself. */
export const readBuildRecord = (folder: string): BuildRecord =>
  record.parse(JSON.parse(readOwnFile(join(folder, recordFile))));
