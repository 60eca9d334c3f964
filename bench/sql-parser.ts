// Parsers under one name: the text of a batch in, and whether it was accepted.
import { loadHeadwater } from './headwater.ts';

export interface SqlParser {
  /** As the table prints it. */
  readonly title: string;
  /** The tree of one batch, and whether all of the batch is in it. */
  readonly parse: (text: string) => { readonly tree: unknown; readonly accepted: boolean };
}

/** Loads the parser of a name. @throws where its package is not installed. */
export const sqlParsers: Readonly<Record<string, () => Promise<SqlParser>>> = {
  async headwater() {
    const { parseScript, Source } = (await loadHeadwater()).tsql;
    return {
      title: 'Headwater',
      parse: (text) => {
        const { script, diagnostics } = parseScript(new Source('', text));
        return { tree: script, accepted: diagnostics.every(({ severity }) => severity !== 'error') };
      },
    };
  },
  async 'node-sql-parser'() {
    const { default: library } = await import('node-sql-parser');
    const parser = new library.Parser();
    return { title: 'node-sql-parser', parse: orRefused((text) => parser.astify(text, { database: 'transactsql' })) };
  },
  async 'sqlparser-ts'() {
    const { init, Parser } = await import('@guanmingchiu/sqlparser-ts');
    await init();
    return { title: 'sqlparser-rs (WASM)', parse: orRefused((text) => Parser.parse(text, 'mssql')) };
  },
};

/** Of a parser that throws at the first error. */
function orRefused(parse: (text: string) => unknown): SqlParser['parse'] {
  return (text) => {
    try {
      return { tree: parse(text), accepted: true };
    } catch {
      return { tree: undefined, accepted: false };
    }
  };
}
