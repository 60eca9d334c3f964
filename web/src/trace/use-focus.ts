import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readPaths, readTrace } from '../api/explore.ts';
import type { Focus } from '../canvas/scene.ts';
import { useEstate } from '../shell/estate-context.ts';
import type { ViewState } from '../url/view-state.ts';

/** The trace or path of the view, as the server answers it. */
export function useFocus(view: Pick<ViewState, 'trace' | 'path'>) {
  const estate = useEstate();
  const snapshot = estate.snapshot?.id ?? '';
  // A link may name what newer data does not have any more.
  const has = (id: string | null | undefined) => id != null && estate.byId.has(id);
  const trace = has(view.trace?.object) ? view.trace : null;
  const traced = useQuery({
    queryKey: ['trace', snapshot, trace?.object, trace?.direction, trace?.depth],
    queryFn: ({ signal }) => readTrace(trace!.object, trace!.direction, trace!.depth, signal),
    enabled: trace !== null,
    // One level more should not blank the canvas.
    placeholderData: keepPreviousData,
  });
  const from = trace ? null : (view.path?.from ?? null);
  const to = trace ? null : (view.path?.to ?? null);
  const chosen = has(from) && has(to);
  const paths = useQuery({
    queryKey: ['paths', snapshot, from, to],
    queryFn: ({ signal }) => readPaths(from!, to!, signal),
    enabled: chosen,
  });

  const tracedData = trace ? traced.data : undefined;
  const pathsData = chosen ? paths.data : undefined;
  const focus = useMemo<Focus | null>(() => {
    if (tracedData) return { objects: tracedData.objects, edges: tracedData.edges, anchors: [tracedData.start] };
    if (pathsData && pathsData.objects.length > 0) {
      return { objects: pathsData.objects, edges: pathsData.edges, anchors: [pathsData.from, pathsData.to] };
    }
    return null;
  }, [tracedData, pathsData]);
  return { focus, traced: trace ? traced : null, paths: chosen ? paths : null };
}
