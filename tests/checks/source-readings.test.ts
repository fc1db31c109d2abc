import { describe, it } from 'vitest';
import { expectSlip } from '../support/expect-slip.ts';
import { readSlips } from '../support/slip-table.ts';

const slips = readSlips(String.raw`
on the web, never dated   | sources/pelagia.yaml | accessed: '2026-11-01' → accessed: not-recorded | invalid-field | when it was read
no date of reading        | sources/pelagia.yaml | cut \n  accessed: '2026-11-01' | missing-field | or not-recorded | sources/pelagia.yaml » pelagia-landings-2026:
read in words             | sources/pelagia.yaml | read: first-hand → read: In full | invalid-field | first-hand, copy, excerpt or third-party
read in no way            | sources/pelagia.yaml | cut \n  read: first-hand | missing-field | first-hand, copy, excerpt or third-party | sources/pelagia.yaml » pelagia-landings-2026:
read through no one       | sources/pelagia.yaml | read: first-hand → read: copy | missing-field | what it was read through | sources/pelagia.yaml » pelagia-landings-2026:
read at first hand by one | sources/pelagia.yaml | read: third-party → read: first-hand | invalid-field | remove readVia | sources/pelagia.yaml » readVia:
read through, in English  | sources/pelagia.yaml | cut , fr: un résumé d’un journal | missing-translation | fr: | sources/pelagia.yaml » readVia:
`);

describe('a slip in how a source was read makes one problem', () => {
  it.each(slips)('$title', expectSlip);
});
