import './filters.css';
import { Check, EyeOff, X } from 'lucide-react';
import { Checkbox } from 'radix-ui';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import type { ObjectType } from '../../../src/contract/explore.ts';
import { KindIcon, kindPlural } from '../canvas/kind-icon.tsx';
import type { Count, SchemaCount } from '../graph/estate.ts';
import { useEstate } from '../shell/estate-context.ts';
import { useViewState } from '../url/use-view-state.ts';
import { type Filters, noFilters } from '../url/view-state.ts';
import { toggled } from './visible.ts';

/** What is on the canvas: by schema, by kind, and names to hide. `shown` and `total` count the objects in scope. */
export function FilterPanel({ shown, total }: { shown: number; total: number }) {
  const estate = useEstate();
  const [{ filters }, navigate] = useViewState();
  const change = (part: Partial<Filters>) => navigate({ filters: { ...filters, ...part } });
  const counts = useMemo(() => {
    const unresolved = estate.objects.filter((object) => object.type === 'Unresolved').length;
    const isolated = estate.objects.filter((object) => estate.neighbours.get(object.id)?.size === 0).length;
    return { unresolved, isolated };
  }, [estate]);
  const filtered = JSON.stringify(filters) !== JSON.stringify(noFilters);

  return (
    <aside className="filters" aria-label="Filters">
      <header className="filters-head">
        <p aria-live="polite">
          <strong>{shown.toLocaleString()}</strong> of {total.toLocaleString()} objects shown
        </p>
        <button
          type="button"
          className="link"
          disabled={!filtered}
          style={{ visibility: filtered ? 'visible' : 'hidden' }}
          onClick={() => navigate({ filters: noFilters })}
        >
          Reset
        </button>
      </header>
      <SchemaFilter
        title="Schemas"
        counts={estate.schemas}
        chosen={filters.schemas}
        onChange={(schemas) => change({ schemas })}
      />
      <KindFilter title="Kinds" counts={estate.kinds} chosen={filters.kinds} onChange={(kinds) => change({ kinds })} />
      <HideFilter patterns={filters.hide} onChange={(hide) => change({ hide })} />
      <Section title="Also show">
        <Tick
          label="Unresolved names"
          count={counts.unresolved}
          checked={filters.unresolved}
          onChange={(unresolved) => change({ unresolved })}
        />
        <Tick
          label="Objects without edges"
          count={counts.isolated}
          checked={filters.isolated}
          onChange={(isolated) => change({ isolated })}
        />
      </Section>
    </aside>
  );
}

export function SchemaFilter(props: {
  title: string;
  counts: readonly Count<string>[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const estate = useEstate();
  const known = useMemo(() => new Map(estate.schemas.map((schema) => [schema.key, schema])), [estate]);
  const several = new Set(estate.schemas.map((schema) => schema.database)).size > 1;
  let before: string | null = null;
  return (
    <Section title={props.title} onClear={props.chosen.length > 0 ? () => props.onChange([]) : undefined}>
      {props.counts.map(({ key, count }) => {
        const found = known.get(key);
        // The search counts by the schema's name alone, over all databases.
        const { database, schema } = found ?? estate.schemas.find((one) => one.schema === key) ?? unknownSchema(key);
        const head = several && found && database !== before ? databaseWords(found) : null;
        before = database;
        return (
          <div key={key}>
            {head && <p className="filters-database">{head}</p>}
            <Tick
              label={schema || 'no schema'}
              name={key || 'no schema'}
              count={count}
              checked={props.chosen.length === 0 || props.chosen.includes(key)}
              soft={props.chosen.length === 0}
              colour={`var(--schema-${estate.colourOf({ database, schema })})`}
              onChange={() => props.onChange(toggled(props.chosen, key))}
            />
          </div>
        );
      })}
    </Section>
  );
}

function databaseWords({ database, foreign }: SchemaCount): string {
  return database || (foreign ? 'Outside of a database' : 'This database');
}

function unknownSchema(schema: string) {
  return { database: '', schema };
}

export function KindFilter(props: {
  title: string;
  counts: readonly Count<ObjectType>[];
  chosen: readonly ObjectType[];
  onChange: (chosen: ObjectType[]) => void;
}) {
  return (
    <Section title={props.title} onClear={props.chosen.length > 0 ? () => props.onChange([]) : undefined}>
      {props.counts.map(({ key, count }) => (
        <Tick
          key={key}
          label={kindPlural(key)}
          icon={<KindIcon kind={key} />}
          count={count}
          checked={props.chosen.length === 0 || props.chosen.includes(key)}
          soft={props.chosen.length === 0}
          onChange={() => props.onChange(toggled(props.chosen, key))}
        />
      ))}
    </Section>
  );
}

function HideFilter({ patterns, onChange }: { patterns: readonly string[]; onChange: (patterns: string[]) => void }) {
  const [typed, setTyped] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const pattern = typed.trim();
    if (pattern !== '' && !patterns.includes(pattern)) onChange([...patterns, pattern]);
    setTyped('');
  };
  return (
    <Section title="Hide names">
      <form onSubmit={add} className="filters-hide">
        <EyeOff size={14} aria-hidden />
        <input
          className="field"
          value={typed}
          placeholder="audit, *_backup, stg.*"
          aria-label="Hide objects whose name holds this text or fits this pattern"
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      {patterns.length > 0 && (
        <ul className="filters-patterns">
          {patterns.map((pattern) => (
            <li key={pattern}>
              <span className="mono ellipsis">{pattern}</span>
              <button
                type="button"
                aria-label={`Stop hiding ${pattern}`}
                onClick={() => onChange(patterns.filter((one) => one !== pattern))}
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Section(props: { title: string; onClear?: (() => void) | undefined; children: ReactNode }) {
  return (
    <section className="filters-section">
      <h2>
        {props.title}
        {props.onClear && (
          <button type="button" className="link" onClick={props.onClear}>
            All
          </button>
        )}
      </h2>
      {props.children}
    </section>
  );
}

interface TickProps {
  readonly label: string;
  /** What assistive technology and tests call it, where the label alone is ambiguous. */
  readonly name?: string;
  readonly count: number;
  readonly checked: boolean;
  /** Checked only because nothing is chosen. */
  readonly soft?: boolean;
  readonly colour?: string;
  readonly icon?: ReactNode;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ label, name = label, count, checked, soft = false, colour, icon, onChange }: TickProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: Radix's checkbox is a button, which a label may hold.
    <label className="tick" data-off={!checked || undefined}>
      <Checkbox.Root
        className="tick-box"
        data-soft={soft || undefined}
        checked={checked}
        aria-label={name}
        onCheckedChange={(value) => onChange(value === true)}
      >
        <Checkbox.Indicator>
          <Check size={11} strokeWidth={3.2} aria-hidden />
        </Checkbox.Indicator>
      </Checkbox.Root>
      {colour && <span className="tick-colour" style={{ background: colour }} />}
      {icon}
      <span className="ellipsis">{label}</span>
      <span className="tick-count">{count.toLocaleString()}</span>
    </label>
  );
}
