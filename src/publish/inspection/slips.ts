import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findFiles, listEntries } from '../../library/files.ts';
import type { Finding } from './finding.ts';
import type { StagedSite } from './staged-site.ts';

/** No page shows its reader what is meant for programmers, unless an editor has written it. */
export async function findSlips(site: StagedSite, contentFolder: string): Promise<Finding[]> {
  const pages = [...site.pages.values()].filter(({ slips }) => slips.length > 0);
  if (pages.length === 0) return [];
  const written = await readWords(contentFolder);
  return pages.flatMap(({ file, slips }) =>
    slips.flatMap(({ text, words, isTrace }) => {
      const word = words.find((one) => !written.includes(one));
      const shown = word ?? (isTrace ? 'a stack trace' : undefined);
      if (!shown) return [];
      const message = `The page shows ${shown}: “${text}”`;
      return [{ file, message, hint: 'Correct the component that shows it' }];
    }),
  );
}

async function readWords(contentFolder: string): Promise<string> {
  const files = findFiles(listEntries(contentFolder), ['**/*.{mdx,md,yaml,csv}']);
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

/** No file tells where on its machine the site was built. */
export function findMachinePaths(site: StagedSite, folders: readonly string[]): Finding[] {
  // A folder at the top of the disk, such as /site, may well be an address of the site.
  const telling = folders.filter((folder) => dirname(dirname(folder)) !== dirname(folder));
  return [...site.texts()].flatMap(([file, text]) => {
    const folder = telling.find((one) => text.includes(one));
    if (!folder) return [];
    const message = `The file names a folder of the machine that built it, ${folder}`;
    return [
      {
        file,
        message,
        hint: 'Take the folder out of the text; where no editor wrote it, correct the page that makes the file',
      },
    ];
  });
}
