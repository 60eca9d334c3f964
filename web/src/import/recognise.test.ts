import { describe, expect, it } from 'vitest';
import { type ChosenFile, kindByColumns, missingKinds, recogniseFile, sizeInWords } from './recognise.ts';

/** A Parquet footer with these columns and rows, written by hand: Thrift's compact protocol. */
function parquet(columns: string[], rows: number): Uint8Array {
  const text = (value: string) => [value.length, ...new TextEncoder().encode(value)];
  const element = (name: string, children?: number) => [
    0x48, // field 4, binary
    ...text(name),
    ...(children === undefined ? [] : [0x15, children * 2]), // field 5, i32
    0x08,
    2 * 20, // field 20, its number written out, binary: passed over
    ...text('ignored'),
    0,
  ];
  const footer = [
    0x15,
    0x02, // field 1, i32: version 1
    0x19,
    ((columns.length + 1) << 4) | 12, // field 2, list of structs
    ...element('schema', columns.length),
    ...columns.flatMap((column) => element(column)),
    0x16,
    rows * 2, // field 3, i64
    0x19,
    0x0c, // field 4, an empty list
    0x28,
    ...text('a writer'), // field 6, binary, which nobody reads
    0,
  ];
  return Uint8Array.from([...text('PAR1').slice(1), ...footer, footer.length, 0, 0, 0, ...text('PAR1').slice(1)]);
}

describe('recognising a file before it is sent', () => {
  it('reads columns and rows from the end of a Parquet file', async () => {
    const file = new File([parquet(['OBJECT_ID', 'Definition'], 42) as BlobPart], 'anything.parquet');
    expect(await recogniseFile(file)).toEqual({ kind: 'definitions', rows: 42, problems: [] });
  });

  it('says what is wrong with a file that is none', async () => {
    const broken = parquet(['a'], 1);
    broken.fill(0xff, 4, broken.length - 8);
    for (const bytes of [new Uint8Array(3), new Uint8Array(400), broken]) {
      const { kind, problems } = await recogniseFile(new File([bytes as BlobPart], 'x.parquet'));
      expect(kind).toBe('unknown');
      expect(problems).toHaveLength(1);
    }
  });

  it('knows an override file by its list of edges', async () => {
    const read = (text: string) => recogniseFile(new File([text], 'edges.json'));
    expect(await read('{"edges": [{"from": "a", "to": "b"}]}')).toEqual({ kind: 'overrides', rows: 1, problems: [] });
    for (const text of ['{"name": "headwater"}', '[]', 'null', '{"edges": ']) {
      expect(await read(text)).toMatchObject({
        kind: 'unknown',
        problems: [expect.stringMatching('no override file')],
      });
    }
  });

  it.each([
    ['object_id schema_name object_name object_type create_date', 'objects'],
    ['correct_object_id schema_name object_name object_type', 'objects'],
    ['object_id object_name schema_name object_type definition', 'definitions'],
    ['referencing_object_id referenced_object_id referenced_schema_name', 'dependencies'],
    ['object_id schema_name table_name column_name data_type column_id', 'table_columns'],
    ['command submit_time', 'query_logs'],
    ['colour size', 'unknown'],
  ])('knows %s as %s', (columns, kind) => expect(kindByColumns(columns.split(' '))).toBe(kind));

  it('names the kinds that are missing', () => {
    const file = new File([], 'f');
    const chosen = (kind: ChosenFile['kind']): ChosenFile => ({ file, kind, rows: null, problems: [] });
    expect(missingKinds([chosen('objects'), chosen('dependencies')])).toEqual(['Definitions (SQL)']);
    expect(missingKinds([chosen('sql'), chosen('overrides')])).toEqual([]);
    expect(missingKinds([])).toEqual([]);
  });

  it('writes sizes for people', () => {
    expect([900, 4200, 42_000, 4_200_000].map(sizeInWords)).toEqual(['900 B', '4.2 kB', '42 kB', '4.2 MB']);
  });
});
