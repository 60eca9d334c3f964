import { factsOf } from '../../src/parse/facts.ts';
import { parseScript } from '../../src/parse/parse.ts';
import { walk } from '../../src/parse/walk.ts';
import { Source } from '../../src/text/source.ts';

/** What tests ask of a text: its statements, nested ones included, as they are written; names; codes of diagnostics; bogus stretches. */
export function reading(sql: string, variables?: ReadonlyMap<string, string>) {
  const source = new Source('test.sql', sql, variables);
  const { script, diagnostics } = parseScript(source);
  const facts = factsOf(source, script, diagnostics);
  const bogus: string[] = [];
  walk(script, (node) => {
    if (node.kind.startsWith('Bogus')) bogus.push(source.slice(node));
  });
  const names = (of: 'tables' | 'procedures' | 'functions') =>
    facts.flatMap((batch) => batch[of].map(([name]) => name));
  return {
    codes: diagnostics.map(({ code }) => code),
    messages: diagnostics.map(({ message }) => message),
    batches: script.batches.length,
    statements: facts.flatMap((batch) => batch.statements.map(([, start, end]) => source.text.slice(start, end))),
    kinds: facts.flatMap((batch) => batch.statements.map(([kind]) => kind)),
    tables: names('tables'),
    procedures: names('procedures'),
    functions: names('functions'),
    bogus,
  };
}
