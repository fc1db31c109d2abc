import { dirname } from 'node:path';
import { readHtml } from '../../html/read-html.ts';
import type { HtmlReading } from '../../html/html-events.ts';
import { findReader } from './readers/index.ts';
import type { Fault } from './readers/reader.ts';
import { readParts, type PageParts } from './staged-page.ts';

/** What the inspection finds in a file by itself, whatever else the site has. */
export interface InspectedFile {
  /** Nobody here can read files of its kind. */
  isUnknown?: true;
  /** What is wrong with it as a file of its kind. */
  fault?: Fault;
  /** A folder of the machine that built it, which it names. */
  machineFolder?: string;
  /** What stands in it, where it is a page. */
  parts?: PageParts;
}

/** By their paths below the site’s folder. */
export type InspectedFiles = ReadonlyMap<string, InspectedFile>;

const textFile = /\.(html|css|js|json|xml|svg|csv|txt|md|bib|ris)$/;

export const isText = (file: string): boolean => textFile.test(file);

/** `folders`: those of the machine that no file may name; `read`: what stands in it, where it is read already. */
export function inspectFile(
  file: string,
  bytes: Buffer,
  folders: readonly string[],
  read?: () => HtmlReading,
): InspectedFile {
  const look = findReader(file);
  if (!look) return { isUnknown: true };
  const fault = look(bytes, file);
  const folder = isText(file)
    ? folders.find((one) => isTelling(one) && bytes.includes(one))
    : undefined;
  const reading = file.endsWith('.html')
    ? (read?.() ?? readHtml(bytes.toString('utf8')))
    : undefined;
  return {
    ...(fault && { fault }),
    ...(folder !== undefined && { machineFolder: folder }),
    ...(reading && { parts: readParts(reading) }),
  };
}

/** A folder at the top of the disk, such as /site, may well be an address of the site. */
const isTelling = (folder: string): boolean => dirname(dirname(folder)) !== dirname(folder);
