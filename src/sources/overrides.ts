// The override file: edges that no text tells and a person writes down.
//   {"edges": [{"from": "dbo.Orders", "to": "lake.Orders", "through": "Nightly copy", "note": "runs at 2"}]}
import type { ManualEdge } from '../catalog/catalog.ts';
import { parseName } from '../text/identifier.ts';

export interface Overrides {
  readonly edges: readonly ManualEdge[];
  /** Everything that is wrong, one sentence each. With one of them nothing of the file is taken. */
  readonly problems: readonly string[];
}

/** A file that is wrong through and through is not told line by line. */
const mostProblems = 20;

const kinds = ['read', 'write', 'call'] as const;
const properties = ['from', 'to', 'through', 'kind', 'columns', 'note'];

/** Reads an override file. Nothing is thrown for what it is. */
export function readOverrides(file: string, text: string): Overrides {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused(`It is not JSON: ${error instanceof Error ? withLine(error.message, text) : error}.`);
  }
  if (!isRecord(content) || !Array.isArray(content.edges)) {
    return refused('It must be {"edges": […]}: a list of edges.');
  }
  const others = Object.keys(content).filter((key) => key !== 'edges');
  const problems = others.map((other) => `It has "${other}" beside "edges".`);
  // Of several lists it is not known in which of them a line is.
  const lines = others.length === 0 ? linesOfItems(text) : [];
  const edges = content.edges.map((item: unknown, i): ManualEdge => {
    const line = lines[i];
    const place = line === undefined ? `Edge ${i + 1}` : `Edge ${i + 1} (line ${line})`;
    for (const problem of edgeProblems(item)) problems.push(`${place}: ${problem}`);
    const { from, to, through, kind, columns, note } = (isRecord(item) ? item : {}) as Partial<ManualEdge>;
    return { from: from ?? '', to: to ?? '', through, kind, columns: columns ?? [], note, file, line: line ?? 1 };
  });
  if (problems.length === 0) return { edges, problems };
  const more = problems.length - mostProblems;
  return {
    edges: [],
    problems: more > 0 ? [...problems.slice(0, mostProblems), `There are ${more} more problems.`] : problems,
  };
}

/** Where JSON breaks off is told as a place in the text; an editor shows lines. */
function withLine(message: string, text: string): string {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  return position === undefined
    ? message
    : message.replace(/\s*at position.*$/, ` in line ${text.slice(0, Number(position)).split('\n').length}`);
}

function refused(problem: string): Overrides {
  return { edges: [], problems: [problem] };
}

function* edgeProblems(item: unknown): Generator<string> {
  if (!isRecord(item)) return yield 'it must be an object such as {"from": "dbo.A", "to": "dbo.B"}.';
  for (const key of Object.keys(item)) {
    if (!properties.includes(key)) yield `"${key}" is not known; an edge has ${properties.join(', ')}.`;
  }
  for (const end of ['from', 'to'] as const) {
    const name = item[end];
    if (typeof name !== 'string' || name.trim() === '') yield `"${end}" must be the name of an object.`;
    else if (parseName(name).length > 4 || parseName(name).at(-1) === '') {
      yield `"${end}" must be a name of one to four parts, not "${name}".`;
    }
  }
  const { through, kind, note } = item;
  if (through !== undefined && (typeof through !== 'string' || through.trim() === '')) {
    yield '"through" must be the name of what carries the data.';
  }
  if (kind !== undefined && !kinds.some((known) => known === kind)) yield '"kind" must be read, write or call.';
  if (kind !== undefined && through !== undefined) {
    yield 'give "kind" or "through": data that goes through something is read and then written.';
  }
  if (note !== undefined && typeof note !== 'string') yield '"note" must be a text.';
  yield* columnProblems(item.columns);
}

function* columnProblems(columns: unknown): Generator<string> {
  if (columns === undefined) return;
  if (!Array.isArray(columns)) return yield '"columns" must be a list such as [{"from": "a", "to": "b"}].';
  for (const column of columns) {
    const isPair = isRecord(column) && [column.from, column.to].every((end) => typeof end === 'string' && end !== '');
    if (!isPair) yield '"columns" must name a column of each side: {"from": "a", "to": "b"}.';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The lines on which the items of the one list in a valid file begin: `{"edges": [` and then, two levels deep, each item. */
function linesOfItems(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let expectsItem = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') line++;
    if (/[\s\ufeff]/.test(c)) continue;
    if (depth === 2 && expectsItem && c !== ']') {
      lines.push(line);
      expectsItem = false;
    }
    if (c === '"') {
      for (i++; text[i] !== '"'; i++) if (text[i] === '\\') i++;
    } else if (c === '{' || c === '[') {
      depth++;
      expectsItem = depth === 2;
    } else if (c === '}' || c === ']') depth--;
    else if (c === ',' && depth === 2) expectsItem = true;
  }
  return lines;
}
