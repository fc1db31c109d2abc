import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContextOptions,
  chromium as playwright,
  type Page,
} from 'playwright-core';

const known = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** In a single process the browser from npm ends with the first page that is closed. */
const inOneProcess = new Set(['--single-process', '--no-zygote']);

/**
 * A real Chromium: the one named by CHROME_PATH or installed on the machine, else the one that comes from npm.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env['CHROME_PATH'] ?? '', ...known].find(
    (path) => path && existsSync(path),
  );
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  if (installed) return playwright.launch({ executablePath: installed, args: quiet });
  // Without this the package expects libraries that a bare machine lacks; with it, it uses its own.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((one) => !inOneProcess.has(one)), ...quiet],
  });
}

/** What went wrong on a page while it was open. */
export interface Trouble {
  errors: string[];
  /** Requests to any other origin. */
  foreign: string[];
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; trouble: Trouble }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.addInitScript(reportViolations);
  const trouble: Trouble = { errors: [], foreign: [] };
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      trouble.errors.push(message.text());
  });
  page.on('pageerror', (cause) => trouble.errors.push(cause.message));
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (target.protocol.startsWith('http') && target.origin !== origin)
      trouble.foreign.push(request.url());
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, trouble };
}

/** Runs in the page: makes an error of whatever its content security policy refuses. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
    console.error(
      `Refused by ${effectiveDirective}: ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`,
    );
  });
}
