import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Tally {
  passed: number;
  failed: number;
}

/** Everything that must hold before a change lands; each tool counts as one, each test as one. */
const folder = mkdtempSync(join(tmpdir(), 'assay-test-'));
const results = join(folder, 'results.json');
const tallies = [
  runTool('types', ['astro', 'check']),
  runTool('lint', ['oxlint', '--deny-warnings']),
  runTool('format', ['prettier', '--check', '.']),
  runTool('content', ['node', 'src/assay.ts', 'check']),
  runTests(),
];
rmSync(folder, { recursive: true, force: true });
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function run([name = '', ...parameters]: string[]): number {
  const tool = join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return (
    spawnSync(name === 'node' ? process.execPath : tool, parameters, {
      stdio: 'inherit',
      env: environment,
    }).status ?? 1
  );
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
    const report = JSON.parse(readFileSync(results, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
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
