import { ColumnLedger, type ColumnMark } from './column-ledger.ts';
import type { Evidence, Reference } from './edges.ts';
import { ObjectLedger, type ObjectMark } from './object-ledger.ts';

/** How much a ledger holds. */
export interface LedgerMark {
  readonly objects: ObjectMark;
  readonly columns: ColumnMark;
}

/** The edges through one module, each written down once with every origin and place that proves it, and what it names. */
export class Ledger {
  readonly objects = new ObjectLedger();
  readonly columns = new ColumnLedger();
  readonly references: Reference[] = [];
  /** Those of texts, by what they say. */
  readonly #ofTexts = new Set<string>();

  /** A place of a text that runs: once, however often the text does. */
  referenceOfText(reference: Reference): void {
    const { object, column, access, file, start, end, via } = reference;
    const key = [object, column, access, file, start, end, via].join(' ');
    if (this.#ofTexts.has(key)) return;
    this.#ofTexts.add(key);
    this.references.push(reference);
  }

  mark(): LedgerMark {
    return { objects: this.objects.mark(), columns: this.columns.mark() };
  }

  /** What was found and renamed since then, and what `stands` in a branch, no rename goes on from, until {@link takeBack}. */
  setAside(since: LedgerMark | undefined, stands: Evidence | undefined): void {
    this.objects.setAside(since?.objects, stands);
    this.columns.setAside(since?.columns);
  }

  takeBack(): void {
    this.objects.takeBack();
    this.columns.takeBack();
  }
}
