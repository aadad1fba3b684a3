import { AGENTS, FEMALE_NOUNS, MALE_NOUNS, PEOPLE_PLURALS, ROLES, SPOKES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { firstEndingAfter, type Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { type Entities, lastPlace } from './entities.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import type { NameIndex } from './names.ts';
import { agrees } from './pronouns.ts';
import { isOfPhrase, phraseEnd } from './things-meant.ts';

/**
 * The unnamed person or people of whom the sentence before speaks without quoting them: “A man who would not give his name was
 * led out; he said …”, “Residents booed. “Shame!” they shouted.” What opens a sentence counts first, then the one person of
 * whom the sentence before speaks; and only where nobody else whom the pronoun could mean stands between.
 * @returns the characters of the phrase
 */
export function unnamedAntecedent(article: ArticleText, mention: Mention, entities: Entities, names: NameIndex): Range | undefined {
  const several = /^(?:they|them)$/.test(mention.pronoun ?? '');
  if (!several && !/^(?:he|she)$/.test(mention.pronoun ?? '')) return undefined;
  const here = article.sentenceOf[mention.at] ?? 0;
  const isTaken = (at: number) => entities.since(at).some((e) => agrees(e, mention)) || (!several && names.lastBefore(mention.at) >= at);
  const what = several && article.tokens[mention.at - 1]?.lower === 'what' ? subjectOpening(article, here, mention.at) : undefined;
  if (what) return what;
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
  return !several && isNext && !isTaken(before.first) ? onlyPersonIn(article, before, names) : undefined;
}

/** “[Two Western executives] met her”: whether the phrase that begins at `first` is of people in a role. */
function roleOpening({ tokens }: ArticleText, first: number): boolean {
  const end = phraseEnd(tokens, first);
  return end > first && ROLES.has(singularOf(tokens[end - 1]?.lower ?? ''));
}

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

/** “Because the course was long, [the researchers] were able to”: the people who are the subject behind a sentence's first clause. */
function behindOpening(article: ArticleText, sentence: Sentence, end: number): Range | undefined {
  const { tokens, text } = article;
  for (let i = sentence.first + 1; i < Math.min(sentence.last, end) - 1; i++) {
    const { lower, pos } = tokens[i] as Token;
    // “there have been critics”
    const isThere = pos === 'AUX' && [1, 2].some((k) => tokens[i - k]?.lower === 'there') && tokens[i + 1]?.pos !== 'AUX';
    if (lower !== ',' && !/^(?:as|while|when|because|since)$/.test(lower) && !isThere) continue;
    const head = peopleOpening(article, { ...sentence, first: i + 1 }, end, true);
    const people = head && withWhatFollows(tokens, head);
    const verb = people && tokens[firstEndingAfter(tokens, people.end)];
    if (verb && (isThere ? verb.pos === 'PUNCT' : isFiniteForm(verb)) && !COUNTS.test(text.slice(people.start, people.end).toLowerCase()))
      return people;
  }
  return undefined;
}

/** “[sources close to the prince] have”: people with what describes them, up to their verb. */
function withWhatFollows(tokens: readonly Token[], { start, end }: Range): Range {
  const from = firstEndingAfter(tokens, end);
  if (!/^(?:close|familiar|with|in|at|from|near|of)$/.test(tokens[from]?.lower ?? '')) return { start, end };
  let i = from;
  while (i < from + 9 && /^(?:ADJ|ADP|DET|NOUN|PROPN|PART|PRON)$/.test(tokens[i]?.pos ?? '')) i++;
  return isFiniteForm(tokens[i] as Token) ? { start, end: (tokens[i - 1] as Token).end } : { start, end };
}

/** “[Harrow police] are looking into what they call …”: the subject with which a sentence begins. */
function subjectOpening({ tokens, sentences }: ArticleText, sentence: number, end: number, joined = false): Range | undefined {
  const first = sentences[sentence]?.first ?? 0;
  let i = first;
  while (i < Math.min(end, first + LONGEST_OPENING) && (isOfPhrase(tokens[i]) || (joined && tokens[i]?.lower === 'and'))) i++;
  return i > first && isFiniteForm(tokens[i] as Token)
    ? { start: (tokens[first] as Token).start, end: (tokens[i - 1] as Token).end }
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

/** “[Lee's lawyer] issued a statement”: who speaks for somebody, where they put out what they say. */
function agentOpening({ tokens }: ArticleText, { first }: Sentence, end: number): Range | undefined {
  const at = tokens.slice(first, first + 4).findIndex(isOwners);
  const role = tokens[first + at + 1];
  if (at < 1 || !(AGENTS.has(role?.lower ?? '') || SPOKES.has(role?.lower ?? '')) || first + at + 2 >= end) return undefined;
  const isOut = /^(?:issued|released|sent|wrote|published|posted|filed|gave|read|put)$/.test(tokens[first + at + 2]?.lower ?? '');
  return isOut ? { start: (tokens[first] as Token).start, end: (role as Token).end } : undefined;
}

/**
 * “[One person close to the club] was sceptical. “It is late,” the person said.”: whom the sentence before brings in with the same word, and
 * does not quote.
 */
export function justBroughtIn(article: ArticleText, mention: Mention): Range | undefined {
  const { tokens, sentences, sentenceOf } = article;
  const here = sentences[sentenceOf[mention.at] ?? 0];
  const before = here && sentences[here.index - 1];
  if (!before || before.paragraph !== here.paragraph || mention.tokens.length !== 2) return undefined;
  if (!/^(?:an?|one|another)$/.test(tokens[before.first]?.lower ?? '')) return undefined;
  const words = tokens.slice(before.first, phraseEnd(tokens, before.first));
  const head = words.findLast((t) => t.lower === mention.head);
  if (!head) return undefined;
  const phrase = { start: (tokens[before.first] as Token).start, end: head.end };
  return withWhatFollows(tokens, phrase);
}

/** “[The sheriff]'s account changed. He said …”: whose what the sentence before is about, where it is somebody's in a role. */
function ownerOpening({ tokens }: ArticleText, { first }: Sentence, end: number): Range | undefined {
  if (tokens[first]?.lower !== 'the') return undefined;
  let role = first + 1;
  while (tokens[role]?.pos === 'ADJ') role++;
  return role < end - 2 && ROLES.has(tokens[role]?.lower ?? '') && isOwners(tokens[role + 1])
    ? { start: (tokens[first] as Token).start, end: (tokens[role] as Token).end }
    : undefined;
}

const COUNTS =
  /^(?:many|some|most|several|few|both|all|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|either|others)$/;

/** So many sentences back somebody else may be meant. */
const NEAR = 3;

/** So many words may “But five current and former officials” have. */
const LONGEST_OPENING = 7;

/** “[A man] who”, “But [five current and former officials] booed”: the people with whom a sentence begins. */
/** “[Another source of the family] gave us a view of it”: somebody of whom nothing is told, with whom a sentence begins. */
function sourceOpening({ tokens }: ArticleText, { first }: Sentence): Range | undefined {
  if (!/^(?:another|an?|one)$/.test(tokens[first]?.lower ?? '')) return undefined;
  let noun = first + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun + 1]?.pos ?? '')) noun++;
  if (!/^(?:source|insider|person|pal|friend)$/.test(tokens[noun]?.lower ?? '')) return undefined;
  let end = noun + 1;
  while (/^(?:ADP|DET|NOUN|PROPN|ADJ|PART)$/.test(tokens[end]?.pos ?? '')) end++;
  return tokens[end]?.pos === 'VERB' ? { start: (tokens[first] as Range).start, end: (tokens[end - 1] as Range).end } : undefined;
}

function peopleOpening({ tokens }: ArticleText, sentence: Sentence, end: number, several: boolean): Range | undefined {
  const first = sentence.first + (several && /^(?:but|and|yet)$/.test(tokens[sentence.first]?.lower ?? '') ? 1 : 0);
  // “[Another], who knew her, disagreed.”
  if (!several && tokens[first]?.lower === 'another' && tokens[first + 1]?.text === ',' && tokens[first + 2]?.lower === 'who')
    return tokens[first];
  // “[Norland's deputy president] has gone, but he …”
  const owner = !several && tokens[first]?.pos === 'PROPN' && isOwners(tokens[first + 1]) ? first + 2 : first;
  const opens = several || owner > first || /^(?:a|an|one|another|the|his|her|its|their)$/.test(tokens[first]?.lower ?? '');
  for (let i = owner; opens && i < Math.min(first + LONGEST_OPENING, end); i++) {
    const { lower, pos } = tokens[i] as Token;
    const one = singularOf(lower);
    // “[A shift supervisor], who asked not to be named, agreed. “It's so,” she said.”
    const isDescribed = isPersonNoun(lower) && tokens[tokens[i + 1]?.text === ',' ? i + 2 : i + 1]?.lower === 'who';
    const isHead = several
      ? (one !== lower && ROLES.has(one)) || PEOPLE_PLURALS.has(lower) || lower === 'groups'
      : ROLES.has(lower) || isDescribed;
    // “[All the while] they sang”, “Why not [all lives]? they ask”: what only counts is no head before its noun.
    if (PEOPLE_PLURALS.has(lower) && COUNTS.test(lower) && /^(?:DET|NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) continue;
    // “The [security] guards”
    if (!several && isHead && tokens[i + 1]?.pos === 'NOUN') continue;
    // “[Friends of the actress] paint another picture. They say …”
    const isOfSomebody = several && i === first && one !== lower && isPersonNoun(one) && tokens[i + 1]?.lower === 'of';
    const whole = isOfSomebody ? withWhatFollows(tokens, tokens[i] as Token) : undefined;
    if (whole && whole.end > (tokens[i] as Token).end) return whole;
    if (isHead && i + (several ? 1 : 0) > first && !/^(?:['’]s?|of)$/.test(tokens[i + 1]?.text ?? ''))
      return { start: (tokens[first] as Range).start, end: (tokens[i] as Range).end };
    // “[Palace] insiders”: a word that opens the sentence may be a name to the tagger.
    const isOpening = pos === 'PROPN' && several && i === first;
    const isJoined = lower === 'and' && tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ';
    // “The [Norland] president has never sailed. He said …”
    // “Two [Western] executives met her. They said …”
    const next = tokens[i + 1]?.lower ?? '';
    const isOfPlace = pos === 'PROPN' && (several ? ROLES.has(singularOf(next)) : i === first + 1 && ROLES.has(next));
    if (!isOpening && !isJoined && !isOfPlace && !['DET', 'ADJ', 'NOUN', 'NUM', 'PRON', 'ADV', 'PART'].includes(pos)) return undefined;
  }
  return undefined;
}

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
