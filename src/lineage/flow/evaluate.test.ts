import { expect, it } from 'vitest';
import type { BoundQuery, QueryColumn } from '../../bind/bound/query.ts';
import type { Input, ValueSource } from '../../bind/bound/value.ts';
import { Evaluation } from './evaluate.ts';
import { flowOf } from './flow.ts';
import { State } from './state.ts';

const nowhere = { start: 0, end: 0 };
const begun: ValueSource = { kind: 'variable', name: '@begun' };

const columnOf = (inputs: readonly Input[]): QueryColumn => ({ name: 'c', value: { ...nowhere, inputs } });

const queryOf = (influences: readonly Input[]): BoundQuery => {
  return { ...nowhere, columns: [], influences, assignments: [], spread: [], leaves: [] };
};

/** What the last of many gives, each of which is made of the one before it. */
function endOf(length: number, next: (before: ValueSource, at: number) => ValueSource) {
  let from = begun;
  for (let at = 0; at < length; at++) from = next(from, at);
  const state = new State();
  state.variables.set('@begun', flowOf({ kind: 'parameter', name: '@begun' }, 'IDENTITY'));
  const evaluation = new Evaluation(state, { columnName: (_, written) => written }, () => {
    throw new Error('Nothing has a place.');
  });
  return [...evaluation.inputs([{ use: 'IDENTITY', from }]).values()].map(({ use }) => use);
}

const column = (before: ValueSource): ValueSource => {
  return { kind: 'column', column: columnOf([{ use: 'TRANSFORMATION', from: before }]) };
};
const rows = (before: ValueSource): ValueSource => {
  return { kind: 'rows', query: queryOf([{ use: 'FILTER', from: before }]) };
};

it.each([300, 301, 100_000])('follows %i columns that read one another', (length) => {
  expect(endOf(length, column)).toEqual(['TRANSFORMATION']);
});

it('follows as many queries that filter by one another', () => {
  expect(endOf(100_000, rows)).toEqual(['FILTER']);
});

it('follows columns of queries, and queries by columns', () => {
  expect(endOf(100_000, (before, at) => (at % 2 === 0 ? column : rows)(before))).toEqual(['FILTER']);
});

it('asks a column that is read twice only once', () => {
  const twice = (before: ValueSource): ValueSource => {
    const input: Input = { use: 'IDENTITY', from: before };
    return { kind: 'column', column: columnOf([input, input]) };
  };
  expect(endOf(1000, twice)).toEqual(['IDENTITY']);
});
