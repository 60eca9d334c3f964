import './palette.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Search, TextSearch } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { ObjectSummary } from '../../../src/contract/explore.ts';
import { KindIcon } from '../canvas/kind-icon.tsx';
import { qualifiedName } from '../graph/schema.ts';
import { useEstate } from '../shell/estate-context.ts';
import { useViewState } from '../url/use-view-state.ts';
import type { PalettePurpose } from './palette-state.ts';
import { rankObjects } from './rank.ts';

const prompts: Record<PalettePurpose, string> = {
  open: 'Find an object…',
  'path-from': 'Where does the path start?',
  'path-to': 'Where does the path end?',
};

type Row = { kind: 'object'; object: ObjectSummary } | { kind: 'search'; query: string };

/** Finds an object by typing. Enter opens it, Alt+Enter traces it. */
export function Palette({ purpose, onClose }: { purpose: PalettePurpose | null; onClose: () => void }) {
  return (
    <Dialog.Root open={purpose !== null} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog palette" aria-describedby={undefined}>
          <Dialog.Title className="unseen">{prompts[purpose ?? 'open']}</Dialog.Title>
          {purpose && <PaletteBody purpose={purpose} onClose={onClose} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteBody({ purpose, onClose }: { purpose: PalettePurpose; onClose: () => void }) {
  const estate = useEstate();
  const [view, navigate] = useViewState();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const rows = useMemo(() => {
    const found: Row[] =
      typed.trim() === ''
        ? estate.objects.slice(0, 200).map((object) => ({ kind: 'object', object }))
        : rankObjects(estate.objects, typed, 200).map(({ object }) => ({ kind: 'object', object }));
    if (purpose === 'open' && typed.trim() !== '') found.push({ kind: 'search', query: typed.trim() });
    return found;
  }, [estate, typed, purpose]);

  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    overscan: 6,
  });

  const choose = (row: Row | undefined, trace: boolean) => {
    if (!row) return;
    onClose();
    if (row.kind === 'search') navigate({ view: 'search', search: { query: row.query, schemas: [], kinds: [] } });
    else if (purpose === 'path-from')
      navigate({ path: { from: row.object.id, to: view.path?.to ?? null }, trace: null });
    else if (purpose === 'path-to')
      navigate({ path: { from: view.path?.from ?? null, to: row.object.id }, trace: null });
    else {
      const object = row.object.id;
      const focus = trace ? { trace: { object, direction: 'both', depth: 3 } as const, path: null } : {};
      navigate({ view: 'graph', object, edge: null, evidence: 0, sql: null, ...focus });
    }
  };
  const move = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const by = step[event.key];
    if (by !== undefined) {
      event.preventDefault();
      move(active + by);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(rows[active], event.altKey);
    }
  };

  return (
    <>
      <div className="palette-input">
        <Search size={16} aria-hidden />
        <input
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={`${list}-${active}`}
          aria-label={prompts[purpose]}
          autoComplete="off"
          spellCheck={false}
          placeholder={prompts[purpose]}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            virtual.scrollToIndex(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div className="palette-list" ref={scroller}>
        <div id={list} role="listbox" aria-label="Objects" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above owns the keyboard.
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox.
              <div
                key={row.kind === 'object' ? row.object.id : 'search'}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === active}
                className="palette-row"
                style={{ transform: `translateY(${start}px)` }}
                onMouseMove={() => setActive(index)}
                onClick={(event) => choose(row, event.altKey)}
              >
                {row.kind === 'object' ? <ObjectRow object={row.object} /> : <SearchRow query={row.query} />}
              </div>
            );
          })}
        </div>
        {rows.length === 0 && <p className="palette-none">No object has a name like that.</p>}
      </div>
      <footer className="palette-foot">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> choose
        </span>
        <span>
          <kbd>↵</kbd> {purpose === 'open' ? 'open' : 'take'}
        </span>
        {purpose === 'open' && (
          <span>
            <kbd>Alt</kbd> <kbd>↵</kbd> trace
          </span>
        )}
      </footer>
    </>
  );
}

function ObjectRow({ object }: { object: ObjectSummary }) {
  const estate = useEstate();
  return (
    <>
      <span style={{ color: `var(--schema-${estate.colourOf(object)})`, display: 'grid' }}>
        <KindIcon kind={object.type} />
      </span>
      <span className="ellipsis">
        <span className="faint">{qualifiedName(object).slice(0, -object.name.length)}</span>
        <strong>{object.name}</strong>
      </span>
      <span className="palette-kind">{object.type}</span>
    </>
  );
}

function SearchRow({ query }: { query: string }) {
  return (
    <>
      <TextSearch size={14} aria-hidden />
      <span className="ellipsis">
        Search all SQL for <strong>{query}</strong>
      </span>
    </>
  );
}
