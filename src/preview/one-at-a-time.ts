/**
 * Calls `work` whenever asked, never twice at once: what is asked for meanwhile is done once more at the
 * end. What it throws goes to `onFailure`, so that a preview outlives a mistake.
 */
export function oneAtATime(
  work: () => Promise<void>,
  onFailure: (cause: unknown) => void,
): () => void {
  let isRunning = false;
  let isAskedAgain = false;
  const run = async () => {
    isRunning = true;
    do {
      isAskedAgain = false;
      await work().catch(onFailure);
    } while (isAskedAgain);
    isRunning = false;
  };
  return () => {
    if (isRunning) isAskedAgain = true;
    else void run();
  };
}
