import { describe, expect, it } from 'vitest';
import { parseScript } from '../../parse/parse.ts';
import { Source } from '../../text/source.ts';
import { unfoldedTexts } from './unfolded-texts.ts';

const literals = (text: string) =>
  [...text.matchAll(/'(?:[^']|'')*'/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
const unfold = (text: string) => unfoldedTexts(new Source('a.sql', text), literals(text));

describe('the texts of literals', () => {
  it('stand in one text where a line between them has room for GO', () => {
    const text = "EXEC ('SELECT ''a''')\nPRINT 1\nEXEC ('SELECT 2')";
    const [one, ...others] = unfold(text);
    expect(others).toEqual([]);
    expect(one!.source.text.split('\n').map((line) => line.trim())).toEqual(["SELECT  'a'", 'GO', 'SELECT 2']);
    expect(one!.places.map(({ start, end }) => text.slice(start, end))).toEqual(["SELECT ''a''", 'SELECT 2']);
    expect(one!.source.text.indexOf('SELECT 2')).toBe(text.indexOf('SELECT 2'));
  });

  it('stand in several texts where there is none', () => {
    const texts = unfold("EXEC ('SELECT 1')\nEXEC ('SELECT 2')\nEXEC ('SELECT 3')\n");
    expect(texts.map(({ places }) => places.length)).toEqual([2, 1]);
  });

  it('are left out where they would swallow the next one', () => {
    expect(unfold("EXEC ('SELECT 1 /*')\nPRINT 1\nEXEC ('SELECT 2')").map(({ places }) => places.length)).toEqual([1]);
  });

  it('are read in one go, however many there are', () => {
    const one = "IF 1 = 1\nBEGIN\nEXEC sp_executesql N'CREATE PROCEDURE dbo.P AS SELECT ''a'' AS x'\nEND\nGO\n";
    const text = one.repeat(500);
    const [all, ...others] = unfold(text);
    expect(others).toEqual([]);
    expect(all!.source.text.length).toBeLessThanOrEqual(text.length);
    expect(parseScript(all!.source).script.batches.filter(({ statements }) => statements.length === 1)).toHaveLength(
      500,
    );
  });
});
