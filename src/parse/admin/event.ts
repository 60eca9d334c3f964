import type { Family } from './family.ts';

export const events: Family = { node: 'OtherStatement', syntaxes: {} };
