import { recordFile } from './build-record.ts';
import { digestFile } from './digest-list.ts';
import { keptList } from './kept-files.ts';
import { mark } from './output.ts';

/** Files that a publication writes anew, whatever the site: a link to one would write into what is published. */
export const ownFiles: ReadonlySet<string> = new Set([recordFile, digestFile, keptList, mark]);
