// As much of the peers' interfaces as the benchmark uses.

declare module 'node-sql-parser' {
  const library: { Parser: new () => { astify(sql: string, options: { database: string }): unknown } };
  // biome-ignore lint/style/noDefaultExport: a CommonJS package has its exports there
  export default library;
}

declare module '@guanmingchiu/sqlparser-ts' {
  export function init(): Promise<void>;
  export const Parser: { parse(sql: string, dialect: string): unknown };
}
