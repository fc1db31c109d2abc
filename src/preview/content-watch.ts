import { existsSync, watch, type FSWatcher } from 'node:fs';

/** Milliseconds in which what an editor writes in several steps is taken for one change. */
const quietTime = 40;
/** Milliseconds after which a folder that is gone is looked for again. */
const retryDelay = 250;

/** Calls `onChange` when something in the folder changes, also when it was gone and is there again. */
export function watchContent(folder: string, onChange: () => void): { close: () => void } {
  let watcher: FSWatcher | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!existsSync(folder)) return lose();
      onChange();
    }, quietTime);
  };
  const lose = (): void => {
    watcher?.close();
    watcher = undefined;
    if (isClosed) return;
    onChange();
    find();
  };
  const find = (): void => {
    if (isClosed) return;
    if (!existsSync(folder)) {
      timer = setTimeout(find, retryDelay);
      return;
    }
    try {
      watcher = watch(folder, { recursive: true }, tell).on('error', lose);
      onChange();
    } catch {
      timer = setTimeout(find, retryDelay);
    }
  };
  watcher = watch(folder, { recursive: true }, tell).on('error', lose);
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      watcher?.close();
    },
  };
}
