import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Evidence } from './edges.ts';
import { Ledger, type LedgerMark } from './ledger.ts';

/** The ledgers of one tracing: the traced module's own, and one for each procedure through which its calls write. */
export class Ledgers {
  readonly #byModule = new Map<CatalogObject, Ledger>();

  of(through: CatalogObject): Ledger {
    let ledger = this.#byModule.get(through);
    if (!ledger) {
      ledger = new Ledger();
      this.#byModule.set(through, ledger);
    }
    return ledger;
  }

  mark(): ReadonlyMap<Ledger, LedgerMark> {
    return new Map(Array.from(this.all, (ledger) => [ledger, ledger.mark()]));
  }

  /** {@link Ledger.setAside} in all of them; returns what takes it back. */
  setAside(since: ReadonlyMap<Ledger, LedgerMark>, stands: Evidence | undefined): () => void {
    const ledgers = [...this.all];
    for (const ledger of ledgers) ledger.setAside(since.get(ledger), stands);
    return () => {
      for (const ledger of ledgers) ledger.takeBack();
    };
  }

  /** Those that were asked for until now. */
  get all(): Iterable<Ledger> {
    return this.#byModule.values();
  }
}
