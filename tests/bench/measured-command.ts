/** Runs a command in this process and prints what it took, the search indexer’s own process left out. */
export {};

const [, , name] = process.argv;
if (name === 'build') {
  const { buildSite } = await import('../../src/commands/build.ts');
  if (!(await buildSite())) process.exitCode = 1;
} else {
  const { hasErrors } = await import('../../src/checks/content-problems.ts');
  const { readAndCheck } = await import('../../src/checks/read-and-check.ts');
  const { readSettings } = await import('../../src/site/settings.ts');
  if (hasErrors((await readAndCheck(readSettings())).problems)) process.exitCode = 1;
}
const { user, system } = process.cpuUsage();
const usage = {
  seconds: (user + system) / 1e6,
  gigabytes: process.resourceUsage().maxRSS / 2 ** 20,
};
console.log(`USAGE ${JSON.stringify(usage)}`);
