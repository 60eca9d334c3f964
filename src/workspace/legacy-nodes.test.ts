import { expect, it } from 'vitest';
import { dataModelType } from './legacy-nodes.ts';

it.each([
  ['DimDate', 'Table', 'Dimension'],
  ['vw_DimDate', 'View', 'Dimension'],
  ['v_FactSales', 'View', 'Fact'],
  ['FACT_SALES', 'Table', 'Fact'],
  ['Sales', 'Table', 'Other'],
  ['LoadDimDate', 'Table', 'Other'],
  ['DimLoad', 'Stored Procedure', 'Other'],
  ['FactCount', 'Function', 'Other'],
] as const)('%s, a %s, is %s', (name, type, expected) => {
  expect(dataModelType(name, type)).toBe(expected);
});
