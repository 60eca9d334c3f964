import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { DiagnosticInfo } from '../../../src/contract/explore.ts';
import { useViewState } from '../url/use-view-state.ts';

const severities = {
  error: { icon: CircleAlert, colour: 'var(--danger)' },
  warning: { icon: TriangleAlert, colour: 'var(--warning)' },
  info: { icon: Info, colour: 'var(--ink-faint)' },
} as const;

export function SeverityIcon({ severity }: { severity: DiagnosticInfo['severity'] }) {
  const { icon: Icon, colour } = severities[severity];
  return <Icon size={14} color={colour} aria-label={severity} />;
}

/** What could not be made sense of, in words; a click opens the line with the words marked. */
export function Diagnostics({ of, diagnostics }: { of: string; diagnostics: readonly DiagnosticInfo[] }) {
  const [view, navigate] = useViewState();
  return (
    <ul>
      {diagnostics.map(({ code, severity, message, line, start, end }) => {
        const isOpen = view.sql?.object === of && view.sql.line === line && (view.sql.span?.[0] ?? start) === start;
        return (
          <li key={`${code} ${start} ${message}`}>
            <button
              type="button"
              className="plain-row diagnostic"
              aria-current={isOpen || undefined}
              onClick={() =>
                navigate({
                  edge: null,
                  evidence: 0,
                  sql: { object: of, line, span: end > start ? [start, end] : null },
                })
              }
            >
              <SeverityIcon severity={severity} />
              <span>{message}</span>
              <span className="edge-row-proof">
                {code} · line {line}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
