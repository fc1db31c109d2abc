import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findFiles } from '../../library/files.ts';
import type { Finding } from './finding.ts';
import type { StagedSite } from './staged-site.ts';

/** Words that a program shows when it has nothing to say, unless an editor has written them. */
const slips = ['undefined', 'NaN', '[object Object]'];
const stackTrace = /(^|\n)\s*at (\S+ )?\(?(file:|node:|\/|[A-Z]:\\)\S+:\d+:\d+\)?/;

/** No page shows its reader what is meant for programmers. */
export async function findSlips(site: StagedSite, contentFolder: string): Promise<Finding[]> {
  const written = await readWords(contentFolder);
  const unwritten = slips.filter((slip) => !written.includes(slip));
  return [...site.pages.values()].flatMap(({ file, texts }) =>
    texts.flatMap((text) => {
      const slip = unwritten.find((word) => holdsWord(text, word));
      const shown = slip ?? (stackTrace.test(text) ? 'a stack trace' : undefined);
      if (!shown) return [];
      const message = `The page shows ${shown}: “${text.trim().slice(0, 80)}”`;
      return [{ file, message, hint: 'Correct the component that shows it' }];
    }),
  );
}

async function readWords(contentFolder: string): Promise<string> {
  const files = await findFiles(contentFolder, ['**/*.{mdx,md,yaml,csv}']);
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

const holdsWord = (text: string, word: string) =>
  text.split(/\s+|(?<=[(“"])|(?=[).,;:”"])/).includes(word) ||
  (/\W/.test(word) && text.includes(word));

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
