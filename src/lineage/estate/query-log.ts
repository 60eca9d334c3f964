import type { Names } from '../../bind/names.ts';
import type { CatalogObject, LoggedQuery } from '../../catalog/catalog.ts';
import { normalisedText, withoutParameters } from './normalised-text.ts';

/** Runs of one query in one database: their texts differ in constants only. */
export interface LoggedText {
  /** Of the first run. */
  readonly text: string;
  readonly times: number;
  /** When it ran last, ISO 8601, UTC; undefined where the log does not say. */
  readonly lastSeen: string | undefined;
  /** The text as a module: what it reads, writes and calls is traced like a script's. */
  readonly script: CatalogObject;
}

/** How often the log names an object, and when last. */
export interface Sighting {
  /** Id of the object. */
  readonly object: string;
  readonly times: number;
  readonly lastSeen: string | undefined;
}

/** What became of the query log: each entry is counted once, as the first of these that it is. */
export interface QueryLogReport {
  readonly entries: number;
  /** Different texts, constants aside. */
  readonly texts: number;
  /** Entries with a text that could not be read. */
  readonly unread: number;
  /** Entries that write by themselves: they are Script objects. */
  readonly adHocWrites: number;
  /** Entries that are a statement of a module. */
  readonly statements: number;
  /** Entries that execute a module. */
  readonly executions: number;
  /** Entries that only read. */
  readonly reads: number;
  /** Entries that touch nothing of the catalog. */
  readonly others: number;
  /** When the last entry ran. */
  readonly last: string | undefined;
  /** Modules that ran, and objects that ad-hoc statements read or write. */
  readonly sightings: readonly Sighting[];
}

/** The query log by text, in the order of the first runs. */
export function loggedTexts(queries: readonly LoggedQuery[], names: Names): LoggedText[] {
  const { defaultDatabase } = names.catalog.data;
  const groups = new Map<string, { text: string; database: string; times: number; lastSeen: string | undefined }>();
  const keys = new Map<string, string>();
  for (const { text: logged, submitted, database = defaultDatabase } of queries) {
    const text = withoutParameters(logged);
    const alike = keys.get(text) ?? normalisedText(text);
    keys.set(text, alike);
    const key = `${names.key(database)}\u0000${alike}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { text, database, times: 1, lastSeen: submitted });
    else {
      group.times++;
      group.lastSeen = later(group.lastSeen, submitted);
    }
  }
  return [...groups.values()].map(({ database, ...group }, i) => {
    const name = scriptName(i);
    const made = names.make({ database, schema: '', name }, 'Script');
    return { ...group, script: { ...made, definition: { file: name, text: group.text } } };
  });
}

export function scriptName(number: number): string {
  return `query log ${number}`;
}

export function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
