import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readPaths, readTrace } from '../api/explore.ts';
import type { Focus } from '../canvas/scene.ts';
import type { ViewState } from '../url/view-state.ts';

/** The trace or path of the view, as the server answers it. */
export function useFocus(view: Pick<ViewState, 'trace' | 'path'>, snapshot: string) {
  const { trace, path } = view;
  const traced = useQuery({
    queryKey: ['trace', snapshot, trace?.object, trace?.direction, trace?.depth],
    queryFn: ({ signal }) => readTrace(trace!.object, trace!.direction, trace!.depth, signal),
    enabled: trace !== null,
    // One level more should not blank the canvas.
    placeholderData: keepPreviousData,
  });
  const ends = path?.from && path.to ? { from: path.from, to: path.to } : null;
  const paths = useQuery({
    queryKey: ['paths', snapshot, ends?.from, ends?.to],
    queryFn: ({ signal }) => readPaths(ends!.from, ends!.to, signal),
    enabled: ends !== null && trace === null,
  });

  const focus = useMemo<Focus | null>(() => {
    if (trace && traced.data) return { ...traced.data, anchors: [traced.data.start] };
    if (!trace && ends && paths.data && paths.data.objects.length > 0) {
      return { ...paths.data, anchors: [paths.data.from, paths.data.to] };
    }
    return null;
  }, [trace, traced.data, ends, paths.data]);
  return { focus, traced: trace ? traced : null, paths: !trace && ends ? paths : null };
}
