// @ts-check
import { basename } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { classedAlignment } from './src/engine/classed-alignment.ts';
import { engineAdapter } from './src/engine/adapter.ts';
import { focusableCode } from './src/engine/focusable-code.ts';
import { readSettings } from './src/settings.ts';

// Building a site is nobody else’s business.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const settings = readSettings();

export default defineConfig({
  // Pages are compiled once, and rendered for any content on request.
  output: 'server',
  site: settings.siteUrl,
  base: settings.basePath,
  trailingSlash: 'always',
  // The preview shows drafts: only this machine reaches it, and by no name that others can give it.
  server: { host: false, allowedHosts: [] },
  // White space as in JSX: what the formatter writes, and a line break beside a tag never becomes a space.
  // Text of briefings and notes is not touched: it reaches the page as finished HTML.
  compressHTML: 'jsx',
  // A strict content security policy allows neither inline styles nor inline scripts.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    experimental: {
      // Scripts and styles find what they need beside them, wherever the site stands.
      renderBuiltUrl: (file, { ssr, hostType }) => {
        if (hostType === 'css') return `./${basename(file)}`;
        return ssr ? `/${file}` : { relative: true };
      },
    },
  },
  // For the guide alone, which is code; briefings and notes are read by src/markup.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
      rehypePlugins: [focusableCode, classedAlignment],
    }),
  },
  adapter: engineAdapter(),
  integrations: [mdx()],
});
