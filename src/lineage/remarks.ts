import { type Diagnostic, type DiagnosticCode, diagnostic } from '../text/diagnostic.ts';
import type { ModuleDiagnostic } from './flow/edges.ts';
import type { Place } from './flow/traced-text.ts';

export type DiagnosticParameters<Code extends DiagnosticCode> = Parameters<typeof diagnostic<Code>>[2];

/** What is to be said of a module, each thing once: a loop is traced several times. */
export class Remarks {
  readonly list: ModuleDiagnostic[] = [];
  /** Those that take a temp table or a cursor for a caller's, with its key. */
  readonly takes: { readonly table: string; readonly diagnostic: number }[] = [];
  readonly #said = new Set<string>();
  readonly #places = new Set<string>();
  /** Statements of dynamic SQL, and whether a way leads to them. */
  readonly #reached = new Map<number, { readonly place: Place; reached: boolean }>();

  /** `taken`: the key of what may be a caller's: then nothing is to be said. */
  add<Code extends DiagnosticCode>(
    code: Code,
    place: Place,
    parameters: DiagnosticParameters<Code>,
    taken?: string,
  ): void {
    const found = diagnostic(code, place, parameters);
    // Of the ways a text can come out, the first that is not known says it for all.
    this.#say(found, place, code === 'HW3001' ? code : found.message, taken);
  }

  /** A diagnostic of the binder, shown where its text stands; `taken`: the key of the temp table that it takes for a caller's. */
  pass(found: Diagnostic, place: Place, taken?: string): void {
    this.#say(found, place, found.message, taken);
  }

  /** Whether something was said of this place. */
  isSaidAt({ home, start }: Place): boolean {
    return this.#places.has(`${home.file} ${start}`);
  }

  #say({ code, severity, message }: Diagnostic, { home, start, end }: Place, what: string, taken?: string): void {
    const key = `${home.file} ${start} ${what}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#places.add(`${home.file} ${start}`);
    const { line, column } = home.source.positionAt(start);
    if (taken !== undefined) this.takes.push({ table: taken, diagnostic: this.list.length });
    this.list.push({ code, severity, message, start, end, module: home.module.id, file: home.file, line, column });
  }

  /** Notes a statement that runs dynamic SQL, and whether a way leads to it. */
  reach(place: Place, reached: boolean): void {
    const known = this.#reached.get(place.start);
    if (known) known.reached ||= reached;
    else this.#reached.set(place.start, { place, reached });
  }

  /** Dynamic SQL that no way leads to is not followed. */
  addUnreached(): void {
    for (const { place, reached } of this.#reached.values()) {
      if (!reached) this.add('HW3001', place, { reason: 'no way leads here' });
    }
  }
}
