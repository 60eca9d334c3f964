import type { Statement } from '../parse/tree/statement.ts';

/** Whether a loose statement moves data between things of the catalog, so that its file is a script worth showing. */
export function movesData(statement: Statement): boolean {
  switch (statement.kind) {
    case 'SelectStatement':
    case 'InsertStatement':
    case 'UpdateStatement':
    case 'DeleteStatement':
    case 'MergeStatement':
    case 'TruncateTableStatement':
    case 'BulkInsertStatement':
    case 'CopyIntoStatement':
    case 'ExecuteStatement':
    case 'DeclareCursorStatement':
    case 'SetVariableStatement':
      return true;
    case 'DeclareVariableStatement':
      return statement.variables.some(({ value }) => value !== undefined);
    case 'CreateTableStatement':
      return statement.query !== undefined || statement.clone !== undefined;
    case 'CreateExternalTableStatement':
      return statement.query !== undefined;
    case 'AlterTableStatement':
      return statement.action.kind === 'SwitchPartition';
    case 'BlockStatement':
      return statement.body.some(movesData);
    case 'IfStatement':
      return movesData(statement.then) || (statement.otherwise !== undefined && movesData(statement.otherwise));
    case 'WhileStatement':
      return movesData(statement.body);
    case 'TryCatchStatement':
      return statement.tryBody.some(movesData) || statement.catchBody.some(movesData);
    default:
      return false;
  }
}
