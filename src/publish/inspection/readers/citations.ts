import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { ofText, tryTo, type Fault, type Reader } from './reader.ts';

/** Entries with ids that are whole and differ; read back, they are as many as the file shows. */
const readEntries = (idLine: RegExp, forceType: '@bibtex/text' | '@ris/file'): Reader =>
  ofText((text) => {
    const ids = [...text.matchAll(idLine)].map(([, id]) => id);
    const double = ids.find((id, index) => ids.indexOf(id) < index);
    if (double !== undefined) return { what: `has two entries with the id "${double}"` };
    let read: unknown[] = [];
    const fault =
      text.trim() === '' ? undefined : tryTo(() => (read = new Cite(text, { forceType }).data));
    return fault ?? countFault(ids.length, read.length);
  });

const countFault = (written: number, read: number): Fault | undefined =>
  written === read ? undefined : { what: `has ${written} ids, and is read as ${read} entries` };

export const readBibtex = readEntries(/^@\w+\{([^,\n]+),$/gm, '@bibtex/text');
export const readRis = readEntries(/^ID {2}- (.+)$/gm, '@ris/file');
