/**
 * Why a host must not stand in a link, as the end of a sentence about the address; nothing when it may. `written` is
 * the host as in the text, `read` as a browser reads it.
 */
export function findHostFault(written: string, read: string): string | undefined {
  if (/^\[|^[\d.]+$/.test(read)) return 'names a machine by its number';
  if (read.endsWith('.')) return 'has a point at the end of its host';
  if (!read.includes('.') || closed.test(read)) return 'names no host of the public web';
  if (/(^|\.)xn--/i.test(written)) return 'writes the letters of its host in code (xn--)';
  if (written.normalize('NFKC').toLowerCase() !== written.normalize('NFC').toLowerCase())
    return 'writes its host in signs that only look like letters';
  const labels = written.normalize('NFC').toLowerCase().split('.');
  const hasPosed = labels.some((label) => !isOneScript(label, labels.at(-1) ?? ''));
  return hasPosed ? 'has letters of another script in its host, which look like others' : undefined;
}

/** Names that resolve within one network or machine only. */
const closed = /\.(local|localhost|localdomain|internal|intranet|lan|home|corp|onion|arpa)$/;

/** Letters with marks, and the few that marks do not explain. None that is meant for phonetics or looks bare. */
const latin = /^[a-z0-9đøłæœßðþ_-]*$/;

/** Scripts none of whose letters can be taken for a Latin one. */
const distinct = [
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\d-]+$/u,
  /^[\p{sc=Hang}\p{sc=Han}\d-]+$/u,
  ...['Thai', 'Laoo', 'Khmr', 'Mymr', 'Arab', 'Hebr', 'Deva', 'Beng', 'Taml', 'Telu', 'Sinh'].map(
    (script) => new RegExp(`^[\\p{sc=${script}}\\p{M}\\d-]+$`, 'u'),
  ),
];

/** Scripts with letters that look Latin, allowed where the last label, which nobody can choose, has them too. */
const alike = ['Cyrl', 'Grek', 'Armn', 'Geor'].map(
  (script) => new RegExp(`^[\\p{sc=${script}}\\d-]+$`, 'u'),
);

function isOneScript(label: string, last: string): boolean {
  if (latin.test(label.normalize('NFD').replace(/\p{M}/gu, ''))) return true;
  if (distinct.some((script) => script.test(label))) return true;
  return alike.some((script) => script.test(label) && script.test(last));
}
