import { FEMALE_NOUNS, INFORMANTS, MALE_NOUNS, PEOPLE_PLURALS, ROLES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { firstEndingAfter, type Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isReply } from './askers.ts';
import { type Entities, lastPlace } from './entities.ts';
import { grantsTerms } from './grants.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import type { NameIndex } from './names.ts';
import { agrees } from './pronouns.ts';
import {
  agentOpening,
  behindOpening,
  COUNTS,
  ownerOpening,
  peopleOpening,
  roleOpening,
  sourceOpening,
  subjectOpening,
  withWhatFollows,
} from './sentence-openings.ts';
import { phraseEnd } from './things-meant.ts';

/**
 * The unnamed person or people of whom the sentence before speaks without quoting them: “A man who would not give his name was
 * led out; he said …”, “Residents booed. “Shame!” they shouted.” What opens a sentence counts first, then the one person of
 * whom the sentence before speaks; and only where nobody else whom the pronoun could mean stands between.
 * @returns the characters of the phrase
 */
export function unnamedAntecedent(article: ArticleText, mention: Mention, entities: Entities, names: NameIndex): Range | undefined {
  const found =
    personAsked(article, mention, names) ?? personHidden(article, mention, entities) ?? antecedentBefore(article, mention, entities, names);
  return found && isKilled(article, found) ? undefined : found;
}

/** “[Another man] was shot and killed but he said …”: whoever is told dead says nothing more. */
function isKilled({ tokens }: ArticleText, { end }: Range): boolean {
  const from = firstEndingAfter(tokens, end);
  if (tokens[from]?.lower === 'died') return true;
  if (!/^(?:was|were|is|are)$/.test(tokens[from]?.lower ?? '')) return false;
  const words = tokens.slice(from + 1, from + 6);
  const stop = words.findIndex((t) => /^(?:PRON|DET|PUNCT)$/.test(t.pos) || /^(?:but|when|while|after)$/.test(t.lower));
  return words.slice(0, stop < 0 ? words.length : stop).some((t) => /^(?:killed|murdered|dead)$/.test(t.lower));
}

function antecedentBefore(article: ArticleText, mention: Mention, entities: Entities, names: NameIndex): Range | undefined {
  const several = /^(?:they|them)$/.test(mention.pronoun ?? '');
  if (!several && !/^(?:he|she)$/.test(mention.pronoun ?? '')) return undefined;
  const here = article.sentenceOf[mention.at] ?? 0;
  const isTaken = (at: number) => entities.since(at).some((e) => agrees(e, mention)) || (!several && names.lastBefore(mention.at) >= at);
  const what = several && article.tokens[mention.at - 1]?.lower === 'what' ? subjectOpening(article, here, mention.at) : undefined;
  if (what) return what;
  // “[Three wardens] were heard on a minister whom they accuse”
  const whom = several && article.tokens[mention.at - 1]?.lower === 'whom' ? subjectOpening(article, here, mention.at) : undefined;
  if (whom && /s$/.test(article.text.slice(whom.start, whom.end))) return whom;
  // “[Quill and H&M] lost money after they voiced concern”: the two whom the sentence is about.
  const isInTime = several && /^(?:after|because|since|when|before)$/.test(article.tokens[mention.at - 1]?.lower ?? '');
  const two = isInTime ? subjectOpening(article, here, mention.at, true) : undefined;
  if (two && / and \p{Lu}[\p{L}&.’'-]*$/u.test(article.text.slice(two.start, two.end))) return two;
  // “The man was in a coma, [he] said”, “Seven people were hurt, [they] said”: what closes a sentence about somebody is said by another, where one has spoken.
  const near = article.sentences[Math.max(0, here - NEAR)]?.first ?? 0;
  const first = article.tokens[article.sentences[here]?.first ?? 0];
  const isCount = first?.pos === 'NUM' || /^(?:dozens|scores|hundreds|thousands)$/.test(first?.lower ?? '');
  // “[Two executives] who met her felt alike, they said”: people in office speak for themselves.
  const isOfRole = roleOpening(article, article.sentences[here]?.first ?? 0);
  const isTold = !several || (isCount && !isOfRole);
  const isClosing = isTold && article.tokens[mention.at - 1]?.text === ',' && entities.since(near).some((e) => agrees(e, mention));
  for (const sentence of [isClosing || isAside(article, mention.at) ? undefined : article.sentences[here], article.sentences[here - 1]]) {
    if (!sentence || sentence.first >= mention.at || (article.quotationOf[sentence.first] ?? -1) >= 0) continue;
    // “The Courier spoke to [one mother], who … “I know,” she said”: of her own sex nobody else is named since.
    const own = several ? undefined : onlyPersonOfSex(article, sentence, mention);
    if (own && !entities.since(sentence.first).some((e) => agrees(e, mention)) && !isRivalled(sentence.first, mention, names)) return own;
    const cited = several ? peopleCited(article, sentence, mention.at) : undefined;
    if (cited) return cited;
    // “[Lee's lawyer] put out a statement in which he said …”
    const agent = several ? undefined : agentOpening(article, sentence, mention.at);
    if (agent && !isTaken(firstEndingAfter(article.tokens, agent.end))) return agent;
    // “[Another source] gave us a view of it. “She is late,” they said.”
    const one = several && sentence.index === here - 1 ? sourceOpening(article, sentence) : undefined;
    if (one && !entities.since(sentence.first).some((e) => agrees(e, mention))) return one;
    if (isTaken(sentence.first)) {
      // “[Rights groups] doubt the toll that the ministry gave. They say …”: several people before one body that stands behind them.
      const rivals = several && article.sentences[here]?.first === mention.at ? entities.since(sentence.first) : [];
      const isBodyAlone = rivals.length > 0 && rivals.every((e) => !agrees(e, mention) || e.source.kind === 'named-organisation');
      const people = isBodyAlone && sentence.index === here - 1 ? peopleOpening(article, sentence, mention.at, true) : undefined;
      if (people && firstEndingAfter(article.tokens, people.end) < lastPlace(rivals.at(-1))) return people;
      // “While the palace kept silent, [sources close to him] have …”: whom the main clause is about stands behind who is taken up.
      const behind = several ? behindOpening(article, sentence, mention.at) : undefined;
      return behind && !isTaken(firstEndingAfter(article.tokens, behind.start)) ? behind : undefined;
    }
    const opening =
      (several ? undefined : ownerOpening(article, sentence, mention.at)) ??
      peopleOpening(article, sentence, mention.at, several) ??
      (several ? behindOpening(article, sentence, mention.at) : undefined);
    if (opening) return opening;
  }
  // “They look into whether [a teacher] broke the law when she said …”
  const own = article.sentences[here];
  const told = several && own ? peopleTold(article.tokens, own.first, mention.at) : undefined;
  if (told && !isTaken(firstEndingAfter(article.tokens, told.end))) return told;
  const isInClause = /^(?:when|because|after|as|while|since)$/.test(article.tokens[mention.at - 1]?.lower ?? '');
  const subject = !several && own && isInClause ? onlyPersonIn(article, { ...own, last: mention.at }, names) : undefined;
  if (subject) return subject;
  // “When the witness would not sign, they began to kick her, [she] said.”
  const isLast = !several && own !== undefined && article.tokens[mention.at - 1]?.text === ',';
  const isFree = !entities.since(near).some((e) => agrees(e, mention)) && names.lastBefore(mention.at) < near;
  const opener = isLast && isFree ? onlyPersonIn(article, { ...own, last: mention.at }, names) : undefined;
  if (opener) return opener;
  const before = article.sentences[here - 1];
  const isNext = before !== undefined && before.paragraph === article.sentences[here]?.paragraph;
  if (several || !isNext || isTaken(before.first)) return undefined;
  return onlyPersonIn(article, before, names) ?? personGoneOnWith(article, mention, before, (s) => !isTaken(s.first), names);
}

/** “The Courier has learned that [sources familiar with it] are uneasy, and they …”: of whom a clause in the sentence speaks, between the tokens `from` and `to`. */
function peopleTold(tokens: readonly Token[], from: number, to: number): Range | undefined {
  for (let that = from + 1; that < to - 3; that++) {
    if (tokens[that]?.lower !== 'that' || tokens[that - 1]?.pos !== 'VERB') continue;
    const head = [1, 2, 3].map((k) => that + k).find((k) => PEOPLE_PLURALS.has(tokens[k]?.lower ?? ''));
    const people = head && head < to ? withWhatFollows(tokens, tokens[head] as Token) : undefined;
    return people && { start: (tokens[that + 1] as Token).start, end: people.end };
  }
  return undefined;
}

/** “The senator never wavered. In June he left. [He] confided …”: of whom a sentence speaks that those between go on with by the same pronoun. */
function personGoneOnWith(
  article: ArticleText,
  { pronoun }: Mention,
  last: Sentence,
  isFree: (sentence: Sentence) => boolean,
  names: NameIndex,
): Range | undefined {
  const { tokens, sentences, quotationOf } = article;
  for (let sentence = last; sentence.index > last.index - NEAR; ) {
    const goesOn = tokens
      .slice(sentence.first, sentence.last)
      .some((t, k) => t.lower === pronoun && (quotationOf[sentence.first + k] ?? -1) < 0);
    const before = sentences[sentence.index - 1];
    if (!goesOn || !before || before.paragraph !== last.paragraph || !isFree(before)) return undefined;
    const found = onlyPersonIn(article, before, names);
    if (found) return found;
    sentence = before;
  }
  return undefined;
}

/** “The judge asked [the government's lawyer] whether it had a limit. … He answered that it had”: who was asked, without a name, and answers. */
function personAsked(article: ArticleText, mention: Mention, names: NameIndex): Range | undefined {
  const { tokens, sentences, sentenceOf, quotationOf } = article;
  if (!/^(?:he|she)$/.test(mention.pronoun ?? '') || !isReply(article, mention)) return undefined;
  const here = sentenceOf[mention.at] ?? 0;
  for (const sentence of [sentences[here - 1], sentences[here - 2]]) {
    for (let i = sentence?.first ?? 0; sentence && i < sentence.last - 2; i++) {
      if (!/^(?:asked|asks|pressed|questioned)$/.test(tokens[i]?.lower ?? '') || (quotationOf[i] ?? -1) >= 0) continue;
      if (!/^(?:the|an?|one|his|her|its|their)$/.test(tokens[i + 1]?.lower ?? '')) continue;
      let end = i + 2;
      while (/^(?:ADJ|NOUN|PROPN|PART)$/.test(tokens[end]?.pos ?? '') && tokens[end]?.lower !== 'to') end++;
      const head = tokens[end - 1];
      const isNamed = names.lastBefore(end) > i;
      if (head?.pos === 'NOUN' && isPersonNoun(head.lower) && !isNamed) return { start: (tokens[i + 1] as Token).start, end: head.end };
    }
  }
  return undefined;
}

/** “A person said it was sold, a claim that [one dealer], who would not be named, laughed off. “No,” he said.”: somebody with terms of his own. */
function personHidden(article: ArticleText, mention: Mention, entities: Entities): Range | undefined {
  const { text, tokens, sentences, sentenceOf } = article;
  if (!/^(?:he|she)$/.test(mention.pronoun ?? '')) return undefined;
  const before = sentences[(sentenceOf[mention.at] ?? 0) - 1];
  if (!before) return undefined;
  const found = HIDDEN.exec(text.slice(before.start, before.end));
  if (!found?.[1] || !isPersonNoun(found[2] ?? '') || !grantsTerms(text.slice(before.start + found.index, before.end))) return undefined;
  const start = before.start + found.index;
  const isSpeaker = entities.since(before.first).some((e) => e.mentions.some(({ range }) => range.start <= start && start < range.end));
  return isSpeaker || start <= (tokens[before.first]?.start ?? 0) ? undefined : { start, end: start + found[1].length };
}

const HIDDEN =
  /\b((?:an?|one|another) (?:[\p{Ll}-]+ ){0,2}?(\p{Ll}+)), who (?:also )?(?:asked|requested|insisted|declined|refused|spoke|would not|wished|wanted)\b/u;

/** “His partner, [he] says, told him so”: who speaks in mid-clause is not whom the clause is about. */
const isAside = ({ tokens }: ArticleText, at: number): boolean =>
  tokens[at - 1]?.text === ',' && tokens[at + 2]?.text === ',' && isFiniteForm(tokens[at + 3] as Token);

/** “[The mayor]'s aides insisted …, as he warned …”: whose what opens the sentence is, where it is somebody's. */
export function officeOwning({ tokens, sentences, sentenceOf }: ArticleText, { at, pronoun }: Mention): Range | undefined {
  const first = sentences[sentenceOf[at] ?? 0]?.first ?? 0;
  if (!/^(?:he|she)$/.test(pronoun ?? '') || tokens[first]?.lower !== 'the') return undefined;
  let end = first + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end++;
  return end > first + 1 && end < at && isOwners(tokens[end])
    ? { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end }
    : undefined;
}

/** “The Courier, quoting [sources close to the talks], reported it. They said …”: the people on whom an outlet relies. */
function peopleCited({ tokens }: ArticleText, { first, last }: Sentence, end: number): Range | undefined {
  for (let i = first; i < Math.min(last, end) - 2; i++) {
    if (!/^(?:citing|quoting)$/.test((tokens[i] as Token).lower)) continue;
    let close = i + 1;
    while (close < last && tokens[close]?.pos !== 'PUNCT') close++;
    if (tokens.slice(i + 1, close).some((t) => PEOPLE_PLURALS.has(t.lower) && !COUNTS.test(t.lower)))
      return { start: (tokens[i + 1] as Token).start, end: (tokens[close - 1] as Token).end };
  }
  return undefined;
}

/** “[one mother]”, “[a councilwoman]”: the one person of a pronoun's sex of whom a sentence speaks before it, and none but her. */
function onlyPersonOfSex({ tokens }: ArticleText, { first, last }: Sentence, { at, gender }: Mention): Range | undefined {
  const nouns = gender === 'female' ? FEMALE_NOUNS : MALE_NOUNS;
  const found: Range[] = [];
  for (let i = first + 1; gender && i < Math.min(last, at); i++) {
    const { lower, pos } = tokens[i] as Token;
    if (pos !== 'NOUN' || !nouns.has(lower) || /^(?:NOUN|PROPN|PART)$/.test(tokens[i + 1]?.pos ?? '')) continue;
    let start = i;
    while (/^(?:NOUN|ADJ|NUM)$/.test(tokens[start - 1]?.pos ?? '') && start > first && tokens[start - 1]?.lower !== 'one') start--;
    // “[to one mother], who knew”, and not “is a black woman”, “as a father”
    const isMet = /^(?:to|with|met|interviewed|visited)$/.test(tokens[start - 2]?.lower ?? '');
    if (isMet && /^(?:an?|one|another)$/.test(tokens[start - 1]?.lower ?? '')) found.push({ start: start - 1, end: i + 1 });
  }
  const [only, more] = found;
  return only && !more ? { start: (tokens[only.start] as Token).start, end: (tokens[only.end - 1] as Token).end } : undefined;
}

/** Whether somebody whose first name or title is of a pronoun's sex is named from `from` on up to it. */
const isRivalled = (from: number, { at, gender }: Mention, names: NameIndex): boolean =>
  names.people.some((p) => (p.gender ?? p.likelyGender) === gender && p.occurrences.some((o) => o >= from && o < at));

/**
 * “[One person close to the club] was sceptical. “It is late,” the person said.”: whom the sentence before brings in with the same word, and
 * does not quote.
 */
export function justBroughtIn(article: ArticleText, mention: Mention): Range | undefined {
  const { tokens, sentences, sentenceOf } = article;
  const here = sentences[sentenceOf[mention.at] ?? 0];
  const before = here && sentences[here.index - 1];
  if (!before || before.paragraph !== here.paragraph || mention.tokens.length !== 2) return undefined;
  // “Hours later, [a source close to them] gave it away.”
  const isWhen = /^(?:ADP|ADV|SCONJ)$/.test(tokens[before.first]?.pos ?? '') || tokens[before.first + 1]?.lower === 'later';
  const comma = isWhen ? [1, 2, 3, 4].find((k) => tokens[before.first + k]?.text === ',') : undefined;
  const opens = (i: number) => /^(?:an?|one|another)$/.test(tokens[i]?.lower ?? '');
  const first = opens(before.first) || !comma ? before.first : before.first + comma + 1;
  if (!opens(first)) return undefined;
  const words = tokens.slice(first, phraseEnd(tokens, first));
  // “[A source close to them] gave it away. The insider said …”
  const isInformant = (word: string) => INFORMANTS.has(word);
  const head = words.findLast((t) => t.lower === mention.head || (isInformant(t.lower) && isInformant(mention.head)));
  if (!head) return undefined;
  const phrase = { start: (tokens[first] as Token).start, end: head.end };
  return withWhatFollows(tokens, phrase);
}

/** So many sentences back somebody else may be meant. */
const NEAR = 3;

/** “Emails suggest that [the chairman] knew”: the one person in a role of whom a sentence speaks, and nobody else does before. */
function onlyPersonIn({ tokens }: ArticleText, { first, last }: Sentence, names: NameIndex): Range | undefined {
  // “He would not mention the mogul”
  if (/^s?he$/.test(tokens[first]?.lower ?? '')) return undefined;
  const found: Range[] = [];
  for (let i = first + 1; i < last; i++) {
    const { lower, pos } = tokens[i] as Token;
    // “a [customer]-care clerk”
    const isJoined = /^(?:NOUN|PROPN|PART)$/.test(tokens[i + 1]?.pos ?? '') || tokens[i + 1]?.text === '-';
    if (pos !== 'NOUN' || !ROLES.has(lower) || isJoined) continue;
    let start = i;
    while (start > first && /^(?:NOUN|ADJ)$/.test(tokens[start - 1]?.pos ?? '')) start--;
    // “He was [a clever man]”: what somebody is, is nobody else.
    const isPredicate = /^(?:is|was|are|were|be|been|being|become|became|as|['’]s)$/.test(tokens[start - 2]?.lower ?? '');
    if (/^(?:the|an?)$/.test(tokens[start - 1]?.lower ?? '') && !isPredicate && names.lastBefore(i) < first)
      found.push({ start: (tokens[start - 1] as Token).start, end: (tokens[i] as Token).end });
  }
  return found.length === 1 ? found[0] : undefined;
}
