const markup = [
  'guard',
  'fences',
  'address-guard',
  'limits',
  'placement',
  'parse-document',
  'segments',
  'staff-blocks',
].map((name) => `tests/markup/${name}.test.ts`);
const yaml = [
  'tests/library/yaml-file.test.ts',
  'tests/library/yaml-document.test.ts',
  'tests/checks/hostile-folders.test.ts',
];
const csv = ['tests/domain/csv-table.test.ts', 'tests/checks/hostile-folders.test.ts'];

/** Files that keep out what is hostile or too much, how many changes of each are tried, and the tests to notice them. */
export const subjects: [file: string, changes: number, tests: string[]][] = [
  ['src/markup/guard.ts', 20, [...markup, 'tests/checks/hidden-references.test.ts']],
  ['src/markup/hidden-guard.ts', 8, markup],
  ['src/markup/address-guard.ts', 12, markup],
  ['src/markup/tree-limits.ts', 8, markup],
  ['src/markup/text-limits.ts', 12, markup],
  ['src/markup/fences.ts', 6, markup],
  ['src/markup/placement.ts', 10, markup],
  ['src/domain/limits.ts', 2, markup],
  ['src/domain/csv-table.ts', 20, csv],
  ['src/library/yaml-guard.ts', 14, yaml],
  ['src/library/yaml-document.ts', 4, yaml],
];
