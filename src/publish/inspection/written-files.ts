import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../library/library.ts';
import type { Finding } from './finding.ts';
import { findOrigin } from './origin.ts';
import type { Fault } from './readers/reader.ts';
import type { StagedSite } from './staged-site.ts';

/** Every file is of a kind that is known here, and was read as others will read it. */
export const findUnreadable = (site: StagedSite, library: Library): Finding[] =>
  [...site.inspected].flatMap(([file, { isUnknown, fault }]) => {
    if (isUnknown) return [{ file, ...unknown }];
    if (!fault) return [];
    const bytes = readFileSync(join(site.folder, file));
    return [toFinding(file, fault, findOrigin(file, library, [bytes, fault.line]))];
  });

const unknown = {
  message: 'The file is of a kind that nobody here can read, and so nobody has looked at it',
  hint: 'Take it out of public/; where it belongs there, add a reader to src/publish/inspection/readers',
};

function toFinding(file: string, { what, line }: Fault, origin: string | undefined): Finding {
  const where = line === undefined ? '' : ` (line ${line})`;
  const from = origin === undefined ? '' : `; it is made from ${origin}`;
  const message = `The file ${what}${where}${from}`;
  return { file, message, hint: origin === undefined ? hint : `Look there first. ${hint}` };
}

const hint =
  'Take odd characters out of the texts that stand in it; should it stay, correct the part of the generator that writes it';

/** No file tells where on its machine the site was built. */
export const findMachinePaths = (site: StagedSite): Finding[] =>
  [...site.inspected].flatMap(([file, { machineFolder }]) => {
    if (machineFolder === undefined) return [];
    const message = `The file names a folder of the machine that built it, ${machineFolder}`;
    return [
      {
        file,
        message,
        hint: 'Take the folder out of the text; where no editor wrote it, correct the page that makes the file',
      },
    ];
  });
