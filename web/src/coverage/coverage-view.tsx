import './coverage.css';
import type { CoverageReport, ModuleCoverageRow, QueryLogInfo } from '../../../src/contract/coverage.ts';
import type { Origin } from '../../../src/contract/explore.ts';
import { stateWords, UnderstoodMark } from '../details/coverage-tab.tsx';
import { SeverityIcon } from '../details/diagnostics.tsx';
import { ObjectName } from '../details/object-name.tsx';
import { originWords, timeInWords } from '../details/origin.tsx';
import { Failure, Skeleton } from '../shell/state.tsx';
import { useViewState } from '../url/use-view-state.ts';
import { useCoverage } from './use-coverage.ts';

const number = (value: number) => value.toLocaleString('en');
const share = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.floor((part / whole) * 1000) / 10} %`);

/** What was understood of the whole estate, what was not, and why. */
export function CoverageView() {
  const { data, error, refetch } = useCoverage();
  return (
    <section className="coverage" aria-label="Coverage">
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : data ? (
        <Report report={data} />
      ) : (
        <Skeleton lines={12} />
      )}
    </section>
  );
}

function Report({ report }: { report: CoverageReport }) {
  const { modules, statements, columns, edges, overrides } = report;
  const stated = edges.origins.filter((one) => one.edges > 0);
  return (
    <>
      <dl className="coverage-figures">
        <Figure
          value={share(modules.whole, modules.total)}
          words="of the modules wholly understood"
          more={`${number(modules.whole)} of ${number(modules.total)}; ${number(modules.partly)} partly, ${number(modules.nothing)} not, ${number(modules.noText)} without a text`}
        />
        <Figure
          value={share(statements.total, statements.total + statements.lost)}
          words="of the statements understood"
          more={`${number(statements.total)} statements, ${number(statements.moving)} of which read, write or call; ${number(statements.lost)} pieces of text not understood`}
        />
        <Figure
          value={share(columns.traced, columns.written)}
          words="of the written columns with a source"
          more={`${number(columns.traced)} of ${number(columns.written)}; the others hold constants, numbers that the server counts, or what is not known`}
        />
        <Figure
          value={number(edges.total)}
          words="edges"
          more={`${stated.map((one) => `${number(one.edges)} ${originWords(one.origin as Origin)}`).join(', ')}; ${number(edges.unresolved)} end at a name that the catalog does not have`}
        />
      </dl>
      <Modules rows={report.objects} total={report.total} />
      <Gaps report={report} />
      <Declared report={report} />
      <section aria-label="Query log">
        <h2>Query log</h2>
        {report.queryLog ? <QueryLog log={report.queryLog} /> : <p className="note">No query log was imported.</p>}
      </section>
      <section aria-label="Override file">
        <h2>Override file</h2>
        <p className="note">
          {overrides
            ? `${overrides.file} states ${number(overrides.edges)} ${overrides.edges === 1 ? 'edge' : 'edges'}. It applies to every import until another one is sent.`
            : 'None was imported: no edge is stated by hand.'}
        </p>
        {report.loose.length > 0 && (
          <ul>
            {report.loose.map(({ file, line, code, severity, message }) => (
              <li key={`${file} ${line} ${message}`} className="coverage-loose">
                <SeverityIcon severity={severity} /> {message}
                <span className="faint">
                  {code} · {file}, line {line}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Figure({ value, words, more }: { value: string; words: string; more: string }) {
  return (
    <div>
      <dd className="coverage-value">{value}</dd>
      <dt>{words}</dt>
      <dd className="note">{more}</dd>
    </div>
  );
}

function Modules({ rows, total }: { rows: readonly ModuleCoverageRow[]; total: number }) {
  const [view, navigate] = useViewState();
  return (
    <section aria-label="Modules">
      <h2>
        Modules to look at <span className="faint">{number(total)}</span>
      </h2>
      {rows.length === 0 && <p className="note">Every module was wholly understood, and every one has an edge.</p>}
      <ul>
        {rows.map(({ object, understood, empty, gaps }) => (
          <li key={object.id}>
            <button
              type="button"
              className="plain-row coverage-module"
              aria-current={view.object === object.id || undefined}
              onClick={() => navigate({ object: object.id, tab: 'coverage', edge: null, evidence: 0, sql: null })}
            >
              <span className="coverage-module-name">
                <ObjectName object={object} />
                <UnderstoodMark understood={understood} />
              </span>
              {empty && <span className="coverage-why">No edge: {empty.words}</span>}
              {gaps.map(({ code, severity, places, words, line }) => (
                <span key={code} className="coverage-why">
                  <SeverityIcon severity={severity} /> {words}
                  <span className="faint">
                    {code} · line {line}
                    {places > 1 && ` and ${number(places - 1)} more`}
                  </span>
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
      {rows.length < total && (
        <p className="note">
          These are the first {number(rows.length)}; <span className="mono">headwater coverage</span> prints all of
          them.
        </p>
      )}
    </section>
  );
}

function Gaps({ report: { gaps, empty } }: { report: CoverageReport }) {
  return (
    <section aria-label="What was not understood">
      <h2>What was not understood</h2>
      {gaps.length === 0 && <p className="note">There is no diagnostic in the whole estate.</p>}
      <table>
        <tbody>
          {gaps.map(({ code, severity, words, places, modules }) => (
            <tr key={code}>
              <td>
                <SeverityIcon severity={severity} />
              </td>
              <td>{words}</td>
              <td className="faint">{code}</td>
              <td className="coverage-count">
                {number(places)} in {number(modules)} {modules === 1 ? 'module' : 'modules'}
              </td>
            </tr>
          ))}
          {empty.map(({ code, words, modules }) => (
            <tr key={code}>
              <td />
              <td>No edge: {words}</td>
              <td />
              <td className="coverage-count">
                {number(modules)} {modules === 1 ? 'module' : 'modules'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Declared({ report: { agreement } }: { report: CoverageReport }) {
  return (
    <section aria-label="Declared dependencies">
      <h2>Declared dependencies</h2>
      {agreement === null ? (
        <p className="note">The import declares no dependencies, so there is nothing to compare with.</p>
      ) : (
        <>
          <p className="note">
            {number(agreement.both)} in the SQL and declared, {number(agreement.parsed)} only in the SQL,{' '}
            {number(agreement.declared)} only declared
          </p>
          <table>
            <tbody>
              {agreement.reasons.map(({ state, code, words, pairs }) => (
                <tr key={`${state} ${code}`}>
                  <td className="coverage-state">
                    <span className="badge">{stateWords[state]}</span>
                  </td>
                  <td>{words}</td>
                  <td className="coverage-count">{number(pairs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

const fates = [
  ['executions', 'execute a module: its edges are confirmed'],
  ['statements', 'are a statement of a module: what it proves is confirmed'],
  ['adHocWrites', 'write by themselves: they are Script objects'],
  ['reads', 'only read: a use of what they read'],
  ['others', 'touch nothing of the catalog'],
  ['unread', 'could not be read'],
] as const;

function QueryLog({ log }: { log: QueryLogInfo }) {
  return (
    <>
      <p className="note">
        {number(log.entries)} entries, {number(log.texts)} different texts
        {log.last && `, the last of ${timeInWords(log.last)}`}
      </p>
      <table>
        <tbody>
          {fates.map(([fate, words]) => (
            <tr key={fate}>
              <td className="coverage-count">{number(log[fate])}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
