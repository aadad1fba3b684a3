import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LiveText } from '../../../lib/article/live-text.ts';

const page = (body: string) => new JSDOM(body).window.document;
const data = (nodes: readonly Text[]) => nodes.map((node) => node.data);

describe('the live text behind a text', () => {
  it('is found in order, the same words twice as two places', () => {
    const document = page('<p>Yes<b>, </b>Yes</p>');
    const text = new LiveText(document);
    const p = document.querySelector('p') as Element;
    const [first] = text.take(p, 'Yes');
    const [second] = text.take(p, 'Yes');
    expect(second).not.toBe(first);
    // From the beginning again where nothing follows.
    expect(text.take(p, ', ')).toHaveLength(1);
  });
  it('is several nodes where the copy has one', () => {
    const document = page('<p>Yes</p>');
    const p = document.querySelector('p') as Element;
    p.append('', document.createTextNode(' and no'), document.createTextNode('.'));
    expect(data(new LiveText(document).take(p, 'Yes and no.'))).toEqual(['Yes', ' and no', '.']);
  });
  it('is nothing where the page has it no more', () => {
    const document = page('<p>Yes</p><p>No</p>');
    const [p, other] = document.querySelectorAll('p');
    const text = new LiveText(document);
    expect(text.take(p as Element, 'Perhaps')).toEqual([]);
    expect(data(text.take(other as Element, 'No'))).toEqual(['No']);
  });
});
