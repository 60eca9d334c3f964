import type { GraphEdge, ObjectSummary } from '../../../src/contract/explore.ts';
import { config } from '../config.ts';
import { filterPicture } from '../filters/visible.ts';
import type { Estate } from '../graph/estate.ts';
import { bySchema, type Overview } from '../graph/overview.ts';
import type { ViewState } from '../url/view-state.ts';

/** What a trace or a path leaves of the estate. */
export interface Focus {
  readonly objects: readonly (ObjectSummary & { readonly level?: number })[];
  readonly edges: readonly GraphEdge[];
  /** Objects that no filter may hide: where the trace starts, the ends of the path. */
  readonly anchors: readonly string[];
}

/** What the canvas draws. */
export type Scene =
  | {
      readonly kind: 'objects';
      readonly objects: readonly ObjectSummary[];
      readonly edges: readonly GraphEdge[];
      /** Object → level of the trace; null outside of one. */
      readonly levels: ReadonlyMap<string, number> | null;
      /** Objects in scope that filters hide. */
      readonly hidden: number;
      readonly focused: boolean;
    }
  | { readonly kind: 'schemas'; readonly overview: Overview; readonly objects: number; readonly hidden: number };

export function buildScene(
  estate: Estate,
  view: Pick<ViewState, 'filters' | 'everything'>,
  focus: Focus | null,
): Scene {
  const scope = focus ?? estate;
  const picture = filterPicture(scope, view.filters, estate, new Set(focus?.anchors));
  const hidden = scope.objects.length - picture.objects.length;
  if (!focus && !view.everything && picture.objects.length > config.objectsInOnePicture) {
    const overview = bySchema(picture.objects, picture.edges);
    return { kind: 'schemas', overview, objects: picture.objects.length, hidden };
  }
  return {
    kind: 'objects',
    objects: inReadingOrder(picture.objects),
    edges: picture.edges.filter((edge) => edge.from !== edge.to),
    levels: focus ? levelsOf(focus) : null,
    hidden,
    focused: focus !== null,
  };
}

function levelsOf(focus: Focus): ReadonlyMap<string, number> | null {
  const levels = new Map<string, number>();
  for (const object of focus.objects) {
    if (object.level === undefined) return null;
    levels.set(object.id, object.level);
  }
  return levels;
}

/** The layout starts from this order, so objects of one schema come to stand together. */
function inReadingOrder(objects: readonly ObjectSummary[]): readonly ObjectSummary[] {
  const key = (object: ObjectSummary) => `${object.database}\u0000${object.schema}\u0000${object.name}`;
  const keys = new Map(objects.map((object) => [object, key(object)]));
  return [...objects].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}
