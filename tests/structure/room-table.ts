import { readFileSync, writeFileSync } from 'node:fs';
import { rooms } from './rooms.ts';

export const mapStart = '<!-- rooms: written by node tests/structure/room-table.ts -->';
export const mapEnd = '<!-- end of rooms -->';

/** The rooms as the README has them. */
export function formatRooms(): string {
  const rows = rooms.map(({ name, purpose, imports, isPure }) => [
    `\`${name}\``,
    `${purpose}${isPure ? ' (pure)' : ''}`,
    imports.join(', ') || '–',
  ]);
  const table = [['Of `src/`', 'is for', 'may import'], ['---', '---', '---'], ...rows];
  return [mapStart, '', ...table.map((cells) => `| ${cells.join(' | ')} |`), '', mapEnd].join('\n');
}

if (import.meta.main) {
  const readme = readFileSync('README.md', 'utf8');
  const [before, after] = [readme.indexOf(mapStart), readme.indexOf(mapEnd) + mapEnd.length];
  writeFileSync('README.md', readme.slice(0, before) + formatRooms() + readme.slice(after));
}
