import { createContext, useContext, useSyncExternalStore } from 'react';
import type { EdgeKey } from '../url/view-state.ts';

/** How much a node or an edge stands out. */
export type Weight = 'chosen' | 'near' | 'plain' | 'far';

interface Attention {
  readonly object: string | null;
  readonly edge: EdgeKey | null;
  /** Off in a trace or a path: there everything on the canvas belongs to the selection. */
  readonly dims: boolean;
}

/**
 * What the pointer and the selection rest on. Kept outside of React's tree: a hover touches the few nodes that change
 * their weight, not every node of a big estate.
 */
export class Emphasis {
  #neighbours: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  #selected: Attention = { object: null, edge: null, dims: true };
  #hovered: string | null = null;
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(neighbours: ReadonlyMap<string, ReadonlySet<string>>, selected: Attention): void {
    this.#neighbours = neighbours;
    this.#selected = selected;
    this.#tell();
  }

  hover(object: string | null): void {
    if (this.#hovered === object) return;
    this.#hovered = object;
    this.#tell();
  }

  ofNode(id: string): Weight {
    const { object, edge, dims } = this.#selected;
    const isEnd = edge !== null && (edge.from === id || edge.to === id);
    if (id === object || (object === null && isEnd)) return 'chosen';
    const centre = this.#hovered ?? object;
    if (centre === null) return edge !== null && dims ? (isEnd ? 'near' : 'far') : 'plain';
    if (id === centre || this.#neighbours.get(centre)?.has(id) || isEnd) return 'near';
    return this.#hovered !== null || dims ? 'far' : 'plain';
  }

  ofEdge(edge: EdgeKey): Weight {
    const { object, edge: chosen, dims } = this.#selected;
    if (chosen && chosen.from === edge.from && chosen.to === edge.to && chosen.kind === edge.kind) return 'chosen';
    const centre = this.#hovered ?? object;
    if (centre === null) return chosen !== null && dims ? 'far' : 'plain';
    if (edge.from === centre || edge.to === centre) return 'near';
    return this.#hovered !== null || dims ? 'far' : 'plain';
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const EmphasisContext = createContext(new Emphasis());

export function useNodeWeight(id: string): Weight {
  const emphasis = useContext(EmphasisContext);
  return useSyncExternalStore(emphasis.subscribe, () => emphasis.ofNode(id));
}

export function useEdgeWeight(edge: EdgeKey): Weight {
  const emphasis = useContext(EmphasisContext);
  return useSyncExternalStore(emphasis.subscribe, () => emphasis.ofEdge(edge));
}
