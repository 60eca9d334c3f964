import type { Parser } from '../parser.ts';
import { contextualWords, firstReserved, reservedWords, T } from '../token.ts';
import type { Statement } from '../tree/statement.ts';
import { assemblies } from './assembly.ts';
import { audits } from './audit.ts';
import { availability } from './availability.ts';
import { backups } from './backup.ts';
import { broker } from './broker.ts';
import { databases } from './database.ts';
import { drops } from './drop.ts';
import { events } from './event.ts';
import { execution } from './execution.ts';
import { externals } from './external.ts';
import { AdminStatement, type Family } from './family.ts';
import { fullText } from './fulltext.ts';
import { indexes } from './index.ts';
import { keys } from './keys.ts';
import { partitions } from './partition.ts';
import { permissions } from './permissions.ts';
import { principals } from './principals.ts';
import { resourceGovernor } from './resource-governor.ts';
import { rulesAndDefaults } from './rule-default.ts';
import { securityPolicies } from './security-policy.ts';
import { sensitivity } from './sensitivity.ts';
import { servers } from './server.ts';
import { textPointers } from './text-pointer.ts';
import { triggerStates } from './trigger-state.ts';
import { xmlSchemas } from './xml-schema.ts';

/** Every administrative statement. Their order means nothing: the longest leading words win. */
export const families: readonly Family[] = [
  assemblies,
  audits,
  availability,
  backups,
  broker,
  databases,
  drops,
  events,
  execution,
  externals,
  fullText,
  indexes,
  keys,
  partitions,
  permissions,
  principals,
  resourceGovernor,
  rulesAndDefaults,
  securityPolicies,
  sensitivity,
  servers,
  textPointers,
  triggerStates,
  xmlSchemas,
];

/** The words that may come next, and the statement whose leading words end here. */
interface Lead {
  readonly next: Map<string, Lead>;
  statement?: AdminStatement;
}

const newLead = (): Lead => ({ next: new Map() });

const first = newLead();
for (const family of families) {
  for (const [words, entry] of Object.entries(family.syntaxes)) {
    let lead = first;
    for (const word of words.split(' ')) {
      const next = lead.next.get(word) ?? newLead();
      lead.next.set(word, next);
      lead = next;
    }
    lead.statement = new AdminStatement(family, words, entry);
  }
}

/** The first words again, by token kind: a statement of another kind is turned away without a look at its text. */
const firstOfKind = new Map<number, Lead>();
for (const [word, lead] of first.next) firstOfKind.set(kindOf(word), lead);

function kindOf(word: string): number {
  const at = reservedWords.indexOf(word);
  if (at >= 0) return firstReserved + at;
  const contextual = contextualWords.indexOf(word);
  return contextual >= 0 ? firstReserved + reservedWords.length + contextual : T.Word;
}

/**
 * A statement that administers the server and neither reads nor writes data: GRANT, BACKUP, CREATE INDEX, ALTER DATABASE, …
 * Undefined, and nothing consumed, where the leading words are those of no such statement.
 */
export function parseAdminStatement(p: Parser): Statement | undefined {
  let lead = p.kind === T.Word ? first.next.get(p.tokenText().toUpperCase()) : firstOfKind.get(p.kind);
  if (lead === undefined) return undefined;
  let statement = lead.statement;
  let length = 1;
  for (let n = 1; lead.next.size > 0; n++) {
    const kind = p.peek(n);
    if (kind < firstReserved || kind > T.Word) break;
    lead = lead.next.get(wordAt(p, n));
    if (lead === undefined) break;
    if (lead.statement !== undefined) {
      statement = lead.statement;
      length = n + 1;
    }
  }
  if (statement === undefined) return undefined;
  const start = p.start;
  for (let n = 0; n < length; n++) p.next();
  return statement.parse(p, start);
}

const wordAt = (p: Parser, n: number): string => p.text.slice(p.starts[p.at + n], p.ends[p.at + n]).toUpperCase();
