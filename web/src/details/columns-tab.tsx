import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ColumnEdgeDetail, ColumnInfo, ObjectDetail } from '../../../src/contract/explore.ts';
import { useViewState } from '../url/use-view-state.ts';

/** Columns, and for each one where its values come from and where they go. */
export function ColumnsTab({ object }: { object: ObjectDetail }) {
  const [open, setOpen] = useState<string | null>(null);
  const [, navigate] = useViewState();
  const lineage = useMemo(() => lineageByColumn(object), [object]);
  if (object.columns.length === 0) return <p className="note">The import says nothing about its columns.</p>;
  return (
    <ul className="columns">
      {object.columns.map((column) => {
        const key = column.name.toLowerCase();
        const edges = lineage.get(key);
        return (
          <li key={column.name}>
            <button
              type="button"
              className="plain-row"
              aria-expanded={open === key}
              onClick={() => setOpen(open === key ? null : key)}
            >
              <ChevronRight size={13} aria-hidden className="columns-turn" />
              <span className="mono ellipsis">{column.name}</span>
              <span className="columns-type">
                {typeInWords(column)}
                {edges && ` · ${edges.from.length} in, ${edges.to.length} out`}
              </span>
            </button>
            {open === key && (
              <div className="columns-lineage">
                <ColumnEdges title="Comes from" edges={edges?.from ?? []} end="from" />
                <ColumnEdges title="Goes to" edges={edges?.to ?? []} end="to" />
                <button
                  type="button"
                  className="link columns-uses"
                  onClick={() => navigate({ tab: 'references', column: column.name })}
                >
                  Every place that uses {column.name}
                </button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface ColumnLineage {
  readonly from: ColumnEdgeDetail[];
  readonly to: ColumnEdgeDetail[];
}

function lineageByColumn(object: ObjectDetail): ReadonlyMap<string, ColumnLineage> {
  const columns = new Map<string, ColumnLineage>();
  const of = (name: string) => {
    const key = name.toLowerCase();
    const known = columns.get(key) ?? { from: [], to: [] };
    columns.set(key, known);
    return known;
  };
  for (const edge of object.columnEdges) {
    if (edge.to.object === object.id) of(edge.to.column).from.push(edge);
    if (edge.from.object === object.id) of(edge.from.column).to.push(edge);
  }
  return columns;
}

function ColumnEdges({ title, edges, end }: { title: string; edges: ColumnEdgeDetail[]; end: 'from' | 'to' }) {
  const [, navigate] = useViewState();
  if (edges.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {edges.map((edge) => {
          const proof = edge.evidence[0];
          return (
            <li key={`${edge[end].object} ${edge[end].column} ${edge.through} ${edge.subtype}`}>
              <button
                type="button"
                className="plain-row"
                title={`through ${edge.throughName}`}
                disabled={!proof}
                onClick={() =>
                  proof &&
                  navigate({
                    edge: null,
                    evidence: 0,
                    sql: { object: proof.module, line: proof.line, span: [proof.start, proof.end] },
                  })
                }
              >
                <span className="mono ellipsis">
                  <span className="faint">{edge[end].objectName}.</span>
                  {edge[end].column}
                </span>
                <span className={`badge ${edge.type === 'DIRECT' ? 'write' : ''}`}>
                  {edge.subtype.toLowerCase().replace('_', ' ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function typeInWords({ type, nullable }: ColumnInfo): string {
  return nullable === false ? `${type} not null` : type;
}
