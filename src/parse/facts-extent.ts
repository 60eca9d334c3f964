import type { Span } from '../text/span.ts';
import type { AlterTableStatement, IndexDefinition, OtherStatement } from './tree/statement.ts';
import type { SyntaxNode } from './walk.ts';

const indexWords = /^(?:\s|UNIQUE|CLUSTERED|NONCLUSTERED|COLUMNSTORE|HASH)*$/i;

/** Last words of a statement, by its name. */
const lastWords: Readonly<Record<string, RegExp>> = {
  'COMMIT TRANSACTION': /\s+WORK$/i,
  'ROLLBACK TRANSACTION': /\s+WORK$/i,
  'ALTER EVENT SESSION': /\s+STATE\s*=\s*(?:START|STOP)$/i,
};

/**
 * A statement's extent as Microsoft's parser gives it. Where it forgets the last words of a statement, so does this: facts are there
 * to be compared with it. The tree has the whole extent.
 */
export function factExtent(node: SyntaxNode, text: string): Span {
  const { start, end } = node;
  switch (node.kind) {
    case 'IndexDefinition': {
      const { name } = node as IndexDefinition;
      return { start, end: indexWords.test(text.slice(name.end, end)) ? name.end : end };
    }
    case 'OtherStatement':
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

function endWithout(last: RegExp | undefined, text: string, start: number, end: number): number {
  if (!last) return end;
  return start + text.slice(start, end).replace(last, '').length;
}
