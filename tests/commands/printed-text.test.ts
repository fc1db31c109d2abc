import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';

/** Ends a line, gives an order to the machine of a workflow, moves the terminal, turns what follows. */
const plant = 'x\n::stop-commands::evil\r##[error]y\u001b[2J\u009b31m\u202ez\u2028';
const quoted = JSON.stringify(plant);

/** Content in which every text that an editor controls holds the plant: each in a file of its own. */
const changes: [what: string, change: (copy: ContentRepository) => void][] = [
  [
    'the name of a column',
    (copy) =>
      copy.replace('data/landings.yaml', 'columns:\n', `columns:\n  ${quoted}: { type: string }\n`),
  ],
  [
    'a value of a field',
    (copy) => copy.replace('facts/stocks.yaml', 'unit: ', `unit: ${quoted} # `),
  ],
  ['a name of a field', (copy) => copy.append('units.yaml', `\n${quoted}: 1\n`)],
  ['a key at the top', (copy) => copy.append('site.yaml', `\n${quoted}: 1\n`)],
  [
    'a title',
    (copy) =>
      copy.replace('notes/quota-revised.mdx', 'title: A quota is revised', `title: ${quoted}`),
  ],
  [
    'an id in the prose',
    (copy) => copy.append('notes/quota-revised.mdx', `\n<Fact id=${quoted}/>\n`),
  ],
  ['a component', (copy) => copy.append('notes/quota-revised.mdx', '\n<Fact\u001b[2J id="x"/>\n')],
  [
    'a link',
    (copy) => copy.append('notes/quota-revised.mdx', '\n[a](/x&NewLine;::error::&#x1b;/)\n'),
  ],
  ['a cell', (copy) => copy.append('data/landings.csv', `"x\n::error::y","\u001b[2J",z\n`)],
  [
    'the name of a file',
    ({ folder }) => writeFileSync(join(folder, 'notes/a\n::error::b\u001b[2J.mdx'), 'A'),
  ],
  ['the name of a folder', ({ folder }) => mkdirSync(join(folder, 'c\n::error::d'))],
  [
    'the name of a dataset',
    ({ folder }) =>
      renameSync(join(folder, 'data/landings.csv'), join(folder, 'data/e\n::error::f.csv')),
  ],
];

/** Lines that would steer whoever reads them; findings for GitHub are our own orders. */
const harmful = (output: string) =>
  output
    .split('\n')
    .filter(
      (line) =>
        /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u.test(line) ||
        (/^\s*::/.test(line) &&
          !/^::(error|warning) file=[^:]*,line=\d+,col=\d+,title=[\w-]+::/.test(line)),
    );

describe('what a command prints of content', () => {
  it.each(changes)('steers neither terminal nor workflow: %s', async (_, change) => {
    const copy = createRepository();
    change(copy);
    const settings = { CONTENT_DIR: copy.folder };
    const outputs = await Promise.all([
      ...['text', 'json', 'github'].map((format) =>
        runCommand('check', settings, ['--format', format, '--since', 'HEAD']),
      ),
      runCommand('facts-diff', settings, ['HEAD']),
      runCommand('stamp', settings, [join(copy.folder, 'notes/boats.fr.mdx')]),
    ]);
    expect(outputs.slice(0, 3).map(({ code }) => code)).toEqual([1, 1, 1]);
    for (const { output } of outputs) expect(harmful(output)).toEqual([]);
    expect(() => JSON.parse(outputs[1]?.output ?? '')).not.toThrow();
  });
});

describe('what a command prints of its call', () => {
  const folder = 'tests/fixtures/fisheries';

  it.each<[name: Parameters<typeof runCommand>[0], parameters: string[], environment: object]>([
    ['check', ['--since', plant], {}],
    ['check', ['--format', plant], {}],
    ['check', [`--${plant}`], {}],
    ['check', [], { BUILD_DATE: plant }],
    ['check', [], { CONTENT_DIR: `/nowhere/${plant}` }],
    ['facts-diff', [plant], {}],
    ['facts-diff', ['HEAD'], { EDITION: plant }],
    ['stamp', [plant], {}],
    ['stamp', ['x'], { SITE_URL: plant }],
    ['build', [], { BASE_PATH: plant }],
    ['build', [], { CONTENT_DIR: `/nowhere/${plant}` }],
    ['start', [], { OUT_DIR: `/proc/${plant}` }],
  ])('steers nothing: %s %j %j', async (name, parameters, environment) => {
    const { code, output } = await runCommand(
      name,
      { CONTENT_DIR: folder, ...environment },
      parameters,
    );
    expect(code).not.toBe(0);
    expect(harmful(output)).toEqual([]);
  });
});
