import './search.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { LoaderCircle, SearchX, TextSearch, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { SearchHit, SearchResult } from '../../../src/contract/explore.ts';
import { ObjectName } from '../details/object-name.tsx';
import { Empty, Failure } from '../shell/state.tsx';
import { useViewState } from '../url/use-view-state.ts';
import { Highlighted } from './highlighted.tsx';
import { useSearch } from './use-search.ts';

const fields = { name: 'name', column: 'column', ddl: 'SQL' } as const;

/** Search across names and all SQL. A line opens the object's SQL there. */
export function SearchView() {
  const [{ search }, navigate] = useViewState();
  const { data, error, isFetching, refetch } = useSearch(search);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const setQuery = (query: string) => navigate({ search: { ...search, query } }, { replace: true });

  return (
    <section className="search" aria-label="Search">
      <div className="search-head">
        <TextSearch size={16} aria-hidden />
        <input
          ref={input}
          type="text"
          aria-label="Search names and SQL"
          placeholder="Search names and all SQL: a table, a column, a piece of code"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={search.query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {isFetching && <LoaderCircle size={15} className="spin" aria-label="Searching" />}
        {search.query !== '' && (
          <button type="button" className="icon-button" aria-label="Clear the search" onClick={() => setQuery('')}>
            <X size={15} />
          </button>
        )}
      </div>
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : search.query.trim() === '' ? (
        <Empty icon={<TextSearch size={22} aria-hidden />} title="Search everything">
          <p>Names, columns and every line of SQL that was imported. Several words must all be there.</p>
        </Empty>
      ) : !data ? (
        <div className="search-list" aria-busy="true" />
      ) : data.hits.length === 0 ? (
        <Empty icon={<SearchX size={22} aria-hidden />} title="Nothing found">
          <p>No name and no line of SQL holds “{data.query}” within the chosen schemas and kinds.</p>
        </Empty>
      ) : (
        <Hits result={data} />
      )}
    </section>
  );
}

function Hits({ result }: { result: SearchResult }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: result.hits.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => result.hits[index]!.object.id,
    estimateSize: (index) => 46 + 24 * result.hits[index]!.lines.length,
    overscan: 6,
  });
  return (
    <>
      <p className="search-count" aria-live="polite">
        <strong>{result.total.toLocaleString()}</strong> {result.total === 1 ? 'object' : 'objects'}
        {result.total > result.hits.length && `, the best ${result.hits.length} of them`}
      </p>
      <div className="search-list" ref={scroller}>
        <ol style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Hit hit={result.hits[index]!} />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const [view, navigate] = useViewState();
  const open = (line: number | null) =>
    navigate({ object: hit.object.id, edge: null, evidence: 0, sql: { object: hit.object.id, line, span: null } });
  const isOpen = (line: number) => view.sql?.object === hit.object.id && view.sql.line === line;
  return (
    <article className="hit" data-chosen={view.object === hit.object.id || undefined}>
      <button type="button" className="hit-head" onClick={() => open(hit.lines[0]?.line ?? null)}>
        <ObjectName object={hit.object} />
        <span className="hit-kind">{hit.object.type}</span>
        <span className="badge">{fields[hit.field]}</span>
      </button>
      {hit.lines.length > 0 && (
        <ul>
          {hit.lines.map((line) => (
            <li key={line.line}>
              <button
                type="button"
                className="hit-line mono"
                aria-current={isOpen(line.line) || undefined}
                onClick={() => open(line.line)}
              >
                <span className="hit-number">{line.line}</span>
                <span className="ellipsis hit-text">
                  <Highlighted text={line.text} pieces={line.highlights} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
