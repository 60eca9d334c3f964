import { expect, it } from 'vitest';
import type { ReferenceInfo } from '../../../src/contract/explore.ts';
import { countsInWords, rowsByModule } from './references-tab.tsx';

const reference = (module: string, start: number): ReferenceInfo => ({
  module,
  moduleName: `dbo.${module}`,
  column: null,
  file: '',
  start,
  end: start + 1,
  line: 1,
  access: 'read',
  origin: 'parsed',
  via: null,
  text: '',
  highlight: [0, 0],
});
const module = (id: string, places: number) => ({ id, name: `dbo.${id}`, type: 'View' as const, places });

it('puts a module above its references, also above the first ones of a module that has more', () => {
  const list = {
    references: [reference('a', 1), reference('a', 5), reference('b', 2)],
    modules: [module('a', 2), module('b', 9)],
  };
  const rows = rowsByModule(list).map((row) => ('module' in row ? row.module.id : row.reference.start));
  expect(rows).toEqual(['a', 1, 5, 'b', 2]);
});

it('says how many there are, and how many of them are shown', () => {
  const modules = [module('a', 1)];
  expect(countsInWords({ references: [reference('a', 1)], total: 1, modules })).toBe('1 place in 1 module');
  const more = { references: [reference('a', 1)], total: 1200, modules: [...modules, module('b', 1199)] };
  expect(countsInWords(more)).toBe('1,200 places in 2 modules, the first 1 of them');
});
