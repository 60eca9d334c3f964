import type { ParseResult } from '../../src/parse/parse.ts';
import { scan } from '../../src/parse/scanner.ts';
import { T } from '../../src/parse/token.ts';
import { skipTrivia } from '../../src/parse/trivia.ts';
import { forEachChild, type SyntaxNode } from '../../src/parse/walk.ts';
import type { Diagnostic } from '../../src/text/diagnostic.ts';
import type { Source } from '../../src/text/source.ts';

/** A token and the innermost node that it stands in; undefined where it stands in none. */
export interface OwnedToken {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly owner: SyntaxNode | undefined;
}

/** What a tree does not account for, in words; empty where every token belongs to exactly one node or one diagnostic. */
export function uncovered(source: Source, { script, diagnostics }: ParseResult): string[] {
  const problems: string[] = [];
  const at = ({ start, end }: { start: number; end: number }) => `[${start},${end}) ${source.text.slice(start, end)}`;
  checkNesting(script, (outer, inner) =>
    problems.push(`${inner.kind} ${at(inner)} is not inside its ${outer.kind} alone`),
  );
  if (problems.length > 0) return problems;
  for (const token of ownedTokens(source, script)) {
    const { owner, kind } = token;
    if (owner === undefined) {
      if (kind !== T.Go) problems.push(`${at(token)} belongs to no node`);
    } else if (isBogus(owner)) {
      if (!isReported(source, owner, diagnostics)) problems.push(`${at(token)} is left out without a diagnostic`);
    } else if (!mayOwn(source, owner, token)) problems.push(`${at(token)} is passed over in ${owner.kind}`);
  }
  return problems;
}

/** The text again, from the tokens that the tree owns and what stands between them. */
export function textOfLeaves(source: Source, { script }: ParseResult): string {
  let text = '';
  let end = 0;
  for (const token of ownedTokens(source, script)) {
    text += source.text.slice(end, token.start) + source.text.slice(token.start, token.end);
    end = token.end;
  }
  return text + source.text.slice(end);
}

const isBogus = ({ kind }: SyntaxNode) => kind.startsWith('Bogus');

/** What is missing behind the last token that was left out is reported at the next one. */
function isReported(source: Source, { start, end }: SyntaxNode, diagnostics: readonly Diagnostic[]): boolean {
  const next = skipTrivia(source.text, end);
  return diagnostics.some((d) => d.severity === 'error' && d.start <= next && d.end >= start);
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  forEachChild(node, (child) => children.push(child));
  return children.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Children lie inside their parent and beside one another: then each place of the text has one innermost node. */
function checkNesting(root: SyntaxNode, report: (outer: SyntaxNode, inner: SyntaxNode) => void): void {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    let end = node.start;
    for (const child of childrenOf(node)) {
      if (child.start < end || child.end > node.end) report(node, child);
      end = Math.max(end, child.end);
      waiting.push(child);
    }
  }
}

/** Every token of the text with the node it belongs to. */
export function ownedTokens(source: Source, root: SyntaxNode): OwnedToken[] {
  const { kinds, starts, ends, count } = scan(source.text);
  const owned: OwnedToken[] = [];
  /** From the root to where we are: each with its children, and how many of them lie behind us. */
  const path = [{ node: root, children: childrenOf(root), passed: 0 }];
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    while (path.length > 1 && path[path.length - 1]!.node.end <= start) path.pop();
    for (;;) {
      const here = path[path.length - 1]!;
      while (here.passed < here.children.length && here.children[here.passed]!.end <= start) here.passed++;
      const child = here.children[here.passed];
      if (!child || child.start > start || child.end < ends[i]!) break;
      path.push({ node: child, children: childrenOf(child), passed: 0 });
    }
    const { node } = path[path.length - 1]!;
    owned.push({ kind: kinds[i]!, start, end: ends[i]!, owner: node === root ? undefined : node });
  }
  return owned;
}

/** The tokens that a node may have besides its children's; of other kinds of nodes, any. */
const own: Readonly<Record<string, readonly number[]>> = {
  Batch: [T.Semicolon, T.Go],
  BlockStatement: [T.BEGIN, T.END, T.Semicolon],
  TryCatchStatement: [T.BEGIN, T.END, T.TRY, T.CATCH, T.Semicolon],
  IfStatement: [T.IF, T.ELSE, T.Semicolon],
  WhileStatement: [T.WHILE, T.Semicolon],
  SelectStatement: [T.WITH, T.Comma, T.OPTION],
  MultipartName: [T.Dot],
  ColumnReference: [],
  ParenthesizedExpression: [T.LeftParen, T.RightParen, T.LeftBrace, T.RightBrace, T.Word],
  ScalarSubquery: [T.LeftParen, T.RightParen],
  ExistsPredicate: [T.EXISTS, T.LeftParen, T.RightParen],
  NotExpression: [T.NOT],
  LogicalExpression: [T.AND, T.OR],
  BetweenPredicate: [T.NOT, T.BETWEEN, T.AND],
  IsNullPredicate: [T.IS, T.NOT, T.NULL],
  CaseExpression: [T.CASE, T.ELSE, T.END],
  WhenClause: [T.WHEN, T.THEN],
  FromClause: [T.FROM, T.Comma],
  OrderByElement: [T.ASC, T.DESC],
  SelectExpression: [T.AS, T.Equals],
  InsertValues: [T.VALUES, T.LeftParen, T.RightParen, T.Comma],
  BinaryQueryExpression: [T.UNION, T.ALL, T.EXCEPT, T.INTERSECT],
  ParenthesizedQuery: [T.LeftParen, T.RightParen, T.WITH, T.Comma],
};

/** These are one token. */
const single = new Set(['Identifier', 'VariableReference']);

/** `NATIONAL CHAR VARYING`, `DOUBLE PRECISION`: one name in several words. */
const isWordyType = (written: string) => /^(?:NATIONAL|DOUBLE)\s|\sVARYING$/i.test(written);

function mayOwn(source: Source, owner: SyntaxNode, { kind, start, end }: OwnedToken): boolean {
  if (single.has(owner.kind)) return (owner.start === start && owner.end === end) || isWordyType(source.slice(owner));
  const kinds = own[owner.kind];
  if (!kinds || kinds.includes(kind)) return true;
  // `ATOMIC WITH (…)`, query hints and XMLNAMESPACES are read and not kept.
  const words = source.text.slice(owner.start, start).toUpperCase();
  if (owner.kind === 'BlockStatement')
    return /^BEGIN\s+ATOMIC\b/.test(`${words}${source.text.slice(start, end).toUpperCase()}`);
  return (
    owner.kind === 'SelectStatement' &&
    /\bOPTION\s*\(|\bXMLNAMESPACES\b|\bCOMPUTE\b|WITH\s+CHANGE_TRACKING/.test(
      `${words} ${source.text.slice(start, owner.end).toUpperCase()}`,
    )
  );
}
