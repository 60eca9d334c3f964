import { useEffect, useMemo, useState } from 'react';
import { config } from '../config.ts';
import { type Layout, type LayoutRequest, layOut } from '../graph/layout.ts';

/** The layout of the request; null while a worker is still at it. Small ones are made at once, without a flicker. */
export function useLayout(request: LayoutRequest): Layout | null {
  const small = request.ids.length <= config.objectsLaidOutInline;
  const inline = useMemo(() => (small ? layOut(request) : null), [request, small]);
  const [answer, setAnswer] = useState<{ request: LayoutRequest; layout: Layout } | null>(null);
  useEffect(() => {
    if (small) return;
    const worker = new Worker(new URL('../graph/layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<Layout>) => setAnswer({ request, layout: event.data }));
    worker.postMessage(request);
    return () => worker.terminate();
  }, [request, small]);
  return inline ?? (answer?.request === request ? answer.layout : null);
}
