import { atDataType, parseDataType } from '../data-type.ts';
import { checkIndexFilter } from '../index-filter.ts';
import { namesDatabase, parseIdentifier, parseName } from '../name.ts';
import { firstReserved, T } from '../token.ts';
import type { Match } from './match.ts';

/**
 * What a syntax calls by a name in lower case. `target` is an object's name that the statement is about, `column` one of its
 * columns: of all the names of a statement only these are kept.
 */
export type Terminal = keyof typeof terminals;

interface TerminalRule {
  /** In the reader's words, for messages. */
  readonly what: string;
  /** Consumes it, or consumes nothing and is false. */
  readonly accept: (m: Match) => boolean;
}

const tokenOf =
  (...kinds: readonly number[]) =>
  (m: Match): boolean => {
    if (!kinds.includes(m.p.kind)) return false;
    m.p.next();
    return true;
  };

/** Whether a name of up to four parts begins here, of which all but the last may be missing: `db..t`, `..t`. */
function atObject({ p }: Match): boolean {
  return p.atName || (p.kind === T.Dot && (p.peekName(1) || p.peek(1) === T.Dot));
}

function acceptWord({ p }: Match): boolean {
  if (p.kind < firstReserved || p.kind > T.Word) return false;
  p.next();
  return true;
}

const aroundPermissions = new Set([T.GRANT, T.ON, T.TO, T.FROM, T.WHERE]);

const terminals = {
  /** One name, quoted or not, and no reserved word. */
  name: {
    what: 'a name',
    accept: (m: Match) => {
      if (!m.p.atName) return false;
      m.p.next();
      return true;
    },
  },
  /** A column of the target: kept as the targets are. */
  column: {
    what: 'a column',
    accept: (m: Match) => {
      if (!m.p.atName) return false;
      m.columns.push(parseIdentifier(m.p));
      return true;
    },
  },
  object: {
    what: 'a name',
    accept: (m: Match) => {
      if (!atObject(m)) return false;
      parseName(m.p, 4);
      return !m.p.failed;
    },
  },
  target: {
    what: 'a name',
    accept: (m: Match) => {
      if (!atObject(m)) return false;
      m.targets.push(parseName(m.p, 4));
      return !m.p.failed;
    },
  },
  /** A name that is written without brackets or quotes. */
  plainName: {
    what: 'a word',
    accept: (m: Match) => {
      if (!m.p.atName || m.p.kind > T.Word) return false;
      m.p.next();
      return true;
    },
  },
  /** An object of this database, of one part or two. */
  localTarget: {
    what: 'a name',
    accept: (m: Match) => {
      if (!atObject(m)) return false;
      const name = parseName(m.p, 4);
      if (namesDatabase(name)) m.p.violates('the database is named where only this one can be meant', name);
      m.targets.push(name);
      return !m.p.failed;
    },
  },
  /** `sqlserver.session_id`: a name in a package. */
  member: {
    what: 'a package and a name in it',
    accept: (m: Match) => {
      if (!m.p.atName || m.p.peek(1) !== T.Dot || !m.p.peekName(2)) return false;
      parseName(m.p, 3);
      return !m.p.failed;
    },
  },
  /** `t.ix`, `dbo.t.s`: what belongs to a table, with the table's name before it, which is kept. */
  memberTarget: {
    what: 'a table and a name in it',
    accept: (m: Match) => {
      const dots = m.p.peek(1) === T.Dot || m.p.kind === T.Dot;
      if (!dots || !atObject(m)) return false;
      const { kind, start, parts } = parseName(m.p, 4);
      const table = parts.slice(0, -1);
      m.targets.push({ kind, start, end: table.at(-1)!.end, parts: table });
      return !m.p.failed;
    },
  },
  /** Any word without quotes, a reserved one too. */
  word: {
    what: 'a word',
    accept: acceptWord,
  },
  /** A word of a permission: any but those that stand around it. */
  permissionWord: {
    what: 'a permission',
    accept: (m: Match) => !aroundPermissions.has(m.p.kind) && acceptWord(m),
  },
  string: {
    what: 'a string',
    accept: (m: Match) => {
      const kind = m.p.kind;
      // Where no name can stand, "…" is a string whatever QUOTED_IDENTIFIER says here: the file does not tell.
      if (kind !== T.String && kind !== T.NationalString && kind !== T.DoubleQuoted) return false;
      m.p.next();
      return true;
    },
  },
  integer: { what: 'a whole number', accept: tokenOf(T.Integer) },
  number: { what: 'a number', accept: tokenOf(T.Integer, T.Numeric, T.Float, T.Money) },
  binary: { what: 'a binary constant', accept: tokenOf(T.Hex) },
  /** `$node_id`. */
  pseudoColumn: { what: 'a column', accept: tokenOf(T.PseudoColumn) },
  variable: { what: 'a variable', accept: tokenOf(T.Variable) },
  type: {
    what: 'a data type',
    accept: (m: Match) => {
      if (!atDataType(m.p)) return false;
      parseDataType(m.p);
      return !m.p.failed;
    },
  },
  expression: {
    what: 'a value',
    accept: (m: Match) => {
      m.expressions.push(m.p.expression());
      return !m.p.failed;
    },
  },
  condition: {
    what: 'a condition',
    accept: (m: Match) => {
      m.expressions.push(m.p.condition());
      return !m.p.failed;
    },
  },
  /** The condition of a filtered index or statistics. */
  filter: {
    what: 'a condition',
    accept: (m: Match) => {
      const condition = m.p.condition();
      checkIndexFilter(m.p, condition);
      m.expressions.push(condition);
      return !m.p.failed;
    },
  },
} as const satisfies Readonly<Record<string, TerminalRule>>;

export function isTerminal(word: string): word is Terminal {
  return Object.hasOwn(terminals, word);
}

export function terminalRule(terminal: Terminal): TerminalRule {
  return terminals[terminal];
}
