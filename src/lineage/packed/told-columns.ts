import type { CallersColumn } from '../../bind/binder.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { uses } from './uses.ts';

/** Writes a column of a temp table as one module tells it to another. */
export function writeToldColumn(column: CallersColumn, bytes: ByteWriter): void {
  const { name, hidden, generated, identity, rest, computed } = column;
  bytes.text(name);
  for (const is of [hidden, generated, identity, rest, computed]) bytes.flag(Boolean(is));
  bytes.list(computed ?? [], ({ use, of }) => {
    bytes.number(uses.code(use));
    bytes.text(of);
  });
}

/** The other side of {@link writeToldColumn}. */
export function readToldColumn(bytes: ByteReader): CallersColumn {
  const name = bytes.text();
  const [hidden, generated, identity, rest, isComputed] = Array.from({ length: 5 }, () => bytes.flag());
  const computed = bytes.list(() => ({ use: uses.of(bytes.number()), of: bytes.text() }));
  return { name, hidden, generated, identity, rest, computed: isComputed ? computed : undefined };
}
