import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readCoverage } from '../api/explore.ts';
import { useEstate } from '../shell/estate-context.ts';

/** Modules listed in one go; the report says how many there are in all. */
const modulesShown = 500;

export function useCoverage() {
  const snapshot = useEstate().snapshot?.id ?? '';
  return useQuery({
    queryKey: ['coverage', snapshot],
    queryFn: ({ signal }) => readCoverage(modulesShown, signal),
    placeholderData: keepPreviousData,
  });
}
