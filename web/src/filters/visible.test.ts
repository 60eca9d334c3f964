import { describe, expect, it } from 'vitest';
import type { ObjectSummary, ObjectType } from '../../../src/contract/explore.ts';
import { buildEstate } from '../graph/estate.ts';
import { type Filters, noFilters } from '../url/view-state.ts';
import { filterPicture, toggled } from './visible.ts';

const object = (id: string, schema: string, name: string, type: ObjectType = 'Table'): ObjectSummary => ({
  id,
  database: '',
  schema,
  name,
  type,
  parsed: true,
  inputs: 0,
  outputs: 0,
});

const estate = buildEstate({
  snapshot: null,
  objects: [
    object('1', 'stg', 'Orders'),
    object('2', 'etl', 'LoadOrders', 'Stored Procedure'),
    object('3', 'dw', 'FactOrders'),
    object('4', 'log', 'AuditTrail'),
    object('-1', 'ext', 'Rates', 'Unresolved'),
    object('5', 'dw', 'Orders_backup'),
  ],
  edges: [
    { from: '1', to: '2', kind: 'read', origins: ['parsed'] },
    { from: '2', to: '3', kind: 'write', origins: ['parsed'] },
    { from: '2', to: '4', kind: 'write', origins: ['parsed'] },
    { from: '-1', to: '2', kind: 'read', origins: ['declared'] },
  ],
});

function shown(filters: Partial<Filters>, keep: string[] = []) {
  const picture = filterPicture(estate, { ...noFilters, ...filters }, estate, new Set(keep));
  return { names: picture.objects.map((o) => o.name), edges: picture.edges.length };
}

describe('filters', () => {
  it('show everything to begin with', () => expect(shown({}).names).toHaveLength(6));
  it('keep the chosen schemas', () =>
    expect(shown({ schemas: ['dw'] }).names).toEqual(['FactOrders', 'Orders_backup']));
  it('keep the chosen kinds', () => expect(shown({ kinds: ['Stored Procedure'] }).names).toEqual(['LoadOrders']));
  it('hide unresolved objects', () => expect(shown({ unresolved: false }).names).not.toContain('Rates'));
  it('hide objects without edges', () => expect(shown({ isolated: false }).names).not.toContain('Orders_backup'));
  it('hide names that hold a piece of text, in any case', () =>
    expect(shown({ hide: ['audit'] }).names).not.toContain('AuditTrail'));
  it('hide names that fit a pattern', () => {
    expect(shown({ hide: ['stg.*'] }).names).not.toContain('Orders');
    expect(shown({ hide: ['*_backup'] }).names).not.toContain('Orders_backup');
    expect(shown({ hide: ['Orders*p'] }).names).not.toContain('Orders_backup');
    expect(shown({ hide: ['Orders'] }).names).toEqual(['AuditTrail', 'Rates']);
    expect(shown({ hide: ['*'] }).names).toEqual([]);
    expect(shown({ hide: [''] }).names).toHaveLength(6);
  });
  it('drop the edges of what they hide', () => expect(shown({ hide: ['audit'] }).edges).toBe(3));
  it('never hide what must stay', () => expect(shown({ schemas: ['dw'] }, ['1']).names).toContain('Orders'));
  it('toggle a value in a list', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
