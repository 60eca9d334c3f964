import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Direction, ObjectSummary, Trace } from '../contract/explore.ts';
import { formatName, nameKey, parseName } from '../text/identifier.ts';
import type { Snapshot } from '../workspace/workspace.ts';
import { Failure } from './failure.ts';
import { RemoteServer } from './remote-server.ts';
import { onlyOne, withSnapshot } from './with-snapshot.ts';

interface TraceOptions {
  readonly direction: Direction;
  readonly depth: number;
  readonly json?: boolean;
  readonly data?: string;
  readonly server?: string;
}

/** Where the answer comes from: a workspace, a server, or files that are read for this one question. */
interface TraceSource {
  /** Objects whose name contains `q`. */
  readonly objects: (q: string) => Promise<readonly ObjectSummary[]>;
  readonly trace: (id: string, direction: Direction, depth: number) => Promise<Trace | undefined>;
}

export function defineTrace(command: Command): Command {
  const directions = new Option('--direction <way>', 'where to look').choices(['upstream', 'downstream', 'both']);
  return command
    .argument('<name>', 'name of an object, such as dbo.Orders')
    .argument('[paths...]', 'files and folders to read instead of a workspace')
    .addOption(directions.default('both'))
    .option('--depth <levels>', 'how many levels; one level is one edge', wholeNumber, 3)
    .option('--json', 'print JSON')
    .option('--data <folder>', 'folder of the workspace (DATA_DIR, ./data)')
    .option('--server <url>', 'ask a running server instead')
    .action(traceName);
}

async function traceName(name: string, paths: string[], options: TraceOptions): Promise<void> {
  const { data, server, direction, depth } = options;
  onlyOne(data, server, paths);
  if (parseName(name).at(-1) === '') throw new Failure('Name an object, such as dbo.Orders.', 2);
  const answer = async (source: TraceSource) => {
    const start = findByName(name, await source.objects(parseName(name).at(-1)!));
    const trace = await source.trace(start.id, direction, depth);
    if (!trace) throw new Failure(`${name} is no longer there.`);
    console.log(options.json ? JSON.stringify(trace) : traceText(trace));
    if (trace.message) console.error(trace.message);
  };
  if (server !== undefined) return answer(askServer(server));
  await withSnapshot(paths, data, (snapshot) => answer(askSnapshot(snapshot)));
}

function askServer(url: string): TraceSource {
  const remote = new RemoteServer(url);
  return {
    objects: async (q) => (await remote.objects(q)).objects,
    trace: (id, direction, depth) => remote.trace(id, direction, depth),
  };
}

function askSnapshot(snapshot: Snapshot): TraceSource {
  return {
    objects: async (q) => (await snapshot.objects({ q, limit: 10_000, offset: 0 })).objects,
    trace: (id, direction, depth) => snapshot.trace(id, direction, depth),
  };
}

/** Objects that are named where a name may be any of them. */
const mostNamed = 10;

/**
 * The object that a person means: `Orders`, `dbo.Orders` or `Sales.dbo.Orders`, in any case.
 * @throws {Failure} where it is none or several.
 */
export function findByName(written: string, objects: readonly ObjectSummary[]): ObjectSummary {
  const wanted = parseName(written).reverse();
  const named = objects.filter(({ database, schema, name }) => {
    const parts = [name, schema, ...parseName(database).reverse()];
    return wanted.every((part, i) => part === '' || nameKey(part) === nameKey(parts[i] ?? ''));
  });
  // Of those that differ only in case it is the one that is written so.
  const exact = named.filter(({ name }) => name === wanted[0]);
  const found = exact.length > 0 ? exact : named;
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw new Failure(`There is no object ${written}.`);
  const more = found.length > mostNamed ? ` or ${found.length - mostNamed} others` : '';
  const names = found.slice(0, mostNamed).map(fullName).join(' or ');
  throw new Failure(`${written} may be ${names}${more}. Write more of its name.`);
}

function fullName({ database, schema, name }: ObjectSummary): string {
  return formatName([database, schema, name].filter((part) => part !== ''));
}

/** One line an object, indented by its distance: upstream above the start, downstream below it. */
function traceText({ objects }: Trace): string {
  const inOrder = [...objects].sort((a, b) => a.level - b.level || fullName(a).localeCompare(fullName(b)));
  const lines = inOrder.map((object) => {
    const mark = object.level === 0 ? '●' : object.level < 0 ? '←' : '→';
    return `${String(object.level).padStart(3)} ${mark} ${fullName(object)}  (${object.type})`;
  });
  return lines.join('\n');
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 1000) return value;
  throw new InvalidArgumentError('It must be a whole number from 1 to 1000.');
}
