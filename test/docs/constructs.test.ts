import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { constructsPage } from '../../cases/constructs-page.ts';

it('docs/constructs.md is made of the cases as they are (npx tsx tools/constructs.ts)', () => {
  const page = readFileSync(new URL('../../docs/constructs.md', import.meta.url), 'utf8');
  expect(page).toBe(constructsPage());
});
