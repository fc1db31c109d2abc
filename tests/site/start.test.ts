import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../support/command.ts';
import { createPublication, until } from '../support/publication.ts';
import { ask } from '../support/running-server.ts';

describe('npm start', () => {
  it('serves nothing when the build fails, not even what was published before', async () => {
    const publication = createPublication();
    publication.write('site.yaml', 'name: x\n');
    const { content, published } = publication;
    const { code, output } = await runCommand('start', {
      CONTENT_DIR: content,
      OUT_DIR: published,
      PORT: '0',
    });
    expect(code).toBe(1);
    expect(output).toContain('site.yaml:1:1  ');
    expect(output).not.toContain('The site is at');
    publication.expectIntact();
  });

  it('serves the site once it is published, and stops when it is told to', async () => {
    const { content, published } = createPublication();
    const child = spawn(process.execPath, ['src/assay.ts', 'start'], {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: published, PORT: '0' },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    await until(() => output.includes('The site is at'));
    const [address] = /http:\S+/.exec(output) ?? [];
    expect(existsSync(join(published, '404.html'))).toBe(true);
    expect((await fetch(`${address}notes/`)).status).toBe(200);
    expect((await fetch(`${address}.assay`)).status).toBe(404);
    const { port } = new URL(address ?? '');
    expect((await ask(Number(port), '/', { Host: 'rebound.example' })).status).toBe(421);
    expect((await ask(Number(port), '/', { Range: 'bytes=5-1' })).status).toBe(416);
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    await until(() => child.signalCode !== null);
  });
});
