import type { Family } from './family.ts';

export const broker: Family = { node: 'OtherStatement', syntaxes: {} };
