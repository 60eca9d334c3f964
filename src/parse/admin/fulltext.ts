import type { Family } from './family.ts';

export const fullText: Family = { node: 'OtherStatement', syntaxes: {} };
