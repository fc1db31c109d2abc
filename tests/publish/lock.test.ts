import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLock, takeLock, type Lock } from '../../src/publish/lock.ts';
import { identify, isRunning } from '../../src/publish/process-identity.ts';
import { createFolder } from '../support/temporary-folder.ts';

async function take(file: string): Promise<Lock> {
  const result = await takeLock(file);
  if (!isLock(result)) throw new Error('The lock is taken');
  return result;
}

const lockFile = () => join(createFolder(), 'dist.lock');

describe('a lock', () => {
  it('is held by one, who is named to the next', async () => {
    const file = lockFile();
    const lock = await take(file);
    expect(lock.isHeld()).toBe(true);
    expect(await takeLock(file)).toMatchObject({ host: hostname(), processes: [identify()] });
  });

  it('is free again when it is released', async () => {
    const file = lockFile();
    (await take(file)).release();
    expect(existsSync(file)).toBe(false);
    expect((await take(file)).isHeld()).toBe(true);
  });

  it('is not released by one that has lost it', async () => {
    const file = lockFile();
    const lock = await take(file);
    writeFileSync(file, '{"token":"another"}');
    expect(lock.isHeld()).toBe(false);
    lock.release();
    expect(readFileSync(file, 'utf8')).toBe('{"token":"another"}');
  });

  it.each([
    ['that has ended', { pid: 2 ** 22 + 1, born: '1' }],
    ['whose number another process has now', { pid: process.pid, born: '1' }],
  ])('is taken from a process %s', async (_, owner) => {
    const file = lockFile();
    writeFileSync(file, JSON.stringify({ token: 'x', host: hostname(), processes: [owner] }));
    expect((await take(file)).isHeld()).toBe(true);
  });

  it('is taken from one that was killed before it could write its name', async () => {
    const file = lockFile();
    writeFileSync(file, '');
    expect((await take(file)).isHeld()).toBe(true);
  });

  it('is still held while a process runs that its owner has started', async () => {
    const file = lockFile();
    const helper = spawn('sleep', ['60']);
    const processes = [{ pid: 2 ** 22 + 1, born: '1' }, identify(helper.pid)];
    writeFileSync(file, JSON.stringify({ token: 'x', host: hostname(), processes }));
    expect(isLock(await takeLock(file))).toBe(false);
    helper.kill('SIGKILL');
    await once(helper, 'exit');
    expect(isLock(await takeLock(file))).toBe(true);
  });

  it('is left to a process of another machine, of which nothing is known', async () => {
    const file = lockFile();
    writeFileSync(file, JSON.stringify({ token: 'x', host: 'elsewhere', processes: [] }));
    expect(await takeLock(file)).toMatchObject({ host: 'elsewhere' });
  });
});

describe('a process', () => {
  it('runs until it has ended', async () => {
    const child = spawn('sleep', ['60']);
    const identity = identify(child.pid);
    expect(isRunning(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(identity)).toBe(false);
  });
});
