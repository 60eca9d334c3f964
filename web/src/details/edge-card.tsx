import { ArrowRight, X } from 'lucide-react';
import { useEstate } from '../shell/estate-context.ts';
import { Skeleton } from '../shell/state.tsx';
import { useViewState } from '../url/use-view-state.ts';
import { ObjectName } from './object-name.tsx';
import { edgeVerbs, Origins, originWords, timeInWords } from './origin.tsx';
import { useChosenEdge } from './use-object.ts';

/** The chosen edge: its ends, why we believe it, and every place that proves it. */
export function EdgeCard() {
  const [view, navigate] = useViewState();
  const estate = useEstate();
  const { data: chosen, isPending, error } = useChosenEdge(view);
  const { edge } = view;
  if (!edge) return null;
  const from = estate.byId.get(edge.from);
  const to = estate.byId.get(edge.to);
  return (
    <section className="edge-card" aria-label="Chosen edge">
      <header>
        <span className={`badge ${edge.kind}`}>{edge.kind}</span>
        {chosen && <Origins of={chosen.origins} />}
        <button
          type="button"
          className="icon-button"
          aria-label="Close the edge"
          onClick={() => navigate({ edge: null, evidence: 0 })}
        >
          <X size={14} />
        </button>
      </header>
      <div className="edge-ends">
        {from && (
          <button type="button" className="plain-row" onClick={() => navigate({ object: from.id })}>
            <ObjectName object={from} />
          </button>
        )}
        <span className="edge-verb">
          <ArrowRight size={13} aria-hidden /> {edgeVerbs[edge.kind].forward}
        </span>
        {to && (
          <button type="button" className="plain-row" onClick={() => navigate({ object: to.id })}>
            <ObjectName object={to} />
          </button>
        )}
      </div>
      {isPending && <Skeleton lines={2} />}
      {!isPending && !chosen && (
        <p className="note">{error ? error.message : 'This edge is not in the data that is shown now.'}</p>
      )}
      {chosen?.lastSeen && <p className="note">Last seen in the query log on {timeInWords(chosen.lastSeen)}.</p>}
      {chosen?.manual.map(({ file, line, note }) => (
        <p key={`${file} ${line}`} className="note">
          Stated by hand in {file}, line {line}
          {note === null ? '.' : `: ${note}`}
        </p>
      ))}
      {chosen && chosen.evidence.length === 0 && chosen.manual.length === 0 && (
        <p className="note">
          No line of SQL proves this edge; it is known from {chosen.origins.map(originWords).join(' and ')} only.
        </p>
      )}
      {chosen && chosen.evidence.length > 0 && (
        <ol className="evidence-list" aria-label="Evidence">
          {chosen.evidence.map((evidence, at) => (
            <li key={`${evidence.module} ${evidence.start}`}>
              <button
                type="button"
                className="plain-row"
                aria-current={at === chosen.index || undefined}
                onClick={() => navigate({ evidence: at, sql: null })}
              >
                <span className="mono">line {evidence.line}</span>
                <span>{evidence.statement}</span>
                <span className="faint ellipsis">{evidence.moduleName}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
