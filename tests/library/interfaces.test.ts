import { describe, expect, it } from 'vitest';
import { getStrings, shipped } from '../../src/strings/index.ts';
import { readStrings } from '../../src/strings/read-strings.ts';
import { expectSlip, findShort } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';
import { readSlips } from '../support/slip-table.ts';

const slips = readSlips(String.raw`
text left out         | strings/fr.yaml | cut   skip: Skip to content\n | missing-string | layout.skip: Skip to content | strings/fr.yaml
text of no name       | strings/fr.yaml | layout: → layout:\n  skp: Aller au contenu | unknown-field | Remove | strings/fr.yaml » skp:
text that is empty    | strings/fr.yaml | skip: Skip to content → skip: '' | invalid-field | Translate: Skip to content
text that is a number | strings/fr.yaml | skip: Skip to content → skip: 12 | invalid-field | Translate: Skip to content
placeholder left out  | strings/fr.yaml | number: Chart {number} → number: Graphique | wrong-placeholder | Chart {number}
placeholder misspelt  | strings/fr.yaml | number: Chart {number} → number: Graphique {nombre} | wrong-placeholder | Chart {number}
language of no site   | strings/de.yaml | copy strings/fr.yaml | unknown-language | site.yaml | strings/de.yaml
no interface          | strings/fr.yaml | remove | missing-interface | content/strings/fr.yaml | site.yaml » code: fr
`);

describe('a slip in an interface makes one problem', () => {
  it.each(slips)('$title', expectSlip);

  it('where it cannot be read, and none of its texts is said to be missing', async () => {
    const copy = copyFixture();
    copy.write('strings/fr.yaml', 'layout: [');
    expect((await findShort(copy)).map(({ position }) => position)).toEqual([
      'yaml-syntax strings/fr.yaml:1',
    ]);
  });

  it('with every text that is missing', async () => {
    const copy = copyFixture();
    copy.write('strings/fr.yaml', 'layout:\n  skip: Aller au contenu\n');
    const [problem, ...others] = await findShort(copy);
    expect(others).toEqual([]);
    expect(problem?.position).toBe('missing-string strings/fr.yaml:1');
    expect(problem?.hint).toMatch(/layout\.search: Search\n[^]*chart\.number: Chart \{number\}/);
    expect(problem?.hint).not.toContain('layout.skip');
  });
});

describe('words of an interface', () => {
  it('are the site’s own, with placeholders where its language needs them', async () => {
    const copy = copyFixture();
    copy.replace('strings/fr.yaml', '{old} became {new}', '{new} au lieu de {old}');
    const { interfaces } = await readSound(copy.folder);
    expect(getStrings('fr', interfaces).page.correctedValue).toBe('{new} au lieu de {old}');
  });

  it('are English where there are none', () => {
    expect(getStrings('xx')).toBe(shipped['en']);
  });

  it.each(Object.entries(shipped))(
    'keep the placeholders of the English ones in %s',
    (_, words) => {
      expect(readStrings(words).faults).toEqual([]);
    },
  );
});
