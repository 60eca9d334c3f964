import type { Command } from 'commander';
import type { CoverageReport, ModuleCoverageRow, QueryLogInfo } from '../contract/coverage.ts';
import { formatName } from '../text/identifier.ts';
import { printLines } from './print.ts';
import { RemoteServer } from './remote-server.ts';
import { onlyOne, withSnapshot } from './with-snapshot.ts';

interface CoverageOptions {
  readonly json?: boolean;
  readonly data?: string;
  readonly server?: string;
}

/** Modules listed at most. */
const most = 10_000;

export function defineCoverage(command: Command): Command {
  return command
    .argument('[paths...]', 'files and folders to read instead of a workspace')
    .option('--json', 'print JSON')
    .option('--data <folder>', 'folder of the workspace (DATA_DIR, ./data)')
    .option('--server <url>', 'ask a running server instead')
    .action(printCoverage);
}

async function printCoverage(paths: string[], { json, data, server }: CoverageOptions): Promise<void> {
  onlyOne(data, server, paths);
  const print = (report: CoverageReport) => printLines(json ? [JSON.stringify(report)] : reportText(report));
  if (server !== undefined) return print(await new RemoteServer(server).coverage(most));
  await withSnapshot(paths, data, async (snapshot) => print(await snapshot.coverage({ limit: most, offset: 0 })));
}

function reportText(report: CoverageReport): string[] {
  const { modules, statements, edges, columns, agreement, queryLog, overrides, loose } = report;
  const found = edges.origins.filter(({ edges: count }) => count > 0);
  return [
    `Modules     ${modules.total}: ${modules.whole} wholly understood, ${modules.partly} partly, ${modules.nothing} not, ${modules.noText} without a text`,
    `Statements  ${statements.total}: ${statements.moving} read, write or call; ${statements.lost} stretches of text are no statement we know`,
    `Edges       ${edges.total}: ${found.map(({ origin, edges: count }) => `${count} ${origin}`).join(', ') || 'none'}; ${edges.unresolved} end at unresolved names`,
    `Columns     ${columns.traced} of the ${columns.written} that modules make or write have a source`,
    ...(agreement
      ? [
          `Declared    ${agreement.both} in both, ${agreement.parsed} only in the text, ${agreement.declared} only declared`,
        ]
      : ['Declared    the import declares no dependencies']),
    ...(queryLog ? [`Query log   ${logText(queryLog)}`] : []),
    ...(overrides ? [`Overrides   ${overrides.edges} edges of ${overrides.file}`] : []),
    ...loose.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`),
    ...(report.objects.length > 0 ? ['', ...report.objects.flatMap(moduleText)] : []),
  ];
}

function logText(log: QueryLogInfo): string {
  const { entries, executions, statements, adHocWrites, reads, others, unread } = log;
  return `${entries} entries: ${executions} executions, ${statements} statements of modules, ${adHocWrites} other writes, ${reads} reads, ${others} others, ${unread} not read`;
}

/** The module, why it has no edge, and what in it was not understood. */
function moduleText({ object, understood, empty, gaps }: ModuleCoverageRow): string[] {
  const { database, schema, name } = object;
  return [
    `${formatName([database, schema, name].filter((part) => part !== ''))}  (${object.type}, ${understood})`,
    ...(empty ? [`    no edge: ${empty.words}`] : []),
    ...gaps.map(
      ({ code, words, line, places }) =>
        `    ${code} line ${line}${places > 1 ? ` and ${places - 1} more` : ''}: ${words}`,
    ),
  ];
}
