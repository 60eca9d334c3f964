// Text with holes: a hole gets a word that can stand where a name or a value can, and that nobody writes.
import type { ObjectName } from '../catalog/catalog.ts';
import type { Text } from './constant.ts';

const mark = 'ⱨ';

export interface Filled {
  readonly text: string;
  /** What stood in each hole, as the script writes it. */
  readonly holes: readonly string[];
}

/** The text with a marked word in each hole; undefined where nothing of it is known. */
export function fillHoles(text: Text): Filled | undefined {
  const holes: string[] = [];
  let result = '';
  for (const piece of text) {
    if (typeof piece === 'string') result += piece;
    else {
      result += `${mark}${holes.length}${mark}`;
      holes.push(piece.written);
    }
  }
  return text.some((piece) => typeof piece === 'string' && piece.trim() !== '') ? { text: result, holes } : undefined;
}

export function isPartlyKnown(name: Pick<ObjectName, 'schema' | 'name'> & Partial<ObjectName>): boolean {
  return [name.server, name.database, name.schema, name.name].some((part) => part?.includes(mark));
}

export function hasHole(written: string): boolean {
  return written.includes(mark);
}

/** The name with what the script writes in its holes: `dbo.Fact_{@year}`. */
export function readableName(name: string, { holes }: Filled): string {
  return name
    .split(mark)
    .map((part, i) => (i % 2 === 1 ? `{${holes[Number(part)] ?? part}}` : part))
    .join('');
}
