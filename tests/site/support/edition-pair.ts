import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { runCommand } from '../../support/command.ts';
import { runGit } from '../../support/repository.ts';

/** What is laid over the fisheries: pages, blocks and records that the public must not get. */
export const hiddenContent = 'tests/fixtures/embargo';

/** Names that only the hidden content uses, of records that lie in files with others. */
export const hiddenNames = 'tests/fixtures/embargo-names.yaml';

/** Folders of both editions of one content folder. */
export interface EditionPair {
  public: string;
  staff: string;
  remove: () => void;
}

/** Builds the fisheries with the hidden content, for the public and for the staff, with their PDFs. */
export async function buildEditions(): Promise<EditionPair> {
  const root = mkdtempSync(join(tmpdir(), 'assay-editions-'));
  const content = join(root, 'content');
  for (const folder of ['tests/fixtures/fisheries', hiddenContent])
    cpSync(folder, content, { recursive: true });
  layNames(content);
  commitPast(root, content);
  // One after the other: both keep what they have parsed in the same place.
  for (const edition of ['public', 'staff']) {
    const { code, output } = await runCommand('pdf', {
      CONTENT_DIR: content,
      OUT_DIR: join(root, edition),
      EDITION: edition,
      BUILD_DATE: '2026-11-23',
      SITE_URL: 'https://fish.example',
    });
    if (code !== 0) throw new Error(output);
  }
  return {
    public: join(root, 'public'),
    staff: join(root, 'staff'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function layNames(content: string): void {
  const read = (file: string) => parse(readFileSync(file, 'utf8')) as Record<string, object>;
  const { themes, places, subjects } = read(hiddenNames);
  const [siteFile, placesFile] = [join(content, 'site.yaml'), join(content, 'places.yaml')];
  const site = read(siteFile);
  writeFileSync(
    siteFile,
    stringify({ ...site, subjects, themes: { ...site['themes'], ...themes } }),
  );
  writeFileSync(placesFile, stringify({ ...read(placesFile), ...places }));
}

/** A value from when the page that shows its figure was a draft: no reader was given it. */
export const pastValue = '731985';

/** Commits the content twice: a figure, its value and its page as they were while the page was a draft, and as now. */
function commitPast(root: string, content: string): void {
  const [note, facts] = [join(content, 'notes/released.mdx'), join(content, 'facts/released.yaml')];
  const [noteNow, factsNow] = [readFileSync(note, 'utf8'), readFileSync(facts, 'utf8')];
  runGit(root, ['init', '--quiet', '--initial-branch=main'], '2026-10-01');
  writeFileSync(note, noteNow.replace('theme:', 'status: draft\ntheme:'));
  writeFileSync(facts, factsNow.replace(/value: \d+/, `value: ${pastValue}`));
  commit(root, '2026-10-01');
  writeFileSync(note, noteNow);
  writeFileSync(facts, factsNow);
  commit(root, '2026-11-01');
}

function commit(root: string, day: string): void {
  runGit(root, ['add', 'content'], day);
  runGit(root, ['commit', '--quiet', '--message=Change'], day);
}

/** Every file under the folder, by name, with its bytes; what is compressed is unpacked. */
export function readAll(folder: string): { name: string; bytes: Buffer }[] {
  return globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return { name, bytes: isPacked ? gunzipSync(bytes) : bytes };
    });
}
