// What a catalog says beside its SQL: lines of comments in a case, each with the word of what it tells.
import type { DeclareOptions } from '../src/bind/declare.ts';
import type { CatalogData, CatalogObject, ManualEdge, ObjectName } from '../src/catalog/catalog.ts';
import { nameKey, parseName } from '../src/text/identifier.ts';
import type { SqlcmdVariables } from '../src/text/source.ts';

/** How a line begins: `-- declared: dbo.P names dbo.A, Other.dbo.B`. cases/README.md lists them. */
const line = /^-- (declared|logged|stated|created|modified|encrypted): (.*)$/;

type Word = 'declared' | 'logged' | 'stated' | 'created' | 'modified' | 'encrypted';

/** What the command line says beside the files: `-- default schema: stg`, `-- default database: Sales`, `-- columns: dbo.T (a, b)`. */
export function declareOptions(sql: string): DeclareOptions {
  const known = [...sql.matchAll(/^-- columns: (\S+) \((.*)\)\r?$/gm)];
  return {
    defaultSchema: /^-- default schema: (\S+)/m.exec(sql)?.[1],
    defaultDatabase: /^-- default database: (\S+)/m.exec(sql)?.[1],
    known: new Map(known.map(([, name, columns]) => [parseName(name!), columns!.split(', ')])),
  };
}

/** Values of sqlcmd's variables: `-- variable: Db = Sales`. */
export function sqlcmdVariables(sql: string): SqlcmdVariables {
  const given = [...sql.matchAll(/^-- variable: (\S+) = (\S+)/gm)];
  return new Map(given.map(([, name, value]) => [name!.toUpperCase(), value!]));
}

/** The catalog of a case's SQL with what its comments tell. @throws where a line names what the SQL does not make. */
export function withWhatStandsBeside(catalog: CatalogData, sql: string): CatalogData {
  return sql.split(/\r?\n/).reduce((data, text, i) => {
    const [, word, words] = line.exec(text) ?? [];
    return word === undefined ? data : tell[word as Word](data, words!, i + 1);
  }, catalog);
}

const tell: Record<Word, (data: CatalogData, words: string, line: number) => CatalogData> = {
  declared: (data, words) => {
    const [module, names] = words.split(' names ') as [string, string];
    const referencing = objectOf(data, module).id;
    const rows = names.split(', ').map((name) => ({
      referencing,
      referenced: find(data, nameOf(name))?.id ?? nameOf(name),
    }));
    return { ...data, declared: [...data.declared, ...rows] };
  },
  logged: (data, words) => {
    const [, submitted, database, text] = /^(?:at (\S+) )?(?:in (\S+): )?(.*)$/.exec(words)!;
    const query = {
      text: text!.replaceAll('\\n', '\n'),
      ...(submitted && { submitted }),
      ...(database && { database }),
    };
    return { ...data, queries: [...data.queries, query] };
  },
  stated: (data, words, at) => ({ ...data, manual: [...(data.manual ?? []), statedEdge(words, at)] }),
  created: (data, words) => {
    const [name, created] = words.split(' at ') as [string, string];
    return changed(data, name, { created });
  },
  modified: (data, words) => {
    const [name, modified] = words.split(' at ') as [string, string];
    return changed(data, name, { modified });
  },
  encrypted: (data, name) => changed(data, name, { definition: undefined }),
};

/** `dbo.A -> dbo.B through Nightly copy (x -> y, z -> z)`, `dbo.A -> dbo.P as read`. */
function statedEdge(words: string, at: number): ManualEdge {
  const [, from, to, kind, through, columns, note] =
    /^(.+?) -> (.+?)(?: as (read|write|call))?(?: through (.+?))?(?: \((.*)\))?(?:: (.*))?$/.exec(words)!;
  return {
    from: from!,
    to: to!,
    ...(kind && { kind: kind as ManualEdge['kind'] }),
    ...(through && { through }),
    columns: (columns?.split(', ') ?? []).map((column) => {
      const [source, target] = column.split(' -> ') as [string, string];
      return { from: source, to: target };
    }),
    ...(note && { note }),
    file: 'case.sql',
    line: at,
  };
}

function changed(data: CatalogData, name: string, change: Partial<CatalogObject>): CatalogData {
  const { id } = objectOf(data, name);
  return { ...data, objects: data.objects.map((object) => (object.id === id ? { ...object, ...change } : object)) };
}

function objectOf(data: CatalogData, name: string): CatalogObject {
  const object = find(data, nameOf(name));
  if (!object) throw new Error(`The case tells of ${name}, and does not make it.`);
  return object;
}

function find({ objects, defaultDatabase }: CatalogData, { server, database, schema, name }: ObjectName) {
  if (server || (database !== '' && nameKey(database) !== nameKey(defaultDatabase))) return undefined;
  const isNamed = (object: CatalogObject) =>
    nameKey(object.schema) === nameKey(schema) && nameKey(object.name) === nameKey(name);
  return objects.find(isNamed);
}

function nameOf(written: string): ObjectName {
  const [name = '', schema = '', database = '', server] = parseName(written).toReversed();
  return { ...(server && { server }), database, schema, name };
}
