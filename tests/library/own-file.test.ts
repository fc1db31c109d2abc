import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwnFile } from '../../src/library/own-file.ts';
import { keptList, listKept } from '../../src/publish/kept-files.ts';
import { isLock, takeLock } from '../../src/publish/lock.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { longestHold, processorTimeOf } from '../support/processor-time.ts';

const large = (file: string) => {
  writeFileSync(file, '');
  // Sparse: it takes no room on the disk.
  truncateSync(file, 8_000_000_000);
};

const hostile: [string, (file: string) => void][] = [
  ['of eight thousand million bytes', large],
  ['that leads to a device which never ends', (file) => symlinkSync('/dev/zero', file)],
  ['that nests a million brackets', (file) => writeFileSync(file, '['.repeat(1_000_000))],
  ['that is of another kind', (file) => writeFileSync(file, '{"token":1,"processes":{}}')],
];

describe('a file beside a site', () => {
  it.each(hostile)('%s is not taken for a lock, which is taken anew', async (_, make) => {
    const file = join(createFolder(), 'dist.lock');
    make(file);
    let isTaken = false;
    const time = await processorTimeOf(async () => (isTaken = isLock(await takeLock(file))));
    expect(isTaken).toBe(true);
    expect(time).toBeLessThan(longestHold);
  });

  it.each(hostile)('%s is not taken for the list of kept files', async (_, make) => {
    const folder = createFolder();
    make(join(folder, keptList));
    const time = await processorTimeOf(() => expect(listKept(folder).size).toBe(0));
    expect(time).toBeLessThan(longestHold);
  });

  it('is read to its last byte where it is ours', () => {
    const file = join(createFolder(), 'own.json');
    writeFileSync(file, 'a'.repeat(1_000));
    expect(readOwnFile(file, 1_000)).toHaveLength(1_000);
    expect(() => readOwnFile(file, 999)).toThrow('has more than 999 bytes');
    expect(() => readOwnFile(createFolder())).toThrow('is no plain file');
  });
});
