import { existsSync, readFileSync } from 'node:fs';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { today } from './today.ts';

/** Checks the content folder named first, in a process of its own, and prints what it took and what it told. */
const start = process.cpuUsage();
const { problems } = await readAndCheck({ contentFolder: process.argv[2] ?? '', today });
const { user, system } = process.cpuUsage(start);
console.log(
  JSON.stringify({
    seconds: (user + system) / 1_000_000,
    megabytes: measurePeak(),
    problems,
  }),
);

/** Most memory in use at a time. What Linux tells of its children begins with that of the process which starts them. */
function measurePeak(): number {
  const status = '/proc/self/status';
  const [, own] = existsSync(status)
    ? (/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? [])
    : [];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}
