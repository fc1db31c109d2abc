import { describeFailure } from '../publish/failure.ts';

/**
 * Runs a command that prints content. Whatever stops it is told in lines that steer no terminal and no workflow, and
 * ends it with 2: it cannot tell.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    console.error(describeFailure(cause, 'The command has failed.'));
    process.exitCode = 2;
  }
}
