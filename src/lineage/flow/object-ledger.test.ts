import { expect, it } from 'vitest';
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Evidence } from './edges.ts';
import { ObjectLedger } from './object-ledger.ts';

const object = (id: string) => ({ id }) as CatalogObject;
const [module, before, after] = [object('m'), object('before'), object('after')];

const at = (inModule: string, start: number, end = start + 1): Evidence => {
  return { module: inModule, file: `${inModule}.sql`, start, end, line: 1, statement: 'INSERT' };
};

it.each([
  ['m', 150, ['before']],
  ['m', 50, ['after']],
  ['m', 200, ['after']],
  ['other', 150, ['after']],
])('moves what is written in %s at %i unless it stands in the other branch', (inModule, start, to) => {
  const ledger = new ObjectLedger();
  ledger.add('write', module, before, 'parsed', at(inModule, start));
  ledger.setAside(ledger.mark(), at('m', 100, 200));
  const rename = { from: before, to: after, evidence: at('m', 300), origin: 'parsed' } as const;
  ledger.rename(module, rename, at('m', 300), undefined);
  expect(ledger.edges.map((edge) => edge.to)).toEqual(to);
});
