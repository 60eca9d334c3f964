import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What the parser or binder could not make sense of. Problems in the user's SQL are values, never exceptions. */
export interface Diagnostic extends Span {
  /** Stable: `HW1…` parser, `HW2…` binder, `HW3…` lineage. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
}

interface Entry {
  readonly severity: Severity;
  /** Words with `{parameter}` places. */
  readonly words: string;
}

/** The catalogue: code → severity and words. docs/diagnostics.md lists the same, and a test keeps the two equal. */
export const diagnosticCatalogue = {
  HW1001: { severity: 'error', words: 'Expected {expected} here, found {found}.' },
  HW1002: {
    severity: 'error',
    words: 'This statement is not understood from {found} on; the text up to the next statement is left out.',
  },
  HW1003: { severity: 'error', words: 'The string that begins here is never closed.' },
  HW1004: { severity: 'error', words: 'The comment that begins here is never closed.' },
  HW1005: { severity: 'error', words: 'The quoted name that begins here is never closed.' },
  HW1006: { severity: 'error', words: 'Nesting is deeper than {limit} levels; the inner part is left out.' },
  HW1007: { severity: 'error', words: '{found} cannot stand here.' },
  HW1008: {
    severity: 'warning',
    words: '{statement} should stand alone in its batch; it is read as a module of its own.',
  },
  HW1009: { severity: 'warning', words: 'The sqlcmd line {found} is left out.' },
  HW1010: { severity: 'error', words: 'SQL Server refuses this: {rule}.' },
  HW2001: { severity: 'warning', words: 'The name {name} is not in the catalog.' },
  HW2002: { severity: 'warning', words: 'The column {name} exists in several sources: {sources}.' },
  HW2003: { severity: 'warning', words: 'None of the sources here has a column {name}.' },
  HW2004: { severity: 'warning', words: 'The alias or table {name} is not a source of this statement.' },
  HW2005: { severity: 'info', words: 'The columns of {name} are not known, so * cannot be expanded.' },
  HW2006: { severity: 'warning', words: '{values} values are given for {columns} columns.' },
  HW2007: { severity: 'info', words: 'The temp table {name} is created by a caller; its columns are not known here.' },
  HW2008: {
    severity: 'info',
    words: 'The columns of {name} are not known; those written here are called as what is written to them.',
  },
  HW2009: {
    severity: 'info',
    words: 'The column {name} belongs to one of these, whose columns are not all known: {sources}.',
  },
  HW2010: {
    severity: 'warning',
    words: 'The columns of {name} are not known here, so what is written without a column list is left out.',
  },
  HW2011: {
    severity: 'warning',
    words:
      'Nothing above in this batch declares {name}, so SQL Server refuses all of the batch: declare it, or correct its name.',
  },
  HW2012: {
    severity: 'warning',
    words:
      '{name} is declared above in this batch, so SQL Server refuses all of the batch: rename or remove one of the two.',
  },
  HW2013: {
    severity: 'warning',
    words: 'The column {name} is named twice, so SQL Server refuses the statement: a column is given one value.',
  },
  HW2014: { severity: 'warning', words: 'SQL Server refuses this: {rule}.' },
  HW2015: { severity: 'warning', words: 'SQL Server refuses this call of {procedure}: {rule}.' },
  HW2016: { severity: 'warning', words: '{table} has no column {name}.' },
  HW3001: { severity: 'warning', words: 'This SQL is put together at run time and its text is not known: {reason}.' },
  HW3002: { severity: 'warning', words: 'The name {pattern} is only partly known at run time; no edge is drawn.' },
  HW3003: { severity: 'info', words: 'What {name} returns is not known, so the columns it fills have no source.' },
  HW3004: { severity: 'warning', words: 'The construct {construct} is not followed.' },
  HW3005: {
    severity: 'info',
    words: 'Other modules write {from}: whether they do before it becomes {to} here, and so fill that, is not known.',
  },
  HW3006: {
    severity: 'info',
    words:
      'What the session keeps here is set in other modules, from which no call leads here: {column} has no source.',
  },
  HW3007: {
    severity: 'error',
    words: 'This module nests too deeply, alone or with those that it uses; nothing of it is in the lineage.',
  },
  HW3008: {
    severity: 'info',
    words:
      'The name {pattern} is only partly known at run time: where it is written alike it is taken for one table, and what a * takes of it is not known.',
  },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof diagnosticCatalogue;

type Parameters<Words extends string> = Words extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameters<Rest>
  : never;

/** Makes a diagnostic from the catalogue; the compiler checks that every place in the words gets its value. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  span: Span,
  parameters: Record<Parameters<(typeof diagnosticCatalogue)[Code]['words']>, string>,
): Diagnostic {
  const { severity, words } = diagnosticCatalogue[code] as Entry;
  const values: Record<string, string> = parameters;
  const message = words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { code, severity, message, start: span.start, end: span.end };
}
