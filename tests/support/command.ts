import { spawn } from 'node:child_process';

/** Runs one of the project’s commands as an editor would, in a process of its own. */
export function runCommand(
  name: 'build' | 'check' | 'facts-diff' | 'pdf' | 'stamp' | 'start',
  environment: Record<string, string> = {},
  parameters: string[] = [],
): Promise<{ code: number | null; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/assay.ts', name, ...parameters], {
      env: { ...process.env, ...environment },
    });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    child.on('close', (code) => resolve({ code, output: output + errors, errors }));
  });
}
