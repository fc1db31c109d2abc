// @ts-check
import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { classedAlignment } from './src/site/classed-alignment.ts';
import { contentPreview } from './src/site/content-preview.ts';
import { focusableCode } from './src/site/focusable-code.ts';
import { loneSync } from './src/publish/lone-sync.ts';
import { readSettings } from './src/site/settings.ts';

// Building a site is nobody else’s business.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const settings = readSettings();
const contentKey = createHash('sha256').update(settings.contentFolder).digest('hex').slice(0, 12);

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outFolder,
  // Stored trees belong to one content folder: two sites built in turn must not mix them.
  cacheDir: `./node_modules/.astro/${contentKey}`,
  trailingSlash: 'always',
  // The preview shows drafts: only this machine reaches it, and by no name that others can give it.
  server: { host: false, allowedHosts: [] },
  // White space as in JSX: what the formatter writes, and a line break beside a tag never becomes a space.
  // Text of briefings and notes is not touched: it reaches the page as finished HTML.
  compressHTML: 'jsx',
  // A strict content security policy allows neither inline styles nor inline scripts.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  // For the guide alone, which is code; briefings and notes are read by src/markup.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
      rehypePlugins: [focusableCode, classedAlignment],
    }),
  },
  integrations: [mdx(), contentPreview(settings.contentFolder), loneSync()],
});
