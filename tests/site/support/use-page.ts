import type { Locator, Page } from 'playwright-core';

/** Everything on a page that a script answers; each is found by what readers see or touch. */
const uses: Record<string, (page: Page, query: string) => Promise<boolean>> = {
  chart: (page) => useFirst(page.locator('.plot[data-chart]:visible'), makeChartLive),
  card: (page) => useFirst(page.locator('main .fig-v:visible'), openCard),
  sorting: (page) =>
    useFirst(page.locator('.data-rows th[data-sort]'), async () => {
      // The script that makes buttons of the titles may still be on its way.
      await page.locator('.data-rows thead button').first().click();
      await page.locator('.data-rows th[aria-sort]').first().waitFor();
    }),
  filter: (page) =>
    useFirst(page.locator('[data-filters] select'), async (select) => {
      await select.selectOption({ index: 1 });
      await page.waitForURL('**/?*');
    }),
  copy: (page) =>
    useFirst(page.locator('[data-copy] button'), async (button) => {
      await button.click();
      await page.locator('[data-copy] [role=status]:not(:empty)').first().waitFor();
    }),
  search: searchFor,
};

/** Uses all there is on a page, and returns the names of what there was. */
export async function useAll(page: Page, query: string): Promise<string[]> {
  const used: string[] = [];
  for (const [name, use] of Object.entries(uses)) {
    if (await use(page, query)) used.push(name);
  }
  return used;
}

async function useFirst(all: Locator, use: (one: Locator) => Promise<void>): Promise<boolean> {
  if ((await all.count()) === 0) return false;
  await use(all.first());
  return true;
}

async function makeChartLive(plot: Locator): Promise<void> {
  const page = plot.page();
  await plot.hover();
  await plot.focus();
  await page.locator('.plot[data-state=live]').first().waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('.chart-tip:visible').first().waitFor();
}

async function openCard(figure: Locator): Promise<void> {
  const card = figure.page().locator('.card:visible');
  await figure.hover();
  await card.waitFor();
  await figure.page().keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
}

/** In the dialog, or on the search page itself: types, filters and leaves. */
async function searchFor(page: Page, query: string): Promise<boolean> {
  const isPage = (await page.locator('[data-search=page]').count()) > 0;
  await page.locator('h1').first().click();
  if (!isPage) await page.keyboard.press('/');
  await page.getByRole('combobox').and(page.locator('.search-input:visible')).fill(query);
  await page.locator('[role=option]:visible').first().waitFor();
  const group = page.locator('.search:visible .filters details').first();
  await group.evaluate((details) => details.setAttribute('open', ''));
  await page.locator('.search:visible input[name=kind]').first().check();
  await page.locator('.search:visible [data-part=clear]:visible').click();
  await page.locator('[role=option]:visible').first().waitFor();
  if (!isPage) await page.keyboard.press('Escape');
  return true;
}
