/** Where in T-SQL a text that is read piece by piece has come to: in code, in a string, in a quoted name, in a comment. */
export class LexicalPlace {
  #in: 'code' | 'string' | 'bracket' | 'quote' | 'line' | 'block' = 'code';
  #depth = 0;

  get isCode(): boolean {
    return this.#in === 'code';
  }

  get quotesName(): boolean {
    return this.#in === 'bracket' || this.#in === 'quote';
  }

  read(text: string): void {
    for (let i = 0; i < text.length; i++) i += this.#step(text[i]!, text[i + 1]);
  }

  /** How many characters more than one it took. A doubled quote leaves a string and enters it again. */
  #step(c: string, next: string | undefined): 0 | 1 {
    switch (this.#in) {
      case 'code':
        if (c === "'") this.#in = 'string';
        else if (c === '[') this.#in = 'bracket';
        else if (c === '"') this.#in = 'quote';
        else if (c === '-' && next === '-') this.#in = 'line';
        else if (c === '/' && next === '*') {
          this.#in = 'block';
          this.#depth = 1;
          return 1;
        }
        return 0;
      case 'string':
        if (c === "'") this.#in = 'code';
        return 0;
      case 'bracket':
        if (c === ']') this.#in = 'code';
        return 0;
      case 'quote':
        if (c === '"') this.#in = 'code';
        return 0;
      case 'line':
        if (c === '\n' || c === '\r') this.#in = 'code';
        return 0;
      case 'block':
        if (c === '/' && next === '*') {
          this.#depth++;
          return 1;
        }
        if (c === '*' && next === '/') {
          if (--this.#depth === 0) this.#in = 'code';
          return 1;
        }
        return 0;
    }
  }
}
