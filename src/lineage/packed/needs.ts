import type { Catalog } from '../../catalog/catalog.ts';
import type { Needs, TableAnswer } from '../needs.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** As {@link Needs}, the modules by their keys. */
export interface KeyedNeeds extends Omit<Needs, 'shapes'> {
  readonly shapes: readonly string[];
}

/** Writes what a module asked. */
export function packNeeds({ objects, types, shapes, callersTables, changes }: Needs, catalog: Catalog): Uint8Array {
  const bytes = new ByteWriter();
  bytes.list(objects, (key) => bytes.text(key));
  bytes.list(types, (key) => bytes.text(key));
  bytes.list(shapes, (object) => bytes.text(catalog.key(object)));
  for (const answers of [callersTables, changes]) {
    bytes.list(answers, ({ key, columns }) => {
      bytes.text(key);
      bytes.text(columns);
    });
  }
  bytes.list(callersTables, ({ of }) => bytes.text(of ?? ''));
  return bytes.finish();
}

export function unpackNeeds(packed: Uint8Array): KeyedNeeds {
  const bytes = new ByteReader(packed);
  const text = () => bytes.text();
  const [objects, types, shapes] = [bytes.list(text), bytes.list(text), bytes.list(text)];
  const answer = () => ({ key: bytes.text(), columns: bytes.text() });
  const [callersTables, changes] = [bytes.list(answer), bytes.list(answer)];
  const whose = bytes.list(text);
  const tables = callersTables.map((one, i): TableAnswer => ({ ...one, of: whose[i] || undefined }));
  return { objects, types, shapes, callersTables: tables, changes };
}
