import type { Statement } from '../src/parse/tree/statement.ts';
import { walk } from '../src/parse/walk.ts';
import { Source } from '../src/text/source.ts';
import { inProcedures } from './in-procedures.ts';
import { type Replacement, replaced } from './replaced.ts';

/** What does something where it stands, and says nothing of what stands behind it: no declaration, label or jump. */
const wrappable: ReadonlySet<string> = new Set<Statement['kind']>([
  'InsertStatement',
  'UpdateStatement',
  'DeleteStatement',
  'MergeStatement',
  'SelectStatement',
  'SetVariableStatement',
  'ExecuteStatement',
  'IfStatement',
  'WhileStatement',
  'TryCatchStatement',
]);

/** Around a statement, and it runs once all the same. */
const ways: readonly ((text: string, name: string) => string)[] = [
  (text) => `BEGIN TRY ${text} END TRY BEGIN CATCH THROW; END CATCH `,
  (text) => `IF @@TRANCOUNT = 0 BEGIN ${text} END ELSE BEGIN ${text} END `,
  (text) => `BEGIN ${text} END `,
  (text) => `WHILE 1 = 1 BEGIN ${text} BREAK; END `,
  (text, name) => `GOTO ${name}; ${name}: BEGIN ${text} END `,
  (text, name) => `IF @@TRANCOUNT = 0 GOTO ${name}; ${name}: ${text} `,
];

/** The statements of each procedure, each with something around it that changes nothing. */
export function wrapped(sql: string, first = 0): string {
  const source = new Source('case.sql', sql);
  const places: Statement[] = [];
  inProcedures(source, (list) => {
    if (!('body' in list && Array.isArray(list.body))) return;
    for (const one of list.body as Statement[]) {
      if (!wrappable.has(one.kind) || has(one, 'LabelStatement')) continue;
      if (!places.some(({ start, end }) => start <= one.start && one.end <= end)) places.push(one);
    }
  });
  const replacements = places.map((at, i): Replacement => {
    const text = source.slice(at).replace(/;?$/, ';');
    const fitting = has(at, 'BreakStatement') || has(at, 'ContinueStatement') ? ways.slice(0, 3) : ways;
    return { at, by: `BEGIN ${fitting[(i + first) % fitting.length]!(text, `around${i}`)}END ` };
  });
  return replaced(sql, replacements);
}

function has(statement: Statement, kind: Statement['kind']): boolean {
  let found = false;
  walk(statement, (node) => {
    found ||= node.kind === kind;
  });
  return found;
}
