import { describe, expect, it } from 'vitest';
import { isSourceLink } from '../../../lib/engine/links.ts';
import { readWithLinks } from './read.ts';

/** The first links of a text in which “[words](address)” stands for a link. */
function firstLinks(marked: string): string[] {
  return readWithLinks(marked).attributions.map((a) => a.links.map((l) => `${l.role} ${l.href}`).join(', '));
}

describe('links', () => {
  it.each([
    [
      'on the cue come first',
      'Northern Wire [reported](https://a.example/1) that [the pier](https://a.example/2) had been sold.',
      'cue https://a.example/1, content https://a.example/2',
    ],
    [
      'on the word behind the cue count as on it',
      'The mayor said [Tuesday](https://a.example/1) that the pier had been sold.',
      'cue https://a.example/1',
    ],
    [
      'on the source come before those in the content',
      '[A report by the council](https://a.example/1) says that [the pier](https://a.example/2) is old.',
      'source https://a.example/1, content https://a.example/2',
    ],
    [
      'on the outlet that passes words on are the source’s',
      'Hale said on radio that it was over, according to [the Times](https://a.example/1).',
      'source https://a.example/1',
    ],
    [
      'elsewhere in the sentence lead to what was published',
      'The film [was approved](https://a.example/1) in May, with reports that Chris Hale would return.',
      'content https://a.example/1',
    ],
    ['elsewhere in the sentence lead nowhere for people', 'When [the pier](https://a.example/1) fell, Hale said that he was sorry.', ''],
    [
      'given twice are given once',
      'Northern Wire [reported](https://a.example/1) that [the pier](https://a.example/1) had been sold.',
      'cue https://a.example/1',
    ],
    ['to topics and the like are none', 'Northern Wire [reported](https://a.example/tag/pier) that the pier had been sold.', ''],
    ['of another sentence are none', 'The [pier](https://a.example/1) is old. Hale said that it would be sold.', ''],
  ])('%s', (_what, text, expected) => {
    expect(firstLinks(text)).toEqual([expected]);
  });

  it('that lead nowhere, to authors, shares, subscriptions or the page itself are no sources', () => {
    const page = 'https://news.example/2026/03/pier';
    for (const href of [
      'javascript:void(0)',
      'mailto:desk@news.example',
      'tel:+123',
      '#comments',
      '',
      `${page}#top`,
      page,
      'https://news.example/authors/ann-lee',
      'https://news.example/topics/harbour',
      'https://news.example/subscribe?from=article',
      'https://www.facebook.com/sharer/sharer.php?u=x',
      'https://twitter.com/intent/tweet?x',
      'https://www.linkedin.com/shareArticle?x',
    ])
      expect(isSourceLink(href, page), href).toBe(false);
    for (const href of [
      'https://news.example/2026/02/crane',
      'https://gov.example/report.pdf',
      'https://twitter.com/annlee/status/1',
      'http://a.example/',
    ])
      expect(isSourceLink(href, page), href).toBe(true);
    expect(isSourceLink('https://news.example/2026/02/crane')).toBe(true);
  });
});
