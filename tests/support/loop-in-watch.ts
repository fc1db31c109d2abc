import { setTimeout as wait } from 'node:timers/promises';
import { startWatch } from '../../src/publish/watch.ts';

/** Is in a loop for as many seconds as the first word says, while a page may take one, and another page is begun. */
const { during } = startWatch(1);
const page = (name: string) => ({ failure: `${name} was not rendered`, mend: 'Look at it.' });
const others = during(page('b/index.html'), () => wait(600_000, undefined, { ref: false }));
await during(page('a/index.html'), async () => {
  process.stdout.write('begun\n');
  await wait(100);
  const end = performance.now() + Number(process.argv[2]) * 1000;
  while (performance.now() < end);
});
console.log('done');
void others;
process.exit();
