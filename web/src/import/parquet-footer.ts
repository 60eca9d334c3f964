import { CompactReader, NotThriftError } from './thrift.ts';

export interface ParquetFooter {
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Footers are kilobytes; whatever claims more is left to the server. */
const biggestFooter = 8_000_000;

/** Column names and row count from the end of a Parquet file; undefined where it is none. Reads only those bytes. */
export async function readParquetFooter(file: Blob): Promise<ParquetFooter | undefined> {
  if (file.size < 12) return undefined;
  const tail = new DataView(await file.slice(file.size - 8).arrayBuffer());
  const length = tail.getUint32(0, true);
  if (tail.getUint32(4) !== 0x50415231 /* PAR1 */ || length > biggestFooter || length + 12 > file.size)
    return undefined;
  const bytes = new Uint8Array(await file.slice(file.size - 8 - length, file.size - 8).arrayBuffer());
  try {
    return parseFooter(bytes);
  } catch (error) {
    if (error instanceof NotThriftError) return undefined;
    throw error;
  }
}

/** FileMetaData: 2 = schema, 3 = number of rows. https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift */
function parseFooter(bytes: Uint8Array): ParquetFooter {
  const reader = new CompactReader(bytes);
  const columns: string[] = [];
  let rows = 0;
  reader.struct((id) => {
    if (id === 2) {
      reader.list(() => {
        // SchemaElement: 4 = name, 5 = number of children, which only groups have.
        let name = '';
        let children = 0;
        reader.struct((field) => {
          if (field === 4) name = reader.text();
          else if (field === 5) children = reader.integer();
          else return false;
          return true;
        });
        if (children === 0) columns.push(name);
      });
    } else if (id === 3) rows = reader.integer();
    else return false;
    return true;
  });
  return { columns, rows };
}
