import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutant.ts';

const root = join(import.meta.dirname, '..', '..');

/** Of a mutant only its errors count: what it leaves unused or unreachable is no reason to refuse it. */
const options = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };

/**
 * The mutants that do not compile: nobody could commit them. Each is written into a file of its own beside the one that it
 * changes, so that one run of the compiler tells of all. A copy of the file as it is tells what is only due to there being two of
 * it: a class that hands itself on is another one there. `folder` is a copy of the sources as they are.
 */
export function refusedByCompiler(folder: string, mutants: readonly Mutant[]): Set<Mutant> {
  const copyOf = (file: string, id: number) => file.replace(/\.ts$/, `.mutant${id}.ts`);
  const texts = new Map<string, string>();
  for (const { id, file, edit } of mutants) {
    const text = readFileSync(join(folder, file), 'utf8');
    texts
      .set(copyOf(file, 0), text)
      .set(copyOf(file, id), text.slice(0, edit.start) + edit.text + text.slice(edit.end));
  }
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
  const errors = errorsOf(folder, [...texts.keys()]);
  const refused = mutants.filter(({ id, file }) => {
    const asItIs = errors.get(copyOf(file, 0));
    return [...(errors.get(copyOf(file, id)) ?? [])].some((error) => !asItIs?.has(error));
  });
  return new Set(refused);
}

/** What the compiler says of the files, without the places. @throws where it refuses another one. */
function errorsOf(folder: string, files: readonly string[]): Map<string, Set<string>> {
  const typeRoots = [join(root, 'node_modules', '@types')];
  const compilerOptions = { ...options, noEmit: true, typeRoots };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, files }),
  );
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  const { stdout } = spawnSync(compiler, ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const errors = new Map<string, Set<string>>();
  for (const [, file, error] of stdout.matchAll(/^(\S+?)\(\d+,\d+\): error (.*)$/gm)) {
    if (!files.includes(file!)) throw new Error(`The compiler refuses ${file} as it is: ${error}`);
    errors.set(file!, (errors.get(file!) ?? new Set()).add(error!));
  }
  return errors;
}
