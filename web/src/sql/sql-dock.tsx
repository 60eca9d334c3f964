import './sql.css';
import { ChevronDown, ChevronUp, FileQuestion, X } from 'lucide-react';
import { useMemo } from 'react';
import { KindIcon } from '../canvas/kind-icon.tsx';
import { useChosenEdge, useObject } from '../details/use-object.ts';
import { qualifiedName } from '../graph/schema.ts';
import { useEstate } from '../shell/estate-context.ts';
import { Empty, Failure, Skeleton } from '../shell/state.tsx';
import { Tip } from '../shell/tip.tsx';
import { useViewState } from '../url/use-view-state.ts';
import { type Pointer, SqlEditor } from './sql-editor.tsx';

/** The SQL under the picture: what proves the chosen edge, or the place somebody opened. */
export function SqlDock() {
  const [view, navigate] = useViewState();
  const estate = useEstate();
  const chosen = useChosenEdge(view);
  const edge = view.sql === null ? chosen.data : null;
  const proof = edge?.current;
  const edgeEnd = view.edge && moduleEnd(view.edge.from, view.edge.to, (id) => estate.byId.get(id)?.type);
  const module = view.sql?.object ?? proof?.module ?? (chosen.isPending ? null : edgeEnd);
  const { data, error, refetch } = useObject(module);
  const summary = data ?? (module === null ? undefined : estate.byId.get(module));

  const pointers = useMemo<readonly Pointer[]>(() => {
    if (view.sql) {
      const { line, span } = view.sql;
      return line === null && span === null ? [] : [{ line, span, current: true }];
    }
    if (!edge) return [];
    return edge.evidence
      .filter((evidence) => evidence.module === module)
      .map((evidence) => ({
        line: evidence.line,
        span: [evidence.start, evidence.end],
        current: evidence === edge.current,
      }));
  }, [view.sql, edge, module]);

  const step = (by: number) => edge && navigate({ evidence: edge.index + by }, { replace: true });
  const line = view.sql?.line ?? proof?.line;

  return (
    <section className="sql-dock" aria-label="SQL">
      <header>
        {summary && (
          <span className="sql-title">
            <span style={{ color: `var(--schema-${estate.colourOf(summary)})`, display: 'grid' }}>
              <KindIcon kind={summary.type} />
            </span>
            <strong className="ellipsis">{qualifiedName(summary)}</strong>
          </span>
        )}
        {line !== undefined && <span className="faint">line {line}</span>}
        {proof && <span className="badge">{proof.statement}</span>}
        {edge && edge.evidence.length === 0 && <span className="badge warning">no line proves this edge</span>}
        {edge && edge.evidence.length > 0 && (
          <span className="sql-steps">
            <Tip words="Previous evidence">
              <button
                type="button"
                className="icon-button"
                aria-label="Previous evidence"
                disabled={edge.index === 0}
                onClick={() => step(-1)}
              >
                <ChevronUp size={15} />
              </button>
            </Tip>
            <output>
              {edge.index + 1} of {edge.evidence.length}
            </output>
            <Tip words="Next evidence">
              <button
                type="button"
                className="icon-button"
                aria-label="Next evidence"
                disabled={edge.index === edge.evidence.length - 1}
                onClick={() => step(1)}
              >
                <ChevronDown size={15} />
              </button>
            </Tip>
          </span>
        )}
        <span className="sql-find">
          <kbd>Ctrl</kbd> <kbd>F</kbd> find
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label="Close the SQL"
          onClick={() => navigate({ sql: null, edge: null, evidence: 0 })}
        >
          <X size={15} />
        </button>
      </header>
      <div className="sql-body">
        {error ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Skeleton lines={7} />
        ) : data.sql === null ? (
          <Empty icon={<FileQuestion size={20} aria-hidden />} title="No SQL">
            <p>The import holds no text for {qualifiedName(data)}.</p>
          </Empty>
        ) : (
          <SqlEditor text={data.sql} label={`SQL of ${qualifiedName(data)}`} pointers={pointers} />
        )}
      </div>
    </section>
  );
}

/** Of an edge without evidence, the end whose text might show it. */
function moduleEnd(from: string, to: string, typeOf: (id: string) => string | undefined): string {
  return typeOf(from) === 'Stored Procedure' || typeOf(from) === 'Trigger' ? from : to;
}
