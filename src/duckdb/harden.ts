import type { DuckDBConnection } from '@duckdb/node-api';

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Shuts a database off from the file system (but for `folders`), the network and extensions, for good: the last
 * setting locks the others. The order matters, and `allowed_directories` works only as SQL, not at open.
 * https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview
 */
export async function hardenDatabase(connection: DuckDBConnection, folders: readonly string[]): Promise<void> {
  // Not the machine's time zone: the same file must give the same times everywhere.
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run(`SET allowed_directories = [${folders.map(literal).join(', ')}]`);
  await connection.run('SET autoinstall_known_extensions = false');
  await connection.run('SET autoload_known_extensions = false');
  await connection.run('SET allow_community_extensions = false');
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}
