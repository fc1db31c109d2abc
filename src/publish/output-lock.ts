import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { isLock, takeLock, type Lock, type Owner } from './lock.ts';
import type { Output } from './output.ts';
import { isRunning } from './process-identity.ts';
import { Refusal } from '../domain/refusal.ts';

/** How long the helpers of a killed build may take to notice, in milliseconds. */
const helpersTimeout = 15_000;

/** Takes the output folder for this build; refuses where another one has it. */
export async function takeOutput({ lock, name }: Output): Promise<Lock> {
  for (let waited = 0; ; waited += 50) {
    const result = await takeLock(lock);
    if (isLock(result)) return result;
    const isDying = result.host === hostname() && !isRunning(result.processes[0]!);
    if (!isDying || waited > helpersTimeout) throw new Refusal(explain(result, name));
    await wait(50);
  }
}

function explain({ host, processes }: Owner, name: string): string {
  const running = processes.find(isRunning)?.pid;
  return host === hostname()
    ? `Another build of ${name} is running, as process ${running}. Wait for it to end, or set OUT_DIR to another folder.`
    : `Another build of ${name} has begun on the machine ${host}. Wait for it to end; if it was stopped there, remove ${name}.lock.`;
}

/** The last look before the swap. */
export function confirmOutput(lock: Lock, { name }: Output): void {
  if (!lock.isHeld())
    throw new Refusal(`${name}.lock was taken away while the build ran. Build again.`);
}
