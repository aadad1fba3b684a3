import type { BodyPart } from './blocks.ts';

export const NOT_BODY = new Set(
  'figure figcaption aside button form nav footer time h1 script style noscript iframe video audio svg select textarea object'.split(' '),
);
const NOT_BODY_CLASS =
  /(?:^|[\s_-])(?:caption|credits?|byline|dateline|related|newsletter|promo|advert|advertisement|ad|ads|share|social|recirc|most-read|pullquote|pull-quote|comments?|subscribe|signup|toolbar|trending|read-more|readmore|also-read|author-bio|copyright|disclaimer|tags?|sr-only|visually-hidden)(?:$|[\s_-])/i;
const NOT_BODY_TEXT =
  /^(?:advertisement|advertisment|story continues below.*|read more:?.*|related( article)?s?:.*|see also:.*|also read:.*|sign up (?:for|to) .{0,120}|subscribe to .{0,120}|follow .{0,60} on (?:twitter|facebook|instagram|x).*|share this.*|©.*|copyright .*|all rights reserved.*|photo(?:graph)?(?: by)?:.*|image credit.*|click here .{0,80}|listen to .{0,60} podcast.*|scroll (?:down )?(?:to|for) .{0,60}|watch ?[:|].*|for free real time breaking news alerts.*|.{0,40}\bsign up (?:for|to) (?:our|the) .{0,80}(?:newsletters?|emails?|alerts?)\b.{0,60}|i would like to (?:be emailed|receive) .*|.{0,120}\b(?:in|to|meet) your inbox\b.{0,80}|about the author.{0,30}|more to follow.*|download the .{0,60} app.*)$/i;

/** What newsrooms put under an article: who its writer is, who helped, how to reach them, whose property it is. */
const END_MATTER =
  /^(?:[—–-]+ ?)?(?:additional reporting by .*|with (?:additional )?(?:files|reporting) (?:from|by) .*|.{0,80}\bcontributed to this (?:report|story|article)\b.*|reporting by .{0,160}editing by .*|our standards:.*|got a (?:story|tip|news tip)\b.*|for more stories like this.*|more ?: .*|get (?:in touch|our|the|all|more|access|daily)\b.*|stay informed\b.*|note: .{0,60}comments.*|the-?\s?cnn-?\s?wire.*|let our news .*)$/i;
/** “— Ann Lee (@annlee) May 3, 2021”: the author of an embedded post, who belongs to its words. */
const POST_SIGNATURE = /^[—–-]{1,2} ?[^()]{1,60}\(@\w{1,30}\)/u;
/** “Jane Roe is a reporter for …”, “Jane Roe covers the courts. She joined …”, under the article. */
const ABOUT_WRITER =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} (?:is (?:a|an|the) .{0,80}\b(?:reporter|correspondent|editor|producer|journalist|writer|columnist|contributor|author)\b|covers .{1,80}\. (?:Since joining|Before joining|(?:He|She|They) (?:joined|has|have|is|are|was|were|previously)\b))/u;

/**
 * True for what stands in an article without being its text, by element, role or class. A box that holds a good part of all
 * the text is the article, whatever its class says.
 * @param total characters of the whole result
 */
export function isLeftOut(element: Element, total: number): boolean {
  if (NOT_BODY.has(element.localName) || element.getAttribute('role') === 'complementary') return true;
  // “imageCredit” as “image-credit”.
  const names = `${element.className} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  return names.length < 400 && NOT_BODY_CLASS.test(names) && (element.textContent ?? '').length < Math.min(1500, total * 0.3);
}

/** A block of a result, being read. */
export interface ReadBlock {
  /** Name of the block element that holds it. */
  element: string;
  parts: (BodyPart & { node: Text })[];
  /** As it stands, and as it is shown. */
  text: string;
  plain: string;
  /** Whether it stands in a block quotation. */
  setApart?: boolean;
}

/** A line that is all bold is a heading to the reader. */
function isBold({ parts }: ReadBlock): boolean {
  return parts.every(({ node }) => {
    if (node.textContent?.trim() === '') return true;
    for (let above = node.parentNode; above; above = above.parentNode) if (/^(?:b|strong)$/.test((above as Element).localName)) return true;
    return false;
  });
}

/** Whether a block is part of the article's text. */
export function isBody(block: ReadBlock): boolean {
  const { plain, parts, element } = block;
  if (plain === '' || NOT_BODY_TEXT.test(plain)) return false;
  if (POST_SIGNATURE.test(plain)) return true;
  // A short line that is nothing but a link leads to another story.
  const linked = parts.filter((p) => p.anchor !== undefined).reduce((n, p) => n + (p.node.textContent?.length ?? 0), 0);
  const ends = /[.!?:;,…”"’')\]—–-]$/.test(plain);
  if (linked > plain.length * 0.9 && plain.length < 200 && !ends) return false;
  // A label (“14 hours ago”, “Duration 1:30”): short, no full stop, and neither a heading nor a list's item.
  return ends || element === 'li' || /^h\d$/.test(element) || isBold(block) || plain.split(' ').length >= 8;
}

/** Whether a block under an article is about its making. */
export const isEndMatter = ({ plain }: ReadBlock): boolean =>
  END_MATTER.test(plain) || (/ (?:is (?:an?|the)|covers) /.test(plain) && ABOUT_WRITER.test(plain));
