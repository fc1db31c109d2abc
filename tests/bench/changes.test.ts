import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/checks/content-problems.ts';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { writeRichContent } from './assay-site.ts';
import { changes } from './changes.ts';

const size = { notes: 70, facts: 70, charts: 7, rows: 700, languages: 2 };

describe('content made to be measured', () => {
  it('stays sound with every kind of change, round after round', async () => {
    const folder = createFolder();
    writeRichContent(folder, size);
    for (const round of [0, 1]) for (const { make } of changes) make?.(folder, round);
    const { problems } = await readAndCheck({ contentFolder: folder, today: '2026-06-01' });
    expect(hasErrors(problems), JSON.stringify(problems)).toBe(false);
  });
});
