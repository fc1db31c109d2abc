/** Ends a process that makes a site and is in a loop; nothing else sends it. */
export const stallSignal = process.platform === 'win32' ? 'SIGKILL' : 'SIGALRM';
