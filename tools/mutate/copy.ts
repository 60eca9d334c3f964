import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Instrumented } from './instrument.ts';
import type { Mutant } from './mutant.ts';

const root = join(import.meta.dirname, '..', '..');
const mutated = ['src/bind', 'src/lineage'];
const engine = ['src/text', 'src/catalog', 'src/parse', ...mutated];

/** A copy of the sources and the cases in which every mutant waits behind its switch. */
export class InstrumentedCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'headwater-mutate-'));
  /** The sources as they are. */
  readonly plain = join(this.folder, 'plain');
  readonly mutants: readonly Mutant[];

  constructor() {
    writeFileSync(join(this.folder, 'package.json'), '{ "type": "module" }\n');
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
    for (const folder of ['src', 'cases']) this.#copy(folder, this.folder);
    for (const folder of engine) this.#copy(folder, this.plain);
    const mutants: Mutant[] = [];
    for (const file of sourceFiles()) {
      const instrumented = new Instrumented(file, readFileSync(join(root, file), 'utf8'), mutants.length + 1);
      mutants.push(...instrumented.mutants);
      writeFileSync(join(this.folder, file), instrumented.text);
    }
    this.mutants = mutants;
  }

  #copy(folder: string, to: string): void {
    cpSync(join(root, folder), join(to, folder), { recursive: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function sourceFiles(): string[] {
  const files = mutated.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).toSorted();
}
