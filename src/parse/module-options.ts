import type { Parser } from './parser.ts';
import { parseVariable } from './select-list.ts';
import { T } from './token.ts';

/**
 * `WITH SCHEMABINDING, EXECUTE AS OWNER, RETURNS NULL ON NULL INPUT, INLINE = ON` of procedures, functions, triggers and views.
 * https://learn.microsoft.com/sql/t-sql/statements/create-function-transact-sql
 */
export function parseModuleOptions(p: Parser): void {
  if (!p.take(T.WITH)) return;
  do parseModuleOption(p);
  while (p.take(T.Comma));
}

const plain = new Set('ENCRYPTION RECOMPILE SCHEMABINDING VIEW_METADATA NATIVE_COMPILATION'.split(' '));

function parseModuleOption(p: Parser): void {
  if (p.kind === T.EXECUTE || p.kind === T.EXEC) return parseExecuteAs(p);
  if (p.oneOfWords(plain)) return p.next();
  if (p.kind === T.RETURNS || p.kind === T.CALLED) {
    p.next();
    if (!p.take(T.NULL)) p.expect(T.ON, 'ON');
    else p.expect(T.ON, 'ON');
    p.expect(T.NULL, 'NULL');
    p.expectWord('INPUT');
    return;
  }
  if (p.takeWord('INLINE')) {
    p.expect(T.Equals, '=');
    if (!p.take(T.ON)) p.expect(T.OFF, 'ON or OFF');
    return;
  }
  if (p.atWord('DISTRIBUTION') || p.atWord('FOR_APPEND')) return p.next();
  p.fail('an option');
}

/** `EXECUTE AS CALLER | SELF | OWNER | 'user'`. */
export function parseExecuteAs(p: Parser): void {
  p.next();
  p.expect(T.AS, 'AS');
  if (p.kind === T.String || p.kind === T.NationalString || p.kind === T.DoubleQuoted) return p.next();
  if (p.kind === T.Variable) {
    parseVariable(p);
    return;
  }
  if (!p.takeWord('CALLER') && !p.takeWord('SELF') && !p.takeWord('OWNER')) p.fail('CALLER, SELF, OWNER or a user');
}
