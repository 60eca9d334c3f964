import { CircleCheck, CircleDashed, CircleHelp, CircleSlash } from 'lucide-react';
import { useState } from 'react';
import type { AgreementState, ObjectAgreement, Understood } from '../../../src/contract/coverage.ts';
import type { ObjectDetail } from '../../../src/contract/explore.ts';
import { useViewState } from '../url/use-view-state.ts';
import { Diagnostics } from './diagnostics.tsx';
import { ObjectName } from './object-name.tsx';
import { timeInWords } from './origin.tsx';

/** What was understood of the object, what was not and why, and how that agrees with what SQL Server declares. */
export function CoverageTab({ object }: { object: ObjectDetail }) {
  const { coverage, diagnostics, agreement, seen } = object;
  return (
    <>
      <section className="details-section" aria-label="Understood">
        <UnderstoodLine object={object} />
        {coverage.empty && <p className="note">No edge: {coverage.empty.words}</p>}
        {seen && (
          <p className="note">
            The query log shows it {seen.times === 1 ? 'once' : `${seen.times.toLocaleString('en')} times`}
            {seen.lastSeen && `, last on ${timeInWords(seen.lastSeen)}`}.
          </p>
        )}
      </section>
      {diagnostics.length > 0 && (
        <section className="details-section" aria-label="Diagnostics">
          <h3>
            Diagnostics <span className="faint">{diagnostics.length}</span>
          </h3>
          <Diagnostics of={object.id} diagnostics={diagnostics} />
        </section>
      )}
      <section className="details-section" aria-label="Declared dependencies">
        <h3>Declared dependencies</h3>
        {agreement === null ? (
          <p className="note">The import declares no dependencies, so there is nothing to compare with.</p>
        ) : (
          <Agreement agreement={agreement} database={object.database} />
        )}
      </section>
    </>
  );
}

const understoodWords: Record<Understood, { words: string; icon: typeof CircleCheck; colour: string }> = {
  whole: { words: 'Wholly understood', icon: CircleCheck, colour: 'var(--good)' },
  partly: { words: 'Partly understood', icon: CircleDashed, colour: 'var(--warning)' },
  nothing: { words: 'Not understood', icon: CircleSlash, colour: 'var(--danger)' },
  'no text': { words: 'No text', icon: CircleHelp, colour: 'var(--danger)' },
};

export function UnderstoodMark({ understood }: { understood: Understood }) {
  const { words, icon: Icon, colour } = understoodWords[understood];
  return (
    <span className="understood">
      <Icon size={15} color={colour} aria-hidden /> {words}
    </span>
  );
}

function UnderstoodLine({ object }: { object: ObjectDetail }) {
  const { understood, statements, moving, lost } = object.coverage;
  if (understood === null) {
    return <p className="note">It has no SQL of its own that would have to be understood.</p>;
  }
  return (
    <p className="understood-line">
      <UnderstoodMark understood={understood} />
      {understood !== 'no text' && (
        <span className="faint">
          {statements.toLocaleString('en')} {statements === 1 ? 'statement' : 'statements'},{' '}
          {moving.toLocaleString('en')} {moving === 1 ? 'reads, writes or calls' : 'read, write or call'}
          {lost > 0 && `; ${lost} not understood`}
        </span>
      )}
    </p>
  );
}

export const stateWords: Record<AgreementState, string> = {
  both: 'both',
  parsed: 'only in the SQL',
  declared: 'only declared',
};

/** Longer lists show their beginning until asked for the rest. */
const shownAtFirst = 30;

function Agreement({ agreement, database }: { agreement: readonly ObjectAgreement[]; database: string }) {
  const [, navigate] = useViewState();
  const [all, setAll] = useState(false);
  // What is not agreed on is what somebody wants to see.
  const order: AgreementState[] = ['declared', 'parsed', 'both'];
  const sorted = [...agreement].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const shown = all ? sorted : sorted.slice(0, shownAtFirst);
  const count = (state: AgreementState) => agreement.filter((one) => one.state === state).length;
  if (agreement.length === 0) return <p className="note">Neither the SQL nor SQL Server knows of any.</p>;
  return (
    <>
      <p className="note">
        {count('both')} in the SQL and declared, {count('parsed')} only in the SQL, {count('declared')} only declared
      </p>
      <ul>
        {shown.map(({ other, state, reason }) => (
          <li key={`${other.id} ${state}`}>
            <button
              type="button"
              className="plain-row agreement"
              onClick={() => navigate({ object: other.id, edge: null, evidence: 0, sql: null })}
            >
              <span className="agreement-pair">
                <ObjectName object={other} within={database} />
                <span className={`badge ${state === 'declared' ? 'warning' : ''}`}>{stateWords[state]}</span>
              </span>
              {reason && <span className="agreement-reason">{reason.words}</span>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" className="button quiet small" onClick={() => setAll(true)}>
          Show all {sorted.length.toLocaleString('en')}
        </button>
      )}
    </>
  );
}
