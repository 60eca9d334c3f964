import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { TableAppender } from './appender.ts';
import { DeadlineError, openError } from './errors.ts';
import { hardenDatabase } from './harden.ts';
import { boundValue, type Parameter, plainValue, type Row } from './values.ts';

export interface OpenOptions {
  /** Left out: a database in memory. */
  readonly file?: string;
  /** `read` may be shared with other readers in any process, `write` with nobody. Default `write`. */
  readonly access?: 'read' | 'write';
  /** Folders that SQL may read from and write to (`read_parquet`, COPY). Nothing else of the file system is reachable. */
  readonly folders?: readonly string[];
  /** How many queries run at once; others wait their turn. Default 1. */
  readonly connections?: number;
  readonly threads?: number;
  /** For DuckDB's own buffers, such as `1GB`. It does not bound the process: hostile files need a real limit. */
  readonly memoryLimit?: string;
}

export interface QueryOptions {
  /** The query is interrupted after so many milliseconds and fails with a {@link DeadlineError}. */
  readonly deadline?: number;
}

/** An open DuckDB database with a few connections, each of which runs one query at a time. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #all: DuckDBConnection[];
  readonly #idle: DuckDBConnection[];
  readonly #waiting: ((connection: DuckDBConnection) => void)[] = [];
  #closed: Promise<void> | undefined;
  #becameIdle: (() => void) | undefined;

  private constructor(instance: DuckDBInstance, connections: DuckDBConnection[]) {
    this.#instance = instance;
    this.#all = connections;
    this.#idle = [...connections];
  }

  /** Throws {@link DatabaseInUseError} where another process holds the file in a way that excludes this one. */
  static async open(options: OpenOptions = {}): Promise<Database> {
    const file = options.file ?? ':memory:';
    const config: Record<string, string> = {};
    if (options.access === 'read') config.access_mode = 'READ_ONLY';
    // The newest storage format: less than a third of the size of the default one (DESIGN §5).
    else if (options.file !== undefined) config.storage_compatibility_version = 'v1.5.0';
    if (options.threads !== undefined) config.threads = String(options.threads);
    if (options.memoryLimit !== undefined) config.memory_limit = options.memoryLimit;
    const instance = await DuckDBInstance.create(file, config).catch((error: unknown) => {
      throw openError(file, error);
    });
    try {
      const connections = [await instance.connect()];
      await hardenDatabase(connections[0]!, options.folders ?? []);
      while (connections.length < (options.connections ?? 1)) connections.push(await instance.connect());
      return new Database(instance, connections);
    } catch (error) {
      instance.closeSync();
      throw error;
    }
  }

  /** Runs statements whose answer nobody needs. */
  async run(sql: string, parameters: readonly Parameter[] = [], options: QueryOptions = {}): Promise<void> {
    await this.#use(options, async (connection) => {
      await connection.run(sql, ...bindings(parameters));
    });
  }

  /** All rows of an answer that is small enough to hold. Converts chunk by chunk, so the event loop goes on turning. */
  async rows<T extends object = Row>(
    sql: string,
    parameters: readonly Parameter[] = [],
    options: QueryOptions = {},
  ): Promise<T[]> {
    const rows: T[] = [];
    for await (const chunk of this.stream<T>(sql, parameters, options)) rows.push(...chunk);
    return rows;
  }

  /** The first row, or undefined. */
  async row<T extends object = Row>(
    sql: string,
    parameters: readonly Parameter[] = [],
    options: QueryOptions = {},
  ): Promise<T | undefined> {
    return (await this.rows<T>(sql, parameters, options))[0];
  }

  /** The answer in chunks of up to 2,048 rows. Holds a connection until it is read to its end or left. */
  async *stream<T extends object = Row>(
    sql: string,
    parameters: readonly Parameter[] = [],
    options: QueryOptions = {},
  ): AsyncGenerator<T[], void, void> {
    for await (const { names, columns, count } of this.columns(sql, parameters, options)) {
      const rows: T[] = [];
      for (let i = 0; i < count; i++) {
        const row: Row = {};
        for (let c = 0; c < names.length; c++) row[names[c]!] = plainValue(columns[c]![i]! as never);
        rows.push(row as T);
      }
      yield rows;
    }
  }

  /** Like {@link stream}, column by column, and values as DuckDB gives them (BIGINT as `bigint`): for millions of rows. */
  async *columns(
    sql: string,
    parameters: readonly Parameter[] = [],
    options: QueryOptions = {},
  ): AsyncGenerator<{ names: readonly string[]; columns: readonly (readonly unknown[])[]; count: number }, void, void> {
    const connection = await this.#take();
    const deadline = startDeadline(connection, options.deadline);
    try {
      const result = await connection.stream(sql, ...bindings(parameters));
      const names = result.columnNames();
      for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        yield { names, columns: chunk.getColumns(), count: chunk.rowCount };
      }
    } catch (error) {
      throw deadline.passed() ? new DeadlineError(options.deadline!) : error;
    } finally {
      deadline.stop();
      this.#giveBack(connection);
    }
  }

  /** Fills a table; the rows are there once {@link TableAppender.close} has returned. */
  async appender(table: string): Promise<TableAppender> {
    const connection = await this.#take();
    try {
      return new TableAppender(await connection.createAppender(table), () => this.#giveBack(connection));
    } catch (error) {
      this.#giveBack(connection);
      throw error;
    }
  }

  /** Stops what runs at the moment. */
  interrupt(): void {
    for (const connection of this.#all) connection.interrupt();
  }

  /** Lets running queries end, refuses new ones, and closes the file. */
  close(): Promise<void> {
    this.#closed ??= (async () => {
      if (this.#idle.length < this.#all.length || this.#waiting.length > 0)
        await new Promise<void>((resolve) => {
          this.#becameIdle = resolve;
        });
      for (const connection of this.#all) connection.closeSync();
      this.#instance.closeSync();
    })();
    return this.#closed;
  }

  async #use<T>(options: QueryOptions, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.#take();
    const deadline = startDeadline(connection, options.deadline);
    try {
      return await work(connection);
    } catch (error) {
      throw deadline.passed() ? new DeadlineError(options.deadline!) : error;
    } finally {
      deadline.stop();
      this.#giveBack(connection);
    }
  }

  #take(): Promise<DuckDBConnection> {
    if (this.#closed) return Promise.reject(new Error('The database is closed.'));
    const connection = this.#idle.pop();
    if (connection) return Promise.resolve(connection);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #giveBack(connection: DuckDBConnection): void {
    const next = this.#waiting.shift();
    if (next) {
      next(connection);
      return;
    }
    this.#idle.push(connection);
    if (this.#idle.length === this.#all.length) this.#becameIdle?.();
  }
}

function bindings(parameters: readonly Parameter[]): [] | [values: never[], types: never[]] {
  if (parameters.length === 0) return [];
  const bound = parameters.map(boundValue);
  return [bound.map((b) => b.value) as never[], bound.map((b) => b.type) as never[]];
}

function startDeadline(connection: DuckDBConnection, milliseconds: number | undefined) {
  let passed = false;
  const timer =
    milliseconds === undefined
      ? undefined
      : setTimeout(() => {
          passed = true;
          connection.interrupt();
        }, milliseconds);
  return { passed: () => passed, stop: () => clearTimeout(timer) };
}
