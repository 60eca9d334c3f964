/** What encloses text that is no code: a string, a quoted name, a comment. By what it begins with. */
type Enclosure = "'" | '[' | '"' | '--' | '/*';

/** What ends each of them; comments of several lines nest. */
const marks: Readonly<Record<Enclosure, RegExp>> = {
  "'": /'/g,
  '[': /\]/g,
  '"': /"/g,
  '--': /[\r\n]/g,
  '/*': /\/\*|\*\//g,
};
const marksInCode = /'|\[|"|--|\/\*/g;

/** Where in T-SQL a text that is read piece by piece has come to: in code, in a string, in a quoted name, in a comment. */
export class LexicalPlace {
  /** From the outermost. */
  readonly #inside: Enclosure[] = [];

  get isCode(): boolean {
    return this.#inside.length === 0;
  }

  get quotesName(): boolean {
    const inner = this.#inside.at(-1);
    return inner === '[' || inner === '"';
  }

  read(text: string): void {
    for (let at = 0; ; ) {
      const inner = this.#inside.at(-1);
      const expected = inner ? marks[inner] : marksInCode;
      expected.lastIndex = at;
      const mark = expected.exec(text)?.[0];
      if (mark === undefined) return;
      at = expected.lastIndex;
      // A doubled quote leaves a string and enters it again.
      if (inner && mark !== '/*') this.#inside.pop();
      else this.#inside.push(mark as Enclosure);
    }
  }
}
