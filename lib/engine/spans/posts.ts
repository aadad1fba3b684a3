import type { ArticleText } from '../text/document.ts';
import { trimRange } from '../text/ranges.ts';
import type { AttributionSpans } from './span-finder.ts';

/** “— Ann Lee (@annlee) May 3, 2021”: the line that closes an embedded post, with its author. */
const SIGNATURE = /^[—–-]{1,2}\s*([^@()\n]{1,60}?\s*\(@\w{1,30}\))/u;

/**
 * Posts of social networks as pages embed them: the post is a paragraph, its author and day the next one. They have no cue.
 */
export function findPosts(article: ArticleText): AttributionSpans[] {
  const { text, paragraphs } = article;
  return paragraphs.flatMap((paragraph, i) => {
    const post = paragraphs[i - 1];
    const signed = SIGNATURE.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)));
    if (!signed?.[1]) return inOneParagraph(article, paragraph);
    if (!post) return [];
    const start = paragraph.start + signed[0].length - signed[1].length;
    // The day beside the name is what links to the post.
    return [
      { source: { start, end: paragraph.start + signed[0].length }, content: [{ ...post }], act: 'say', relay: paragraph, confidence: 0.9 },
    ];
  });
}

/** The same where post and signature stand in one paragraph, which then ends with the day. */
function inOneParagraph({ text }: ArticleText, paragraph: ArticleText['paragraphs'][number]): AttributionSpans[] {
  const whole = text.slice(paragraph.start, paragraph.end);
  const at = whole.lastIndexOf('(@');
  if (at < 0 || !/^\(@\w{1,30}\) \p{L}+ \d{1,2}, \d{4}$/u.test(whole.slice(at))) return [];
  const dash = Math.max(whole.lastIndexOf('—', at), whole.lastIndexOf('–', at));
  if (dash < 1 || at - dash > 60) return [];
  const source = trimRange(text, { start: paragraph.start + dash + 1, end: paragraph.start + whole.indexOf(')', at) + 1 });
  const content = trimRange(text, { start: paragraph.start, end: paragraph.start + dash });
  return [{ source, content: [content], act: 'say', relay: { start: source.start, end: paragraph.end }, confidence: 0.9 }];
}
