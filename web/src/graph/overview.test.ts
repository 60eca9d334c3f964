import { expect, it } from 'vitest';
import type { ObjectSummary } from '../../../src/contract/explore.ts';
import { bySchema } from './overview.ts';

const object = (id: string, schema: string, type: ObjectSummary['type'] = 'Table'): ObjectSummary => ({
  id,
  database: '',
  schema,
  name: id,
  type,
  parsed: true,
  inputs: 0,
  outputs: 0,
});

it('sums an estate up by schema', () => {
  const overview = bySchema(
    [object('1', 'stg'), object('2', 'stg'), object('3', 'dw', 'View'), object('4', 'dw')],
    [
      { from: '1', to: '3', kind: 'read', origins: ['parsed'] },
      { from: '2', to: '3', kind: 'read', origins: ['parsed'] },
      { from: '3', to: '4', kind: 'write', origins: ['parsed'] },
      { from: '9', to: '4', kind: 'write', origins: ['parsed'] },
    ],
  );
  expect(overview.schemas.map((card) => [card.key, card.objects])).toEqual([
    ['dw', 2],
    ['stg', 2],
  ]);
  expect(overview.flows).toEqual([{ from: 'stg', to: 'dw', edges: 2 }]);
});
