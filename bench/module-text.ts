// The SQL of a generated warehouse: what people write to load one, in the shapes that they write it.
import { pickFrom } from './random.ts';

export interface Named {
  readonly schema: string;
  readonly name: string;
}

export const columns = [
  'Id',
  'Code',
  'Name',
  'Amount',
  'Quantity',
  'ValidFrom',
  'ValidTo',
  'SourceSystem',
  'LoadedAt',
  'Hash',
];

const written = ({ schema, name }: Named) => `${schema}.${name}`;

export function viewText(name: Named, a: Named, b: Named): string {
  return `CREATE VIEW ${written(name)} AS
SELECT a.Id, a.Code, b.Amount, SUM(b.Quantity) AS Quantity
FROM ${written(a)} AS a
JOIN ${written(b)} AS b ON b.Id = a.Id
GROUP BY a.Id, a.Code, b.Amount;`;
}

interface Loaded {
  readonly source: Named;
  readonly lookup: Named;
  readonly target: Named;
}

/** What a procedure can name beside the tables that it loads. */
interface Around {
  readonly tables: readonly Named[];
  readonly views: readonly Named[];
  readonly procedures: readonly Named[];
}

interface Shape {
  readonly i: number;
  readonly characters: number;
  readonly random: () => number;
}

/** A procedure: a temp table, a MERGE, error handling; then more steps until it is long enough. */
export function procedureText(name: Named, loaded: Loaded, around: Around, { i, characters, random }: Shape): string {
  const pick = pickFrom(random);
  let steps = mergeStep(loaded, i);
  while (steps.length < characters) steps += pick(furtherSteps)(loaded, around, pick);
  return `CREATE PROCEDURE ${written(name)} @BatchId int AS
BEGIN
  SET NOCOUNT ON;
  -- Step ${i}: what changed since the last batch
  BEGIN TRY
${steps}  END TRY
  BEGIN CATCH
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    THROW;
  END CATCH;
END;`;
}

function mergeStep({ source, lookup, target }: Loaded, i: number): string {
  const [from, with_, into] = [source, lookup, target].map(written);
  return `    SELECT s.Id, s.Code, UPPER(LTRIM(s.Name)) AS Name, COALESCE(s.Amount, l.Amount, 0) AS Amount,
           CASE WHEN l.ValidTo IS NULL THEN s.Quantity ELSE l.Quantity END AS Quantity, s.ValidFrom, s.SourceSystem
    INTO #changed
    FROM ${from} AS s
    LEFT JOIN ${with_} AS l ON l.Id = s.Id AND l.Code = s.Code
    WHERE s.LoadedAt >= DATEADD(day, -1, SYSUTCDATETIME())
      AND EXISTS (SELECT 1 FROM ${with_} AS x WHERE x.Code = s.Code AND x.Hash <> s.Hash);

    WITH latest AS (
      SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.Id ORDER BY c.ValidFrom DESC) AS RowNo
      FROM #changed AS c
    )
    MERGE ${into} AS t
    USING (SELECT * FROM latest WHERE RowNo = 1) AS n ON t.Id = n.Id
    WHEN MATCHED AND t.Hash <> n.Code THEN
      UPDATE SET Name = n.Name, Amount = n.Amount, Quantity = t.Quantity + n.Quantity, ValidFrom = n.ValidFrom
    WHEN NOT MATCHED BY TARGET THEN
      INSERT (Id, Code, Name, Amount, Quantity, ValidFrom, SourceSystem)
      VALUES (n.Id, n.Code, n.Name, n.Amount, n.Quantity, n.ValidFrom, n.SourceSystem);

    UPDATE t SET t.LoadedAt = SYSUTCDATETIME(), t.ValidTo = l.ValidTo
    FROM ${into} AS t JOIN ${with_} AS l ON l.Id = t.Id
    WHERE t.SourceSystem = N'S${i % 7}';
`;
}

type Step = (loaded: Loaded, around: Around, pick: <T>(from: readonly T[]) => T) => string;

const furtherSteps: readonly Step[] = [
  ({ target }, { tables }, pick) => `
    -- Totals of the day
    INSERT INTO ${written(pick(tables))} (Id, Code, Name, Amount, Quantity, ValidFrom, LoadedAt)
    SELECT t.Id, MAX(t.Code), CONCAT(N'Total of ', MAX(t.Name)), SUM(t.Amount), SUM(t.Quantity) OVER (PARTITION BY t.Id ORDER BY t.ValidFrom),
           MIN(t.ValidFrom), SYSUTCDATETIME()
    FROM ${written(target)} AS t
    LEFT JOIN ${written(pick(tables))} AS r ON r.Code = t.Code AND r.ValidTo >= t.ValidFrom
    WHERE t.Amount > 0 AND (r.SourceSystem IN (N'A', N'B') OR r.SourceSystem IS NULL)
    GROUP BY t.Id
    HAVING COUNT(*) > 1;
`,
  ({ source }, { tables }, pick) => `
    DECLARE @rows TABLE (Id int, Code nvarchar(50), Amount decimal(18, 2));
    DELETE d OUTPUT deleted.Id, deleted.Code, deleted.Amount INTO @rows (Id, Code, Amount)
    FROM ${written(pick(tables))} AS d
    WHERE d.ValidTo < (SELECT MIN(s.ValidFrom) FROM ${written(source)} AS s WHERE s.Code = d.Code);
    INSERT INTO ${written(pick(tables))} (Id, Code, Amount, SourceSystem) SELECT r.Id, r.Code, -r.Amount, N'corrected' FROM @rows AS r;
`,
  (_, { tables, views }, pick) => `
    INSERT INTO ${written(pick(tables))} (Id, Code, Amount, Quantity)
    SELECT v.Id, v.Code, v.Amount, v.Quantity FROM ${written(pick(views.length > 0 ? views : tables))} AS v
    UNION ALL
    SELECT x.Id, x.Code, ISNULL(x.Amount, 0), NULLIF(x.Quantity, 0) FROM ${written(pick(tables))} AS x
    CROSS APPLY (SELECT TOP (1) y.Hash FROM ${written(pick(tables))} AS y WHERE y.Id = x.Id ORDER BY y.LoadedAt DESC) AS last
    WHERE last.Hash <> x.Hash;
`,
  (_, { tables }, pick) => `
    DECLARE @sql nvarchar(max) = N'UPDATE ' + QUOTENAME(N'${pick(tables).schema}') + N'.Marks SET Amount = 0';
    IF @BatchId > 0 SET @sql = @sql + N' WHERE Id = @id';
    EXEC sys.sp_executesql @sql, N'@id int', @id = @BatchId;
`,
  (_, { tables, procedures }, pick) => `
    DECLARE @last int, @code nvarchar(50);
    SELECT TOP (1) @last = b.Id, @code = b.Code FROM ${written(pick(tables))} AS b ORDER BY b.LoadedAt DESC;
    IF @last IS NULL
      UPDATE ${written(pick(tables))} SET Code = @code, Amount = Amount * 1.19 WHERE Id = @BatchId;
    ELSE
    BEGIN
      UPDATE ${written(pick(tables))} SET Quantity = @last WHERE Code LIKE @code + N'%';
      ${procedures.length > 0 ? `EXEC ${written(pick(procedures))} @BatchId = @last;` : 'PRINT @code;'}
    END;
`,
  (_, { tables }, pick) => `
    INSERT INTO ${written(pick(tables))} (Code, Name, Amount)
    SELECT p.Code, p.[2025] AS Name, p.[2026] AS Amount
    FROM (SELECT q.Code, YEAR(q.ValidFrom) AS OfYear, q.Amount FROM ${written(pick(tables))} AS q) AS q
    PIVOT (SUM(Amount) FOR OfYear IN ([2025], [2026])) AS p;
`,
];
