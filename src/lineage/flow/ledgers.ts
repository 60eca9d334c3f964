import type { CatalogObject } from '../../catalog/catalog.ts';
import { Ledger } from './ledger.ts';

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

  /** Those that were asked for until now. */
  get all(): Iterable<Ledger> {
    return this.#byModule.values();
  }
}
