import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A process, told apart from a later one with the same number. */
export const identitySchema = z.object({
  pid: z.int(),
  /** When it began, in ticks since the machine started; empty where the system does not tell. */
  born: z.string(),
});

export type ProcessIdentity = z.infer<typeof identitySchema>;

export function identify(pid = process.pid): ProcessIdentity {
  return { pid, born: readState(pid)?.born ?? '' };
}

export function isRunning({ pid, born }: ProcessIdentity): boolean {
  const state = readState(pid);
  // Z is a process that has ended and that nobody has asked about yet.
  if (state) return state.born === born && state.letter !== 'Z';
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What Linux says of a process; its name, in brackets, may hold spaces and brackets of its own. */
function readState(pid: number): { letter: string; born: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { letter: fields[0] ?? '', born: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
