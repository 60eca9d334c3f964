import type { Parser } from './parser.ts';
import { T } from './token.ts';

/** `COMPUTE SUM(a), AVG(b) BY c`, of SQL Server 2008 and before. */
export function parseCompute(p: Parser): void {
  p.next();
  do p.expression();
  while (p.take(T.Comma));
  if (!p.take(T.BY)) return;
  do p.expression();
  while (p.take(T.Comma));
}
