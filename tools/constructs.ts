// Writes docs/constructs.md from the cases: npx tsx tools/constructs.ts
import { writeFileSync } from 'node:fs';
import { constructsPage } from '../cases/constructs-page.ts';

writeFileSync(new URL('../docs/constructs.md', import.meta.url), constructsPage());
