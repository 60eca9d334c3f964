import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { ColumnInfo, ReferenceInfo, ReferenceList } from '../../../src/contract/explore.ts';
import { KindIcon } from '../canvas/kind-icon.tsx';
import { Highlighted } from '../search/highlighted.tsx';
import { Empty, Failure, Skeleton } from '../shell/state.tsx';
import { useViewState } from '../url/use-view-state.ts';
import { useReferences } from './use-object.ts';

/** Who breaks when the object or one of its columns changes: every place that names it, by module; a click opens the line. */
export function ReferencesTab({ id, columns }: { id: string; columns: readonly ColumnInfo[] }) {
  const [view] = useViewState();
  const { data, error, refetch } = useReferences(id, view.column);
  return (
    <>
      <ColumnChoice columns={columns} />
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={8} />
      ) : data.total === 0 ? (
        <Empty title="Used nowhere">No imported SQL names {view.column ?? 'it'}.</Empty>
      ) : (
        <>
          <p className="note">{countsInWords(data)}</p>
          <ReferenceRows list={data} ofColumn={view.column !== null} />
        </>
      )}
    </>
  );
}

/** `12 places in 3 modules, the first 10 of them`. */
export function countsInWords({ references, total, modules }: ReferenceList): string {
  const count = (number: number, word: string) => `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
  const rest = total > references.length ? `, the first ${references.length.toLocaleString('en')} of them` : '';
  return `${count(total, 'place')} in ${count(modules.length, 'module')}${rest}`;
}

function ColumnChoice({ columns }: { columns: readonly ColumnInfo[] }) {
  const [view, navigate] = useViewState();
  const names = columns.map(({ name }) => name);
  // A column that only the SQL knows is in the link, not in the catalog.
  const isListed = view.column === null || names.some((name) => name.toLowerCase() === view.column?.toLowerCase());
  if (names.length === 0 && isListed) return null;
  return (
    <label className="references-column">
      <span className="faint">Column</span>
      <select
        value={names.find((name) => name.toLowerCase() === view.column?.toLowerCase()) ?? view.column ?? ''}
        onChange={(event) => navigate({ column: event.target.value || null })}
      >
        <option value="">all, and the object itself</option>
        {!isListed && <option value={view.column!}>{view.column}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

type Module = ReferenceList['modules'][number];
type Row = { readonly module: Module } | { readonly reference: ReferenceInfo };

const heights = { module: 34, reference: 50 };

/** References in their order, each module's below its name. */
export function rowsByModule({ references, modules }: Pick<ReferenceList, 'references' | 'modules'>): Row[] {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const rows: Row[] = [];
  let last: string | undefined;
  for (const reference of references) {
    const module = byId.get(reference.module);
    if (reference.module !== last && module) rows.push({ module });
    last = reference.module;
    rows.push({ reference });
  }
  return rows;
}

function ReferenceRows({ list, ofColumn }: { list: ReferenceList; ofColumn: boolean }) {
  const rows = useMemo(() => rowsByModule(list), [list]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ('module' in rows[index]! ? heights.module : heights.reference),
    overscan: 8,
  });
  return (
    <div className="references" ref={scroller}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index]!;
          return (
            <li key={key} style={{ transform: `translateY(${start}px)` }}>
              {'module' in row ? (
                <ModuleRow module={row.module} />
              ) : (
                <ReferenceRow reference={row.reference} ofColumn={ofColumn} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function ModuleRow({ module }: { module: Module }) {
  return (
    <h3 className="reference-module">
      <KindIcon kind={module.type} />
      <span className="ellipsis">{module.name}</span>
      <span className="faint">{module.places.toLocaleString('en')}</span>
    </h3>
  );
}

const accessWords: Record<ReferenceInfo['access'], string> = {
  read: 'reads',
  write: 'writes',
  call: 'calls',
  define: 'defines',
};

function ReferenceRow({ reference, ofColumn }: { reference: ReferenceInfo; ofColumn: boolean }) {
  const [view, navigate] = useViewState();
  const { module, line, start, end, access, column, via, origin, text, highlight } = reference;
  // The name is what one looks for: it must not be cut off at the end of a long line.
  const from = highlight[1] > 40 ? Math.max(0, highlight[0] - 16) : 0;
  const isOpen = view.sql?.object === module && view.sql.span?.[0] === start && view.sql.span[1] === end;
  return (
    <button
      type="button"
      className="plain-row reference"
      aria-current={isOpen || undefined}
      onClick={() => navigate({ edge: null, evidence: 0, sql: { object: module, line, span: [start, end] } })}
    >
      <span className="reference-where">
        <span className={`badge ${access}`}>{accessWords[access]}</span>
        <span className="faint">line {line}</span>
        {column !== null && !ofColumn && <span className="mono ellipsis">{column}</span>}
        {via === 'star' && <span className="badge">via *</span>}
        {origin === 'dynamic' && <span className="badge">dynamic SQL</span>}
      </span>
      <span className="mono ellipsis reference-text">
        {from > 0 && '…'}
        <Highlighted text={text.slice(from)} pieces={[[highlight[0] - from, highlight[1] - from]]} />
      </span>
    </button>
  );
}
