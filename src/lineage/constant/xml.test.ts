import { describe, expect, it } from 'vitest';
import { parseXml, textIn } from './xml.ts';

const allText = (text: string) => {
  const document = parseXml(text);
  return document && textIn(document.root);
};

describe('parseXml', () => {
  it.each([
    ['<a>'],
    ['<a></b>'],
    ['</a>'],
    ['<a b=1/>'],
    ['<a b="1" b="2"/>'],
    ['<a b="<"/>'],
    ['<a>\u0001</a>'],
    ['a & b'],
    ['<a>&nbsp;</a>'],
    ['<!DOCTYPE a><a/>'],
    ['<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>'],
    ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
    ['<a xmlns="urn:x"/>'],
    ['<a><b xmlns:p="urn:x"/></a>'],
    ['<p:a/>'],
    ['<xml:a/>'],
    ['<a xml:space="preserve"> </a>'],
    ['<a>&#x20;</a>'],
    ['<a><![CDATA[ ]]></a>'],
  ])('reads no document in %s', (text) => {
    expect(parseXml(text)).toBeUndefined();
  });

  it.each([
    ['<a>1</a><a>2</a>', '12'],
    ['words &#65;&#x42;', 'words AB'],
    ['<?xml version="1.0"?>\n<a>\n  <b>1</b>\n  <!-- two --><b> 3 </b>\n</a>', '1 3 '],
    ['<a>one <![CDATA[<&]]>\r\ntwo&#xd;</a>', 'one <&\ntwo\r'],
    ['', ''],
  ])('reads %j', (text, words) => {
    expect(allText(text)).toBe(words);
  });

  it.each([
    ['deep', 128, (n: number) => `${'<a>'.repeat(n)}1${'</a>'.repeat(n)}`],
    ['long', 499_993, (n: number) => `<a>1${' '.repeat(n - 1)}</a>`],
    ['wide', 999, (n: number) => `<a${Array.from({ length: n }, (_, i) => ` n${i}="1"`).join('')}>1</a>`],
  ])('reads no document that is too %s', (_, most, documentOf) => {
    expect(allText(documentOf(most))?.trim()).toBe('1');
    expect(allText(documentOf(most + 1))).toBeUndefined();
  });

  it('is soon done with what is no document', () => {
    expect(parseXml('<a>'.repeat(150_000))).toBeUndefined();
  });

  it('counts the nodes', () => {
    expect(parseXml('<a n="1"> <b>1</b> </a><!-- two -->')?.size).toBe(4);
  });
});
