import type { CatalogObject, ObjectType } from '../../catalog/catalog.ts';
import { emptyCatalogData } from '../../catalog/catalog.ts';
import type { ColumnEdge, EdgeKind, Evidence, Lineage, ObjectEdge, Origin } from '../../lineage/flow/edges.ts';
import { lineStarts, positionAt } from '../../text/span.ts';
import type { SnapshotContent } from '../workspace.ts';

// A small estate written by hand: stg.Orders and dbo.Customer → dbo.LoadSales → dbo.FactSales → rpt.vw_Sales → rpt.Publish.

export const loadSales = `CREATE PROCEDURE dbo.LoadSales AS
BEGIN
    INSERT INTO dbo.FactSales (CustomerID, Amount)
    SELECT c.CustomerID, o.Qty * o.Price
    FROM   stg.[Order Lines] AS o
    JOIN   dbo.Customer AS c ON c.CustomerID = o.CustomerID;
    EXEC ctl.WriteLog 'LoadSales';
END`;

export const vwSales = `CREATE VIEW rpt.vw_Sales AS
SELECT CustomerID, SUM(Amount) AS Amount FROM dbo.FactSales GROUP BY CustomerID`;

const object = (
  id: string,
  type: ObjectType,
  schema: string,
  name: string,
  more: Partial<CatalogObject> = {},
): CatalogObject => ({ id, type, database: '', schema, name, columns: [], columnsKnown: false, ...more });

const columns = (...list: [name: string, type: string][]) => ({
  columns: list.map(([name, type], i) => ({ name, type, ordinal: i + 1, nullable: i > 0 })),
  columnsKnown: true,
});

const text = (file: string, sql: string) => ({ definition: { file, text: sql } });

const objects: CatalogObject[] = [
  object(
    '1',
    'Table',
    'stg',
    'Order Lines',
    columns(['CustomerID', 'int'], ['Qty', 'int'], ['Price', 'decimal(18,2)']),
  ),
  object('2', 'Table', 'dbo', 'Customer', columns(['CustomerID', 'int'], ['Name', 'nvarchar(50)'])),
  object('3', 'Stored Procedure', 'dbo', 'LoadSales', text('dbo.LoadSales', loadSales)),
  object('4', 'Table', 'dbo', 'FactSales', columns(['CustomerID', 'int'], ['Amount', 'decimal(38,2)'])),
  object('5', 'View', 'rpt', 'vw_Sales', text('dbo.vw_Sales', vwSales)),
  object(
    '6',
    'Stored Procedure',
    'ctl',
    'WriteLog',
    text('ctl.WriteLog', 'CREATE PROC ctl.WriteLog @s sysname AS RETURN 0'),
  ),
  object('7', 'Synonym', 'dbo', 'Sales', { base: { database: '', schema: 'dbo', name: 'FactSales' } }),
  object('8', 'External Table', 'ext', 'DimDate', columns(['DateKey', 'int'])),
  object(
    '9',
    'Trigger',
    'dbo',
    'trg_Customer',
    text('dbo.trg_Customer', 'CREATE TRIGGER dbo.trg_Customer ON dbo.Customer AFTER INSERT AS THROW'),
  ),
  object('2147483648123', 'Table', 'dbo', 'Größe "quoted" ]x', {}),
  object('-1', 'Unresolved', 'lake', 'Feed', { database: 'Other' }),
];

const textsById = new Map(objects.map((o) => [o.id, o.definition]));

/** Evidence at the first place where `words` stand in a module's text. */
export function evidenceAt(module: string, words: string, statement: string): Evidence {
  const { file, text } = textsById.get(module)!;
  const start = text.indexOf(words);
  return { module, file, start, end: start + words.length, line: positionAt(lineStarts(text), start).line, statement };
}

const edge = (
  from: string,
  to: string,
  kind: EdgeKind,
  evidence: Evidence[],
  origins: Origin[] = ['parsed'],
): ObjectEdge => ({
  from,
  to,
  kind,
  origins,
  evidence,
});

const edges: ObjectEdge[] = [
  edge('1', '3', 'read', [evidenceAt('3', 'stg.[Order Lines]', 'INSERT')], ['parsed', 'declared']),
  edge('2', '3', 'read', [evidenceAt('3', 'dbo.Customer', 'INSERT')]),
  edge('3', '4', 'write', [evidenceAt('3', 'dbo.FactSales', 'INSERT')]),
  edge('3', '6', 'call', [evidenceAt('3', 'ctl.WriteLog', 'EXECUTE')]),
  edge('4', '5', 'read', [evidenceAt('5', 'dbo.FactSales', 'CREATE VIEW')]),
  edge('2', '9', 'read', [], ['declared']),
  edge('-1', '3', 'read', [], ['hint']),
];

const columnEdges: ColumnEdge[] = [
  {
    from: { object: '2', column: 'CustomerID' },
    to: { object: '4', column: 'CustomerID' },
    through: '3',
    type: 'DIRECT',
    subtype: 'IDENTITY',
    origins: ['parsed'],
    evidence: [evidenceAt('3', 'c.CustomerID', 'INSERT')],
  },
];

const lineage: Lineage = {
  objects,
  edges,
  columnEdges,
  references: [
    { ...evidenceAt('3', 'dbo.Customer', 'INSERT'), module: '3', object: '2', access: 'read', origin: 'parsed' },
    {
      ...evidenceAt('3', 'CustomerID', 'INSERT'),
      module: '3',
      object: '2',
      column: 'CustomerID',
      access: 'read',
      origin: 'parsed',
    },
  ],
  diagnostics: [
    {
      code: 'HW1007',
      severity: 'error',
      message: 'THROW cannot stand here.',
      start: 60,
      end: 65,
      module: '9',
      file: 'dbo.trg_Customer',
      line: 1,
      column: 61,
    },
    {
      code: 'HW2001',
      severity: 'warning',
      message: 'The name lake.Feed is not in the catalog.',
      start: 0,
      end: 5,
      module: '3',
      file: 'dbo.LoadSales',
      line: 1,
      column: 1,
    },
  ],
  coverage: [],
  agreement: undefined,
  queryLog: undefined,
};

export const warehouse: SnapshotContent = {
  catalog: { ...emptyCatalogData, objects: objects.filter((o) => o.type !== 'Unresolved') },
  lineage,
  user: 'anna',
  source: 'objects.parquet, definitions.parquet',
  createdAt: '2026-11-24T14:45:00.000Z',
};
