import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { today } from './today.ts';

/** Checks the content folder named first, in a process of its own, and prints what it took and what it told. */
const start = process.cpuUsage();
const { problems } = await readAndCheck({ contentFolder: process.argv[2] ?? '', today });
const { user, system } = process.cpuUsage(start);
console.log(
  JSON.stringify({
    seconds: (user + system) / 1_000_000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    problems,
  }),
);
