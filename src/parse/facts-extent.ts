import type { Span } from '../text/span.ts';
import type { AlterTableStatement, IndexDefinition, OtherStatement } from './tree/statement.ts';
import type { SyntaxNode } from './walk.ts';

const indexWords = /^(?:\s|UNIQUE|CLUSTERED|NONCLUSTERED|COLUMNSTORE|HASH)*$/i;

/** Last words of a statement, by its name. */
const lastWords: Readonly<Record<string, RegExp>> = {
  'COMMIT TRANSACTION': /\s+WORK$/i,
  'ROLLBACK TRANSACTION': /\s+WORK$/i,
  'CREATE MASTER KEY': /\s+MASTER\s+KEY$/i,
  'ALTER EVENT SESSION': /\s+STATE\s*=\s*(?:START|STOP)$/i,
};

/** The words behind FOR SYSTEM_TIME that it leaves out where a statement ends with them: `ALL` with all of the clause, else the parenthesis. */
const lastPeriod = /\s+FOR\s+SYSTEM_TIME\s+ALL$|(?<=\sCONTAINED\s+IN\s*\([^()]*)\)$/i;

/** How far before a statement's end {@link lastPeriod} is looked for. */
const longestPeriod = 200;

/**
 * A statement's extent as Microsoft's parser gives it. Where it forgets the first or last words of a statement, so does this: facts
 * are there to be compared with it. The tree has the whole extent.
 */
export function factExtent(node: SyntaxNode, text: string): Span {
  const { start } = node;
  const end = endWithoutPeriod(text, start, node.end);
  switch (node.kind) {
    case 'IndexDefinition': {
      const { name } = node as IndexDefinition;
      return { start, end: indexWords.test(text.slice(name.end, end)) ? name.end : end };
    }
    case 'OtherStatement':
      if ((node as OtherStatement).words === 'END CONVERSATION')
        return { start: handleOf(node as OtherStatement), end };
      return { start, end: endWithout(lastWords[(node as OtherStatement).words], text, start, end) };
    case 'AlterTableStatement': {
      const { action } = node as AlterTableStatement;
      if (action.kind !== 'AlterColumn' || action.type) return { start, end };
      const change = text.slice(action.column.end, end);
      if (/^\s+DROP\s+MASKED$/i.test(change)) return { start, end: action.column.end };
      return { start, end: /^\s+ADD\s+MASKED\b/i.test(change) ? end - 1 : end };
    }
    default:
      return { start, end };
  }
}

/** Of END CONVERSATION it keeps the handle and what follows. */
const handleOf = ({ expressions, start }: OtherStatement) => expressions[0]?.start ?? start;

function endWithoutPeriod(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last !== 41 && (last | 0x20) !== 108) return end;
  const tail = text.slice(Math.max(start, end - longestPeriod), end);
  return end - tail.length + tail.replace(lastPeriod, '').length;
}

function endWithout(last: RegExp | undefined, text: string, start: number, end: number): number {
  if (!last) return end;
  return start + text.slice(start, end).replace(last, '').length;
}
