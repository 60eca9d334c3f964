import type { Family } from './family.ts';

export const externals: Family = { node: 'OtherStatement', syntaxes: {} };
