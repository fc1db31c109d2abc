import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { findKeeper, type Publication, type Publications } from '../packages/publication.ts';
import { directPackages, publicationsFile } from '../packages/own-packages.ts';

/** Asks the registry when each direct dependency was published, and writes it down for the guide. */
const repository = z
  .union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)])
  .optional();
const answer = z.object({ time: z.record(z.string(), z.string()), repository });

const packages = directPackages().map(lookUp);
const found: Publications = { lookedUp: new Date().toISOString().slice(0, 10), packages };
writeFileSync(publicationsFile, `${JSON.stringify(found, null, 2)}\n`);
console.log(`${publicationsFile} tells of ${packages.length} packages.`);

function lookUp({ name, version }: { name: string; version: string }): Publication {
  const said = execFileSync('npm', ['view', `${name}@${version}`, 'time', 'repository', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { time, repository } = answer.parse(JSON.parse(said));
  const keeper = findKeeper(repository ?? readRepository(name) ?? '');
  const published = time[version]?.slice(0, 10);
  if (!keeper || !published) throw new Error(`The registry does not tell who keeps ${name}.`);
  return { name, version, published, keeper };
}

/** What the installed package says itself, where the registry is silent. */
function readRepository(name: string): string | undefined {
  const file = `node_modules/${name}/package.json`;
  if (!existsSync(file)) return undefined;
  return z.object({ repository }).parse(JSON.parse(readFileSync(file, 'utf8'))).repository;
}
