import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { outletOf } from '../../../lib/article/about.ts';

const page = (...data: unknown[]) =>
  new JSDOM(data.map((d) => `<script type="application/ld+json">${typeof d === 'string' ? d : JSON.stringify(d)}</script>`).join('')).window
    .document;
const of = (...data: unknown[]) => outletOf(page(...data), 'https://news.example/2026/a');

describe('what a page says of its outlet', () => {
  it('is its name and its policies, wherever JSON-LD has them', () => {
    const publisher = {
      '@type': 'NewsMediaOrganization',
      name: 'The Courier',
      unnamedSourcesPolicy: '/about/sources',
      correctionsPolicy: { '@type': 'CreativeWork', url: 'https://news.example/corrections' },
    };
    expect(of({ '@graph': [{ '@type': 'NewsArticle', publisher, publishingPrinciples: ['https://news.example/ethics'] }] })).toEqual({
      name: 'The Courier',
      policies: [
        { name: 'unnamedSourcesPolicy', href: 'https://news.example/about/sources' },
        { name: 'correctionsPolicy', href: 'https://news.example/corrections' },
        { name: 'publishingPrinciples', href: 'https://news.example/ethics' },
      ],
    });
  });
  it('is nothing where it says nothing, or nonsense', () => {
    expect(of()).toEqual({ policies: [] });
    const bad = {
      '@type': 'Organization',
      name: 7,
      unnamedSourcesPolicy: 'javascript:alert(1)',
      correctionsPolicy: {},
      publishingPrinciples: null,
    };
    expect(of('{', bad, '{"__proto__":{"unnamedSourcesPolicy":"https://evil.example"}}')).toEqual({ policies: [] });
  });
  it('is nothing where it is nested deeper than calls can go', () => {
    const deep = `${'{"@id":'.repeat(20_000)}"x"${'}'.repeat(20_000)}`;
    expect(of(`{"@type":"NewsArticle","correctionsPolicy":${deep}}`)).toEqual({ policies: [] });
  });
});
