import { isSystemBase, type Names } from '../../bind/names.ts';
import type { CatalogData, CatalogObject, DeclaredDependency } from '../../catalog/catalog.ts';
import { isModuleType } from './coverage.ts';
import type { EdgeBook } from './edge-book.ts';
import { NamedOtherwise } from './named-otherwise.ts';

/** A declared dependency that names something which we know. */
export interface Declaration {
  /** Ids: of the module, and of what it names, synonyms followed. */
  readonly module: string;
  readonly object: string;
  /** The synonym that it names. */
  readonly synonym?: CatalogObject | undefined;
}

/**
 * What sys.sql_expression_dependencies declares. It does not tell reading from writing: where the text tells, the edge that it
 * tells gets one more origin; where it does not, a table is taken to be read and a procedure to be called.
 * `isRead` says whether the whole text of a module was read.
 */
export function addDeclared(
  { declared, objects }: CatalogData,
  names: Names,
  edges: EdgeBook,
  isRead: (module: CatalogObject) => boolean,
): Declaration[] {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const namedOtherwise = new NamedOtherwise();
  const declarations: Declaration[] = [];
  for (const { referencing, referenced } of declared) {
    const module = byId.get(referencing);
    const named = module && namedObject(referenced, module, { byId, names, edges, isRead, namedOtherwise });
    if (!named) continue;
    const object = names.base(named);
    if (isSystemBase(object, 'table')) continue;
    declarations.push({ module: module.id, object: object.id, ...(object !== named && { synonym: named }) });
    if (isModuleType(module) && carriesData(object)) addEdge(module, object, edges);
  }
  return declarations;
}

function addEdge(module: CatalogObject, object: CatalogObject, edges: EdgeBook): void {
  const read = { kind: 'read', from: object.id, to: module.id } as const;
  const write = { kind: 'write', from: module.id, to: object.id } as const;
  const call = { ...write, kind: 'call' } as const;
  const told = [read, write, call].filter(({ kind, from, to }) => edges.has(kind, from, to));
  const most = object.type === 'Stored Procedure' ? call : read;
  for (const edge of told.length > 0 ? told : [most]) edges.believe(edge, 'declared');
}

interface Around {
  readonly byId: ReadonlyMap<string, CatalogObject>;
  readonly names: Names;
  readonly edges: EdgeBook;
  readonly isRead: (module: CatalogObject) => boolean;
  readonly namedOtherwise: NamedOtherwise;
}

/**
 * What a row names; a name that the catalog does not have is an unresolved object. Undefined for SQL Server's own objects, and
 * for what is no object: SQL Server also lists types, and aliases and methods of columns (`x.nodes`) as names that it could not
 * resolve.
 */
function namedObject(
  referenced: DeclaredDependency['referenced'],
  module: CatalogObject,
  { byId, names, edges, isRead, namedOtherwise }: Around,
): CatalogObject | undefined {
  if (typeof referenced === 'string') return byId.get(referenced);
  const { server = '', database, schema, name } = referenced;
  const parts = [server, database, schema, name];
  while (parts[0] === '') parts.shift();
  const found = names.find(parts, module);
  if (found) return found;
  const isSystem = (['table', 'procedure', 'table function'] as const).some(
    (as) => names.resolve(parts, as, module) === undefined,
  );
  if (isSystem) return undefined;
  const object = names.resolve(parts, 'table', module)!;
  const isInText =
    edges.has('read', object.id, module.id) ||
    edges.has('write', module.id, object.id) ||
    edges.has('call', module.id, object.id);
  // A text that was read to its end, and does not name it as an object, uses the name for something else.
  const isElse = () =>
    parts.length === 1 ||
    columnMethods.has(name.toLowerCase()) ||
    (module.definition !== undefined && namedOtherwise.has(module.definition, name));
  return !isInText && isRead(module) && isElse() ? undefined : object;
}

/** https://learn.microsoft.com/sql/t-sql/xml/xml-data-type-methods */
const columnMethods: ReadonlySet<string> = new Set(['nodes', 'value', 'query', 'exist', 'modify']);

/** Types and sequences carry no data from anywhere. */
function carriesData({ type }: CatalogObject): boolean {
  return type !== 'Table Type' && type !== 'Sequence';
}
