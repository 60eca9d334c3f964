import type { BoundUse } from '../bind/bound/statement.ts';
import type { Tracer } from './tracer.ts';

/** What the text runs from here on, by EXEC (…) or sp_rename, finds its names in that database. */
export function traceUse({ database }: BoundUse, tracer: Tracer): void {
  const { text } = tracer;
  tracer.text = { ...text, defaults: { ...text.defaults, database: text.nameElsewhere?.(database) ?? database } };
}
