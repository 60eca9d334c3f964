import { createContext, useContext } from 'react';
import type { Estate } from '../graph/estate.ts';

const EstateContext = createContext<Estate | null>(null);

export const EstateProvider = EstateContext.Provider;

/** The estate on the screen. Only inside the workbench, which is shown when there is one. */
export function useEstate(): Estate {
  const estate = useContext(EstateContext);
  if (!estate) throw new Error('useEstate outside of EstateProvider');
  return estate;
}
