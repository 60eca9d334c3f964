// https://learn.microsoft.com/sql/connect/oledb/applications/using-connection-string-keywords-with-oledb-driver-for-sql-server
import type { ProviderConnection } from '../../parse/tree/table-source.ts';
import type { Binder } from '../binder.ts';
import type { NameDefaults } from '../names.ts';

/** Where a connection leads, and the database there of a name that tells none. */
export interface ConnectedServer {
  readonly server: string;
  readonly database: string;
}

/**
 * The SQL Server that OPENROWSET or OPENDATASOURCE connects to; undefined where its text does not tell it, and of another
 * product, whose `Data Source` is a file or a service:
 *
 *     OPENROWSET('MSOLEDBSQL', 'Server=Branch;Database=Shop;Trusted_Connection=yes', …)
 *     OPENROWSET('SQLNCLI', 'Branch'; 'reader'; 'secret', …)
 */
export function connectedServer(
  connection: ProviderConnection | undefined,
  binder: Binder,
): ConnectedServer | undefined {
  if (connection?.provider.kind !== 'Literal' || connection.to?.kind !== 'Literal') return undefined;
  const provider = binder.text(connection.provider);
  const words = binder.text(connection.to);
  const told = connection.inPieces ? new Map([['server', words]]) : keywordsOf(words);
  const driver = /^MSDASQL/i.test(provider) ? (told.get('driver') ?? '') : provider;
  if (!/^(SQLNCLI|SQLOLEDB|MSOLEDBSQL)|SQL (Server|Native Client)/i.test(driver)) return undefined;
  const server = serverNamed(firstOf(told, ['server', 'data source', 'address', 'addr', 'network address']));
  return server === undefined ? undefined : { server, database: firstOf(told, ['database', 'initial catalog']) };
}

/** `Key=value;Key="a;b"`: in quotes a value ends at the quote, which stands in it doubled; of two of one key the last counts. */
function keywordsOf(connection: string): Map<string, string> {
  const found = connection.matchAll(/([^=;]+)=\s*("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g);
  return new Map(Array.from(found, ([, key, value]) => [key!.trim().toLowerCase(), unquoted(value!.trim())]));
}

function unquoted(value: string): string {
  const last = /^(?:".*"|'.*'|\{.*\})$/s.test(value) ? value.slice(-1) : undefined;
  return last === undefined ? value : value.slice(1, -1).replaceAll(last + last, last);
}

const firstOf = (told: ReadonlyMap<string, string>, keys: readonly string[]) =>
  keys.map((key) => told.get(key)).find((value) => value !== undefined) ?? '';

/**
 * `tcp:Branch,1433` is Branch. Of `(local)` and its like nobody knows which instance of the machine it is: it may be this one or another.
 */
function serverNamed(address: string): string | undefined {
  const name = address
    .replace(/^\s*(tcp|np|lpc|admin):/i, '')
    .replace(/,\s*1433\s*$/, '')
    .trim();
  return name === '' || /^(\\\\|\.|\(|localhost|127\.0\.0\.1|::1)/i.test(name) ? undefined : name;
}

/** How names are looked up there. */
export function namesAt({ server, database }: ConnectedServer, binder: Binder): NameDefaults {
  return { server, database, schema: binder.names.catalog.data.defaultSchema };
}
