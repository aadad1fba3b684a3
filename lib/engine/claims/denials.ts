import { CLAIM_NOUNS, CONTRADICTION, isIn } from '../lexicon/claims.ts';
import type { Statement } from '../statement.ts';
import type { ArticleText } from '../text/document.ts';
import { indexAt, type Range } from '../text/ranges.ts';
import {
  type ClaimContext,
  FIGURE,
  isReport,
  LONGEST_CONTENT,
  lastAccusation,
  lastCharge,
  REACH_OF_DENIAL,
  REACH_ON_CLAUSE,
} from './draft.ts';

/** Words of four letters and more that tell nothing of what a text is about. */
const EMPTY = new Set(
  'that this these those with from have been were was will would could should might must they them their there then than what when where which while about after before into over under also only just more most some such very said says told being other another because doing does anything nothing something'.split(
    ' ',
  ),
);

const words = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.filter((word) => !EMPTY.has(word)) ?? [],
  );

/** “That is not true.” */
const contradicts = (text: string): boolean => isIn(CONTRADICTION, text);

/** “Why would I?”: nothing is claimed. */
const isQuestion = ({ attribution }: Statement): boolean => /\?[”"'’]*$/.test(attribution.content.at(-1)?.text ?? '');

/** “the boss was unavailable”, “it was looking into it”: nothing that anybody would deny. */
const NOT_AT_ISSUE =
  /\bcalls? (?:up)?on (?:the|all|both|every)\b|\b(?:unavailable|not available|away|on leave|out of town|looking into|investigating|aware of|not been (?:briefed|told|informed)|no knowledge of|do(?:es)? not (?:establish|prove|allege|say))\b/i;

/** “a military spokesman” of “The army”, “the bank's spokeswoman” of “Fen Bank”. */
function speaksFor(speaker: string, organisation: string): boolean {
  const body = organisation.toLowerCase();
  if (!/\bspokes\p{L}+/iu.test(speaker)) return false;
  return /\bmilitary\b/i.test(speaker)
    ? /\b(?:army|military|forces)\b/.test(body)
    : [...words(speaker)].some((word) => body.includes(word));
}

/** The statements before the one at `index` that it could deny: near, another's, and neither a question nor a denial themselves. */
function deniable({ text }: ArticleText, statements: readonly Statement[], index: number): Statement[] {
  const denial = statements[index] as Statement;
  const start = denial.attribution.content[0]?.start ?? 0;
  const speaker = denial.attribution.source?.text ?? '';
  const out: Statement[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const s = statements[i] as Statement;
    const [content] = s.attribution.content;
    if (!content || start - content.start > REACH_OF_DENIAL + LONGEST_CONTENT) break;
    if (start - content.end >= REACH_OF_DENIAL || s.source === denial.source || s.act === 'deny') continue;
    // “The army said it held the town. “That is false,” a military spokesman said”: who speaks for others denies none of theirs.
    const isTheirs =
      s.source.kind === 'named-organisation' && speaksFor(speaker, s.source.label) && !text.slice(content.end, start).includes('\n');
    if (!isTheirs && isReport(s) && !isQuestion(s) && !NOT_AT_ISSUE.test(content.text) && !contradicts(content.text)) out.unshift(s);
  }
  return out;
}

/** “the claim [by an envoy that] he lied”: which tells what was claimed. */
const isToldOf = (rest: readonly string[]): boolean => rest[0] === 'by' && rest.slice(1, 7).includes('that');

/** “the claim”, “those accusations against him”, and not “the accusation of theft”, which tells what was claimed. */
function isPointing(text: string): boolean {
  // “denies saying any such thing”
  if (/^(?:saying|doing|making) (?:any )?(?:such|that|so|it|this)\b/.test(text)) return true;
  // “denies it did so”
  if (/^(?:it|he|she|they) (?:did|does|do|had done|has done|had ever done) (?:so|that|this|anything of the (?:sort|kind))\b/.test(text))
    return true;
  if (!/^(?:the|this|that|those|these|his|her|their|its|such|any|all|both|it)\b/.test(text)) return false;
  const told = text.match(/\p{L}+/gu) ?? [];
  const noun = told.slice(0, 5).findIndex((w) => CLAIM_NOUNS.has(w));
  return (
    (told[0] === 'it' && !/^(?:had|has|was|is|were|would|will|did|does|could|ever)$/.test(told[1] ?? '')) ||
    (told[1] === 'as' && /^(?:that|this)$/.test(told[0] ?? '')) ||
    (noun >= 0 && !/^(?:of|that|about|he|she|they)$/.test(told[noun + 1] ?? '') && !isToldOf(told.slice(noun + 1)))
  );
}

/** “a story in the Echo that it had paid” */
const NAMED_CLAIM = /^(?:an?|the) (?:[\p{L}-]+ )?(?:story|report|article|claim|rumou?r|allegation) (?:in|by|from|on) .{2,50}? that \p{L}/u;

/** “denied the incursion”: what such an article opens with. */
const INTRUSION = /^(?:the|this|that|any such) (?:incursion|intrusion|violation|breach)$/;

/** “denied the incident”: that it happened at all, as somebody has told. */
const WHAT_HAPPENED =
  /^(?:the|this|that|any such) (?:incident|attack|strike|raid|shooting|bombing|shelling|encounter|meeting|exchange|episode|incursion|intrusion|violation|breach)$/;

const ALLEGED = /\b(?:allegation|accusation|charge)s?\b/;

/**
 * The statement that “the allegations” at `at` means: the last that accuses, where one does, however far before, else the last
 * where it is near.
 * @param others all that others than who denies have said before, wherever they stand
 */
function pointedAt(earlier: readonly Statement[], others: readonly Statement[], text: string, at: number): Statement | undefined {
  const last = earlier.at(-1);
  // “Moscow denied the incursion”: of which the article tells first.
  const [opening] = earlier;
  if (INTRUSION.test(text) && opening) return opening;
  // “contradicts that account”: what somebody told, and not what somebody called something.
  if (/\b(?:accounts?|versions?|stor(?:y|ies)|rumou?rs?|reports?)\b/.test(text)) {
    // What reports tell is told, rather than a remark in somebody's own words.
    const told = earlier.filter((s) => s.act !== 'judge');
    // “dismissed such reports as absurd”: what the article opens with.
    if (text.startsWith('such ')) return told[0] ?? last;
    // “The paper reported that … It saw the film, it said. The reports were wrong, he said”: what was told in that word.
    const reported = /\breports\b/.test(text)
      ? told.findLast(({ source, attribution: { cue } }) => source.kind === 'media' && /\breport(?:s|ed)$/.test(cue?.text ?? ''))
      : undefined;
    if (reported) return reported;
    return told.findLast((s) => s.attribution.quotation !== 'direct') ?? told.at(-1) ?? last;
  }
  // “disputed that figure”: how many it was.
  if (/\b(?:figures?|numbers?|tolls?|estimates?)\b/.test(text))
    return earlier.findLast((s) => s.attribution.content.some((c) => FIGURE.test(c.text))) ?? last;
  // “disputed the findings”: what was found out.
  const found = ({ attribution: { cue } }: Statement) =>
    /^(?:found|reported|showed|shows|report|finds|concluded|concludes)$/.test(cue?.text ?? '');
  if (/\b(?:findings?|stud(?:y|ies)|research|results|conclusions?)\b/.test(text)) return earlier.findLast(found) ?? last;
  // “the claims were false”, of several who accuse: whoever accused, rather than what papers show.
  const accusing = /\bclaims\b/.test(text) && last?.source.kind === 'document' ? lastAccusation(earlier) : undefined;
  // “A note claimed that it was so. The mill says it is not. The claims are false, Lee said”: what was told in that word.
  const claimed = /\bclaims\b/.test(text) ? earlier.findLast((s) => /^claim/.test(s.attribution.cue?.text ?? '')) : undefined;
  if (!ALLEGED.test(text)) return accusing ?? claimed ?? last;
  const isNear = last && at - (last.attribution.content.at(-1)?.end ?? 0) < REACH_ON_CLAUSE;
  const accused = lastAccusation(earlier) ?? lastAccusation(others);
  // “Two clerks say he lied. … The allegations are false, he said”: where nobody accuses by that word, what the article opens with.
  const [lead] = /\ballegations\b/.test(text) && !text.startsWith('such ') ? others : [];
  return accused ?? (lead?.source.anonymity ? lead : isNear ? last : undefined);
}

/** What is rejected without being denied, among the first words of what was rejected. */
const DEEDS =
  /^(?:[\p{L}’'-]+ ){0,3}?(?:requests?|offers?|bids?|proposals?|deals?|plans?|actions?|appeals?|motions?|calls?|demands?|rulings?|support|bills?|lawsuits?|invitations?|petitions?|applications?|candidates?)\b/u;

/** What rejecting it says of anything: that it is so, rather than that it is wanted. */
const NAMES_A_CLAIM =
  /^[“"‘']|^(?:it|that|this|them|those|these|as)\b|\bthat\b|\b(?:claim|allegation|accusation|report|rumou?r|assertion|charge|suggestion|statement|account|stor(?:y|ie)|speculation|idea|notion|characteri[sz]ation|version|narrative|criticism|link|figure|theor(?:y|ie)|concern|fear|comparison|attack|remark|comment|finding|conclusion|argument|complaint|description|talk|view|interpretation|label)s?\b/;

/** “contradicting [the Harrow police]'s earlier claim that …”: whether the claim that a denial names may be what `statement` tells. */
function isOwnersClaim(text: string, statement: Statement): boolean {
  const owner =
    /^(?:the )?([^,;“"]{2,60}?)['’]s? (?:[\p{L}-]+ )?(?:claims?|assertions?|allegations?|accusations?) (?:that|of|about)\b/u.exec(text) ??
    // “contradict [repeated assertions from Lee that] it was not”
    /^(?:[\p{L}-]+ ){0,3}(?:claims?|assertions?|allegations?|accusations?) (?:from|by) ([^,;“"]{2,60}?) (?:that|of|about)\b/u.exec(text);
  const theirs = statement.source.label.toLowerCase();
  return !owner || [...words(owner[1] as string)].some((word) => theirs.includes(word));
}

/** “The charges are new and Lee called [them] a lie”: with the noun that the pronoun takes up, where its sentence begins with one. */
function withNounMeant(article: ArticleText, cue: Range, told: string): string {
  if (!told.startsWith('them ')) return told;
  const { start } = article.sentences[indexAt(article.sentences, cue.start)] ?? cue;
  const noun = /^(?:The|These|Those|His|Her|Their) (\p{L}+s)\b/u.exec(article.text.slice(start, cue.start))?.[1];
  return noun && CLAIM_NOUNS.has(noun) ? `the ${noun}${told.slice(4)}` : told;
}

/** What somebody denies who denies all. */
const GUILTLESS =
  /^(?:any |all |having done anything |doing anything )?(?:wrongdoing|wrong|misconduct|guilt|impropriety|liability)(?:\b(?! (?:at|by|of|on the part)\b)|$)/;

/** “Lee accused Quill of theft. … Quill has denied wrongdoing.”: the charge that names who denies, else the one right before. */
function chargeOn({ source }: Statement, earlier: readonly Statement[], at: number): Statement | undefined {
  const own = words(source.label);
  const names = (s: Statement) => s.attribution.content.some((c) => [...words(c.text)].some((word) => own.has(word)));
  const last = lastCharge(earlier);
  const isNear = last !== undefined && at - (last.attribution.content.at(-1)?.end ?? 0) < REACH_ON_CLAUSE;
  return lastCharge(earlier.filter(names)) ?? (isNear ? last : undefined);
}

/** A denial marks the claim that it denies, where the article has one: the last of another source, or the one it shares words with. */
export function denials({ article, statements, flag, claimIn }: ClaimContext): void {
  statements.forEach((denial, index) => {
    const { cue, content } = denial.attribution;
    if (!cue || !content[0]) return;
    const isContradicted = contradicts(content[0].text);
    if (denial.act !== 'deny' && !isContradicted) return;
    const text = withNounMeant(
      article,
      cue,
      content
        .map((c) => c.text)
        .join(' ')
        .toLowerCase(),
    );
    // “rejected a request to restore it”, “dismissed her actions on guns”: nothing that could be true or not.
    if (/reject|dismiss|repudiat|disavow|\b(?:off|aside|away)$/i.test(cue.text) && (DEEDS.test(text) || !NAMES_A_CLAIM.test(text))) return;
    const earlier = deniable(article, statements, index).filter((s) => isOwnersClaim(text, s));
    // “denied accusations of [gouging] during the strike”: of what, without when and where.
    const charge =
      /^(?:accusations|allegations|charges|claims|suggestions) of (.+?)(?: (?:during|since|over|after|before|in|at|by|against)\b.*)?$/.exec(
        text,
      );
    const mine = words(charge?.[1] ?? text);
    const shared = earlier.map((s) => ({
      s,
      n: [...words(s.attribution.content.map((c) => c.text).join(' '))].filter((w) => mine.has(w)).length,
    }));
    const best = shared.sort((a, b) => b.n - a.n)[0];
    const pointing = isContradicted || isPointing(text) || WHAT_HAPPENED.test(text);
    // “Lee is accused of theft. He denies the charges.”: a claim of the writer's own, nearer than any statement.
    const last = earlier.at(-1)?.attribution.content.at(-1)?.end ?? 0;
    const before = { start: content[0].start - REACH_ON_CLAUSE, end: cue.start };
    const near = isPointing(text) || isContradicted || /^any wrongdoing|^wrongdoing/.test(text) ? claimIn(before) : undefined;
    // “an alleged fraud … He dismissed the allegation as a joke”: by that word, however far before, where nobody accused.
    const others = statements.slice(0, index).filter((s) => s.source !== denial.source && s.act !== 'deny');
    const alleged =
      pointing && ALLEGED.test(text) && !lastAccusation(others) ? claimIn({ start: 0, end: cue.start }, /\balleg/i) : undefined;
    const accused = alleged ?? (near && near.end > last ? near : undefined);
    if (accused) {
      flag(accused, 'disputed', basisOf(article, cue, content[0]));
      return;
    }
    const charged = GUILTLESS.test(text) ? chargeOn(denial, earlier, cue.start) : undefined;
    if (charged) {
      flag(charged, 'disputed', basisOf(article, cue, content[0]));
      return;
    }
    // “denied a story in the Echo that it had paid”: what was claimed is told right there.
    const isToldThere = NAMED_CLAIM.test(text);
    const target =
      pointing && (content.length === 1 || isContradicted) && (isContradicted || mine.size <= 4)
        ? pointedAt(earlier, others, text, cue.start)
        : best && best.n >= (isToldThere ? 4 : 2)
          ? best.s
          : undefined;
    // “The Norlandian allegations are nonsense”: what another country's sources said is not meant.
    const whose = isContradicted ? /^[“"‘']?The (\p{Lu}\p{L}{2,}(?:ian|an|ese|ish|i)) /u.exec(content[0].text)?.[1] : undefined;
    // ““It's nonsense,” she says, quickly. “You can print that.””: of several parts the first denies only what stands right before.
    const breaks = article.text.slice(target?.attribution.content.at(-1)?.end, cue.start).match(/\n+/g)?.length ?? 0;
    if (content.length > 1 && breaks > 1) return;
    if (!target || (whose && !target.source.mentions.some((m) => m.text.includes(whose.slice(0, 4))))) return;
    flag(target, 'disputed', basisOf(article, cue, content[0]));
  });
}

/** “[Rumours that] it is over [are “rubbish”]”: a claim that stands within its denial. */
const DENIED_WITHIN =
  /^["“‘']?(?:(?:the|these|any|recent) )?(?:rumou?rs?|reports?|claims?|suggestions?|allegations?|speculation|talk)(?: (?:on|in|of|from|by)(?: [\p{L}’'-]+){1,5}?(?:, \p{Lu}[\p{L}’'. -]{2,40},)?)?,? that (.+?) (?:is|are|was|were) ["“‘']?(?:\p{L}+ )?(?:rubbish|nonsense|false|untrue|not true|wrong|incorrect|inaccurate|wide of the mark|off the mark|exaggerated|overblown|baseless|unfounded|groundless|lies|a lie|fabricated|invented|ridiculous|absurd|bogus)\b/iu;

/** Somebody's word on what others claim, with the claim in it. */
export function deniedWithin({ statements, flag }: ClaimContext): void {
  for (const { attribution } of statements) {
    const [content] = attribution.content;
    const found = content?.text.includes(' that ') ? DENIED_WITHIN.exec(content.text) : undefined;
    if (!content || !found?.[1]) continue;
    const start = content.start + found[0].indexOf(found[1], found[0].indexOf(' that ') + 6);
    const claim = { start, end: start + found[1].length };
    flag(claim, 'disputed', { start: claim.end + 1, end: content.start + found[0].length });
  }
}

/** The denial in its words, where they are few, else its cue. */
function basisOf(article: ArticleText, cue: Range, content: Range): Range {
  const whole = { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) };
  return whole.end - whole.start < 120 && !article.text.slice(whole.start, whole.end).includes('\n')
    ? whole
    : { start: cue.start, end: cue.end };
}
