import { createContext, useContext } from 'react';

/** What the object that is found will be used for. */
export type PalettePurpose = 'open' | 'path-from' | 'path-to';

export const PaletteContext = createContext<(purpose: PalettePurpose) => void>(() => {});

/** Opens the palette. */
export function usePalette(): (purpose: PalettePurpose) => void {
  return useContext(PaletteContext);
}
