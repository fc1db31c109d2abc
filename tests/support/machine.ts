import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';

const nobody = 65534;

/**
 * What goes before a command so that an ordinary user runs it, to whom `folder` is given. Nothing is
 * closed to the machine’s administrator, so tests of closed files need one.
 */
export function asOrdinaryUser(folder: string): string[] | undefined {
  if (process.getuid?.() !== 0) return [];
  const command = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  const [program = '', ...parameters] = [...command, process.execPath, '--version'];
  if (spawnSync(program, parameters).status !== 0) return undefined;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(`${folder}/${name}`, nobody, nobody);
  chownSync(folder, nobody, nobody);
  return command;
}

/** Mounts a small disk until the test ends; false where the machine does not allow that. */
export function mountDisk(folder: string, options: string): boolean {
  mkdirSync(folder, { recursive: true });
  const isMounted =
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
  onTestFinished(() => {
    if (isMounted) spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return isMounted;
}

export const remount = (folder: string, options: string): void =>
  void spawnSync('mount', ['-o', `remount,${options}`, folder]);

/** Numbers of the processes of that name which `parent` has started; Linux only. */
export function childrenOf(parent: number, name: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const after = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return text.includes(`(${name}`) && Number(after[1]) === parent;
      } catch {
        return false;
      }
    });
}
