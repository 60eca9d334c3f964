import { describe, expect, it } from 'vitest';
import type { Syntax } from '../notation/syntax.ts';
import { families } from './admin.ts';
import { AdminStatement } from './family.ts';

describe('the syntaxes of all families', () => {
  it('are spelt right, down to the last rule', () => {
    for (const family of families) {
      for (const [words, entry] of Object.entries(family.syntaxes)) {
        expect(() => visit(new AdminStatement(family, words, entry).syntax, new Set()), words).not.toThrow();
      }
    }
  });
});

/** Goes through every rule, which reads it. */
function visit(syntax: Syntax, seen: Set<Syntax>): void {
  if (seen.has(syntax)) return;
  seen.add(syntax);
  switch (syntax.kind) {
    case 'Rule':
      visit(syntax.rule(), seen);
      return;
    case 'Sequence':
    case 'Choice':
      for (const item of syntax.items) visit(item, seen);
      return;
    case 'Optional':
    case 'Repeated':
      visit(syntax.item, seen);
  }
}
