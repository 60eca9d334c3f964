import { ArrowUpRight } from 'lucide-react';
import { useState } from 'react';
import type { ObjectDetail, ObjectEdgeDetail, ObjectSummary } from '../../../src/contract/explore.ts';
import { Tip } from '../shell/tip.tsx';
import { useViewState } from '../url/use-view-state.ts';
import type { EdgeKey } from '../url/view-state.ts';
import { Diagnostics } from './diagnostics.tsx';
import { ObjectName } from './object-name.tsx';
import { edgeVerbs } from './origin.tsx';

/** Longer lists show their beginning until asked for the rest. */
const shownAtFirst = 40;

export function FlowTab({ object }: { object: ObjectDetail }) {
  return (
    <>
      {object.base && <SynonymNote base={object.base} database={object.database} />}
      {object.coverage.empty && <p className="note">No edge: {object.coverage.empty.words}</p>}
      <EdgeList
        title="Inputs"
        database={object.database}
        none={object.base ? 'What feeds it feeds what it stands for.' : 'Nothing that was imported feeds it.'}
        edges={object.incoming}
        verb={(edge) => edgeVerbs[edge.kind].backward}
        keyOf={(edge) => ({ from: edge.other.id, to: object.id, kind: edge.kind })}
      />
      <EdgeList
        title="Outputs"
        database={object.database}
        none={object.base ? 'Who uses it uses what it stands for.' : 'Nothing that was imported uses it.'}
        edges={object.outgoing}
        verb={(edge) => edgeVerbs[edge.kind].forward}
        keyOf={(edge) => ({ from: object.id, to: edge.other.id, kind: edge.kind })}
      />
      {object.diagnostics.length > 0 && (
        <section className="details-section" aria-label="Diagnostics">
          <h3>
            Not understood <span className="faint">{object.diagnostics.length}</span>
          </h3>
          <Diagnostics of={object.id} diagnostics={object.diagnostics} />
        </section>
      )}
    </>
  );
}

/** Who reads a synonym reads what it stands for: there the edges are. */
function SynonymNote({ base, database }: { base: ObjectSummary; database: string }) {
  const [, navigate] = useViewState();
  return (
    <p className="note">
      It stands for{' '}
      <button type="button" className="link" onClick={() => navigate({ object: base.id, edge: null, sql: null })}>
        <ObjectName object={base} within={database} />
      </button>
      , whose edges are its own. Used in shows who calls that by this name.
    </p>
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
                <span className="edge-row-proof">{proofInWords(edge)}</span>
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

/** `line 12`, `3 places · dynamic`, or where no line of SQL proves it: `stated by hand`, `declared`. */
export function proofInWords({ evidence, origins, manual }: ObjectEdgeDetail): string {
  const [first] = evidence;
  if (!first) return manual.length > 0 ? 'stated by hand' : origins.includes('declared') ? 'declared' : '';
  const where = evidence.length > 1 ? `${evidence.length} places` : `line ${first.line}`;
  if (origins.includes('parsed') || origins.includes('query_log')) return where;
  return `${where} · ${origins.includes('dynamic') ? 'dynamic' : 'hint'}`;
}
