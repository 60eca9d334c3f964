import { Clause } from './notation/clause.ts';
import { checkOptionsOnce } from './option-once.ts';
import type { Parser } from './parser.ts';
import { T } from './token.ts';

export type ModuleKind = 'procedure' | 'function' | 'trigger' | 'view';

const executeAs = '{ EXECUTE | EXEC } AS { CALLER | SELF | OWNER | string }';

/** What stands behind WITH. https://learn.microsoft.com/sql/t-sql/statements/create-function-transact-sql */
const options: Readonly<Record<ModuleKind, Clause>> = {
  procedure: new Clause('<option> ,...', {
    option: `ENCRYPTION | RECOMPILE | NATIVE_COMPILATION | SCHEMABINDING | ${executeAs}`,
  }),
  function: new Clause('<option> ,...', {
    option: `ENCRYPTION | SCHEMABINDING | NATIVE_COMPILATION | ${executeAs} | INLINE = { ON | OFF | AUTO }
      | RETURNS NULL ON NULL INPUT | CALLED ON NULL INPUT`,
  }),
  trigger: new Clause('<option> ,...', { option: `ENCRYPTION | SCHEMABINDING | NATIVE_COMPILATION | ${executeAs}` }),
  view: new Clause('<option> ,...', { option: 'ENCRYPTION | SCHEMABINDING | VIEW_METADATA' }),
};

/** `WITH SCHEMABINDING, EXECUTE AS OWNER`, each once. */
export function parseModuleOptions(p: Parser, kind: ModuleKind): void {
  if (!p.take(T.WITH)) return;
  const from = p.at;
  options[kind].parse(p);
  checkOptionsOnce(p, from);
}
