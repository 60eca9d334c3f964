import { expect, test } from 'vitest';
import type { ReferenceLine } from '../lineage/report.ts';
import { referenceJson } from './reference-json.ts';

const place = { file: 'a "b"\\c.sql', start: 3, end: 10, line: 2, access: 'read', origin: 'parsed' } as const;
const reference = (object: string, column?: string, via?: 'star'): ReferenceLine => {
  return { module: 'dbo.P', object, column, ...place, via };
};

test.each<[string, ReferenceLine]>([
  ['an object', reference('dbo.T')],
  ['a column', reference('dbo.T', '[a"\\b\n]')],
  ['a column that a star names', reference('[Ж].[表\u2028]', 'a', 'star')],
  ['half of a surrogate pair', reference('dbo.[\ud83d]')],
])('%s is written as JSON.stringify writes it', (_, line) => {
  const json = referenceJson();
  expect([json(line), json(line)]).toEqual([JSON.stringify(line), JSON.stringify(line)]);
});
