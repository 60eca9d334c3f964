import type { Expression } from '../../parse/tree/expression.ts';
import type { SelectAssignment } from '../../parse/tree/query.ts';
import type {
  DeclareVariableStatement,
  ExecuteStatement,
  Script,
  SetVariableStatement,
} from '../../parse/tree/statement.ts';
import { walk } from '../../parse/walk.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { type UnfoldedTexts, unfoldedTexts } from './unfolded-texts.ts';

const begins = /'\s*(?:CREATE|ALTER)\s/i;

/**
 * The constant texts that a script runs to create something, each in its place: `EXEC ('CREATE VIEW dbo.V AS …')`, also by way of a
 * variable that is given nothing else. Whether they are run is not asked.
 */
export function textsThatCreate(script: Script, source: Source): UnfoldedTexts[] {
  if (!begins.test(source.text)) return [];
  const literals: Span[] = [];
  walk(script, (node) => {
    for (const literal of literalsRun(node as Run)) {
      if (literal?.kind !== 'Literal') continue;
      if (!begins.test(source.slice(literal).slice(0, 200))) continue;
      literals.push(literal);
    }
  });
  return unfoldedTexts(source, literals);
}

type Run = ExecuteStatement | SetVariableStatement | DeclareVariableStatement | SelectAssignment;

function literalsRun(node: Run): readonly (Expression | undefined)[] {
  switch (node.kind) {
    case 'ExecuteStatement': {
      const { target, at } = node;
      if (at) return [];
      if (target.kind === 'ExecuteString') return target.pieces;
      return target.kind === 'ExecuteProcedure' ? node.arguments.slice(0, 1).map(({ value }) => value) : [];
    }
    case 'SetVariableStatement':
    case 'SelectAssignment':
      return node.operator === '=' ? [node.value] : [];
    case 'DeclareVariableStatement':
      return node.variables.map(({ value }) => value);
    default:
      return [];
  }
}
