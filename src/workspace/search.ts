import type { ObjectType, SearchHit, SearchResult } from '../contract/explore.ts';
import type { DdlSearchHit } from '../contract/node.ts';
import type { Database } from '../duckdb/database.ts';
import type { Parameter } from '../duckdb/values.ts';
import type { Estate } from './estate.ts';
import { legacyType } from './legacy-nodes.ts';
import { previewLines } from './search-preview.ts';
import { highlighter, parseSearchQuery, phrasePattern, type SearchQuery } from './search-query.ts';
import { searchFields } from './write-search-index.ts';

export interface SearchFilter {
  readonly schemas?: readonly string[];
  readonly types?: readonly string[];
  readonly limit: number;
  readonly offset: number;
}

interface Found {
  readonly node: number;
  readonly score: number;
  /** Place in {@link searchFields}: the best field that matched. */
  readonly field: number;
}

/** A search that takes longer is a mistake of ours; it must not hold a connection for ever. */
const deadline = 20_000;
const previewLineCount = 3;

/** Objects that have every word of the query in their name, columns or text, best first. */
export async function search(
  database: Database,
  estate: Estate,
  q: string,
  filter: SearchFilter,
): Promise<SearchResult> {
  const query = parseSearchQuery(q);
  const found = await findObjects(database, estate, query);
  const schemas = lowerSet(filter.schemas);
  const types = lowerSet(filter.types);
  const inSchema = (hit: Found) => !schemas || schemas.has(estate.objects[hit.node]!.schema.toLowerCase());
  const inType = (hit: Found) => !types || types.has(estate.objects[hit.node]!.type.toLowerCase());
  const shown = found.filter((hit) => inSchema(hit) && inType(hit));
  const page = shown.slice(filter.offset, filter.offset + filter.limit);
  return {
    query: q,
    total: shown.length,
    hits: await withLines(database, estate, query, page),
    facets: {
      // Each facet counts under the other one's filter: it shows what choosing another value would give.
      schemas: counts(found.filter(inType), (hit) => estate.objects[hit.node]!.schema),
      types: counts(found.filter(inSchema), (hit): ObjectType => estate.objects[hit.node]!.type),
    },
  };
}

/** The predecessor's search: at most 100 objects of the four types that its clients know. */
export async function searchDdl(database: Database, estate: Estate, q: string): Promise<DdlSearchHit[]> {
  const query = parseSearchQuery(q);
  const found = await findObjects(database, estate, query);
  const known = found.filter(({ node }) => legacyType(estate.objects[node]!.type)).slice(0, 100);
  const hits = await withLines(database, estate, query, known);
  return hits.map(({ object, score, lines }) => ({
    id: object.id,
    name: object.name,
    type: legacyType(object.type)!,
    schema: object.schema,
    score,
    snippet: lines.map((line) => line.text).join('\n'),
  }));
}

function lowerSet(values: readonly string[] | undefined): Set<string> | undefined {
  return values && values.length > 0 ? new Set(values.map((value) => value.toLowerCase())) : undefined;
}

function counts<T extends string>(found: readonly Found[], facetOf: (hit: Found) => T): { name: T; count: number }[] {
  const byValue = new Map<T, number>();
  for (const hit of found) {
    const value = facetOf(hit);
    byValue.set(value, (byValue.get(value) ?? 0) + 1);
  }
  return [...byValue]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** All hits, best first; equal ones in the order of lists. */
async function findObjects(database: Database, estate: Estate, query: SearchQuery): Promise<Found[]> {
  if (query.words.length === 0) return [];
  const { sql, parameters } = searchSql(query.words);
  const found: Found[] = [];
  for await (const { columns, count } of database.columns(sql, parameters, { deadline })) {
    const [nodes, scores, fields] = columns as readonly (readonly number[])[];
    for (let i = 0; i < count; i++) found.push({ node: nodes![i]!, score: scores![i]!, field: fields![i]! });
  }
  const verified = await withPhrases(database, query.phrases, found);
  const lengthOf = (hit: Found) => estate.objects[hit.node]!.name.length;
  // Of two equally good names the shorter one is the closer one.
  return verified.sort((a, b) => b.score - a.score || lengthOf(a) - lengthOf(b) || a.node - b.node);
}

/**
 * For every word: the vocabulary's words that it is, is a part of, begins or is within, each with a weight; then their
 * postings, where a name counts more than a column and a column more than text; then the objects that all words have.
 * Words of one or two letters are not searched within others: everything would match.
 */
function searchSql(words: readonly string[]): { sql: string; parameters: Parameter[] } {
  const parameters: Parameter[] = [];
  const tables = words.map((word, i) => {
    parameters.push(word, word, ` ${word} `, ` ${word}`, word, ` ${word}`, word);
    const within = word.length > 2 ? 'contains(term, ?)' : 'starts_with(term, ?)';
    return `terms_${i} AS (
      SELECT term_id, CASE WHEN term = ? THEN 8 WHEN starts_with(term, ?) THEN 4 WHEN contains(parts, ?) THEN 4
        WHEN contains(parts, ?) THEN 2 ELSE 1 END AS weight
      FROM terms WHERE starts_with(term, ?) OR contains(parts, ?) OR ${within}
    ), found_${i} AS (
      SELECT node, min(field) AS field,
        max(weight + CASE field WHEN 0 THEN 40.0 WHEN 1 THEN 20.0 ELSE 0.0 END)
          + ln(1 + coalesce(sum(least(occurrences, 50)) FILTER (field = 2), 0)) AS score
      FROM postings JOIN terms_${i} USING (term_id) GROUP BY node
    )`;
  });
  const joins = words.slice(1).map((_, i) => `JOIN found_${i + 1} USING (node)`);
  const all = words.map((_, i) => i);
  return {
    sql: `WITH ${tables.join(', ')}
      SELECT node, round(${all.map((i) => `found_${i}.score`).join(' + ')}, 3) AS score,
        CAST(least(${all.map((i) => `found_${i}.field`).join(', ')}) AS INTEGER) AS field
      FROM found_0 ${joins.join(' ')}`,
    parameters,
  };
}

/** Postings know which words an object has, not where: a phrase is looked for in the texts that are left. */
async function withPhrases(database: Database, phrases: readonly string[], found: Found[]): Promise<Found[]> {
  let left = found;
  for (const phrase of phrases) {
    if (left.length === 0) break;
    const rows = await database.rows<{ node: number }>(
      `SELECT node FROM texts WHERE node IN (SELECT unnest(?)) AND regexp_matches(sql, ?, 'i')`,
      [left.map((hit) => hit.node), phrasePattern(phrase)],
      { deadline },
    );
    const matching = new Set(rows.map((row) => row.node));
    left = left.filter((hit) => matching.has(hit.node));
  }
  return left;
}

async function withLines(
  database: Database,
  estate: Estate,
  query: SearchQuery,
  page: readonly Found[],
): Promise<SearchHit[]> {
  const pattern = highlighter(query);
  if (!pattern || page.length === 0) return [];
  const texts = new Map<number, string>();
  const sql = 'SELECT node, sql FROM texts WHERE node IN (SELECT unnest(?))';
  for (const row of await database.rows<{ node: number; sql: string }>(sql, [page.map((hit) => hit.node)]))
    texts.set(row.node, row.sql);
  return page.map(({ node, score, field }) => ({
    object: estate.objects[node]!,
    score,
    field: searchFields[field]!,
    lines: previewLines(texts.get(node) ?? '', pattern, previewLineCount),
  }));
}
