import { evidenceOf } from './evidence-case.ts';
import type { Footer, LineageCase } from './lineage-case.ts';
import { objectsOf } from './object-case.ts';
import { referencesOf } from './reference-case.ts';

/** Cases that show another side of the answer than its edges: a folder each, with a footer of its own. */
export const answers: readonly {
  readonly folder: string;
  readonly footer: Footer;
  readonly linesOf: (written: LineageCase) => string[];
}[] = [
  { folder: 'evidence', footer: '-- evidence:', linesOf: evidenceOf },
  { folder: 'objects', footer: '-- objects:', linesOf: objectsOf },
  { folder: 'references', footer: '-- references:', linesOf: referencesOf },
];
