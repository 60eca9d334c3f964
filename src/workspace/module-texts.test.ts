import { expect, it } from 'vitest';
import type { CatalogObject } from '../catalog/catalog.ts';
import { lineStarts, positionAt } from '../text/span.ts';
import { ModuleTexts } from './module-texts.ts';

const file = 'CREATE TABLE dbo.A (b int);\nGO\n\n  CREATE VIEW dbo.V AS\nSELECT b FROM dbo.A;\nGO\n-- end';
const view: CatalogObject = {
  id: '7',
  type: 'View',
  database: '',
  schema: 'dbo',
  name: 'V',
  columns: [],
  columnsKnown: false,
  definition: { file: 'a.sql', text: file, start: file.indexOf('GO') + 2, end: file.indexOf(';\nGO\n-- end') + 1 },
};

it('cuts a module out of its file, and moves places along', () => {
  const texts = new ModuleTexts([view]);
  const text = texts.textOf('7')!;
  expect(text).toBe('CREATE VIEW dbo.V AS\nSELECT b FROM dbo.A;');

  const start = file.lastIndexOf('dbo.A');
  const { line } = positionAt(lineStarts(file), start);
  const moved = texts.place('7', { start, end: start + 5, line, statement: 'SELECT' });
  expect(text.slice(moved.start, moved.end)).toBe('dbo.A');
  expect(moved).toMatchObject({ line: 2, statement: 'SELECT' });

  const header = positionAt(lineStarts(file), file.indexOf('dbo.V'));
  expect(texts.column('7', header.line, header.column)).toBe(text.indexOf('dbo.V') + 1);
  expect(texts.column('7', header.line + 1, 8)).toBe(8);
});

it('leaves a definition from a catalog as it is', () => {
  const whole = { ...view, definition: { file: 'dbo.V', text: '  CREATE VIEW' } };
  const texts = new ModuleTexts([whole]);
  expect(texts.textOf('7')).toBe('  CREATE VIEW');
  expect(texts.place('7', { start: 2, end: 3, line: 1 })).toEqual({ start: 2, end: 3, line: 1 });
  expect(texts.place(undefined, { start: 2, end: 3, line: 1 })).toEqual({ start: 2, end: 3, line: 1 });
});
