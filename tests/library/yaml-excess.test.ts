import { describe, expect, it } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { findYamlExcess } from '../../src/library/yaml-excess.ts';

const most = limits.yamlNodes.most;
const excessOf = (text: string, firstLine = 1) =>
  findYamlExcess(text, 'x.yaml', firstLine).map(
    ({ kind, line, column }) => `${kind} ${line}:${column}`,
  );

describe('the signs of a YAML text', () => {
  const kinds: [what: string, write: (count: number) => string, count: number, place: string][] = [
    ['items', (count) => '- \n'.repeat(count), most, `${most + 1}:1`],
    ['names', (count) => ':\n'.repeat(count), most, `${most + 1}:1`],
    ['explicit names', (count) => '?\n'.repeat(count), most, `${most + 1}:1`],
    ['lists', (count) => '['.repeat(count), most, `1:${most + 1}`],
    ['maps', (count) => '{'.repeat(count), most, `1:${most + 1}`],
    ['quoted words', (count) => `${'"a" '.repeat(count)}`, most, `1:${4 * most + 1}`],
    ['words in single marks', (count) => `${"'a' ".repeat(count)}`, most, `1:${4 * most + 1}`],
    ['plain words', (count) => `[${'a,'.repeat(count - 1)}`, most, `1:${2 * most}`],
    ['copies', (count) => `[${'*a,'.repeat(count)}`, limits.yamlAliases.most, '1:62'],
  ];

  it.each(kinds)(
    'are counted, and reading stops behind the limit: %s',
    (_, write, count, position) => {
      expect(excessOf(write(count))).toEqual([]);
      expect(excessOf(write(count + 1))).toEqual([`too-large ${position}`]);
    },
  );

  it('are counted kind by kind: no node is made of two of one kind', () => {
    expect(excessOf('- a:\n'.repeat(most))).toEqual([]);
  });

  it('are placed as from the first line of the text', () => {
    expect(excessOf('- \n'.repeat(most + 1), 10)).toEqual([`too-large ${most + 10}:1`]);
  });
});
