import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refusedByCompiler } from './compiler.ts';
import type { Mutant } from './mutant.ts';

const box = `import { weigh } from './weigh.ts';

export class Box {
  readonly #weight: number | undefined = 2;

  get weight(): number {
    return this.#weight === undefined ? 0 : this.#weight + weigh(this);
  }
}
`;
const weigh = "import type { Box } from './box.ts';\n\nexport const weigh = (box: Box): number => box.weight;\n";

function replaced(id: number, words: string, text: string): Mutant {
  const start = box.indexOf(words);
  return { id, file: 'src/box.ts', line: 1, change: '', text: words, edit: { start, end: start + words.length, text } };
}

it('refuses what does not compile, and not what is only due to there being two copies of a class', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-compiler-'));
  try {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(folder, 'src', 'box.ts'), box);
    writeFileSync(join(folder, 'src', 'weigh.ts'), weigh);
    const sum = replaced(1, '+ weigh', '- weigh');
    const narrowing = replaced(2, 'this.#weight === undefined', 'false');
    expect(refusedByCompiler(folder, [sum, narrowing])).toEqual(new Set([narrowing]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // A compiler is started twice: on a busy machine that takes its time.
}, 120_000);
