import type { ExecuteStatement } from '../../parse/tree/statement.ts';
import type { Binder } from '../binder.ts';
import { statementsOfText } from './whole-text.ts';

const makes = /\b(?:create|alter)\s+table\b|\bselect\b.*?\binto\b/is;

/**
 * `EXEC ('CREATE TABLE dbo.T (a int)')`, `EXEC ('SELECT … INTO ##t …')`: a table of the catalog or a global temp table that a text of
 * literals makes or alters, one that a variable holds too, is there behind it, with these columns. What the text reads and writes is
 * told where it runs.
 */
export function createByText(statement: ExecuteStatement, binder: Binder): void {
  const text = statementsOfText(statement, makes, binder.source, binder.heldTexts);
  if (!text || runsElsewhere(statement, text.source.text)) return;
  const { source, statements } = text;
  const { names, defaults, locals, created } = binder;
  const inner = binder.within(source, { ...defaults, schema: names.catalog.data.defaultSchema });
  for (const [key, relation] of locals) if (key.startsWith('#')) inner.locals.set(key, relation);
  for (const [object, relation] of created) inner.created.set(object, relation);
  inner.statements(statements);
  for (const [key, relation] of inner.locals) {
    if (key.startsWith('##') && relation !== locals.get(key))
      binder.declareLocal(relation.local!.name, relation.columns);
  }
  for (const [object, relation] of inner.created) created.set(object, relation);
}

/** In another database the same name is another table. */
function runsElsewhere({ target }: ExecuteStatement, text: string): boolean {
  return (target.kind === 'ExecuteProcedure' && target.name.parts.length > 2) || /\buse\s/i.test(text);
}
