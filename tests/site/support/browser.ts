import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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
