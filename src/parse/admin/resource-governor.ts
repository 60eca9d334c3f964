import type { Family } from './family.ts';

export const resourceGovernor: Family = { node: 'OtherStatement', syntaxes: {} };
