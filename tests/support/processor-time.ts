/**
 * Seconds of processor time that `work` takes on this thread. An input that holds up a check is a fault of
 * safety, not of speed; time spent waiting for a busy machine is neither.
 */
export async function processorTimeOf(work: () => unknown): Promise<number> {
  const start = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000_000;
}

/** No input may hold up a check for longer. */
export const longestHold = 5;
