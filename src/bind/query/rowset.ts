// Rowset functions: rows of documents, files, other servers and SQL Server's own bookkeeping.
// https://learn.microsoft.com/sql/t-sql/functions/opendatasource-transact-sql
import type {
  ChangeTable,
  FullTextTable,
  OpenJsonTable,
  OpenQueryTable,
  OpenRowsetTable,
  OpenXmlTable,
  SchemaColumn,
} from '../../parse/tree/table-source.ts';
import type { Span } from '../../text/span.ts';
import { type Binder, outside } from '../binder.ts';
import type { Relation } from '../bound/query.ts';
import type { Input } from '../bound/value.ts';
import { bindInputs } from '../expression/expression.ts';
import { bindFile } from '../file.ts';
import { computedColumn } from './relation.ts';
import { bindConnectedRowset, bindRemoteQuery } from './remote-query.ts';
import type { Scope } from './scope.ts';

export function bindRowset(
  source: OpenJsonTable | OpenXmlTable | OpenRowsetTable | OpenQueryTable | ChangeTable | FullTextTable,
  scope: Scope,
  binder: Binder,
): Relation {
  switch (source.kind) {
    case 'OpenJsonTable': {
      const document = bindInputs(source.document, 'TRANSFORMATION', scope, binder);
      if (source.path) scope.influences.push(...bindInputs(source.path, 'FILTER', scope, binder));
      if (source.columns.length > 0) {
        return { columns: source.columns.map(({ name }) => computedColumn(binder.text(name), document, name, binder)) };
      }
      const made = (name: string, inputs: typeof document) => computedColumn(name, inputs, source.document, binder);
      return { columns: [made('key', []), made('value', document), made('type', [])] };
    }
    case 'OpenXmlTable': {
      const document = bindInputs(source.document, 'TRANSFORMATION', scope, binder);
      if (source.schemaTable) {
        const table = binder.object(source.schemaTable);
        if (table) binder.refer(table, source.schemaTable, 'read');
        return table ? shapeOf(binder.relationOf(table, source.schemaTable), document, source, binder) : outside;
      }
      if (source.columns.length > 0) {
        return { columns: source.columns.map(({ name }) => computedColumn(binder.text(name), document, name, binder)) };
      }
      return {
        columns: edgeTable.map((name) => computedColumn(name, name === 'text' ? document : [], source, binder)),
      };
    }
    case 'OpenRowsetTable': {
      for (const file of source.files) bindFile(file, binder);
      if (source.form === 'BULK') return source.columns.length > 0 ? listed(source.columns, binder) : outside;
      const connected = bindConnectedRowset(source, 'read', binder);
      if (connected) return connected;
      binder.report('HW3004', source, { construct: source.form === 'DATASOURCE' ? 'OPENDATASOURCE' : 'OPENROWSET' });
      return outside;
    }
    case 'OpenQueryTable':
      return bindRemoteQuery(source, binder);
    case 'ChangeTable': {
      for (const argument of source.arguments) scope.influences.push(...bindInputs(argument, 'FILTER', scope, binder));
      const table = binder.named('read', source.table);
      if (!table) return outside;
      for (const key of source.keys) {
        binder.refer(table, key, 'read', binder.names.columnName(table, binder.text(key)));
      }
      // The keys are those of the table; SYS_CHANGE_… come from the server.
      const relation = binder.relationOf(table, source.table);
      return relation.rest ? relation : { ...relation, rest: () => undefined };
    }
    case 'FullTextTable': {
      const table = binder.named('read', source.table);
      if (table) {
        for (const { name } of source.columns) {
          const { start, end } = name;
          const column = name.parts.at(-1);
          if (!column) continue;
          const from = binder.stored(table, binder.text(column));
          binder.referColumn(from, column, 'read');
          // What is searched decides which rows come back, as with CONTAINS.
          scope.influences.push({ use: 'FILTER', from, at: { start, end, words: binder.words } });
        }
      }
      for (const argument of source.arguments) scope.influences.push(...bindInputs(argument, 'FILTER', scope, binder));
      return outside;
    }
  }
}

/** What OPENXML gives without WITH. */
const edgeTable = ['id', 'parentid', 'nodetype', 'localname', 'prefix', 'namespaceuri', 'datatype', 'prev', 'text'];

/** The columns of a table by name only: its rows are not read. */
function shapeOf({ columns, rest }: Relation, document: readonly Input[], span: Span, binder: Binder): Relation {
  if (rest) return outside;
  return {
    columns: columns.map(({ name, source }) => ({ ...computedColumn(name, document, span, binder), names: source })),
  };
}

function listed(columns: readonly SchemaColumn[], binder: Binder): Relation {
  return { columns: columns.map(({ name }) => computedColumn(binder.text(name), [], name, binder)) };
}
