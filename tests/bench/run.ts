import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

/**
 * Times the commands on a site of many notes: the check, a cold build, and a build after one note
 * changed; then the check of ten times as many, which must cost ten times as much and no more. Prints
 * seconds of wall and processor time and the largest memory of each process.
 */
const count = Number(process.argv[2] ?? 1000);
const root = mkdtempSync(join(tmpdir(), 'assay-bench-'));
const content = join(root, 'content');
cpSync('tests/fixtures/fisheries', content, { recursive: true });
writeNotes(0, count);

console.log(`${count} notes of about 960 words, each with a chart, a table and six figures`);
console.log(
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
);
measure('check', 'check');
measure('build, cold', 'build');
appendFileSync(noteFile(0), '\nOne more paragraph.\n');
measure('build, one note changed', 'build');
writeNotes(count, count * 10);
measure(`check, ${count * 10} notes`, 'check');
rmSync(root, { recursive: true, force: true });

function writeNotes(from: number, to: number): void {
  for (let index = from; index < to; index++) writeFileSync(noteFile(index), createNote(index));
}

function noteFile(index: number): string {
  return join(content, 'notes', `generated-${index}.mdx`);
}

function measure(title: string, command: 'build' | 'check'): void {
  const start = performance.now();
  const child = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'measured-command.ts'), command],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(root, 'dist') },
    },
  );
  const wall = (performance.now() - start) / 1000;
  const usage = /^USAGE (.*)$/m.exec(child.stdout)?.[1];
  if (child.status !== 0 || !usage)
    throw new Error(`${title} failed:\n${child.stdout}${child.stderr}`);
  const { seconds, gigabytes } = JSON.parse(usage) as { seconds: number; gigabytes: number };
  console.log(
    `${title.padEnd(26)} ${wall.toFixed(1)} s wall, ${seconds.toFixed(1)} s processor, ${gigabytes.toFixed(2)} GB`,
  );
}

function createNote(index: number): string {
  const sentence =
    'The quay was quiet in the morning and the boats came back with what the sea had given them. ';
  const paragraph = `${sentence.repeat(8)}About <Fact id="whole-catch"/> was landed.\n\n`;
  return `---\ntitle: Generated note ${index}\ndescription: A note made to be measured.\ntheme: stocks\ndate: 2026-01-01\nreviewBy: 2027-01-01\n---\n\n${paragraph.repeat(6)}<Chart id="landings-by-island"/>\n\n| a | b |\n|---|--:|\n| x | <Fact id="whole-catch"/> |\n`;
}
