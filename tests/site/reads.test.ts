import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createPublication } from '../support/publication.ts';

interface Count {
  program: string;
  counts: Record<string, number>;
}

it('reads each file of content once, and each picture once more to publish it', async () => {
  const { root, content, build } = createPublication();
  const { code, output } = await build({
    NODE_OPTIONS: `--require ${resolve('tests/support/count-reads.cjs')}`,
    COUNT_READS_IN: content,
    COUNT_READS_TO: join(root, 'reads'),
  });
  expect(code, output).toBe(0);
  const processes = globSync('reads.*', { cwd: root }).map(
    (file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Count,
  );
  const reading = processes.filter(({ program }) => /build-worker\.(mjs|ts)$/.test(program));
  expect(reading).toHaveLength(1);
  const { counts } = reading[0]!;
  const files = globSync('**/*.*', { cwd: content }).map((file) => join(content, file));
  const most = Object.fromEntries(files.map((file) => [file, file.endsWith('.png') ? 2 : 1]));
  expect(counts).toEqual(most);
  // The build itself only compares what there is before and after.
  for (const { program, counts: own } of processes)
    if (program === 'build') for (const count of Object.values(own)) expect(count).toBe(2);
}, 60_000);
