import type { Binder } from '../binder.ts';
import type { ValueSource } from '../bound/value.ts';
import { resolveColumn, type Scope } from '../query/scope.ts';

/** https://learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql */
const serverTypes = new Set(
  (
    'bigint binary bit char character cursor date datetime datetime2 datetimeoffset dec decimal double float geography geometry ' +
    'hierarchyid image int integer json money national nchar ntext numeric nvarchar real rowversion smalldatetime smallint ' +
    'smallmoney sql_variant sysname table text time timestamp tinyint uniqueidentifier varbinary varchar vector xml'
  ).split(' '),
);

/** Whether a column's type is somebody's own: `Size dbo.Volume`. */
export function hasOwnType(column: string, scope: Scope | undefined, binder: Binder): boolean {
  const resolved = resolveColumn(scope, [], column, binder.keyOf);
  const stored = resolved.kind === 'found' ? storedAs(resolved.source) : undefined;
  if (!stored) return false;
  const { object, column: name } = stored;
  const key = binder.keyOf(name);
  const type = object.columns.find((one) => binder.keyOf(one.name) === key)?.type ?? '';
  const [first] = type.toLowerCase().match(/^[a-z_0-9]+(?!\.)\b/) ?? [];
  return type !== '' && !(first && serverTypes.has(first));
}

/** The column that a query hands on as it is. */
function storedAs(source: ValueSource | undefined): Extract<ValueSource, { kind: 'stored' }> | undefined {
  let at = source;
  while (at?.kind === 'column') at = at.column.value.inputs.find(({ use }) => use === 'IDENTITY')?.from;
  return at?.kind === 'stored' ? at : undefined;
}
