import { parseScript } from '../src/parse/parse.ts';
import type { CreateProcedureStatement } from '../src/parse/tree/statement.ts';
import { type SyntaxNode, walk } from '../src/parse/walk.ts';
import { Source } from '../src/text/source.ts';
import { type Replacement, replaced } from './replaced.ts';

/** What is behind the name of a procedure that has the body of another. */
const mark = '_called';

/** What a body needs to stand in a procedure that is written so. */
const plain = /^(?!.*\b(?:EXECUTE\s+AS|NATIVE_COMPILATION|REPLICATION)\b)/is;

/** The body of each procedure in one that it calls, with all that it is given. */
export function inCallees(sql: string): string {
  const source = new Source('case.sql', sql);
  const replacements: Replacement[] = [];
  const callees: string[] = [];
  walk(parseScript(source).script, (node) => {
    const procedure = movable(node, source);
    if (!procedure) return;
    const { name, parameters, body, start, end } = procedure;
    const last = name.parts.at(-1)!;
    const schema = source.slice({ start: name.start, end: last.start });
    const callee = `[${source.words(last)}${mark}]`;
    const given = parameters.map(({ name: variable, output }) => {
      const written = source.slice(variable);
      return `${written} = ${written}${output ? ' OUTPUT' : ''}`;
    });
    replacements.push({
      at: { start: body[0]!.start, end },
      by: `DECLARE @code_of_callee int; EXEC @code_of_callee = ${schema}${callee} ${given.join(', ')}; RETURN @code_of_callee;\n`,
    });
    callees.push(`${sql.slice(start, last.start)}${callee}${sql.slice(last.end, end)}`);
  });
  return [replaced(sql, replacements), ...callees].join('\nGO\n');
}

/** The flows with those of the callees as their callers'. */
export function asOfCallers(lines: readonly string[]): string[] {
  const own = lines.filter((line) => !line.endsWith(mark) && !line.endsWith(`${mark}]`));
  return [...new Set(own.map((line) => line.replaceAll(mark, '').replaceAll(/[[\]]/g, '')))].toSorted();
}

function movable(node: SyntaxNode, source: Source): CreateProcedureStatement | undefined {
  if (node.kind !== 'CreateProcedureStatement') return undefined;
  const procedure = node as CreateProcedureStatement;
  const { name, number, verb, external, body, start } = procedure;
  const [first] = body;
  if (!first || external || number !== undefined || verb !== 'CREATE') return undefined;
  if (source.words(name.parts.at(-1)!).startsWith('#')) return undefined;
  return plain.test(source.slice({ start, end: first.start })) ? procedure : undefined;
}
