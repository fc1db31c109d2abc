import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { mark, markText } from '../../src/publish/output.ts';

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** A ministry’s content and the site it has published before, in a folder that is gone after the test. */
export interface Publication {
  root: string;
  content: string;
  published: string;
  write: (file: string, text: string | Buffer) => void;
  /** Builds as an editor would; `command` goes before the command, such as a change of user. */
  build: (environment?: Record<string, string>, command?: string[]) => Promise<Run>;
  /** Begins a build, and hands it over while it runs. */
  begin: (
    environment?: Record<string, string>,
    command?: string[],
  ) => { child: ChildProcess; ended: Promise<Run> };
  /** What is published is byte for byte what was, and nothing of a build lies beside it. */
  expectIntact: () => void;
  expectPublishedIntact: () => void;
}

export function createPublication(folder = tmpdir()): Publication {
  const root = mkdtempSync(join(folder, 'assay-published-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [content, published] = [join(root, 'content'), join(root, 'dist')];
  cpSync('tests/fixtures/fisheries', content, { recursive: true });
  mkdirSync(join(published, 'notes'), { recursive: true });
  writeFileSync(join(published, mark), markText);
  writeFileSync(join(published, 'index.html'), 'published before');
  writeFileSync(join(published, 'notes/picture.png'), Buffer.from([0x89, 0x50, 0, 0xff]));
  const before = digestFolder(published);
  const begin: Publication['begin'] = (environment = {}, command = []) => {
    const [program = '', ...parameters] = [...command, process.execPath, 'src/assay.ts', 'build'];
    const child = spawn(program, parameters, {
      env: {
        ...process.env,
        CONTENT_DIR: content,
        OUT_DIR: published,
        BUILD_DATE: '2026-11-23',
        ...environment,
      },
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    const ended = new Promise<Run>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal, output }));
    });
    return { child, ended };
  };
  const expectPublishedIntact = () => expect(digestFolder(published)).toEqual(before);
  return {
    root,
    content,
    published,
    begin,
    build: (environment, command) => begin(environment, command).ended,
    write: (file, text) => writeFileSync(join(content, file), text),
    expectPublishedIntact,
    expectIntact: () => {
      expectPublishedIntact();
      expect(readdirSync(root).sort()).toEqual(['content', 'dist']);
    },
  };
}

/** Every file below a folder with a digest of its bytes. */
export function digestFolder(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => lstatSync(join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((name) => [
      relative('.', name),
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** Waits until `isSo`; throws where that takes nearly a minute. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 5) {
    if (waited > 55_000) throw new Error('It has not come about');
    await wait(5);
  }
}

/** Processes that a build has written into its lock: itself, then the one that makes the site. */
export function lockedProcesses(published: string): number[] {
  try {
    const text = readFileSync(`${published}.lock`, 'utf8');
    return (JSON.parse(text) as { processes: { pid: number }[] }).processes.map(({ pid }) => pid);
  } catch {
    return [];
  }
}

/** The build has come to the point where the site is made: of the first files is one that is not published. */
export const isRendering = (published: string): boolean =>
  existsSync(`${published}.building/site/404.html`) && lockedProcesses(published).length > 1;
