import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../../src/server/serve-folder.ts';
import { runCommand } from '../../support/command.ts';
import { findContentDay } from '../../support/content-day.ts';
import { copyTides } from '../../support/tides.ts';
import { today as date } from '../../support/today.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address and folder of each built site. */
    sites: Record<'ministry' | 'fisheries' | 'staff' | 'tides', { url: string; folder: string }>;
  }
}

/**
 * Builds the real site, another ministry’s below a path with its PDFs, that one’s staff edition, and a site
 * in letters that are not Latin, then serves them while the tests run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'assay-sites-'));
  const ministry = { OUT_DIR: join(root, 'ministry'), BUILD_DATE: await findContentDay() };
  const fisheries = {
    OUT_DIR: join(root, 'fisheries'),
    BUILD_DATE: date,
    CONTENT_DIR: 'tests/fixtures/fisheries',
    BASE_PATH: '/fish/',
    SITE_URL: 'https://fish.example',
  };
  const staff = {
    OUT_DIR: join(root, 'staff'),
    BUILD_DATE: date,
    CONTENT_DIR: fisheries.CONTENT_DIR,
    EDITION: 'staff',
  };
  const tides = {
    OUT_DIR: join(root, 'tides'),
    BUILD_DATE: date,
    CONTENT_DIR: copyTides(join(root, 'content')),
  };
  const build = async (environment: Record<string, string>): Promise<void> => {
    const command = environment === fisheries ? 'pdf' : 'build';
    const { code, output } = await runCommand(command, environment);
    if (code !== 0) throw new Error(output);
  };
  // The largest beside the others: each keeps a core busy.
  const others = async () => {
    for (const environment of [fisheries, staff, tides]) await build(environment);
  };
  await Promise.all([build(ministry), others()]);
  const servers = [
    await serveFolder(ministry.OUT_DIR, '/', 0),
    await serveFolder(fisheries.OUT_DIR, '/fish/', 0),
    await serveFolder(staff.OUT_DIR, '/', 0),
    await serveFolder(tides.OUT_DIR, '/', 0),
  ];
  project.provide('sites', {
    ministry: { url: servers[0]!.url, folder: ministry.OUT_DIR },
    fisheries: { url: servers[1]!.url, folder: fisheries.OUT_DIR },
    staff: { url: servers[2]!.url, folder: staff.OUT_DIR },
    tides: { url: servers[3]!.url, folder: tides.OUT_DIR },
  });
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(root, { recursive: true, force: true });
  };
}
