const markup = [
  'guard',
  'fences',
  'address-guard',
  'limits',
  'placement',
  'parse-document',
  'segments',
  'staff-blocks',
  'link-text',
].map((name) => `tests/markup/${name}.test.ts`);
const yaml = [
  'tests/library/yaml-file.test.ts',
  'tests/library/yaml-document.test.ts',
  'tests/checks/hostile-folders.test.ts',
];
const csv = ['tests/domain/csv-table.test.ts', 'tests/checks/hostile-folders.test.ts'];
const addresses = ['tests/domain/web-address.test.ts', 'tests/markup/address-guard.test.ts'];

/** Files that keep out what is hostile or too much, how many changes of each are tried, and the tests to notice them. */
export const subjects: [file: string, changes: number, tests: string[]][] = [
  ['src/markup/guard.ts', 8, [...markup, 'tests/checks/hidden-references.test.ts']],
  ['src/markup/component-guard.ts', 14, [...markup, 'tests/checks/hidden-references.test.ts']],
  ['src/markup/hidden-guard.ts', 8, markup],
  ['src/markup/address-guard.ts', 12, markup],
  ['src/markup/link-text.ts', 10, ['tests/markup/link-text.test.ts']],
  ['src/domain/host-name.ts', 10, addresses],
  ['src/domain/mail-address.ts', 4, addresses],
  ['src/domain/hidden-characters.ts', 10, ['tests/domain/hidden-characters.test.ts', ...markup]],
  [
    'src/numerals/plain-digits.ts',
    14,
    [
      'tests/numerals/plain-digits.test.ts',
      'tests/numerals/disguised.test.ts',
      'tests/numerals/find-numerals.test.ts',
    ],
  ],
  ['src/markup/tree-limits.ts', 8, markup],
  ['src/markup/text-limits.ts', 12, markup],
  ['src/markup/fences.ts', 6, markup],
  ['src/markup/placement.ts', 10, markup],
  ['src/domain/limits.ts', 2, markup],
  ['src/domain/csv-table.ts', 20, csv],
  ['src/domain/csv-records.ts', 8, [...csv, 'tests/domain/csv-records.test.ts']],
  ['src/library/folder-limits.ts', 5, ['tests/library/folder-limits.test.ts']],
  ['src/library/yaml-guard.ts', 14, yaml],
  ['src/library/yaml-document.ts', 4, yaml],
  ['src/library/yaml-excess.ts', 6, ['tests/library/yaml-excess.test.ts']],
];
