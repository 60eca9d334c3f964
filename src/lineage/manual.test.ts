import { describe, expect, it } from 'vitest';
import { declareScripts } from '../bind/declare.ts';
import type { ManualEdge } from '../catalog/catalog.ts';
import { Source } from '../text/source.ts';
import { traceLineage } from './lineage.ts';
import { lineageJson } from './report.ts';

const sql = `CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (y int);
GO
CREATE PROCEDURE dbo.Load AS INSERT INTO dbo.B (y) SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.Empty AS RETURN;`;

const state = (edge: Partial<ManualEdge> & Pick<ManualEdge, 'from' | 'to'>): ManualEdge => ({
  columns: [],
  file: 'overrides.json',
  line: 3,
  ...edge,
});

function trace(...manual: ManualEdge[]) {
  const catalog = { ...declareScripts([new Source('a.sql', sql)]), manual };
  const lineage = traceLineage(catalog);
  const { edges, column_edges, diagnostics } = lineageJson(lineage, catalog);
  return {
    lineage,
    edges: edges.map(({ from, kind, to, origins }) => `${from} ${kind} ${to} [${origins.join(' ')}]`),
    columns: column_edges.map(({ from, to, through, origins }) => `${from} ${to} ${through} [${origins.join(' ')}]`),
    diagnostics: diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`),
  };
}

describe('a stated edge', () => {
  it('of a module is a read, a write or a call by what stands at its ends', () => {
    const { edges } = trace(
      state({ from: 'dbo.A', to: 'dbo.Empty' }),
      state({ from: 'Empty', to: 'dbo.B' }),
      state({ from: 'dbo.Empty', to: 'dbo.Load' }),
    );
    expect(edges).toEqual(
      expect.arrayContaining([
        'dbo.A read dbo.Empty [hint]',
        'dbo.Empty write dbo.B [hint]',
        'dbo.Empty call dbo.Load [hint]',
      ]),
    );
  });

  it('that the text proves too has both origins, and keeps its note beside the proof', () => {
    const { edges, lineage } = trace(state({ from: 'dbo.A', to: 'dbo.Load', note: 'agreed with sales' }));
    expect(edges).toContain('dbo.A read dbo.Load [parsed hint]');
    const edge = lineage.edges.find(({ manual }) => manual)!;
    expect(edge.manual).toEqual([{ file: 'overrides.json', line: 3, note: 'agreed with sales' }]);
    expect(edge.evidence).toHaveLength(1);
  });

  it('between two tables goes through what carries the data, as the person calls it', () => {
    const named = trace(
      state({ from: 'dbo.A', to: 'dbo.B', through: 'Nightly copy', columns: [{ from: 'X', to: 'y' }] }),
    );
    expect(named.edges).toEqual(
      expect.arrayContaining(['dbo.A read [Nightly copy] [hint]', '[Nightly copy] write dbo.B [hint]']),
    );
    expect(named.columns).toContain('dbo.A.x dbo.B.y [Nightly copy] [hint]');
    const { edges } = trace(state({ from: 'dbo.A', to: 'dbo.B' }));
    expect(edges).toContain('dbo.A read [dbo.A to dbo.B] [hint]');
  });

  it('may go through a module, whose own column edges it then confirms', () => {
    const { columns } = trace(
      state({ from: 'dbo.A', to: 'dbo.B', through: 'dbo.Load', columns: [{ from: 'x', to: 'y' }] }),
    );
    expect(columns).toEqual(['dbo.A.x dbo.B.y dbo.Load [parsed hint]']);
  });

  it('with a name that the catalog does not have is kept, and said', () => {
    const { edges, diagnostics } = trace(state({ from: 'Lake.dbo.Feed', to: 'dbo.Load' }));
    expect(edges).toContain('Lake.dbo.Feed read dbo.Load [hint]');
    expect(diagnostics).toEqual(['overrides.json:3 The name Lake.dbo.Feed is not in the catalog.']);
  });
});
