import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';

describe('check command', () => {
  it('finds nothing wrong with another ministry’s site', async () => {
    const { code, output } = await runCommand('check', { CONTENT_DIR: 'tests/fixtures/fisheries' });
    expect([code, output]).toEqual([0, 'No problems found.\n']);
  });

  it('finds nothing wrong with the real site', async () => {
    const { code, output } = await runCommand('check', { CONTENT_DIR: 'content' });
    expect([code, output]).toEqual([0, 'No problems found.\n']);
  });

  it('fails where there is an error, and says it in JSON', async () => {
    const { code, output } = await runCommand('check', { CONTENT_DIR: 'tests/fixtures/none' }, [
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual([
      expect.objectContaining({
        file: 'tests/fixtures/none/site.yaml',
        line: 1,
        column: 1,
        kind: 'missing-file',
        severity: 'error',
      }),
    ]);
  });

  it('names its formats where another is asked for', async () => {
    const { code, output } = await runCommand('check', {}, ['--format', 'xml']);
    expect([code, output]).toEqual([2, '--format takes text, json, github.\n']);
  });
});
