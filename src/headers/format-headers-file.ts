import { contentType } from './content-types.ts';
import type { Headers, Policy } from './policy.ts';

/**
 * The policy as `_headers`, which Netlify and Cloudflare Pages read. Where two blocks meet, Cloudflare joins their
 * values unless the earlier one is taken off with `!`, a line that Netlify passes over: there the later block counts.
 */
export function formatHeadersFile({ basePath, headers, rules }: Policy): string {
  // Cloudflare Pages opens every file to all, unless told otherwise.
  const general = [`${basePath}*`, '  ! Access-Control-Allow-Origin', ...lines(headers)];
  const special = rules.flatMap((rule) =>
    rule.paths.map((path) => [
      path,
      ...Object.keys(rule.headers)
        .filter((name) => name in headers)
        .map((name) => `  ! ${name}`),
      ...lines({ ...rule.headers, ...typeOf(path) }),
    ]),
  );
  return `${[general, ...special].map((block) => block.join('\n')).join('\n\n')}\n`;
}

const lines = (headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** Some of our files are of kinds that few servers know. */
const typeOf = (path: string): Headers =>
  /\.[a-z]+$/.test(path) ? { 'Content-Type': contentType(path) } : {};
