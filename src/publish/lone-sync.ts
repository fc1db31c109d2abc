import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { isLock, takeLock, type Lock } from './lock.ts';

/**
 * Astro reads the content into `.astro`, whose files have the same names for every site: of several
 * builds from one checkout, one at a time does so.
 */
export function loneSync(): AstroIntegration {
  let lock: Lock | undefined;
  return {
    name: 'assay:lone-sync',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build') lock = await waitForLock(resolve('.astro/sync.lock'));
      },
      'astro:build:start': () => lock?.release(),
    },
  };
}

/** Another build is done with it in seconds: a lock that stays longer has outlived its maker. */
const patience = 60_000;

async function waitForLock(file: string): Promise<Lock | undefined> {
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = 0; waited < patience; waited += 50) {
    const result = await takeLock(file);
    if (isLock(result)) return result;
    await wait(50);
  }
  rmSync(file, { force: true });
  return undefined;
}
