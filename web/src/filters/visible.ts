import type { GraphEdge, ObjectSummary } from '../../../src/contract/explore.ts';
import type { Estate } from '../graph/estate.ts';
import { qualifiedName, schemaKey } from '../graph/schema.ts';
import type { Filters } from '../url/view-state.ts';

/** Objects and edges that are on the canvas. */
export interface Picture {
  readonly objects: readonly ObjectSummary[];
  readonly edges: readonly GraphEdge[];
}

/** Leaves out what the filters hide; an edge stays while both of its ends do. Ids in `keep` are never hidden. */
export function filterPicture(picture: Picture, filters: Filters, estate: Estate, keep: ReadonlySet<string>): Picture {
  const shows = compileFilters(filters, estate);
  const objects = picture.objects.filter((object) => keep.has(object.id) || shows(object));
  if (objects.length === picture.objects.length) return picture;
  const ids = new Set(objects.map((object) => object.id));
  return { objects, edges: picture.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)) };
}

/** True for an object that no filter hides. */
export function compileFilters(filters: Filters, estate: Pick<Estate, 'neighbours'>): (o: ObjectSummary) => boolean {
  const schemas = new Set(filters.schemas);
  const kinds = new Set(filters.kinds);
  const patterns = filters.hide.map(compilePattern);
  return (object) => {
    if (schemas.size > 0 && !schemas.has(schemaKey(object))) return false;
    if (kinds.size > 0 && !kinds.has(object.type)) return false;
    if (!filters.unresolved && object.type === 'Unresolved') return false;
    if (!filters.isolated && (estate.neighbours.get(object.id)?.size ?? 0) === 0) return false;
    const name = qualifiedName(object).toLowerCase();
    return !patterns.some((matches) => matches(name, object.name.toLowerCase()));
  };
}

/**
 * A pattern of names to hide. Without a star it hides every name that holds it: `audit` hides `log.AuditTrail`.
 * With stars it must fit the whole name, with or without its schema: `stg.*`, `*_backup`.
 */
function compilePattern(pattern: string): (qualified: string, name: string) => boolean {
  const pieces = pattern.toLowerCase().trim().split('*');
  if (pieces.length === 1) return (qualified) => pieces[0] !== '' && qualified.includes(pieces[0]!);
  return (qualified, name) => fits(name, pieces) || fits(qualified, pieces);
}

/** Greedy match of the pieces between stars; linear, whatever somebody types. */
function fits(text: string, pieces: readonly string[]): boolean {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > text.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}

/** The list with the value, or without it where it had it. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}
