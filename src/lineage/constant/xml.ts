// XML documents that are known: what the paths of value(), nodes() and exist() find in them.
// https://learn.microsoft.com/sql/t-sql/xml/xml-data-type-methods

export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly XmlLeaf[];
  readonly children: readonly XmlNode[];
  /** As it is written. */
  readonly outer: string;
  /** Where it begins in its document: the order of nodes. */
  readonly at: number;
}

/** A text or an attribute. */
export interface XmlLeaf {
  readonly kind: 'text' | 'attribute';
  readonly name: string;
  readonly text: string;
  readonly outer: string;
  readonly at: number;
}

export type XmlNode = XmlElement | XmlLeaf;

/** As deep as SQL Server reads a document. */
const deepest = 128;

const name = '[\\p{L}_][\\p{L}\\p{N}_.-]*';
const token = new RegExp(
  `<!--[^]*?-->|<\\?[^]*?\\?>|<!\\[CDATA\\[([^]*?)\\]\\]>|</(${name})\\s*>` +
    `|<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'uy',
);
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu');

interface Open {
  readonly name: string;
  readonly attributes: readonly XmlLeaf[];
  readonly children: XmlNode[];
  readonly at: number;
}

let last: { readonly text: string; readonly document: XmlElement | undefined } | undefined;

/** The document that a text is; undefined where it is none, or has namespaces, which are not followed. */
export function parseXml(text: string): XmlElement | undefined {
  // A loop asks the same one again and again.
  if (last?.text !== text) last = { text, document: readXml(text) };
  return last.document;
}

function readXml(text: string): XmlElement | undefined {
  const root: Open = { name: '', attributes: [], children: [], at: 0 };
  const open: Open[] = [root];
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return undefined;
    const [outer, cdata, closed, opened, attributes, alone, words] = match;
    const inside = open.at(-1)!;
    if (opened !== undefined) {
      const leaves = attributesIn(attributes!, at);
      if (!leaves || open.length > deepest) return undefined;
      const element = { name: opened, attributes: leaves, children: [], at };
      if (alone) inside.children.push({ ...element, kind: 'element', outer });
      else open.push(element);
    } else if (closed !== undefined) {
      if (closed !== inside.name || open.length === 1) return undefined;
      open.pop();
      open.at(-1)!.children.push({ ...inside, kind: 'element', outer: text.slice(inside.at, token.lastIndex) });
    } else if (cdata !== undefined || words?.trim()) {
      const read = cdata ?? withoutEntities(words!);
      if (read === undefined) return undefined;
      inside.children.push({ kind: 'text', name: '', text: read, outer, at });
    }
  }
  return open.length === 1 ? { ...root, kind: 'element', outer: text } : undefined;
}

function attributesIn(written: string, at: number): XmlLeaf[] | undefined {
  const found: XmlLeaf[] = [];
  for (const { 0: outer, 1: key, 2: first, 3: second } of written.matchAll(attribute)) {
    const text = withoutEntities(first ?? second ?? '');
    if (text === undefined || key === 'xmlns') return undefined;
    found.push({ kind: 'attribute', name: key!, text, outer, at });
  }
  return found;
}

const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function withoutEntities(words: string): string | undefined {
  let known = true;
  const text = words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w*));?/gi, (_, decimal, hex, entity) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const letter = code === undefined ? letters[entity] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    known &&= letter !== undefined;
    return letter ?? '';
  });
  return known ? text : undefined;
}

/** All text in a node. */
export function textIn(node: XmlNode): string {
  return node.kind === 'element' ? node.children.map(textIn).join('') : node.text;
}

type Select = (node: XmlNode) => readonly XmlNode[];

/** What a path finds from a node on, in the order of the document; undefined of one that is not understood. */
export function nodesAt(context: XmlElement, path: string): readonly XmlNode[] | undefined {
  const reader = new PathReader(path);
  const found = reader.path([context]);
  return reader.isDone ? found : undefined;
}

const piece = new RegExp(
  `\\s*(?:(//?|\\(|\\)|\\[|\\]|=|\\.(?!\\.)|\\*)|(text|node|position)\\s*\\(\\s*\\)|@(${name}|\\*)|(${name})|(\\d+)|"([^"]*)"|'([^']*)')`,
  'uy',
);

interface Piece {
  readonly mark?: string | undefined;
  readonly test?: string | undefined;
  readonly attribute?: string | undefined;
  readonly element?: string | undefined;
  readonly number?: string | undefined;
  readonly words?: string | undefined;
}

/** `/a/b[2]/@c`, `(//b/text())[1]`, `.`: reads a path and follows it at once. */
class PathReader {
  readonly #path: string;
  #at = 0;
  #piece: Piece | undefined;
  #failed = false;

  constructor(path: string) {
    this.#path = path.trimEnd();
    this.#next();
  }

  get isDone(): boolean {
    return !this.#failed && this.#piece === undefined;
  }

  #next(): void {
    if (this.#at >= this.#path.length) {
      this.#piece = undefined;
      return;
    }
    piece.lastIndex = this.#at;
    const match = piece.exec(this.#path);
    if (!match) {
      this.#failed = true;
      this.#piece = undefined;
      return;
    }
    const [, mark, test, leaf, element, number, first, second] = match;
    this.#at = piece.lastIndex;
    this.#piece = { mark, test, attribute: leaf, element, number, words: first ?? second };
  }

  #accept(mark: string): boolean {
    if (this.#piece?.mark !== mark) return false;
    this.#next();
    return true;
  }

  path(context: readonly XmlNode[]): readonly XmlNode[] {
    let nodes = context;
    if (this.#accept('(')) {
      nodes = this.path(context);
      if (!this.#accept(')')) this.#failed = true;
      nodes = this.#chosen(nodes);
      if (this.#piece?.mark !== '/' && this.#piece?.mark !== '//') return nodes;
    } else if (this.#piece?.mark !== '/' && this.#piece?.mark !== '//') {
      nodes = this.#step(nodes, false);
    }
    while (!this.#failed) {
      if (this.#accept('//')) nodes = this.#step(nodes, true);
      else if (this.#accept('/')) nodes = this.#step(nodes, false);
      else break;
    }
    return nodes;
  }

  #step(from: readonly XmlNode[], deep: boolean): readonly XmlNode[] {
    const select = this.#select();
    if (!select) {
      this.#failed = true;
      return [];
    }
    const starts = deep ? inOrder(from.flatMap(withDescendants)) : from;
    const groups = starts.map(select);
    // A position counts among the children of one node.
    const restart = this.#at;
    const first = this.#piece;
    const chosen = groups.map((nodes) => {
      this.#at = restart;
      this.#piece = first;
      return this.#chosen(nodes);
    });
    if (groups.length === 0) this.#chosen([]);
    return deep ? inOrder(chosen.flat()) : chosen.flat();
  }

  #select(): Select | undefined {
    const { mark, test, attribute: leaf, element } = this.#piece ?? {};
    const children: Select = (node) => (node.kind === 'element' ? node.children : []);
    let select: Select | undefined;
    if (mark === '.') select = (node) => [node];
    else if (mark === '*') select = (node) => children(node).filter(({ kind }) => kind === 'element');
    else if (test === 'text') select = (node) => children(node).filter(({ kind }) => kind === 'text');
    else if (test === 'node') select = children;
    else if (leaf !== undefined)
      select = (node) =>
        node.kind === 'element' ? node.attributes.filter((one) => leaf === '*' || one.name === leaf) : [];
    else if (element !== undefined)
      select = (node) => children(node).filter((one) => one.kind === 'element' && one.name === element);
    if (select) this.#next();
    return select;
  }

  /** `[2]`, `[position() = 2]`, `[@name = "x"]`, `[name = "x"]`. */
  #chosen(nodes: readonly XmlNode[]): readonly XmlNode[] {
    let left = nodes;
    while (this.#accept('[')) {
      const counts = this.#piece?.test === 'position';
      if (counts) {
        this.#next();
        if (!this.#accept('=')) this.#failed = true;
      }
      const number = this.#piece?.number;
      if (number !== undefined) {
        this.#next();
        left = left.slice(Number(number) - 1, Number(number));
      } else {
        const select = counts ? undefined : this.#select();
        const words = select && this.#accept('=') ? this.#piece?.words : undefined;
        if (!select || words === undefined) this.#failed = true;
        else left = left.filter((node) => select(node).some((one) => textIn(one) === words));
        this.#next();
      }
      if (!this.#accept(']')) {
        this.#failed = true;
        return [];
      }
    }
    return left;
  }
}

function withDescendants(node: XmlNode): XmlNode[] {
  return node.kind === 'element' ? [node, ...node.children.flatMap(withDescendants)] : [node];
}

function inOrder(nodes: readonly XmlNode[]): XmlNode[] {
  return [...new Set(nodes)].sort((a, b) => a.at - b.at);
}
