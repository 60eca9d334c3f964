import { describe, expect, it } from 'vitest';
import { readOverrides } from './overrides.ts';

describe('an override file', () => {
  it('gives its edges, each with the line that it stands on', () => {
    const text = `{
  "edges": [
    {"from": "dbo.A", "to": "dbo.P", "note": "a \\"quoted\\" [note], {really}"},
    {
      "from": "dbo.A", "to": "[lake].[Order Lines]", "through": "Nightly copy",
      "columns": [{"from": "x", "to": "y"}]
    }
  ]
}`;
    const { edges, problems } = readOverrides('overrides.json', text);
    expect(problems).toEqual([]);
    expect(edges).toEqual([
      { from: 'dbo.A', to: 'dbo.P', note: 'a "quoted" [note], {really}', columns: [], file: 'overrides.json', line: 3 },
      {
        from: 'dbo.A',
        to: '[lake].[Order Lines]',
        through: 'Nightly copy',
        columns: [{ from: 'x', to: 'y' }],
        file: 'overrides.json',
        line: 4,
      },
    ]);
  });

  it('may be empty, which takes back what an earlier one stated', () => {
    expect(readOverrides('o.json', '{"edges": []}')).toEqual({ edges: [], problems: [] });
  });

  it.each([
    ['{"edges": [', /^It is not JSON: /],
    ['{"edges": [\n  {"from": "dbo.A"\n   "to": "dbo.B"}]}', /^It is not JSON: .* in line 3\.$/],
    ['[]', /^It must be \{"edges": \[…\]\}/],
    ['{"edges": {}}', /^It must be/],
    ['{"edges": [], "version": 2}', /"version" beside "edges"/],
    ['{"edges": [null]}', /^Edge 1 \(line 1\): it must be an object/],
    ['{"edges": [\n 5]}', /^Edge 1 \(line 2\): it must be an object/],
    ['{"edges": [{"from": "dbo.A"}]}', /"to" must be the name of an object/],
    ['{"edges": [{"from": "a.b.c.d.e", "to": "dbo.A"}]}', /one to four parts, not "a.b.c.d.e"/],
    ['{"edges": [{"from": "dbo.", "to": "dbo.A"}]}', /one to four parts/],
    ['{"edges": [{"from": "a", "to": "b", "type": "x"}]}', /"type" is not known/],
    ['{"edges": [{"from": "a", "to": "b", "kind": "eats"}]}', /"kind" must be read, write or call/],
    ['{"edges": [{"from": "a", "to": "b", "kind": "read", "through": "c"}]}', /"kind" or "through"/],
    ['{"edges": [{"from": "a", "to": "b", "columns": [{"from": "x"}]}]}', /a column of each side/],
  ])('%s is refused in words', (text, words) => {
    const { edges, problems } = readOverrides('o.json', text);
    expect(edges).toEqual([]);
    expect(problems[0]).toMatch(words);
  });

  it('tells what is wrong in the edges beside what does not belong there', () => {
    expect(readOverrides('o.json', '{"more": [1], "edges": [{"from": "dbo.A"}, 5], "x": 1}').problems).toEqual([
      'It has "more" beside "edges".',
      'It has "x" beside "edges".',
      'Edge 1: "to" must be the name of an object.',
      'Edge 2: it must be an object such as {"from": "dbo.A", "to": "dbo.B"}.',
    ]);
  });

  it('that is wrong everywhere is told at the beginning', () => {
    const { problems } = readOverrides('o.json', JSON.stringify({ edges: Array.from({ length: 100 }, () => ({})) }));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('There are 180 more problems.');
  });
});
