import { agreementOf } from './agreement-case.ts';
import { coverageOf } from './coverage-case.ts';
import { evidenceOf } from './evidence-case.ts';
import type { Footer, LineageCase } from './lineage-case.ts';
import { objectsOf } from './object-case.ts';
import { queryLogOf } from './query-log-case.ts';
import { referencesOf } from './reference-case.ts';
import { statedEdgesOf } from './stated-case.ts';

/** Cases that show another side of the answer than its edges: a folder each, with a footer of its own. */
export const answers: readonly {
  readonly folder: string;
  readonly footer: Footer;
  readonly linesOf: (written: LineageCase) => string[];
}[] = [
  { folder: 'agreement', footer: '-- agreement:', linesOf: agreementOf },
  { folder: 'coverage', footer: '-- coverage:', linesOf: coverageOf },
  { folder: 'evidence', footer: '-- evidence:', linesOf: evidenceOf },
  { folder: 'objects', footer: '-- objects:', linesOf: objectsOf },
  { folder: 'query-log', footer: '-- query log:', linesOf: queryLogOf },
  { folder: 'references', footer: '-- references:', linesOf: referencesOf },
  { folder: 'stated', footer: '-- stated edges:', linesOf: statedEdgesOf },
];
