import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shipped } from '../../src/strings/index.ts';
import { writeInterface } from './interface.ts';

/**
 * The content of a site in English and Thai, copied into `folder`: with an interface in Thai, and with
 * an English text that has changed since it was translated.
 */
export function copyTides(folder: string): string {
  cpSync('tests/fixtures/tides', folder, { recursive: true });
  writeInterface(folder, 'th', {
    layout: { ...shipped['en']!.layout, skip: 'ข้ามไปยังเนื้อหา', figures: 'ตัวเลข', search: 'ค้นหา' },
    chart: { ...shipped['en']!.chart, number: 'แผนภูมิ {number}' },
    qualifiers: { ...shipped['en']!.qualifiers, about: 'ประมาณ {value}' },
  });
  const original = join(folder, 'briefings/high-water.mdx');
  writeFileSync(
    original,
    readFileSync(original, 'utf8').replace('The water comes.', 'The sea comes.'),
  );
  return folder;
}
