// https://learn.microsoft.com/sql/t-sql/language-elements/execute-transact-sql
import type { CatalogObject } from '../catalog/catalog.ts';
import type { Expression } from '../parse/tree/expression.ts';
import type { ExecuteStatement, ExecuteTarget } from '../parse/tree/statement.ts';
import type { ProviderConnection } from '../parse/tree/table-source.ts';
import type { Binder } from './binder.ts';
import type { BoundArgument, BoundExecute } from './bound/statement.ts';
import { bindValue } from './expression/expression.ts';
import { procedureParts } from './procedure-name.ts';
import { connectedServer, namesAt } from './query/connected-server.ts';
import { alterByCall, growByCall } from './told/altered-by-call.ts';
import { alterByText } from './told/altered-in-text.ts';
import { createByText } from './told/created-in-text.ts';
import { declareLeft } from './told/told-table.ts';

export function bindExecute(statement: ExecuteStatement, binder: Binder): BoundExecute {
  const words = binder.words;
  binder.words = 'EXECUTE';
  const target = bindTargetOf(statement, binder);
  const bound: BoundExecute = {
    kind: 'Execute',
    target,
    arguments: statement.arguments.map((argument): BoundArgument => {
      const { value } = argument;
      return {
        name: argument.name && binder.key(argument.name),
        value: bindValue(value, undefined, binder),
        variable: value.kind === 'VariableReference' ? binder.key(value) : undefined,
        output: argument.output,
      };
    }),
    context: {
      locals: new Map(binder.locals),
      created: new Map(binder.created),
      callersTable: binder.callersTable,
      changedByCall: binder.changedByCall,
      leftByCall: binder.leftByCall,
    },
    returnVariable: statement.returnVariable && binder.variable(statement.returnVariable),
    words: 'EXECUTE',
    start: statement.start,
    end: statement.end,
  };
  binder.words = words;
  if (target.kind === 'procedure') {
    declareLeft(target.object, binder);
    const alters = alterByCall(target.object, binder);
    growByCall(target.object, statement, binder);
    return { ...bound, alters };
  }
  createByText(statement, binder);
  alterByText(statement, binder);
  return bound;
}

function bindTargetOf(statement: ExecuteStatement, binder: Binder): BoundExecute['target'] {
  const { target } = statement;
  switch (target.kind) {
    case 'ExecuteString':
      for (const piece of target.pieces) noteVariables(piece, binder);
      return { kind: 'string', pieces: target.pieces, server: statement.at && binder.text(statement.at) };
    case 'ExecuteVariable':
      return { kind: 'variable', variable: binder.variable(target.variable) };
    case 'ExecuteProcedure': {
      if (target.connection) return farProcedure(target, target.connection, binder);
      const object = procedureOf(target, binder);
      if (object) return { kind: 'procedure', object };
      const parts = binder.names.behindSynonyms(binder.parts(target.name), binder.defaults);
      return { kind: 'system', name: parts.at(-1)!.toLowerCase(), prefix: parts.slice(0, -1) };
    }
  }
}

type ProcedureTarget = Extract<ExecuteTarget, { kind: 'ExecuteProcedure' }>;

/** The procedure that is called, with the use and the reference noted; undefined for one of the system. */
function procedureOf(target: ProcedureTarget, binder: Binder): CatalogObject | undefined {
  const { name, number } = target;
  const { names, defaults } = binder;
  const parts = procedureParts(binder.parts(name));
  const numbered = number === undefined ? undefined : names.find(procedureParts(parts, number), defaults);
  const object = numbered ?? (parts.at(-1) === '' ? undefined : names.resolve(parts, 'procedure', defaults));
  if (object) {
    binder.use('call', object, numbered ? target : name);
    binder.refer(object, name, 'call');
  } else binder.systemNames.push(name);
  return object;
}

/** `EXEC OPENDATASOURCE('MSOLEDBSQL', 'Server=Branch').Shop.dbo.P` calls Branch.Shop.dbo.P. */
function farProcedure(target: ProcedureTarget, connection: ProviderConnection, binder: Binder): BoundExecute['target'] {
  const { name } = target;
  const connected = connectedServer(connection, binder);
  const object = connected && binder.names.resolve(binder.parts(name), 'procedure', namesAt(connected, binder));
  if (!object) {
    binder.report('HW3004', target, { construct: 'OPENDATASOURCE' });
    return { kind: 'system', name: 'opendatasource', prefix: [] };
  }
  binder.use('call', object, name);
  binder.refer(object, name, 'call');
  return { kind: 'procedure', object };
}

/** Of `EXEC ('…' + @sql + …)`. */
function noteVariables(piece: Expression, binder: Binder): void {
  let at = piece;
  while (at.kind === 'BinaryExpression') {
    if (at.right.kind === 'VariableReference') binder.variable(at.right);
    at = at.left;
  }
  if (at.kind === 'VariableReference') binder.variable(at);
}
