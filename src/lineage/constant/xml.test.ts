import { describe, expect, it } from 'vitest';
import { nodesAt, parseXml, textIn } from './xml.ts';

const document =
  '<?xml version="1.0"?><!-- all --><list by="me &amp; you"><t n="A">one</t>\n  <t n="B"><u>two</u></t><u>three<![CDATA[<&]]></u><e/></list>';

function found(path: string, text = document): readonly string[] | undefined {
  const whole = parseXml(text);
  return whole && nodesAt(whole, path)?.map(textIn);
}

describe('nodesAt', () => {
  it.each([
    ['/list/t', ['one', 'two']],
    ['list/t[2]/@n', ['B']],
    ['(/list/t/@n)[1]', ['A']],
    ['(/list)[1]/t[1]', ['one']],
    ['//u', ['two', 'three<&']],
    ['/list//u/text()', ['two', 'three', '<&']],
    ['/list/*/@*', ['A', 'B']],
    ['/list/t[@n="B"]/u', ['two']],
    ["/list/t[u='two']/@n", ['B']],
    ['/list/t[position()=1]', ['one']],
    ['/list/@by', ['me & you']],
    ['/list/node()[4]', ['']],
    ['./list/e', ['']],
    ['/list/none', []],
    ['/none[1]/t[2]', []],
    ['//t[1]', ['one']],
    // Names tell upper from lower case.
    ['/List', []],
  ])('%s', (path, texts) => {
    expect(found(path)).toEqual(texts);
  });

  it.each([
    ['../t'],
    ['/list/t[last()]'],
    ['/list/t[@n > 1]'],
    ['for $t in /list return $t'],
    ['/p:list'],
    ['(/list'],
    ['/list/t[1'],
    ['/list/'],
    ['/list t'],
  ])('gives no answer to %s', (path) => {
    expect(found(path)).toBeUndefined();
  });

  it.each([
    ['<a>'],
    ['<a></b>'],
    ['</a>'],
    ['<a b=1/>'],
    ['<a>&nbsp;</a>'],
    ['<a xmlns="urn:x"/>'],
    ['<p:a/>'],
    [`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`],
  ])('reads no document in %s', (text) => {
    expect(parseXml(text)).toBeUndefined();
  });

  it('reads several roots, text alone, and letters by their number', () => {
    expect(found('/a', '<a>1</a><a>2</a>')).toEqual(['1', '2']);
    expect(found('.', 'words &#65;&#x42;')).toEqual(['words AB']);
  });
});
