import type { Identifier } from '../parse/tree/name.ts';
import type { Binder } from './binder.ts';

/** The columns that one SET or one list of an INSERT names: each may be named once. */
export class NamedOnce {
  readonly #binder: Binder;
  readonly #keys = new Set<string>();

  constructor(binder: Binder) {
    this.#binder = binder;
  }

  name(column: Identifier): void {
    const key = this.#binder.key(column);
    if (!this.#keys.has(key)) this.#keys.add(key);
    else this.#binder.report('HW2013', column, { name: this.#binder.text(column) });
  }
}
