// What the query log proves. An entry that executes a module confirms what that module is believed to do; an entry that is a
// statement of a module, or its beginning where the log cut it off, confirms what that statement does; an entry that writes by itself is a script; one that only reads
// confirms nothing, and counts as a use of what it reads.
import { movesData } from '../../bind/moves-data.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import { eachStatement } from '../../parse/each-statement.ts';
import { parseScript } from '../../parse/parse.ts';
import { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { ColumnEdge, Evidence, ModuleDiagnostic, ObjectEdge, Origin, Reference, Sequence } from '../flow/edges.ts';
import { moduleOf } from './coverage.ts';
import { type Beginning, beginningsIn, keptCharacters } from './cut-off.ts';
import { statementKey } from './normalised-text.ts';
import { type LoggedText, later, type QueryLogReport, scriptName } from './query-log.ts';

/** What tracing found, the logged texts' part included. */
export interface Findings {
  readonly edges: readonly ObjectEdge[];
  readonly columnEdges: Sequence<ColumnEdge>;
  readonly references: Sequence<Reference>;
  readonly diagnostics: readonly ModuleDiagnostic[];
}

interface Confirmed extends Findings {
  readonly references: readonly Reference[];
  readonly report: QueryLogReport;
  /** The logged texts that are objects of their own. */
  readonly scripts: readonly CatalogObject[];
}

/** Settles what each logged text is: a script of its own stays, whatever else it is confirms or counts. */
export function confirmByLog(
  findings: Findings,
  texts: readonly LoggedText[],
  modules: readonly CatalogObject[],
): Confirmed {
  const confirmation = new Confirmation(findings, texts, modules);
  for (const text of texts) confirmation.settle(text);
  return confirmation.result();
}

type Fate = 'unread' | 'adHocWrites' | 'statements' | 'executions' | 'reads' | 'others';

class Confirmation {
  readonly #findings: Findings;
  /** Held: an edge is the same one whenever it is seen. */
  readonly #columnEdges: readonly ColumnEdge[];
  readonly #texts: readonly LoggedText[];
  readonly #modules: ReadonlyMap<string, CatalogObject>;
  readonly #edgesOf = new Map<string, ObjectEdge[]>();
  readonly #columnEdgesOf = new Map<string, ColumnEdge[]>();
  /** `kind partner` → the modules with such an edge. */
  readonly #modulesWith = new Map<string, Set<string>>();
  readonly #statements = new Map<string, ReadonlyMap<string, readonly Span[]>>();
  readonly #unread = new Set<string>();
  /** What a text that is cut off says to its end may be read, and then has no table that it names. */
  readonly #remarked = new Set<string>();
  /** Once somebody asks. */
  #beginnings: ReadonlyMap<LoggedText, readonly Beginning[]> | undefined;
  /** Edge → when it was last seen; there without a time where the log has none. */
  readonly #seen = new Map<ObjectEdge | ColumnEdge, string | undefined>();
  readonly #sightings = new Map<string, { times: number; lastSeen: string | undefined }>();
  readonly #scripts = new Map<string, CatalogObject>();
  readonly #fates: Record<Fate, number> = {
    unread: 0,
    adHocWrites: 0,
    statements: 0,
    executions: 0,
    reads: 0,
    others: 0,
  };

  constructor(findings: Findings, texts: readonly LoggedText[], modules: readonly CatalogObject[]) {
    this.#findings = findings;
    this.#columnEdges = [...findings.columnEdges];
    this.#texts = texts;
    this.#modules = new Map(modules.map((module) => [module.id, module]));
    for (const edge of findings.edges) {
      const module = moduleOf(edge);
      listIn(this.#edgesOf, module).push(edge);
      if (!this.#modules.has(module)) continue;
      const key = keyOf(edge);
      const known = this.#modulesWith.get(key);
      if (known) known.add(module);
      else this.#modulesWith.set(key, new Set([module]));
    }
    for (const edge of this.#columnEdges) listIn(this.#columnEdgesOf, edge.through).push(edge);
    for (const { module, severity } of findings.diagnostics) {
      if (module === undefined) continue;
      this.#remarked.add(module);
      if (severity === 'error') this.#unread.add(module);
    }
  }

  settle(text: LoggedText): void {
    const { script } = text;
    const edges = this.#edgesOf.get(script.id) ?? [];
    const matched = this.#matchStatements(text, edges);
    const own = edges.filter(
      ({ evidence }) => !evidence.every((place) => matched.some((span) => isWithin(place, span))),
    );
    const isBeginning = matched.length === 0 && this.#confirmBeginning(text);
    const isScript = !isBeginning && own.some(({ kind }) => kind === 'write');
    for (const { kind, from, to } of isBeginning ? [] : own) {
      if (kind === 'call') this.#confirm(to, text);
      this.#see(kind === 'read' ? from : to, text);
    }
    if (isScript) this.#keep(text);
    const fate = isBeginning
      ? 'statements'
      : this.#unread.has(script.id)
        ? 'unread'
        : isScript
          ? 'adHocWrites'
          : matched.length > 0
            ? 'statements'
            : own.some(({ kind }) => kind === 'call')
              ? 'executions'
              : own.length > 0
                ? 'reads'
                : 'others';
    this.#fates[fate] += text.times;
  }

  /** The places of the statements that also stand in a module, each of which confirms that module's. */
  #matchStatements(text: LoggedText, edges: readonly ObjectEdge[]): Span[] {
    const matched: Span[] = [];
    for (const { start, end, key } of this.#read(text.text)) {
      const inside = edges.filter(({ evidence }) => evidence.some((place) => isWithin(place, { start, end })));
      for (const module of this.#modulesLike(inside)) {
        const places = this.#statementsOf(module).get(key);
        if (!places) continue;
        matched.push({ start, end });
        this.#confirm(module, text, places);
        this.#see(module, text);
      }
    }
    return matched;
  }

  /** Whether the text is what a log has kept of a statement that stands in a module; it confirms that one then. */
  #confirmBeginning(text: LoggedText): boolean {
    this.#beginnings ??= beginningsIn(
      this.#modules.values(),
      this.#texts.filter((one) => this.#remarked.has(one.script.id) || one.text.length >= keptCharacters),
    );
    let isOne = false;
    for (const { module, start } of this.#beginnings.get(text) ?? []) {
      const statements = [...this.#statementsOf(module).values()]
        .flat()
        .filter((statement) => statement.start === start);
      if (statements.length === 0) continue;
      this.#confirm(module, text, statements);
      this.#see(module, text);
      isOne = true;
    }
    return isOne;
  }

  /** Modules that read, write and call all of this; only they can hold the statement. */
  #modulesLike(edges: readonly ObjectEdge[]): string[] {
    const sets = edges.map((edge) => this.#modulesWith.get(keyOf(edge)) ?? new Set<string>());
    const [least, ...others] = sets.sort((a, b) => a.size - b.size);
    return [...(least ?? [])].filter((module) => others.every((set) => set.has(module)));
  }

  #statementsOf(module: string): ReadonlyMap<string, readonly Span[]> {
    const known = this.#statements.get(module);
    if (known) return known;
    const definition = this.#modules.get(module)!.definition!;
    const { start = 0, end = definition.text.length } = definition;
    const places = new Map<string, Span[]>();
    for (const { key, ...span } of this.#read(definition.text)) {
      if (isWithin(span, { start, end })) listIn(places, key).push(span);
    }
    this.#statements.set(module, places);
    return places;
  }

  #read(text: string): (Span & { readonly key: string })[] {
    const found: (Span & { key: string })[] = [];
    const { script } = parseScript(new Source('', text));
    for (const { statements } of script.batches) {
      eachStatement(statements, (statement) => {
        if (!movesData(statement)) return;
        const { start, end } = statement;
        found.push({ start, end, key: statementKey(text.slice(start, end)) });
      });
    }
    return found;
  }

  /**
   * All edges of a module, or those that some places of its text prove. What is only declared stays so: that a module ran says
   * nothing about what its text does not.
   */
  #confirm(module: string, { lastSeen }: LoggedText, places?: readonly Span[]): void {
    const isProof = (proof: Evidence) => proof.module === module && places?.some((span) => isWithin(proof, span));
    const all: (ObjectEdge | ColumnEdge)[] = [
      ...(this.#edgesOf.get(module) ?? []),
      ...(this.#columnEdgesOf.get(module) ?? []),
    ];
    for (const edge of all) {
      if (edge.origins.every((origin) => origin === 'declared')) continue;
      if (places && !edge.evidence.some(isProof)) continue;
      this.#seen.set(edge, later(this.#seen.get(edge), lastSeen));
    }
  }

  #see(object: string, { times, lastSeen }: LoggedText): void {
    const known = this.#sightings.get(object);
    this.#sightings.set(object, {
      times: (known?.times ?? 0) + times,
      lastSeen: later(known?.lastSeen, lastSeen),
    });
  }

  #keep({ script, text, lastSeen }: LoggedText): void {
    const name = scriptName(this.#scripts.size + 1);
    this.#scripts.set(script.id, { ...script, name, definition: { file: name, text } });
    for (const edge of this.#edgesOf.get(script.id) ?? []) this.#seen.set(edge, lastSeen);
    for (const edge of this.#columnEdgesOf.get(script.id) ?? []) this.#seen.set(edge, lastSeen);
  }

  result(): Confirmed {
    const { edges, references, diagnostics } = this.#findings;
    const dropped = new Set(this.#texts.flatMap(({ script }) => (this.#scripts.has(script.id) ? [] : [script.id])));
    const stays = ({ module }: { module: string | undefined }) => module === undefined || !dropped.has(module);
    const named = <P extends { module: string | undefined; file: string }>(place: P): P => {
      const script = place.module === undefined ? undefined : this.#scripts.get(place.module);
      return script ? { ...place, file: script.name } : place;
    };
    const believed = <E extends ObjectEdge | ColumnEdge>(edge: E): E => {
      if (!this.#seen.has(edge)) return edge;
      const lastSeen = this.#seen.get(edge);
      const origins: Origin[] = edge.origins.includes('query_log') ? [...edge.origins] : [...edge.origins, 'query_log'];
      return { ...edge, origins, evidence: edge.evidence.map(named), lastSeen };
    };
    return {
      edges: edges.filter((edge) => !dropped.has(moduleOf(edge))).map(believed),
      columnEdges: this.#columnEdges.filter(({ through }) => !dropped.has(through)).map(believed),
      references: [...references].filter(stays).map(named),
      diagnostics: diagnostics.filter(stays).map(named),
      scripts: [...this.#scripts.values()],
      report: {
        entries: this.#texts.reduce((sum, { times: runs }) => sum + runs, 0),
        texts: this.#texts.length,
        ...this.#fates,
        last: this.#texts.map(({ lastSeen }) => lastSeen).reduce(later, undefined),
        sightings: [...this.#sightings].map(([object, sighting]) => ({ object, ...sighting })),
      },
    };
  }
}

function keyOf({ kind, from, to }: ObjectEdge): string {
  return `${kind} ${kind === 'read' ? from : to}`;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
