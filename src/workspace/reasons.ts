// The reasons that answers give, in words for people.
import type { Reason } from '../contract/coverage.ts';
import type { AgreementReason } from '../lineage/estate/agreement.ts';
import type { EmptyReason } from '../lineage/estate/coverage.ts';
import { diagnosticCatalogue } from '../text/diagnostic.ts';

const emptyWords: Record<EmptyReason | 'named only' | 'never named', string> = {
  'no text':
    'The import holds no text of it: its definition is encrypted, its code is in an assembly (CLR), or the export left it out.',
  'not read': 'Its text could not be read; the diagnostics say where.',
  dynamic: 'It runs SQL that is put together at run time, and the text of that is not known.',
  'no statement': 'There is no statement in it: its code is in an assembly (EXTERNAL NAME), or it is empty.',
  'moves no data': 'None of its statements reads, writes or calls anything.',
  'nothing stored':
    'What its statements read, write or call are system objects, temp tables, variables and constants only.',
  'named only': 'Imported modules name it, but in no statement that moves data.',
  'never named': 'No imported module names it, unless in a string or a comment.',
};

export function emptyReason(code: keyof typeof emptyWords): Reason {
  return { code, words: emptyWords[code] };
}

const agreementWords: Record<AgreementReason, string> = {
  synonym: 'Declared under the name of a synonym; the edge goes to what that stands for.',
  dynamic: 'Named in dynamic SQL, which SQL Server does not look into.',
  stated: 'A person stated it, in a comment or in the override file.',
  file: 'A file: SQL Server declares no dependency on files.',
  elsewhere:
    'In another database or on another server: SQL Server declares those by name only, and the export has no such row.',
  unresolved: 'The catalog does not have it: it was dropped, or is created later (deferred name resolution).',
  'created later': 'It was created after the module, which SQL Server bound without it (deferred name resolution).',
  'trigger table': 'Named as inserted or deleted, which SQL Server does not declare.',
  renamed: 'The module builds it under another name and renames it; SQL Server declares the other name.',
  'module not declared': 'The export holds no declared dependency of this module at all.',
  'no text':
    'The import holds no text of the module: its definition is encrypted, its code is in an assembly (CLR), or the export left it out.',
  'not read': 'A part of the module’s text was not understood.',
  'carries no data': 'A type or a sequence: no data comes from it.',
  'table expression': 'A table names it in a computed column, a default or a check.',
  'moves no data': 'The module’s text names it, but in no statement that moves data.',
  'out of date':
    'The module’s text does not name it: the declaration is older than the text, or reaches it indirectly.',
};

export function agreementReason(code: AgreementReason | null): Reason | null {
  return code === null ? null : { code, words: agreementWords[code] };
}

/** The words of a kind of diagnostic, whatever is filled into them at a place. */
export function diagnosticWords(code: string): string {
  const { words } = diagnosticCatalogue[code as keyof typeof diagnosticCatalogue] ?? { words: code };
  return words.replace(/\{\w+\}/g, '…').replace(/…\.$/, '…');
}
