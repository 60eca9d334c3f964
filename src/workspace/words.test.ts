import { describe, expect, it } from 'vitest';
import { partsOf, wordsOf } from './words.ts';

describe('words', () => {
  it.each([
    ['SELECT [Order Lines].Qty', ['SELECT', 'Order', 'Lines', 'Qty']],
    ['@p1=#temp.c$', ['@p1', '#temp', 'c$']],
    ['Straße, größe; 客户表', ['Straße', 'größe', '客户表']],
    ['', []],
    ['... --', []],
    [`a ${'x'.repeat(200)} b`, ['a', 'b']],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['vw_DimCustomer2', ['vw', 'dim', 'customer', '2']],
    ['HTTPServer', ['http', 'server']],
    ['CustomerID', ['customer', 'id']],
    ['CUSTOMER_ORDER', ['customer', 'order']],
    ['loadXRows', ['load', 'x', 'rows']],
    ['@startDate', ['start', 'date']],
    ['ÄnderungsDatum', ['änderungs', 'datum']],
    ['___', []],
  ])('parts of %s', (word, parts) => {
    expect(partsOf(word)).toEqual(parts);
  });
});
