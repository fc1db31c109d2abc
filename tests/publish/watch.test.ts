import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startWatch, type Unit, type Watch } from '../../src/publish/watch.ts';

const unit: Unit = { failure: 'a/index.html was not rendered', mend: 'Look at it.' };
const message = 'a/index.html was not rendered within 1 s. Look at it.';
const never = () => new Promise<never>(() => {});

function watch(seconds: number): Watch {
  const started = startWatch(seconds);
  onTestFinished(started.close);
  return started;
}

/** What becomes of the watch within three seconds. */
const within = (stalled: Promise<never>): Promise<unknown> =>
  Promise.race([stalled.catch(({ message: said }: Error) => said), wait(3_000)]);

describe('a watched build', () => {
  it('is ended where a unit gets no further, and named', async () => {
    const { during, stalled } = watch(1);
    void during(unit, never);
    expect(await within(stalled)).toBe(message);
  });

  it('is named by the first unit that holds up the others', async () => {
    const { during, stalled } = watch(1);
    await during({ ...unit, failure: 'b was not rendered' }, async () => {});
    void during(unit, never);
    void during({ ...unit, failure: 'c was not rendered' }, never);
    expect(await within(stalled)).toBe(message);
  });

  it('goes on while anything else gets further', async () => {
    const { during, stalled } = watch(1);
    void during(unit, never);
    const others = setInterval(() => void during(unit, async () => {}), 200);
    expect(await within(stalled)).toBeUndefined();
    clearInterval(others);
  });

  it('takes as long as it likes between units', async () => {
    const { during, stalled } = watch(1);
    expect(await during(unit, async () => 'done')).toBe('done');
    expect(await within(stalled)).toBeUndefined();
    // Nothing of that time counts for the next one.
    const next = during(unit, () => wait(600));
    const end = performance.now() + 500;
    while (performance.now() < end);
    expect(await Promise.race([stalled, next])).toBeUndefined();
  });

  it('takes the time of so many pages for a unit of many', async () => {
    const { during, stalled } = watch(1);
    void during({ ...unit, pages: 9 }, never);
    expect(await within(stalled)).toBeUndefined();
  });

  it('takes as long as it likes where no limit is set', async () => {
    const { during, stalled } = watch(0);
    void during(unit, never);
    expect(await within(stalled)).toBeUndefined();
  });

  it('tells what its work throws', async () => {
    const { during } = watch(1);
    await expect(during(unit, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

/** A process that is in a loop for `seconds` while a page may take one. */
function loop(seconds: number, options: string[] = []) {
  const script = 'tests/support/loop-in-watch.ts';
  const child = spawn(process.execPath, [...options, script, String(seconds)]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  const ended = new Promise<{ signal: NodeJS.Signals | null; output: string }>((resolve) =>
    child.once('close', (_, signal) => resolve({ signal, output })),
  );
  return { child, ended };
}

describe.runIf(process.platform !== 'win32').concurrent('a build in a loop', () => {
  it('is ended, and the page named', async () => {
    const { signal, output } = await loop(60).ended;
    expect(output).toBe(`begun\n${message}\n`);
    expect(signal).toBe('SIGALRM');
  });

  it('is left alone by who looks at it in a debugger', async () => {
    const { signal, output } = await loop(9, ['--inspect=0']).ended;
    expect(output).toContain('done');
    expect(signal).toBeNull();
  });

  it('is not one where the machine stood still for a while', async () => {
    const { child, ended } = loop(0);
    child.stdout.once('data', () => child.kill('SIGSTOP'));
    await wait(9_000);
    child.kill('SIGCONT');
    expect(await ended).toMatchObject({ signal: null, output: expect.stringContaining('done') });
  });
});
