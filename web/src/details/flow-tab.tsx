import { ArrowUpRight, CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { DiagnosticInfo, ObjectDetail, ObjectEdgeDetail } from '../../../src/contract/explore.ts';
import { isUncertain } from '../canvas/flow.ts';
import { Tip } from '../shell/tip.tsx';
import { useViewState } from '../url/use-view-state.ts';
import type { EdgeKey } from '../url/view-state.ts';
import { ObjectName } from './object-name.tsx';
import { edgeVerbs } from './origin.tsx';

/** Longer lists show their beginning until asked for the rest. */
const shownAtFirst = 40;

export function FlowTab({ object }: { object: ObjectDetail }) {
  return (
    <>
      <EdgeList
        title="Inputs"
        database={object.database}
        none="Nothing that was imported feeds it."
        edges={object.incoming}
        verb={(edge) => edgeVerbs[edge.kind].backward}
        keyOf={(edge) => ({ from: edge.other.id, to: object.id, kind: edge.kind })}
      />
      <EdgeList
        title="Outputs"
        database={object.database}
        none="Nothing that was imported uses it."
        edges={object.outgoing}
        verb={(edge) => edgeVerbs[edge.kind].forward}
        keyOf={(edge) => ({ from: object.id, to: edge.other.id, kind: edge.kind })}
      />
      {object.diagnostics.length > 0 && <Diagnostics of={object.id} diagnostics={object.diagnostics} />}
    </>
  );
}

function EdgeList(props: {
  title: string;
  /** Of the object whose edges they are. */
  database: string;
  none: string;
  edges: readonly ObjectEdgeDetail[];
  verb: (edge: ObjectEdgeDetail) => string;
  keyOf: (edge: ObjectEdgeDetail) => EdgeKey;
}) {
  const [view, navigate] = useViewState();
  const [all, setAll] = useState(false);
  const edges = all ? props.edges : props.edges.slice(0, shownAtFirst);
  const isChosen = ({ from, to, kind }: EdgeKey) =>
    view.edge !== null && view.edge.from === from && view.edge.to === to && view.edge.kind === kind;
  return (
    <section className="details-section" aria-label={props.title}>
      <h3>
        {props.title} <span className="faint">{props.edges.length}</span>
      </h3>
      {props.edges.length === 0 && <p className="note">{props.none}</p>}
      <ul>
        {edges.map((edge) => {
          const key = props.keyOf(edge);
          const first = edge.evidence[0];
          return (
            <li key={`${edge.kind} ${edge.other.id}`} className="edge-row" data-chosen={isChosen(key) || undefined}>
              <button
                type="button"
                className="plain-row"
                aria-pressed={isChosen(key)}
                onClick={() => navigate({ edge: key, evidence: 0, sql: null })}
              >
                <span className={`badge ${edge.kind}`}>{props.verb(edge)}</span>
                <ObjectName object={edge.other} within={props.database} />
                <span className="edge-row-proof">
                  {first
                    ? edge.evidence.length > 1
                      ? `${edge.evidence.length} places`
                      : `line ${first.line}`
                    : 'declared'}
                  {isUncertain({ ...key, origins: edge.origins }) && first && ' · dynamic'}
                </span>
              </button>
              <Tip words="Go to this object">
                <button
                  type="button"
                  className="icon-button"
                  aria-label={`Go to ${edge.other.name}`}
                  onClick={() => navigate({ object: edge.other.id, edge: null, evidence: 0, sql: null })}
                >
                  <ArrowUpRight size={14} />
                </button>
              </Tip>
            </li>
          );
        })}
      </ul>
      {edges.length < props.edges.length && (
        <button type="button" className="button quiet small" onClick={() => setAll(true)}>
          Show all {props.edges.length.toLocaleString()}
        </button>
      )}
    </section>
  );
}

const severities = {
  error: { icon: CircleAlert, colour: 'var(--danger)' },
  warning: { icon: TriangleAlert, colour: 'var(--warning)' },
  info: { icon: Info, colour: 'var(--ink-faint)' },
} as const;

function Diagnostics({ of, diagnostics }: { of: string; diagnostics: readonly DiagnosticInfo[] }) {
  const [, navigate] = useViewState();
  return (
    <section className="details-section" aria-label="Diagnostics">
      <h3>
        Diagnostics <span className="faint">{diagnostics.length}</span>
      </h3>
      <ul>
        {diagnostics.map((diagnostic) => {
          const { icon: Icon, colour } = severities[diagnostic.severity];
          return (
            <li key={`${diagnostic.code} ${diagnostic.start}`}>
              <button
                type="button"
                className="plain-row diagnostic"
                onClick={() =>
                  navigate({
                    edge: null,
                    sql: {
                      object: of,
                      line: diagnostic.line,
                      span: diagnostic.end > diagnostic.start ? [diagnostic.start, diagnostic.end] : null,
                    },
                  })
                }
              >
                <Icon size={14} color={colour} aria-label={diagnostic.severity} />
                <span>{diagnostic.message}</span>
                <span className="edge-row-proof">
                  {diagnostic.code} · line {diagnostic.line}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
