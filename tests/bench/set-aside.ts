import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const aside: string[] = [];
process.once('exit', () => {
  for (const path of aside) rmSync(path, { recursive: true, force: true });
});

/**
 * Takes away what a cold build has not, to be removed when all is measured: for minutes ext4 tries the place of every
 * file that was just removed when it makes one, which would be counted as time of the build.
 */
export function setAside(paths: readonly string[]): void {
  for (const path of paths.filter((one) => existsSync(one))) {
    const other = join(dirname(path), `.aside-${process.pid}-${aside.length}`);
    renameSync(path, other);
    aside.push(other);
  }
}
