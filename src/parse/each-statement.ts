import type { Statement } from './tree/statement.ts';

/** Calls `visit` with each statement that holds no others, in the order of the text: what stands in blocks, branches and bodies. */
export function eachStatement(statements: readonly Statement[], visit: (statement: Statement) => void): void {
  for (const statement of statements) {
    switch (statement.kind) {
      case 'BlockStatement':
        eachStatement(statement.body, visit);
        break;
      case 'IfStatement':
        eachStatement([statement.then], visit);
        if (statement.otherwise) eachStatement([statement.otherwise], visit);
        break;
      case 'WhileStatement':
        eachStatement([statement.body], visit);
        break;
      case 'TryCatchStatement':
        eachStatement(statement.tryBody, visit);
        eachStatement(statement.catchBody, visit);
        break;
      case 'CreateViewStatement':
        if (statement.select) visit(statement.select);
        break;
      case 'CreateFunctionStatement':
        if (statement.returns.kind === 'ReturnsInlineTable' && statement.returns.select)
          visit(statement.returns.select);
        eachStatement(statement.body, visit);
        break;
      case 'CreateProcedureStatement':
      case 'CreateTriggerStatement':
        eachStatement(statement.body, visit);
        break;
      default:
        visit(statement);
    }
  }
}
