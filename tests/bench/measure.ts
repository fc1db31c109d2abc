import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and all processes that it has started took. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time. */
  processor: number;
  /** Largest memory of all together, in megabytes; 0 where the system does not tell. */
  memory: number;
}

/** What it took, and what the command said. */
export interface Measured extends Cost {
  output: string;
}

/** Milliseconds between two looks at the memory. */
const interval = 50;

/** Runs the command in the folder; throws with what it said where it fails. */
export async function measure(
  command: readonly string[],
  folder: string,
  environment: Record<string, string> = {},
): Promise<Measured> {
  const start = performance.now();
  // The shell adds up the processor time of whatever it has waited for, and of what that has.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&2; exit $code', '-', ...command], {
    cwd: folder,
    env: { ...process.env, ...environment, CI: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  let memory = 0;
  const look = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), interval);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(look);
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
  const [user = 0, system = 0] = readTimes(output.trimEnd().split('\n').at(-1) ?? '');
  return { wall, processor: user + system, memory, output };
}

/** Seconds of `0m12.340s 0m1.200s`. */
const readTimes = (line: string): number[] =>
  [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );

/** Megabytes of the process and of all below it, now. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  const pages = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
      const stat = quietly(`/proc/${name}/stat`);
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), Number(fields[1]));
      pages.set(Number(name), Number(fields[21]));
    }
  } catch {
    return 0;
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === root || isBelow(parents.get(pid)));
  const own = [...pages].filter(([pid]) => isBelow(pid));
  return own.reduce((sum, [, count]) => sum + count * 4096, 0) / 2 ** 20;
}

function quietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Each part by itself. */
export const medianCost = (costs: readonly Cost[]): Cost => {
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  return { wall: of('wall'), processor: of('processor'), memory: of('memory') };
};

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
