import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import { Refusal } from '../../domain/refusal.ts';

const known = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // PDFs name by it what has made them.
  '--user-agent=Assay',
];

/** In a single process the browser from npm ends with the first page that is closed. */
const inOneProcess = new Set(['--single-process', '--no-zygote']);

const remedy =
  'Install Chrome or Chromium, or set CHROME_PATH to one. On Linux x64 npm ci brings one.';

/**
 * A real Chromium: the one named by CHROME_PATH or installed on the machine, else the one that comes from npm.
 * Throws a refusal where there is none, or where it does not start. Signals are left to its user.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  // It takes a while to load, and few builds print.
  const { chromium } = await import('playwright-core');
  const launch = () =>
    chromium.launch({
      executablePath,
      args,
      env: { ...process.env, TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  try {
    // On a busy machine a browser at times dies by a fault of its own as it starts.
    return await launch().catch(launch);
  } catch (cause) {
    throw new Refusal(`The browser ${executablePath} does not start. ${remedy}`, { cause });
  }
}

type Found = Required<Pick<LaunchOptions, 'executablePath' | 'args'>>;

async function findBrowser(): Promise<Found> {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named))
    throw new Refusal(`CHROME_PATH is "${named}", and there is no such file. ${remedy}`);
  const executablePath = named || known.find((path) => existsSync(path));
  return executablePath ? { executablePath, args: quiet } : unpackBrowser();
}

/** The Chromium from npm, which is for Linux x64 alone. */
async function unpackBrowser(): Promise<Found> {
  // Without this the package expects libraries that a bare machine lacks; with it, it uses its own.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return {
      executablePath: await chromium.executablePath(),
      args: [...chromium.args.filter((one) => !inOneProcess.has(one)), ...quiet],
    };
  } catch (cause) {
    throw new Refusal(`There is no browser to make PDFs with. ${remedy}`, { cause });
  }
}
