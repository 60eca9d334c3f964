import './details.css';
import {
  ArrowLeftToLine,
  ArrowRightToLine,
  FileCode,
  Link,
  MoveHorizontal,
  Route,
  TriangleAlert,
  Unlink,
  X,
} from 'lucide-react';
import { DropdownMenu, Tabs } from 'radix-ui';
import { type ReactElement, useState } from 'react';
import type { Direction, ObjectSummary } from '../../../src/contract/explore.ts';
import { KindIcon } from '../canvas/kind-icon.tsx';
import { isModule } from '../graph/estate.ts';
import { useEstate } from '../shell/estate-context.ts';
import { Empty, Failure, Skeleton } from '../shell/state.tsx';
import { Tip } from '../shell/tip.tsx';
import { useViewState } from '../url/use-view-state.ts';
import type { DetailsTab } from '../url/view-state.ts';
import { ColumnsTab } from './columns-tab.tsx';
import { CoverageTab } from './coverage-tab.tsx';
import { EdgeCard } from './edge-card.tsx';
import { FlowTab } from './flow-tab.tsx';
import { ReferencesTab } from './references-tab.tsx';
import { useObject } from './use-object.ts';

export function DetailsPanel() {
  const [view] = useViewState();
  return (
    <aside className="details" aria-label="Details">
      {view.edge && <EdgeCard />}
      {view.object !== null && <ObjectDetails key={view.object} id={view.object} />}
    </aside>
  );
}

function ObjectDetails({ id }: { id: string }) {
  const estate = useEstate();
  const [view, navigate] = useViewState();
  const { data, error, refetch } = useObject(id);
  const summary = data ?? estate.byId.get(id);
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!summary) {
    const close = () => navigate({ object: null, edge: null, evidence: 0, sql: null, trace: null });
    return (
      <Empty
        icon={<Unlink size={20} aria-hidden />}
        title="Not in this data"
        actions={
          <button type="button" className="button" onClick={close}>
            Close
          </button>
        }
      >
        <p>The object that this link names is not among what was imported last.</p>
      </Empty>
    );
  }
  return (
    <>
      <Header object={summary} />
      <Tabs.Root
        className="details-tabs"
        value={view.tab}
        onValueChange={(tab) => navigate({ tab: tab as DetailsTab }, { replace: true })}
      >
        <Tabs.List className="tabs" aria-label="Details of the object">
          <Tabs.Trigger value="flow">Flow</Tabs.Trigger>
          <Tabs.Trigger value="columns">
            Columns{data && data.columns.length > 0 ? ` ${data.columns.length}` : ''}
          </Tabs.Trigger>
          <Tabs.Trigger value="references">Used in</Tabs.Trigger>
          <Tabs.Trigger value="coverage">Coverage</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="flow" className="tab">
          {data ? <FlowTab object={data} /> : <Skeleton lines={9} />}
        </Tabs.Content>
        <Tabs.Content value="columns" className="tab">
          {data ? <ColumnsTab object={data} /> : <Skeleton lines={9} />}
        </Tabs.Content>
        <Tabs.Content value="references" className="tab tab-filled">
          <ReferencesTab id={id} columns={data?.columns ?? []} />
        </Tabs.Content>
        <Tabs.Content value="coverage" className="tab">
          {data ? <CoverageTab object={data} /> : <Skeleton lines={9} />}
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
}

function Header({ object }: { object: ObjectSummary }) {
  const estate = useEstate();
  const [, navigate] = useViewState();
  const trace = (direction: Direction) =>
    navigate({ view: 'graph', trace: { object: object.id, direction, depth: 3 }, path: null });
  const schema = [object.database, object.schema].filter((part) => part !== '').join('.');
  return (
    <header
      className="details-head"
      style={{ '--schema': `var(--schema-${estate.colourOf(object)})` } as React.CSSProperties}
    >
      <div className="details-title">
        <span className="details-icon">
          <KindIcon kind={object.type} size={17} />
        </span>
        <div>
          <h2>{object.name}</h2>
          <p>
            {object.type}
            {schema && ' · '}
            <span style={{ color: 'var(--schema)' }}>{schema}</span>
            {!object.parsed && isModule(object.type) && (
              <span className="badge warning">
                <TriangleAlert size={11} aria-hidden /> not fully parsed
              </span>
            )}
          </p>
        </div>
        <CopyLink />
        <button
          type="button"
          className="icon-button"
          aria-label="Close the details"
          onClick={() => navigate({ object: null, edge: null, evidence: 0, sql: null })}
        >
          <X size={15} />
        </button>
      </div>
      <div className="details-actions">
        <Action words="Trace upstream: where its data comes from" onClick={() => trace('upstream')}>
          <ArrowLeftToLine size={14} aria-hidden /> Upstream
        </Action>
        <Action words="Trace both ways" onClick={() => trace('both')}>
          <MoveHorizontal size={14} aria-label="Both ways" />
        </Action>
        <Action words="Trace downstream: where its data goes" onClick={() => trace('downstream')}>
          Downstream <ArrowRightToLine size={14} aria-hidden />
        </Action>
        <PathMenu id={object.id} />
        <Action
          words="Show its SQL"
          onClick={() => navigate({ edge: null, evidence: 0, sql: { object: object.id, line: null, span: null } })}
        >
          <FileCode size={14} aria-hidden /> SQL
        </Action>
      </div>
    </header>
  );
}

function Action({ words, onClick, children }: { words: string; onClick: () => void; children: React.ReactNode }) {
  return (
    <Tip words={words}>
      <button type="button" className="button small" onClick={onClick}>
        {children}
      </button>
    </Tip>
  );
}

function PathMenu({ id }: { id: string }): ReactElement {
  const [view, navigate] = useViewState();
  const path = view.path ?? { from: null, to: null };
  const choose = (part: Partial<typeof path>) => navigate({ view: 'graph', path: { ...path, ...part }, trace: null });
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="button small">
        <Route size={14} aria-hidden /> Path
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="popover menu" align="end" sideOffset={4}>
          <DropdownMenu.Item onSelect={() => choose({ from: id })}>Path from here…</DropdownMenu.Item>
          <DropdownMenu.Item onSelect={() => choose({ to: id })}>Path to here…</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function CopyLink() {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 1600);
  };
  // Browsers give pages a clipboard only over HTTPS and on localhost.
  if (!navigator.clipboard) return null;
  return (
    <Tip words={copied ? 'Copied' : 'Copy a link to this picture'}>
      <button
        type="button"
        className="icon-button"
        aria-label="Copy a link to this picture"
        onClick={() => void copy()}
      >
        <Link size={15} />
      </button>
    </Tip>
  );
}
