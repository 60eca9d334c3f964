import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutant.ts';

const root = join(import.meta.dirname, '..', '..');

/** Of a mutant only its errors count: what it leaves unused or unreachable is no reason to refuse it. */
const options = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };

/**
 * The mutants that do not compile: nobody could commit them. Each is written into a file of its own beside the one that it
 * changes, so that one run of the compiler tells of all. `folder` is a copy of the sources as they are.
 */
export function refusedByCompiler(folder: string, mutants: readonly Mutant[]): Set<Mutant> {
  const byFile = new Map(mutants.map((mutant) => [mutant.file.replace(/\.ts$/, `.mutant${mutant.id}.ts`), mutant]));
  for (const [file, mutant] of byFile) writeFileSync(join(folder, file), mutatedText(folder, mutant));
  const types = [join(root, 'node_modules', '@types')];
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { ...options, noEmit: true, typeRoots: types },
    files: [...byFile.keys()],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  const { stdout } = spawnSync(compiler, ['-p', folder, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
  const refused = new Set<Mutant>();
  for (const [, file] of stdout.matchAll(/^(\S+?)\(\d+,\d+\): error /gm)) {
    const mutant = byFile.get(file!);
    if (!mutant) throw new Error(`The compiler refuses ${file} as it is:\n${stdout.slice(0, 2000)}`);
    refused.add(mutant);
  }
  return refused;
}

function mutatedText(folder: string, { file, edit }: Mutant): string {
  const text = readFileSync(join(folder, file), 'utf8');
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
