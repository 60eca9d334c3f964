// How what the text says and what SQL Server declares agree, and why they do not.
// https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-expression-dependencies-transact-sql
import { type CatalogObject, ownWords } from '../../catalog/catalog.ts';
import type { Evidence, ObjectEdge, Origin } from '../flow/edges.ts';
import type { ModuleCoverage } from './coverage.ts';
import { isModuleType, moduleOf } from './coverage.ts';
import type { Declaration } from './declared.ts';

/** `parsed`: the text says it, or a person; SQL Server does not. `declared`: the other way round. */
export type AgreementState = 'both' | 'parsed' | 'declared';

export type AgreementReason =
  /** Declared under the name of a synonym; the edge goes to its base. */
  | 'synonym'
  /** Dynamic SQL: SQL Server does not look into it. */
  | 'dynamic'
  /** A person stated it: a comment or an override file. */
  | 'stated'
  /** A file: SQL Server declares none. */
  | 'file'
  /** On a linked server, or in another database: declared by name alone, and the export left it out. */
  | 'elsewhere'
  /** The catalog does not have it: dropped, or not created yet (deferred name resolution). */
  | 'unresolved'
  /** Created after the module: SQL Server had no such object when it bound the names (deferred name resolution). */
  | 'created later'
  /** `inserted` and `deleted` are the trigger's table, which SQL Server does not declare. */
  | 'trigger table'
  /** The module renames a table: SQL Server declares the name that it builds under. */
  | 'renamed'
  /** The export holds no declared dependency of this module at all. */
  | 'module not declared'
  /** Its text is not part of the import: encrypted, or left out. */
  | 'no text'
  /** Part of the text was not understood. */
  | 'not read'
  /** A type or a sequence: no data comes from it. */
  | 'carries no data'
  /** A table names it in a computed column, a default or a check. */
  | 'table expression'
  /** The text names it in a statement that moves no data, as DROP does. */
  | 'moves no data'
  /** The name does not stand in the text: the declaration is older than the text. */
  | 'out of date';

/** One pair of a module and what it uses. */
export interface Agreement {
  /** Ids. */
  readonly module: string;
  readonly object: string;
  readonly state: AgreementState;
  readonly reason?: AgreementReason | undefined;
}

export interface AgreementSources {
  readonly objects: readonly CatalogObject[];
  readonly edges: readonly ObjectEdge[];
  /** By id of the module: ids of the objects that its text names. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly coverage: readonly ModuleCoverage[];
  readonly declarations: readonly Declaration[];
}

interface Pair {
  readonly module: CatalogObject;
  readonly object: CatalogObject;
  readonly origins: Set<Origin>;
  synonym: boolean;
  renamed: boolean;
  /** What names it are `inserted` and `deleted`. */
  triggerTable: boolean;
}

/** Every pair of the two lists, in the order of the modules as the edges come. Scripts are nobody's to declare. */
export function agreements(sources: AgreementSources): Agreement[] {
  const byId = new Map(sources.objects.map((object) => [object.id, object]));
  const pairs = new Map<string, Pair>();
  const pairOf = (moduleId: string, objectId: string): Pair | undefined => {
    const [module, object] = [byId.get(moduleId), byId.get(objectId)];
    if (!module || !object || module === object || module.type === 'Script') return undefined;
    const key = `${moduleId} ${objectId}`;
    let pair = pairs.get(key);
    if (!pair) {
      pair = { module, object, origins: new Set(), synonym: false, renamed: false, triggerTable: false };
      pairs.set(key, pair);
    }
    return pair;
  };
  for (const edge of sources.edges) {
    const module = moduleOf(edge);
    const pair = pairOf(module, edge.from === module ? edge.to : edge.from);
    if (!pair) continue;
    for (const origin of edge.origins) pair.origins.add(origin);
    if (edge.kind === 'write') pair.renamed ||= edge.evidence.some(({ statement }) => isRename(statement));
    else if (pair.module.type === 'Trigger')
      pair.triggerTable ||= edge.evidence.some((place) => isRowsOfTrigger(pair.module, place));
  }
  const declaring = new Set<string>();
  for (const { module, object, synonym } of sources.declarations) {
    declaring.add(module);
    const pair = pairOf(module, object);
    if (!pair) continue;
    pair.origins.add('declared');
    pair.synonym ||= synonym !== undefined;
  }
  const coverage = new Map(sources.coverage.map((one) => [one.module, one]));
  return [...pairs.values()].map((pair): Agreement => {
    const { module, object, origins } = pair;
    const isDeclared = origins.has('declared');
    const state = !isDeclared ? 'parsed' : origins.size === 1 ? 'declared' : 'both';
    const reason =
      state === 'both'
        ? pair.synonym
          ? 'synonym'
          : undefined
        : state === 'parsed'
          ? whyNotDeclared(pair, declaring.has(module.id))
          : whyNotParsed(pair, coverage.get(module.id), sources.named.get(module.id)?.includes(object.id) ?? false);
    return { module: module.id, object: object.id, state, reason };
  });
}

function whyNotDeclared({ module, object, origins, ...pair }: Pair, declares: boolean): AgreementReason | undefined {
  if (!origins.has('parsed')) {
    return origins.has('dynamic') ? 'dynamic' : 'stated';
  }
  if (object.type === 'File') return 'file';
  if (pair.renamed) return 'renamed';
  if (pair.triggerTable) return 'trigger table';
  if (!declares) return 'module not declared';
  if (object.server || object.database.toLowerCase() !== module.database.toLowerCase()) return 'elsewhere';
  if (object.type === 'Unresolved') return 'unresolved';
  if (module.modified && object.created && object.created > module.modified) return 'created later';
  return undefined;
}

function whyNotParsed(
  { module, object }: Pair,
  coverage: ModuleCoverage | undefined,
  isNamed: boolean,
): AgreementReason | undefined {
  if (object.type === 'Table Type' || object.type === 'Sequence') return 'carries no data';
  if (!isModuleType(module)) return 'table expression';
  const text = module.definition;
  if (!text) return 'no text';
  if (isNamed) return 'moves no data';
  if (coverage && coverage.lost > 0) return 'not read';
  return holdsName(ownWords(text), object.name) ? 'moves no data' : 'out of date';
}

/** Whether a name stands in a text, not as a part of a longer one. */
function holdsName(text: string, name: string): boolean {
  const [where, what] = [text.toLowerCase(), name.toLowerCase()];
  const isWord = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}_@#$]/u.test(c);
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    if (!isWord(where[at - 1]) && !isWord(where[at + what.length])) return true;
  }
  return false;
}

/** RENAME OBJECT, or `EXECUTE sp_rename`: nothing else that is executed writes by itself. */
function isRename(statement: string): boolean {
  return statement === 'EXECUTE' || statement.startsWith('RENAME');
}

function isRowsOfTrigger({ definition }: CatalogObject, { start, end }: Evidence): boolean {
  return /^\[?(inserted|deleted)\]?$/i.test(definition?.text.slice(start, end) ?? '');
}
