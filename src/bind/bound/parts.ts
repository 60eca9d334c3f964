import type { BoundExecute, BoundStatement } from './statement.ts';

/** The lists of statements in a statement. */
export function partsOf(statement: BoundStatement): readonly (readonly BoundStatement[])[] {
  switch (statement.kind) {
    case 'Block':
    case 'While':
      return [statement.body];
    case 'If':
      return [statement.consequent, statement.otherwise];
    case 'TryCatch':
      return [statement.tryBody, statement.catchBody];
    default:
      return [];
  }
}

/** The calls in statements, those of INSERT … EXECUTE too, in the order of the text. */
export function executesOf(body: readonly BoundStatement[]): BoundExecute[] {
  return body.flatMap((statement): BoundExecute[] => {
    switch (statement.kind) {
      case 'Execute':
        return [statement];
      case 'Insert':
        return statement.execute ? [statement.execute.call] : [];
      default:
        return partsOf(statement).flatMap(executesOf);
    }
  });
}
