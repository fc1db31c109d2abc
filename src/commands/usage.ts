import { visibleLine } from '../domain/visible-text.ts';

/**
 * Whether a command that takes no words may begin. Else it has said how it is used: `--help` asks for that, and any
 * other word is refused before anything is touched, with exit code 2.
 */
export function mayBegin(usage: string, words: readonly string[] = process.argv.slice(2)): boolean {
  const [unknown] = words.filter((word) => word !== '--help' && word !== '-h');
  if (words.length === 0) return true;
  if (unknown === undefined) console.log(usage);
  else {
    console.error(
      `${visibleLine(`This command takes no "${unknown}". Nothing was done.`)}\n\n${usage}`,
    );
    process.exitCode = 2;
  }
  return false;
}

const variables = `Settings are variables of the environment; the README says what each decides:
  CONTENT_DIR  OUT_DIR  SITE_URL  BASE_PATH  EDITION  BUILD_DATE  KEEP_HOURS  PAGE_SECONDS`;

/** How the commands that make a site are used. */
export const usages = {
  build: `npm run build
  Builds the site in content/ into dist/, whole or not at all. Ends with 0 where it is published, else with 1.

${variables}

Examples:
  npm run build
  SITE_URL=https://briefings.example BASE_PATH=/briefings/ npm run build`,
  pdf: `npm run pdf
  Builds the site with a PDF of each briefing, and one of them all. Ends with 0 where it is published, else with 1.

${variables}  CHROME_PATH

Example:
  SITE_URL=https://briefings.example npm run pdf`,
  dev: `npm run dev
  Shows the content on this machine as it is while you write, with what the checks find, and prints the address.

${variables}  PORT

Example:
  EDITION=staff npm run dev`,
  prove: `npm run assay:prove
  Changes each number of the tables and each typed value in a copy of the content, and looks whether exactly what rests
  on it changes on the pages. Ends with 0 where that is so, else with 1.

Settings are variables of the environment:
  CONTENT_DIR  EDITION  BUILD_DATE

Example:
  EDITION=staff npm run assay:prove`,
  start: `npm start
  Builds the site, serves it on this machine and prints its address.

${variables}  PORT  HOST

Example:
  PORT=8080 npm start`,
};
