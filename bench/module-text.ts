// The SQL of a generated warehouse: what people write to load one, in the shapes and at the length that they write it.
import { pickFrom } from './random.ts';

export interface Named {
  readonly schema: string;
  readonly name: string;
}

export const columns = [
  'AccountKey',
  'AccountCode',
  'AccountName',
  'NetAmount',
  'UnitQuantity',
  'ValidFromDate',
  'ValidToDate',
  'SourceSystemCode',
  'LoadedAtUtc',
  'RowHash',
];

const written = ({ schema, name }: Named) => `${schema}.${name}`;

export function viewText(name: Named, a: Named, b: Named): string {
  return `CREATE VIEW ${written(name)}
AS
SELECT a.AccountKey,
       a.AccountCode,
       b.NetAmount,
       SUM(b.UnitQuantity) AS UnitQuantity
FROM ${written(a)} AS a
    JOIN ${written(b)} AS b
        ON b.AccountKey = a.AccountKey
GROUP BY a.AccountKey,
         a.AccountCode,
         b.NetAmount;`;
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

/** Of so many procedures one puts SQL together from texts: as in public projects (`bench/text-shape.ts`). */
const oneIsDynamic = 6;

/** UTF-16 units: what stands around the steps, and half of a step, by which the last goes too far. */
const surroundings = 750;

/** A procedure: a temp table, a MERGE, error handling; then more steps until it is long enough. */
export function procedureText(name: Named, loaded: Loaded, around: Around, { i, characters, random }: Shape): string {
  const pick = pickFrom(random);
  const steps: Step[] = [mergeStep];
  if (i % oneIsDynamic === 0) steps.push(dynamicStep);
  let body = '';
  while (steps.length > 0 || body.length < characters - surroundings) {
    const step = steps.shift() ?? pick(furtherSteps);
    body += step(loaded, around, pick);
  }
  return `CREATE PROCEDURE ${written(name)}
    @BatchId int
AS
/*
    Loads ${written(loaded.target)} from ${written(loaded.source)}.
    Called by the nightly batch; may be run again for the same batch.
*/
BEGIN
    SET NOCOUNT ON;

    BEGIN TRY
${body}
    END TRY
    BEGIN CATCH
        IF @@TRANCOUNT > 0
            ROLLBACK TRANSACTION;

        THROW;
    END CATCH;
END;`;
}

type Step = (loaded: Loaded, around: Around, pick: <T>(from: readonly T[]) => T) => string;

const mergeStep: Step = ({ source, lookup, target }) => `
        -- What changed since the last batch
        SELECT s.AccountKey,
               s.AccountCode,
               UPPER(LTRIM(s.AccountName)) AS AccountName,
               COALESCE(s.NetAmount, l.NetAmount, 0) AS NetAmount,
               CASE
                   WHEN l.ValidToDate IS NULL THEN s.UnitQuantity
                   ELSE l.UnitQuantity
               END AS UnitQuantity,
               s.ValidFromDate
        INTO #changed
        FROM ${written(source)} AS s
            LEFT JOIN ${written(lookup)} AS l
                ON l.AccountKey = s.AccountKey
               AND l.AccountCode = s.AccountCode
        WHERE s.LoadedAtUtc >= DATEADD(DAY, -1, SYSUTCDATETIME());

        WITH latest AS
        (
            SELECT c.*,
                   ROW_NUMBER() OVER (PARTITION BY c.AccountKey ORDER BY c.ValidFromDate DESC) AS RowNumber
            FROM #changed AS c
        )
        MERGE INTO ${written(target)} AS t
        USING (SELECT * FROM latest WHERE RowNumber = 1) AS n
            ON t.AccountKey = n.AccountKey
        WHEN MATCHED AND t.RowHash <> n.AccountCode THEN
            UPDATE SET AccountName = n.AccountName,
                       NetAmount = n.NetAmount,
                       UnitQuantity = t.UnitQuantity + n.UnitQuantity
        WHEN NOT MATCHED BY TARGET THEN
            INSERT (AccountKey, AccountCode, AccountName, NetAmount, UnitQuantity, ValidFromDate)
            VALUES (n.AccountKey, n.AccountCode, n.AccountName, n.NetAmount, n.UnitQuantity, n.ValidFromDate);
`;

const dynamicStep: Step = (_, { tables }, pick) => `
        DECLARE @sql nvarchar(max) = N'UPDATE ' + QUOTENAME(N'${pick(tables).schema}') + N'.BatchMarks SET NetAmount = 0';

        IF @BatchId > 0
            SET @sql = @sql + N' WHERE AccountKey = @AccountKey';

        EXECUTE sys.sp_executesql @sql,
                                  N'@AccountKey int',
                                  @AccountKey = @BatchId;
`;

const furtherSteps: readonly Step[] = [
  ({ lookup, target }, { tables }, pick) => `
        -- Rows that ended in the meantime
        UPDATE t
        SET t.LoadedAtUtc = SYSUTCDATETIME(),
            t.ValidToDate = l.ValidToDate
        FROM ${written(target)} AS t
            INNER JOIN ${written(lookup)} AS l
                ON l.AccountKey = t.AccountKey
        WHERE t.SourceSystemCode = N'CRM'
          AND EXISTS
          (
              SELECT 1
              FROM ${written(pick(tables))} AS x
              WHERE x.AccountCode = t.AccountCode
                AND x.RowHash <> t.RowHash
          );
`,
  ({ target }, { tables }, pick) => `
        -- Totals of the day
        INSERT INTO ${written(pick(tables))}
        (
            AccountKey,
            AccountCode,
            AccountName,
            NetAmount,
            UnitQuantity,
            ValidFromDate,
            LoadedAtUtc
        )
        SELECT t.AccountKey,
               MAX(t.AccountCode),
               CONCAT(N'Total of ', MAX(t.AccountName)),
               SUM(t.NetAmount),
               SUM(t.UnitQuantity),
               MIN(t.ValidFromDate),
               SYSUTCDATETIME()
        FROM ${written(target)} AS t
            LEFT JOIN ${written(pick(tables))} AS r
                ON r.AccountCode = t.AccountCode
               AND r.ValidToDate >= t.ValidFromDate
        WHERE t.NetAmount > 0
          AND (r.SourceSystemCode IN (N'CRM', N'ERP') OR r.SourceSystemCode IS NULL)
        GROUP BY t.AccountKey
        HAVING COUNT(*) > 1;
`,
  ({ source }, { tables }, pick) => `
        DECLARE @removed TABLE
        (
            AccountKey int,
            AccountCode nvarchar(50),
            NetAmount decimal(18, 2)
        );

        DELETE d
        OUTPUT deleted.AccountKey, deleted.AccountCode, deleted.NetAmount
        INTO @removed (AccountKey, AccountCode, NetAmount)
        FROM ${written(pick(tables))} AS d
        WHERE d.ValidToDate <
        (
            SELECT MIN(s.ValidFromDate)
            FROM ${written(source)} AS s
            WHERE s.AccountCode = d.AccountCode
        );

        INSERT INTO ${written(pick(tables))} (AccountKey, AccountCode, NetAmount, SourceSystemCode)
        SELECT r.AccountKey,
               r.AccountCode,
               -r.NetAmount,
               N'corrected'
        FROM @removed AS r;
`,
  (_, { tables, views }, pick) => `
        INSERT INTO ${written(pick(tables))} (AccountKey, AccountCode, NetAmount, UnitQuantity)
        SELECT v.AccountKey,
               v.AccountCode,
               v.NetAmount,
               v.UnitQuantity
        FROM ${written(pick(views.length > 0 ? views : tables))} AS v
        UNION ALL
        SELECT x.AccountKey,
               x.AccountCode,
               ISNULL(x.NetAmount, 0),
               NULLIF(x.UnitQuantity, 0)
        FROM ${written(pick(tables))} AS x
            CROSS APPLY
            (
                SELECT TOP (1) y.RowHash
                FROM ${written(pick(tables))} AS y
                WHERE y.AccountKey = x.AccountKey
                ORDER BY y.LoadedAtUtc DESC
            ) AS previous
        WHERE previous.RowHash <> x.RowHash;
`,
  (_, { tables, procedures }, pick) => `
        DECLARE @lastKey int,
                @lastCode nvarchar(50);

        SELECT TOP (1)
               @lastKey = b.AccountKey,
               @lastCode = b.AccountCode
        FROM ${written(pick(tables))} AS b
        ORDER BY b.LoadedAtUtc DESC;

        IF @lastKey IS NULL
        BEGIN
            UPDATE ${written(pick(tables))}
            SET AccountCode = @lastCode,
                NetAmount = NetAmount * 1.19
            WHERE AccountKey = @BatchId;
        END
        ELSE
        BEGIN
            UPDATE ${written(pick(tables))}
            SET UnitQuantity = @lastKey
            WHERE AccountCode LIKE @lastCode + N'%';

            ${procedures.length > 0 ? `EXECUTE ${written(pick(procedures))} @BatchId = @lastKey;` : 'PRINT @lastCode;'}
        END;
`,
  (_, { tables }, pick) => `
        INSERT INTO ${written(pick(tables))} (AccountCode, AccountName, NetAmount)
        SELECT p.AccountCode,
               p.[2025] AS AccountName,
               p.[2026] AS NetAmount
        FROM
        (
            SELECT q.AccountCode,
                   YEAR(q.ValidFromDate) AS OfYear,
                   q.NetAmount
            FROM ${written(pick(tables))} AS q
        ) AS q
        PIVOT
        (
            SUM(NetAmount)
            FOR OfYear IN ([2025], [2026])
        ) AS p;
`,
];
