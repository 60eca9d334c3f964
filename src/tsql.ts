// headwater/tsql: the T-SQL parser by itself. It knows no database, no file system and no network.
export { type BatchFacts, type Fact, factsOf } from './parse/facts.ts';
export { type ParseResult, parseScript } from './parse/parse.ts';
export { printTree } from './parse/print.ts';
export type * from './parse/tree/expression.ts';
export type * from './parse/tree/name.ts';
export type * from './parse/tree/query.ts';
export type * from './parse/tree/statement.ts';
export type * from './parse/tree/table-source.ts';
export { forEachChild, type SyntaxNode, walk } from './parse/walk.ts';
export { type Diagnostic, type DiagnosticCode, diagnosticCatalogue, type Severity } from './text/diagnostic.ts';
export {
  type Collation,
  defaultCollation,
  formatName,
  nameKey,
  parseName,
  quoteIdentifier,
  unquoteIdentifier,
} from './text/identifier.ts';
export { decodeText, Source } from './text/source.ts';
export type { Position, Span } from './text/span.ts';
