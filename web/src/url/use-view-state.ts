import { useMemo, useSyncExternalStore } from 'react';
import { formatViewState, parseViewState, type ViewState } from './view-state.ts';

export interface NavigateOptions {
  /** Typing replaces the entry in the browser's history, choosing adds one. */
  readonly replace?: boolean;
}

export type Navigate = (change: Partial<ViewState>, options?: NavigateOptions) => void;

const listeners = new Set<() => void>();

function notify() {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('popstate', notify);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', notify);
  };
}

/** Changes a part of the view. The URL is the only place where the view is kept. */
export const navigate: Navigate = (change, options) => {
  const now = parseViewState(window.location.search);
  // A chosen column is one of the object that it was chosen of.
  const elsewhere = change.object !== undefined && change.object !== now.object;
  const next = formatViewState({ ...now, ...(elsewhere && { column: null }), ...change });
  if (next === window.location.search) return;
  const url = `${window.location.pathname}${next}`;
  if (options?.replace) window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
  notify();
};

let last: ViewState = parseViewState('');

/** Parts that did not change stay the same objects, so that nothing is computed again for them. */
function readView(search: string): ViewState {
  const now = parseViewState(search);
  const parts = Object.entries(now).map(([name, part]) => {
    const before = last[name as keyof ViewState];
    return [name, JSON.stringify(before) === JSON.stringify(part) ? before : part];
  });
  last = Object.fromEntries(parts) as ViewState;
  return last;
}

/** The view as the URL says it; renders again when the URL changes, by us or by the back button. */
export function useViewState(): readonly [view: ViewState, navigate: Navigate] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const view = useMemo(() => readView(search), [search]);
  return [view, navigate];
}
