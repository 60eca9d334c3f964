import type { Mutant, Span } from './mutant.ts';
import type { Place } from './place.ts';
import {
  isCondition,
  isFlippable,
  isLastOfFunction,
  isLoop,
  isOnlyBranch,
  isPredicateBody,
  isSuperCall,
  isTrue,
} from './place.ts';
import { neighbours } from './switches.ts';
import { childrenOf, isFunction, isType, parseTypeScript, type SyntaxNode } from './syntax.ts';

/**
 * The text of a file with all its mutants in it, each behind a switch: `if (a)` becomes
 * `if (mutants.on(1) ? true : mutants.on(2) ? false : mutants.decision(1, 2, a))`. So one copy is loaded once, and a mutant costs
 * a run of the cases only.
 */
export class Instrumented {
  readonly mutants: Mutant[] = [];
  readonly text: string;
  readonly #file: string;
  readonly #source: string;
  #next: number;

  constructor(file: string, source: string, firstId: number) {
    this.#file = file;
    this.#source = source;
    this.#next = firstId;
    const program = parseTypeScript(file, source);
    this.text = this.#print({ node: program, key: '', inFunction: false });
  }

  /** `plainly` is what stands in the node's place, or in that of `whole`, where the mutant is written without a switch. */
  #mutant(node: SyntaxNode, change: string, plainly: string, { start, end }: Span = node): number {
    const id = this.#next++;
    const line = this.#source.slice(0, node.start).split('\n').length;
    const edit = { start, end, text: plainly };
    this.mutants.push({ id, file: this.#file, line, change, text: this.#words(node, 100), edit });
    return id;
  }

  #slice({ start, end }: Span): string {
    return this.#source.slice(start, end);
  }

  /** A node's text on one line. */
  #words({ start, end }: SyntaxNode, most: number): string {
    const words = this.#source.slice(start, end).replaceAll(/\s+/g, ' ');
    return words.length > most ? `${words.slice(0, most - 1)}…` : words;
  }

  /** The node's text with the mutants inside of it, then those of the node itself. */
  #print(place: Place): string {
    const { node } = place;
    if (isType(node)) return this.#source.slice(node.start, node.end);
    const inFunction = place.inFunction || isFunction(node) || node.type === 'PropertyDefinition';
    const below = (key: string, child: SyntaxNode) => this.#print({ node: child, key, above: place, inFunction });
    if (inFunction && node.type === 'BinaryExpression' && neighbours.has(node.operator as string)) {
      const operator = node.operator as string;
      const other = neighbours.get(operator)!;
      const operands = [node.left as SyntaxNode, node.right as SyntaxNode].map((operand) => this.#slice(operand));
      const id = this.#mutant(node, `${operator} becomes ${other}`, operands.join(` ${other} `));
      const [left, right] = [below('left', node.left as SyntaxNode), below('right', node.right as SyntaxNode)];
      return this.#mutated(place, `mutants.binary(${id}, '${operator}', ${left}, ${right})`);
    }
    let text = '';
    let at = node.start;
    for (const { key, child } of childrenOf(node)) {
      // `{ a }` is a key and a value in one place.
      if (child.start < at) continue;
      text += this.#source.slice(at, child.start) + below(key, child);
      at = child.end;
    }
    text += this.#source.slice(at, node.end);
    return place.inFunction ? this.#mutated(place, text) : this.#atLoad(place, text);
  }

  /** Of what runs when the file is loaded, before any switch is set: the entries of maps from kinds to functions. */
  #atLoad({ node, key, above }: Place, text: string): string {
    const property = above?.node;
    if (property?.type !== 'Property' || property.shorthand || key !== 'value' || node.type !== 'Identifier')
      return text;
    if (!/^(bind|trace|evaluate|add|fold)[A-Z]/.test(text)) return text;
    return `mutants.entry(${this.#mutant(property, 'entry does nothing', '() => undefined', node)}, ${text})`;
  }

  #mutated(place: Place, text: string): string {
    const { node, key, above } = place;
    const parent = above!.node;
    if (isLoop(parent) && key === 'body') return `{ mutants.round(); ${this.#statement(place, text)} }`;
    if (isLoop(parent) && key === 'test') {
      return isTrue(node) ? text : instead(this.#mutant(node, 'never loops', 'false'), text, 'false', true);
    }
    if (parent.type === 'SwitchCase' && key === 'test') {
      return `(mutants.is(${this.#mutant(node, 'case removed', 'undefined as never')}) ? mutants : (${text}))`;
    }
    if (key === 'test' || isPredicateBody(place)) return this.#decision(node, text);
    if (parent.type === 'LogicalExpression' && text !== 'undefined') return this.#operand(place, text, parent);
    if (isFlippable(node)) {
      return `(mutants.is(${this.#mutant(node, 'turned round', `!(${this.#slice(node)})`)}) !== (${text}))`;
    }
    if (
      node.type === 'SpreadElement' &&
      parent.type === 'ArrayExpression' &&
      (parent.elements as unknown[]).length > 1
    ) {
      return `...(mutants.is(${this.#mutant(node, 'left out', '...[]')}) ? [] : ${text.slice(3)})`;
    }
    return this.#statement(place, text);
  }

  #statement(place: Place, text: string): string {
    const { node } = place;
    switch (node.type) {
      case 'ExpressionStatement':
        return isSuperCall(node) || isOnlyBranch(place) ? text : this.#removed(node, text);
      case 'ContinueStatement':
      case 'BreakStatement':
      case 'ReturnStatement':
        return isLastOfFunction(place) || isOnlyBranch(place) ? text : this.#removed(node, text);
      case 'SwitchCase':
        return node.test === null ? this.#defaultCase(node, text) : text;
    }
    return text;
  }

  #removed(node: SyntaxNode, text: string): string {
    return `{ if (!mutants.is(${this.#mutant(node, 'removed', '{}')})) ${text} }`;
  }

  #decision(node: SyntaxNode, text: string): string {
    const always = this.#mutant(node, 'always true', 'true');
    const never = this.#mutant(node, 'always false', 'false');
    return `(mutants.on(${always}) ? true : mutants.on(${never}) ? false : mutants.decision(${always}, ${never}, ${text}))`;
  }

  /** An operand of `&&`, `||`, `??` as if it were not there. */
  #operand(place: Place, text: string, parent: SyntaxNode): string {
    const { node } = place;
    const other = (parent.left === node ? parent.right : parent.left) as SyntaxNode;
    const id = this.#mutant(node, `left out of ${this.#words(parent, 100)}`, `(${this.#slice(other)})`, parent);
    if (parent.operator === '??') return instead(id, text, 'undefined');
    return instead(id, text, String(parent.operator === '&&'), isCondition(place));
  }

  /** A default that only says "this cannot be" has nothing to lose. */
  #defaultCase(node: SyntaxNode, text: string): string {
    if (/assertNever\(|throw /.test(text)) return text;
    const behind = text.indexOf(':') + 1;
    return `${text.slice(0, behind)} if (mutants.is(${this.#mutant(node, 'default removed', '')})) break; ${text.slice(behind)}`;
  }
}

/** `other` in place of the text where the mutant is on. */
function instead(id: number, text: string, other: string, truth = false): string {
  return `(mutants.on(${id}) ? ${other} : mutants.value(${id}, ${text}, ${other}, ${truth}))`;
}
