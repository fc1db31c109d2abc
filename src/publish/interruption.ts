import { constants } from 'node:os';
import { visibleLine } from '../domain/visible-text.ts';

/**
 * While it is in force, a build that is told to stop leaves nothing behind: `cleanUp` runs, and the process
 * ends with 128 and the signal’s number. The same where nothing is left to wait for, as when a program
 * that the build was waiting for has died. Returns how to lift it.
 */
export function onInterruption(name: string, cleanUp: () => Promise<void>): () => void {
  const stop = (reason: string, code: number) => {
    void cleanUp().finally(() => {
      console.error(visibleLine(`The build was stopped${reason}. ${name} is as it was.`));
      process.exit(code);
    });
  };
  const onSignal = (signal: NodeJS.Signals) => stop('', 128 + constants.signals[signal]);
  const onIdle = () => stop(' by a part of it that ended without a word', 1);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, onSignal);
  process.once('beforeExit', onIdle);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
    process.off('beforeExit', onIdle);
  };
}
