import type { Use } from '../../bind/bound/value.ts';
import { codesOf } from './codes.ts';

/** How a value is used, as flows and column edges tell it. */
export const uses = codesOf<Use>([
  'IDENTITY',
  'TRANSFORMATION',
  'AGGREGATION',
  'JOIN',
  'FILTER',
  'GROUP_BY',
  'SORT',
  'WINDOW',
  'CONDITIONAL',
]);
