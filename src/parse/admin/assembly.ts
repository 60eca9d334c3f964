import type { Family } from './family.ts';

export const assemblies: Family = { node: 'OtherStatement', syntaxes: {} };
