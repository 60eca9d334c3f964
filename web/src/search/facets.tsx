import { KindFilter, SchemaFilter } from '../filters/filter-panel.tsx';
import { useViewState } from '../url/use-view-state.ts';
import type { SearchRequest } from '../url/view-state.ts';
import { useSearch } from './use-search.ts';

/** Narrows the search by schema and kind, with the number of hits in each. */
export function Facets() {
  const [{ search }, navigate] = useViewState();
  const { data } = useSearch(search);
  const change = (part: Partial<SearchRequest>) => navigate({ search: { ...search, ...part } });
  const facets = search.query.trim() === '' ? undefined : data?.facets;
  const schemas = facets?.schemas.map(({ name, count }) => ({ key: name, count })) ?? [];
  const kinds = facets?.types.map(({ name, count }) => ({ key: name, count })) ?? [];
  return (
    <aside className="filters" aria-label="Narrow the search">
      <header className="filters-head">
        <p>Narrow the search</p>
      </header>
      {!facets && <p className="note filters-none">Schemas and kinds of what is found appear here.</p>}
      {schemas.length > 0 && (
        <SchemaFilter
          title="Schemas"
          counts={schemas}
          chosen={search.schemas}
          onChange={(next) => change({ schemas: next })}
        />
      )}
      {kinds.length > 0 && (
        <KindFilter title="Kinds" counts={kinds} chosen={search.kinds} onChange={(next) => change({ kinds: next })} />
      )}
    </aside>
  );
}
