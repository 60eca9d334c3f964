import { describe, expect, it } from 'vitest';
import type { ObjectSummary } from '../../../src/contract/explore.ts';
import { rankObjects } from './rank.ts';

const objects = ['dw.DimCustomer', 'stg.Customer', 'etl.LoadDimCustomer', 'dw.customer_address', 'log.Audit'].map(
  (qualified, at): ObjectSummary => {
    const [schema, name] = qualified.split('.') as [string, string];
    return { id: String(at), database: '', schema, name, type: 'Table', parsed: true, inputs: 0, outputs: 0 };
  },
);
const found = (typed: string) => rankObjects(objects, typed, 10).map(({ object }) => `${object.schema}.${object.name}`);

describe('finding an object by typing', () => {
  it('puts the whole name first, then its beginning, then a part', () =>
    expect(found('customer')).toEqual([
      'stg.Customer',
      'dw.customer_address',
      'dw.DimCustomer',
      'etl.LoadDimCustomer',
    ]));
  it('takes the schema along', () => expect(found('dw.dim')).toEqual(['dw.DimCustomer']));
  it('looks for every word', () => expect(found('load cust')).toEqual(['etl.LoadDimCustomer']));
  it('finds nothing for nothing', () => expect(found('  ')).toEqual([]));
});
