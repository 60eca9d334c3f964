import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReferenceInfo } from '../../../src/contract/explore.ts';
import { Empty, Failure, Skeleton } from '../shell/state.tsx';
import { useViewState } from '../url/use-view-state.ts';
import { useReferences } from './use-object.ts';

/** Every place that names the object or one of its columns; a click opens the line. */
export function ReferencesTab({ id }: { id: string }) {
  const { data, error, refetch } = useReferences(id);
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.references.length === 0) return <Empty title="Used nowhere">No imported SQL names it.</Empty>;
  return (
    <>
      <p className="note">
        {data.total.toLocaleString()} {data.total === 1 ? 'place' : 'places'}
        {data.total > data.references.length && `, the first ${data.references.length} of them`}
      </p>
      <ReferenceRows references={data.references} />
    </>
  );
}

function ReferenceRows({ references }: { references: readonly ReferenceInfo[] }) {
  const [view, navigate] = useViewState();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: references.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 50,
    overscan: 8,
  });
  return (
    <div className="references" ref={scroller}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const reference = references[index]!;
          const { sql } = view;
          const isOpen = sql?.object === reference.module && sql.span?.[0] === reference.start;
          return (
            <li key={index} style={{ transform: `translateY(${start}px)` }}>
              <button
                type="button"
                className="plain-row reference"
                aria-current={isOpen || undefined}
                onClick={() =>
                  navigate({
                    edge: null,
                    evidence: 0,
                    sql: { object: reference.module, line: reference.line, span: [reference.start, reference.end] },
                  })
                }
              >
                <span className="reference-where">
                  <span className={`badge ${reference.access}`}>{reference.access}</span>
                  <span className="ellipsis">{reference.moduleName}</span>
                  <span className="faint">line {reference.line}</span>
                  {reference.column !== null && <span className="mono ellipsis faint">{reference.column}</span>}
                  {reference.via === 'star' && <span className="badge">by *</span>}
                  {reference.origin === 'dynamic' && <span className="badge">dynamic</span>}
                </span>
                <span className="mono ellipsis reference-text">{reference.text.trim()}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
