import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What the C# program in `oracle/` answers: the JSON lines of its stdout, and of its stderr. */
export interface Answer<Line> {
  readonly lines: readonly Line[];
  readonly measured: { readonly seconds?: number };
}

const sources = join(import.meta.dirname, 'oracle');
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'headwater-oracle');

export const hasDotnet = (): boolean => spawnSync('dotnet', ['--version'], { stdio: 'ignore' }).status === 0;

/** Microsoft's parser and database model, asked over a process. */
export class Oracle {
  readonly #program: string;

  private constructor(program: string) {
    this.#program = program;
  }

  /** Builds the program where its sources changed, in a cache outside of them. @throws {Error} with the compiler's words. */
  static build(): Oracle {
    const folder = join(cache, sourcesHash());
    const program = join(folder, 'oracle.dll');
    if (existsSync(program)) return new Oracle(program);
    console.error('Building the oracle…');
    mkdirSync(cache, { recursive: true });
    const work = mkdtempSync(join(cache, 'build-'));
    try {
      const copy = join(work, 'source');
      cpSync(sources, copy, { recursive: true });
      const output = join(work, 'output');
      const flags = ['--configuration', 'Release', '--output', output, '--verbosity', 'quiet', '--nologo'];
      const { status, stdout, stderr } = spawnSync('dotnet', ['build', copy, ...flags], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`The oracle could not be built.\n${stdout}${stderr}`);
      if (!existsSync(folder)) renameSync(output, folder);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
    return new Oracle(program);
  }

  /** Asks one question. @throws {Error} where the program fails. */
  ask<Line>(...question: readonly string[]): Promise<Answer<Line>> {
    return new Promise((resolve, reject) => {
      const child = spawn('dotnet', [this.#program, ...question], { stdio: ['ignore', 'pipe', 'pipe'] });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('error', reject);
      child.on('close', (code) => {
        const errors = String(Buffer.concat(stderr));
        if (code !== 0)
          reject(new Error(`oracle ${question.join(' ')} ended with ${code}: ${errors.trim().slice(-400)}`));
        else resolve({ lines: jsonLines<Line>(stdout), measured: jsonLines<{ seconds: number }>(stderr).at(-1) ?? {} });
      });
    });
  }
}

/** Lines that are no JSON objects are words for people, such as files that DacFx refuses. */
function jsonLines<Line>(chunks: readonly Buffer[]): Line[] {
  const lines = String(Buffer.concat(chunks)).split('\n');
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Line);
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(sources).toSorted()) hash.update(file).update(readFileSync(join(sources, file)));
  return hash.digest('hex').slice(0, 16);
}
