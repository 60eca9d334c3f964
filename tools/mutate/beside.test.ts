import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestsBeside } from './beside.ts';
import { Instrumented } from './instrument.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-beside-'));
const lineage = join(folder, 'src', 'lineage');

const sign = 'export const sign = (value: number): string => (value < 0 ? "-" : value > 9 ? "++" : "+");\n';
const test = `import { expect, it } from 'vitest';
import { sign } from './sign.ts';
it('is a sign', () => expect([sign(-1), sign(1)]).toEqual(['-', '+']));
`;

beforeAll(() => {
  mkdirSync(lineage, { recursive: true });
  symlinkSync(join(import.meta.dirname, '..', '..', 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(lineage, 'sign.test.ts'), test);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('asks the tests that come by a mutant whether they notice it', () => {
  const { text, mutants } = new Instrumented('src/lineage/sign.ts', sign, 1);
  writeFileSync(join(lineage, 'sign.ts'), text);
  const beside = new TestsBeside(folder);
  expect(
    mutants.filter((mutant) => beside.notice(mutant)).map(({ change, text: what }) => `${change}: ${what}`),
  ).toEqual(['always true: value < 0', 'always false: value < 0', 'always true: value > 9']);
}, 60_000);
