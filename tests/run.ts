import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

interface Tally {
  passed: number;
  failed: number;
}

/** What the runner of the tests says of them, in milliseconds. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; startTime: number; endTime: number }[];
}

/** Everything that must hold before a change lands; each tool counts as one, each test as one. */
const folder = mkdtempSync(join(tmpdir(), 'assay-test-'));
const results = join(folder, 'results.json');
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
// It keeps a core busy for a minute, most of which the types and the first builds of the tests leave idle.
const proof = startTool('proof', ['node', 'src/assay.ts', 'prove']);
const tallies = [
  runTool('types', ['astro', 'check']),
  runTool('lint', ['oxlint', '--deny-warnings']),
  runTool('format', ['prettier', '--check', '.']),
  runTool('content', ['node', 'src/assay.ts', 'check']),
  runTests(),
  await proof,
];
rmSync(folder, { recursive: true, force: true });
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** The program of that name: of this Node, or one that comes with the packages. */
function programOf(name: string): string {
  if (name === 'node') return process.execPath;
  return join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

function run([name = '', ...parameters]: string[]): number {
  const options = { stdio: 'inherit', env: environment } as const;
  return spawnSync(programOf(name), parameters, options).status ?? 1;
}

/** Runs a tool beside others; what it says comes when it has ended. */
async function startTool(title: string, [name = '', ...parameters]: string[]): Promise<Tally> {
  const child = spawn(programOf(name), parameters, { env: environment });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  console.log(`\n— ${title}\n${Buffer.concat(said).toString()}`);
  return { passed: Number(code === 0), failed: Number(code !== 0) };
}

function runTool(title: string, command: string[]): Tally {
  console.log(`\n— ${title}`);
  const passed = run(command) === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** A run that ends without a report, or without a test, has failed. */
function runTests(): Tally {
  console.log('\n— tests');
  const code = run([
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--root',
    '.',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(results, 'utf8')) as Report;
    tellSlowest(report);
    const broken = code !== 0 && report.numFailedTests === 0 ? 1 : 0;
    const empty = report.numPassedTests === 0 ? 1 : 0;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + Math.max(broken, empty),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Where time would be won. */
function tellSlowest({ testResults }: Report): void {
  const files = testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1_000 }))
    .sort((a, b) => b.seconds - a.seconds);
  for (const { name, seconds } of files.slice(0, 12))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${relative(process.cwd(), name)}`);
}
