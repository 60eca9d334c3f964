import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readSearch } from '../api/explore.ts';
import { useEstate } from '../shell/estate-context.ts';
import type { SearchRequest } from '../url/view-state.ts';

/** Hits asked for; the answer says how many there are in all. */
export const hitsShown = 100;

/** The search, asked when typing rests. */
export function useSearch(request: SearchRequest) {
  const snapshot = useEstate().snapshot?.id ?? '';
  const asked = useRested(request.query.trim(), 180);
  return useQuery({
    queryKey: ['search', snapshot, asked, request.schemas, request.kinds],
    queryFn: ({ signal }) =>
      readSearch({ q: asked, schema: request.schemas, type: request.kinds, limit: hitsShown }, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
}

function useRested(value: string, milliseconds: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
