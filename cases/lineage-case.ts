import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declareScripts } from '../src/bind/declare.ts';
import type { CatalogData } from '../src/catalog/catalog.ts';
import type { Lineage } from '../src/lineage/flow/edges.ts';
import { traceLineage } from '../src/lineage/lineage.ts';
import { lineageJson } from '../src/lineage/report.ts';
import { Source, type SqlcmdVariables } from '../src/text/source.ts';
import { declareOptions, sqlcmdVariables, withWhatStandsBeside } from './beside-the-sql.ts';

/** A case as it stands in its file: SQL, and in a footer of comments the lineage that it must have. */
export interface LineageCase {
  /** The text up to the footer. */
  readonly sql: string;
  /** Name of the catalog it runs against: `cases/catalogs/NAME.sql`. */
  readonly catalog: string | undefined;
}

/** What a footer begins with. */
export type Footer =
  | '-- lineage:'
  | '-- agreement:'
  | '-- coverage:'
  | '-- evidence:'
  | '-- objects:'
  | '-- query log:'
  | '-- references:'
  | '-- stated edges:';

const catalogs = join(import.meta.dirname, 'catalogs');

export function readCase(text: string, footer: Footer = '-- lineage:'): LineageCase {
  const end = text.indexOf(footer);
  const sql = (end < 0 ? text : text.slice(0, end)).trimEnd();
  const header = sql.split('\n').find((line) => line.startsWith('-- catalog:'));
  return { sql, catalog: header?.slice('-- catalog:'.length).trim() };
}

export interface TracedCase {
  readonly lineage: Lineage;
  readonly catalog: CatalogData;
  /** What sqlcmd's variables are. */
  readonly variables: SqlcmdVariables;
  /** The footer's lines, without the dashes, in order. */
  readonly lines: readonly string[];
}

/** Traces the SQL of a case. Only what the case's own text does is told, not what its catalog does. */
export function traceCase({ catalog, sql }: LineageCase): TracedCase {
  const variables = sqlcmdVariables(sql);
  const sources = [new Source('case.sql', sql, variables)];
  if (catalog) sources.push(new Source('catalog.sql', readFileSync(join(catalogs, `${catalog}.sql`), 'utf8')));
  const data = withWhatStandsBeside(declareScripts(sources, declareOptions(sql)), sql);
  const lineage = traceLineage(data, { variables });
  const json = lineageJson(lineage, data);
  const own = new Set(
    lineage.objects.filter(({ definition }) => (definition?.file ?? 'case.sql') === 'case.sql').map(({ id }) => id),
  );
  const ofCase = (module: string) => own.has(module);
  const name = (module: string) => (module === '[case.sql]' ? '' : `${module}: `);
  const edges = json.edges.flatMap((edge, i) => {
    const { from, to, kind } = lineage.edges[i]!;
    if (!ofCase(kind === 'read' ? to : from)) return [];
    const [module, object] = kind === 'read' ? [edge.to, edge.from] : [edge.from, edge.to];
    return [`${name(module)}${kind}s ${object}${originsOf(edge.origins)}`];
  });
  const columns = json.column_edges.flatMap((edge, i) => {
    if (!ofCase(lineage.columnEdges[i]!.through)) return [];
    const arrow = edge.type === 'DIRECT' ? '<-' : '<~';
    const how = edge.subtype === 'IDENTITY' ? '' : ` (${edge.subtype.toLowerCase().replace('_', ' ')})`;
    return [`${name(edge.through)}${edge.to} ${arrow} ${edge.from}${how}${originsOf(edge.origins)}`];
  });
  const diagnostics = json.diagnostics.flatMap(({ code, file, message }) =>
    file === 'case.sql' ? [`${code}: ${message}`] : [],
  );
  return { lineage, catalog: data, variables, lines: [...edges.toSorted(), ...columns.toSorted(), ...diagnostics] };
}

function originsOf(origins: readonly string[]): string {
  return origins.length === 1 && origins[0] === 'parsed' ? '' : ` [${origins.join(', ')}]`;
}

/** The whole file of a case. */
export function writeCase({ sql }: LineageCase, lines: readonly string[], footer: Footer = '-- lineage:'): string {
  const body = lines.length > 0 ? lines : ['(none)'];
  return `${sql}\n\n${footer}\n${body.map((line) => `--   ${line}\n`).join('')}`;
}
