import { everyColumn } from '../bind/query/unknown-columns.ts';
import type { CatalogData, CatalogObject } from '../catalog/catalog.ts';
import type { Severity } from '../text/diagnostic.ts';
import { nameKey, quoteIdentifier } from '../text/identifier.ts';
import type { ColumnEdge, EdgeKind, Evidence, LineageStream, Origin, Reference } from './flow/edges.ts';

interface EvidenceJson extends Omit<Evidence, 'module'> {
  readonly module: string;
}

/** The shape of `headwater lineage --json`. */
export interface LineageJson {
  readonly objects: readonly { readonly name: string; readonly type: string; readonly columns: readonly string[] }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: EdgeKind;
    readonly origins: readonly Origin[];
    readonly evidence: readonly EvidenceJson[];
  }[];
  readonly column_edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly through: string;
    readonly type: ColumnEdge['type'];
    readonly subtype: ColumnEdge['subtype'];
    readonly origins: readonly Origin[];
    readonly evidence: readonly EvidenceJson[];
  }[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
}

/** A line of `headwater references --json`. */
export interface ReferenceLine {
  readonly module: string;
  readonly object: string;
  readonly column: string | undefined;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly access: Reference['access'];
  readonly origin: Reference['origin'];
  readonly via: 'star' | undefined;
}

type Catalog = Pick<CatalogData, 'defaultDatabase' | 'collation'>;

/**
 * `schema.object`, with `database.` or `server.database.` in front where it is another one. A script is one part, its path; a
 * file that SQL reads is one part too, its path behind an `@`, which tells it from scripts and from all that the catalog holds.
 */
export function objectName(object: CatalogObject, { defaultDatabase, collation }: Catalog): string {
  const { server, database, schema, name } = object;
  const elsewhere = nameKey(database, collation) !== nameKey(defaultDatabase, collation);
  const parts =
    schema === ''
      ? [object.type === 'File' ? `@${name}` : name]
      : server
        ? [server, database, schema, name]
        : elsewhere
          ? [database, schema, name]
          : [schema, name];
  return parts.map(quoteIdentifier).join('.');
}

/** Names in place of ids, as the command line prints them. */
export function lineageJson(lineage: LineageStream, catalog: Catalog): LineageJson {
  const nameOf = namesOf(lineage, catalog);
  const proven = (evidence: readonly Evidence[]): EvidenceJson[] =>
    evidence.map(({ module, file, start, end, line, statement }) => {
      return { file, module: nameOf(module), start, end, line, statement };
    });
  const column = (end: ColumnEdge['from']) =>
    `${nameOf(end.object)}.${end.column === everyColumn ? everyColumn : quoteIdentifier(end.column)}`;
  return {
    objects: lineage.objects.map((object) => ({
      name: nameOf(object.id),
      type: object.type,
      columns: object.columns.map(({ name }) => name),
    })),
    edges: lineage.edges.map(({ from, to, kind, origins, evidence }) => {
      return { from: nameOf(from), to: nameOf(to), kind, origins, evidence: proven(evidence) };
    }),
    column_edges: Array.from(lineage.columnEdges, ({ from, to, through, type, subtype, origins, evidence }) => ({
      from: column(from),
      to: column(to),
      through: nameOf(through),
      type,
      subtype,
      origins,
      evidence: proven(evidence),
    })),
    diagnostics: lineage.diagnostics.map(({ code, severity, file, line, column: at, message }) => {
      return { code, severity, file, line, column: at, message };
    }),
  };
}

/** Every reference under the names that the command line prints. */
export function* referenceLines(
  lineage: Pick<LineageStream, 'objects' | 'references'>,
  catalog: Catalog,
): Generator<ReferenceLine> {
  const nameOf = namesOf(lineage, catalog);
  for (const reference of lineage.references) {
    const { column, file, start, end, line, access, origin, via } = reference;
    const module = nameOf(reference.module);
    const object = nameOf(reference.object);
    const named = column === undefined ? undefined : quoteIdentifier(column);
    // All of one shape: a large estate has a million of them.
    yield { module, object, column: named, file, start, end, line, access, origin, via };
  }
}

function namesOf({ objects }: Pick<LineageStream, 'objects'>, catalog: Catalog): (id: string) => string {
  const names = new Map(objects.map((object) => [object.id, objectName(object, catalog)]));
  return (id) => names.get(id) ?? id;
}
