// JSON documents that are known: what JSON_VALUE and OPENJSON find in them.
// https://learn.microsoft.com/sql/relational-databases/json/json-path-expressions-sql-server
import { Text } from './text.ts';
import { type Constant, nothing, numberOf } from './value.ts';

/** Anything that a document holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** As deep as SQL Server reads a document. */
const deepest = 128;

/** The document that a text is; undefined where it is none, or nested without end. */
export function parseJson(text: string): Json | undefined {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepest) return undefined;
  }
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const step = /\.(?:([A-Za-z_$][\w$]*)|"((?:[^"\\]|\\.)*)")|\[(\d+)\]/y;

/** The steps of a path, names and places: `$.a."b c"[0]`, `lax $`. */
function stepsOf(path: string): readonly (string | number)[] | undefined {
  const start = /^\s*(?:lax\s+|strict\s+)?\$/i.exec(path);
  if (!start) return undefined;
  const steps: (string | number)[] = [];
  for (let at = start[0].length; at < path.trimEnd().length; at = step.lastIndex) {
    step.lastIndex = at;
    const [, name, quoted, index] = step.exec(path) ?? [];
    if (index !== undefined) steps.push(Number(index));
    else {
      const key = name ?? (quoted === undefined ? undefined : parseJson(`"${quoted}"`));
      // Nor is a name between quotes understood with what is no escape in it.
      if (typeof key !== 'string') return undefined;
      steps.push(key);
    }
  }
  return steps;
}

/** What a path leads to. Nothing where it leads nowhere; no answer to a path that is not understood. */
export function jsonAt(document: Json, path: string): { readonly found: Json | undefined } | undefined {
  const steps = stepsOf(path);
  return steps && { found: steps.reduce<Json | undefined>(stepInto, document) };
}

function stepInto(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === 'string') return member(value, step);
  return isArray(value) ? value[step] : undefined;
}

/** JSON_MODIFY: the document with a value where a path leads, `append $.a` behind the elements there; undefined where that is not plain. */
export function modifiedAt(document: Json, path: string, value: Json): Json | undefined {
  const appends = /^\s*append\s+/i.exec(path)?.[0].length ?? 0;
  const steps = stepsOf(path.slice(appends));
  return steps && steps.length > 0 ? changedAt(document, steps, value, appends > 0) : undefined;
}

function changedAt(
  whole: Json | undefined,
  [first, ...others]: readonly (string | number)[],
  value: Json,
  appends: boolean,
): Json | undefined {
  if (first === undefined) {
    if (!appends) return value;
    return isArray(whole) ? [...whole, value] : whole === undefined ? [value] : undefined;
  }
  const changed = changedAt(stepInto(whole, first), others, value, appends);
  if (changed === undefined) return undefined;
  if (typeof first === 'number') {
    return isArray(whole) && first < whole.length ? whole.with(first, changed) : undefined;
  }
  // In lax mode only the last step makes what is not there.
  if (typeof whole !== 'object' || whole === null || isArray(whole)) return undefined;
  if (changed !== null) return { ...whole, [first]: changed };
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== first));
}

const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function member(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A value of a document as SQL has it: text, or NULL. JSON_VALUE gives no objects and arrays. */
export function scalarOf(value: Json | undefined): Constant {
  if (value === undefined || typeof value === 'object') return nothing;
  return Text.known(String(value));
}

/** The rows of OPENJSON without WITH: key, value and type of each element. */
export function elementsOf(value: Json | undefined): readonly (readonly Constant[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, Json])[] = isArray(value)
    ? value.map((element, i) => [String(i), element])
    : Object.entries(value);
  return entries.map(([key, element]) => [Text.known(key), textOf(element), numberOf(typeOf(element))]);
}

/** The objects that OPENJSON … WITH makes rows of. */
export function rowsIn(value: Json | undefined): readonly Json[] {
  if (typeof value !== 'object' || value === null) return [];
  return isArray(value) ? value : [value];
}

/** An object or array as the text that it is. */
export function textOf(value: Json | undefined): Constant {
  return typeof value === 'object' && value !== null ? Text.known(JSON.stringify(value)) : scalarOf(value);
}

function typeOf(value: Json): number {
  if (value === null) return 0;
  if (typeof value === 'object') return isArray(value) ? 4 : 5;
  return { string: 1, number: 2, boolean: 3 }[typeof value as 'string' | 'number' | 'boolean'];
}
