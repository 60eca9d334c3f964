import { expect, it } from 'vitest';
import type { Origin } from '../../../src/contract/explore.ts';
import { isUncertain } from './flow.ts';

it.each<[Origin[], boolean]>([
  [['parsed'], false],
  [['parsed', 'hint'], false],
  [['query_log'], false],
  [['dynamic', 'query_log'], true],
  [['declared'], true],
  [['hint'], true],
  [['declared', 'hint'], true],
])('an edge with the origins %j is uncertain: %s', (origins, uncertain) => {
  expect(isUncertain({ from: '1', to: '2', kind: 'read', origins })).toBe(uncertain);
});
