import { expect, test } from 'vitest';
import type { ReferenceLine } from '../lineage/report.ts';
import { referenceJson } from './reference-json.ts';

const place = { file: 'a "b"\\c.sql', start: 3, end: 10, line: 2, access: 'read', origin: 'parsed' } as const;

test.each<[string, ReferenceLine]>([
  ['an object', { module: 'dbo.P', object: 'dbo.T', ...place }],
  ['a column', { module: 'dbo.P', object: 'dbo.T', column: '[a"\\b\n]', ...place }],
  ['a column that a star names', { module: 'dbo.P', object: '[Ж].[表\u2028]', column: 'a', ...place, via: 'star' }],
  ['half of a surrogate pair', { module: 'dbo.P', object: 'dbo.[\ud83d]', ...place }],
])('%s is written as JSON.stringify writes it', (_, reference) => {
  const json = referenceJson();
  expect([json(reference), json(reference)]).toEqual([JSON.stringify(reference), JSON.stringify(reference)]);
});
