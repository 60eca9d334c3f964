import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const run = (words: readonly string[], path: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'conformance.ts'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });

it('says in one line that there is no .NET, and exits 2', () => {
  const empty = mkdtempSync(join(tmpdir(), 'headwater-no-dotnet-'));
  try {
    const { status, stdout, stderr } = run([import.meta.dirname], empty);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^The conformance run needs the \.NET SDK[^\n]*\n$/);
    expect(status).toBe(2);
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
});

it('exits 2 where it is used wrongly', () => {
  const { status, stderr } = run(['--only', 'everything', '.'], process.env.PATH!);
  expect(stderr).toContain('facts, mutants, edges, columns, outputs, references, alarms, speed');
  expect(status).toBe(2);
});
