import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Runs, shows or breaks something wherever a page prints it as it stands. */
export const planted = `</script></title></style>"'--><img src=x onerror=alert(\`z\`)>&amp;{{z}}`;

/** Fields of records that hold words in one language. */
const wordFields = new Set(
  'title publisher author licence readNote confidenceNote where quote attributedTo name description'.split(
    ' ',
  ),
);
const languages = new Set(['en', 'fr']);

/** Copies a content folder and plants the text into every field that holds words of an editor. */
export function plantContent(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of globSync('**/*.yaml', { cwd: to })) {
    const path = join(to, name);
    writeFileSync(path, stringify(plantRecord(parse(readFileSync(path, 'utf8')))));
  }
  for (const name of globSync('**/*.mdx', { cwd: to })) {
    const path = join(to, name);
    writeFileSync(path, plantPage(readFileSync(path, 'utf8')));
  }
  plantCells(join(to, 'data/stock-estimates.csv'));
}

function plantRecord(value: unknown, key = '', inWords = false): unknown {
  if (Array.isArray(value)) return value.map((part) => plantRecord(part, key, inWords));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        plantRecord(part, name, inWords || languages.has(name)),
      ]),
    );
  }
  const isWords = typeof value === 'string' && (inWords || wordFields.has(key));
  return isWords ? `${value} ${planted}` : value;
}

/** The frontmatter’s words, a paragraph of everything a note may say, and every attribute that holds words. */
function plantPage(text: string): string {
  const escaped = planted.replaceAll(/[\\`*_{}[\]<>&]/g, String.raw`\$&`);
  const attribute = planted.replaceAll('"', '&quot;').replaceAll('&amp;', '&amp;amp;');
  const quoted = `'${planted.replaceAll("'", "''")}'`;
  return text
    .replace(/^(title|description): (.*)$/gm, (_, name, words) => `${name}: ${quote(words)}`)
    .replace(/^( +what): (.*)$/m, (_, name, words) => `${name}: ${quote(words)}`)
    .replace(/ (title|by|where|reason)="([^"]*)"/g, ` $1="$2 ${attribute}"`)
    .replace(/!\[([^\]]*)\]/g, `![$1 ${escaped}]`).concat(`
## A heading ${escaped}

A paragraph ${escaped} and [a link ${escaped}](/notes/ ${quoted.replaceAll("''", String.raw`\'`)}).[^z]

\`\`\`
${planted}
\`\`\`

| ${escaped.replaceAll('|', String.raw`\|`)} |
| - |
| ${escaped} |

[^z]: A footnote ${escaped}
`);
}

const quote = (words: string) =>
  JSON.stringify(`${words.replaceAll(/^['"]|['"]$/g, '')} ${planted}`);

function plantCells(path: string): void {
  const cell = `"${planted.replaceAll('"', '""')}"`;
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/,$/gm, `,${cell}`));
}
