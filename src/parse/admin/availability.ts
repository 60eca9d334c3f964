import type { Family } from './family.ts';

export const availability: Family = { node: 'OtherStatement', syntaxes: {} };
