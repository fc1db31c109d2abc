import type { Unit } from './watch.ts';

const again = 'Build again; should it stay';
const moreTime = 'allow it more time: PAGE_SECONDS=600 npm run build.';
const otherBrowser = 'set CHROME_PATH to another Chrome or Chromium.';

/** Files whose index may take as long to write as one page to render. */
const filesAtOnce = 1_000;

/** What of a build is watched; files are named by their paths below the site’s folder. */
export const watchedUnits = {
  rendering: (file: string): Unit => ({
    failure: `${file} was not rendered`,
    mend: `${again}, look at what that page shows, or ${moreTime}`,
  }),
  writing: (file: string): Unit => ({
    failure: `${file} was not written and read`,
    mend: `${again}, look at what that page says, or ${moreTime}`,
  }),
  writingIndex: (files: number): Unit => ({
    failure: 'The search index was not written',
    mend: `${again}, ${moreTime}`,
    pages: Math.ceil(files / filesAtOnce),
  }),
  browser: { failure: 'The browser did not answer', mend: `${again}, ${otherBrowser}` },
  printing: (file: string): Unit => ({
    failure: `The browser did not make ${file}`,
    mend: `${again}, ${otherBrowser}`,
  }),
};
