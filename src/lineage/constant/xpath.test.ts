import type { Node } from 'slimdom';
import { describe, expect, it } from 'vitest';
import { parseXml, textIn } from './xml.ts';
import { evaluateAt } from './xpath.ts';

const list =
  '<?xml version="1.0"?><!-- all --><list by="me &amp; you"><t n="A">one</t>\n  <t n="B"><u>two</u></t><u>three<![CDATA[<&]]></u><e/></list>';

const variables: Readonly<Record<string, string | number | null>> = { '@i': 2, '@n': 'A', '@none': null };

function found(path: string, text = list): readonly unknown[] | undefined {
  const document = parseXml(text)!;
  const values = evaluateAt(document.root, document, path, (name) => variables[name]);
  return values?.map((value) => (typeof value === 'object' ? textIn(value as Node) : value));
}

describe('evaluateAt', () => {
  it.each([
    ['/list/t', ['one', 'two']],
    ['list/t[2]/@n', ['B']],
    ['(/list/t/@n)[1]', ['A']],
    ['(/list)[1]/t[1]', ['one']],
    ['//u', ['two', 'three<&']],
    ['/list//u/text()', ['two', 'three<&']],
    ['/list/*/@*', ['A', 'B']],
    ['/list/t[@n="B"]/u', ['two']],
    ["/list/t[u='two']/@n", ['B']],
    ['/list/t[position()=1]', ['one']],
    ['/list/t[last()]/@n', ['B']],
    ['/list/t[@n > "A"][not(v)]', ['two']],
    ['/list/t[contains(@n, "B") or position() = 3]', ['two']],
    ['/list/t[@n and u or @v]/@n', ['B']],
    ['/list/t[u]/../@by', ['me & you']],
    ['/list/@by', ['me & you']],
    ['/list/node()[4]', ['']],
    ['./list/e', ['']],
    ['/child::list/descendant::u', ['two', 'three<&']],
    ['/*:list/*:e', ['']],
    ['(/list/t, /list/u)[3]', ['three<&']],
    ['/list/none', []],
    ['/none[1]/t[2]', []],
    ['//t[1]', ['one']],
    // Names tell upper from lower case.
    ['/List', []],
    ['count(/list/t)', [2]],
    ['count(//t) + 1', [3]],
    ['string(/list[1]/@by)', ['me & you']],
    ['concat("a &amp; ", /list[1]/t[1])', ['a & one']],
    ['data(/list/t/@n)', ['A', 'B']],
    ['/list/t[sql:variable("@i")]/@n', ['B']],
    ['/list/t[@n = sql:variable("@n")]', ['one']],
    ['/list/t[@n = sql:variable("@none")]', []],
    ['/list/t[@n = sql:variable("@n") or position() = (sql:variable("@i"), sql:variable("@i"))]/@n', ['A', 'B']],
    ['(: all :) /list/t[1]', ['one']],
  ])('%s', (path, values) => {
    expect(found(path)).toEqual(values);
  });

  it.each([
    ['/list/t[@n > 1]'],
    ['/list/t + 1'],
    ['for $t in /list return $t'],
    ['if (/list) then 1 else 2'],
    ['/list/t[1 to 2]'],
    ['/list/t/following-sibling::t'],
    ['/list/t[starts-with(@n, "A")]'],
    ['/list | /none'],
    ['<t/>'],
    ['declare default element namespace "urn:x"; /list'],
    ['/p:list'],
    ['p:count(/list)'],
    ['sql:column("t.c")'],
    ['sql:variable("@unknown")'],
    ['/list/t[@n = sql:variable("@unknown")]'],
    ['$t'],
    ['concat("is ", \'sql:variable("@i")\')'],
    // What would take long in a large document.
    ['//t[/list]'],
    ['//t[../u]'],
    ['//t[.//u]'],
    ['/list[t = u]'],
    ['(/list'],
    ['/list/t[1'],
    ['/list/'],
    ['/list t'],
    [''],
  ])('gives no answer to %s', (path) => {
    expect(found(path)).toBeUndefined();
  });

  it('gives no answer to what is too long', () => {
    expect(found('/list'.padEnd(1000))).toHaveLength(1);
    expect(found('/list'.padEnd(1001))).toBeUndefined();
  });

  it('goes through all nodes once in a large document, and more often in a small one', () => {
    const large = `<a>${'<b/>'.repeat(5000)}</a>`;
    expect(found('count(//b)', large)).toEqual([5000]);
    expect(found('count(//a//b)', `<a>${'<b/>'.repeat(1000)}</a>`)).toBeUndefined();
    expect(found('count(//a//b)', `<a>${'<b/>'.repeat(999)}</a>`)).toEqual([999]);
  });

  it('does not leave a part of a document', () => {
    const document = parseXml('<a><b>1</b><parent/></a>')!;
    const at = (path: string) => evaluateAt(document.root.firstChild!, document, path, () => undefined);
    expect(at('b')?.map((node) => textIn(node as Node))).toEqual(['1']);
    // Which is no part of what is found in the whole.
    expect(evaluateAt(document.root, document, 'b', () => undefined)).toEqual([]);
    expect(at('b')).toHaveLength(1);
    expect(at('parent')).toHaveLength(1);
    expect(at('..')).toBeUndefined();
    expect(at('b/parent::a')).toBeUndefined();
    expect(at('/a')).toBeUndefined();
    expect(at('(//b)[1]')).toBeUndefined();
  });
});
