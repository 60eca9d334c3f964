import type { Expression } from '../parse/tree/expression.ts';
import type { Binder } from './binder.ts';

/** Notes that a file is read; one whose name is only known at run time is reported. */
export function bindFile(file: Expression, binder: Binder): void {
  if (file.kind !== 'Literal') {
    binder.report('HW3002', file, { pattern: binder.source.slice(file) });
    return;
  }
  const object = binder.names.make({ database: '', schema: '', name: binder.text(file) }, 'File');
  binder.use('read', object, file);
}
