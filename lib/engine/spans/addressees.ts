import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { outletOf } from '../lexicon/outlet-names.ts';
import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isComma, isDash, isNominal, isQuoted, isTimeWord, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { commaBehind, startsOccasion } from './occasions.ts';
import { isPronominal } from './pointers-back.ts';
import { behindApposition, behindSecond, endOfClauseOnTold, nameToldOf, OUTLET_NOUN } from './told-clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “Fox and Friends”: where the name of a programme, a quotation of a few words with capitals, ends; `i` where none begins there. */
export function titleEnd(view: SentenceView, i: number): number {
  if (!isQuoted(view, i)) return i;
  const { start, end } = quotationAround(view, i);
  const words = view.article.tokens.slice(start, end).filter((t) => /^\p{L}/u.test(t.text));
  const isNamed = (t: Token) => /^\p{Lu}/u.test(t.text);
  const isTitle = words.length <= 6 && words.every((t) => isNamed(t) || /^(?:and|the|of|in|with|on|a)$/.test(t.lower));
  return isTitle && words.filter(isNamed).length > 1 ? end : i;
}

/** In words. */
const LONGEST_ASIDE = 14;

/** “told the Marl [(Norland) State Journal] that”: where a paper's name ends that has its place in brackets, which open at `at`; -1 where none do. */
function paperEnd(view: SentenceView, at: number): number {
  if (tokenAt(view, at).text !== '(') return -1;
  const close = [at + 2, at + 3].find((k) => tokenAt(view, k).text === ')') ?? -1;
  let end = close + 1;
  while (close > 0 && tokenAt(view, end).pos === 'PROPN') end++;
  return close > 0 && end > close + 1 ? end : -1;
}

/**
 * Where the person told ends: “told [The Moscow Times] that”, “told [him] the plan was off”.
 * @param isAsked whether the verb asks: “asked [the court] for action”
 */
export function addresseeAt(view: SentenceView, i: number, isAsked: boolean): number {
  const token = tokenAt(view, i);
  // “told her [manager] that it was over”
  const isOwner = token.lower === 'her' && tokenAt(view, i + 1).pos === 'NOUN' && tokenAt(view, i + 2).lower === 'that';
  if (isOwner) return i + 2;
  // “tells [3TV], “…””
  const isStation = token.pos === 'NUM' && tokenAt(view, i + 1).pos === 'PROPN' && tokenAt(view, i + 1).start === token.end;
  if (isStation) return i + 2;
  // “told [9 News] his client was ill”
  if (token.pos === 'NUM' && /^news$/i.test(tokenAt(view, i + 1).text)) return i + 2;
  // “told Sky News' [Sunday Agenda program], “…””
  if (token.pos === 'PROPN') {
    let own = i;
    while (tokenAt(view, own).pos === 'PROPN') own++;
    let title = own + 1;
    while (/^['’]$/.test(tokenAt(view, own).text) && tokenAt(view, title).pos === 'PROPN') title++;
    if (title > own + 1 && /^(?:program|programme|show|podcast)$/.test(tokenAt(view, title).lower)) return title + 1;
  }
  // “told [her brother Kurt] that it was late”
  const isHers = token.lower === 'her' && tokenAt(view, i + 1).pos === 'NOUN' && isPersonNoun(tokenAt(view, i + 1).lower);
  if (!isHers && /^(?:me|him|us|them|her|you|reporters|journalists|lawmakers|investors|supporters|voters|police)$/.test(token.lower))
    return i + 1;
  if (/^(?:PROPN|DET|NOUN|ADJ|PRON|NUM)$/.test(token.pos)) {
    const phrase = nounPhraseAfter(view, i);
    if (!phrase) return i;
    const paper = paperEnd(view, phrase.end);
    if (paper > 0) return paper;
    // “told [the Courier] the plan was dead”, “told [a clerk] his way was best”: a determiner behind a noun opens a phrase of its own.
    const opens = (k: number) => tokenAt(view, k).pos === 'DET' || /^(?:his|her|its|their)$/.test(tokenAt(view, k).lower);
    for (let k = i + 1; k < phrase.end; k++) if (opens(k) && isNominal(tokenAt(view, k - 1))) return k;
    // “told [the court] Lee had been ill”
    const named = isFiniteForm(tokenAt(view, phrase.end)) ? nameToldOf(view, i, phrase.end) : -1;
    if (named > 0) return named;
    // “told [the board] prices had risen”
    const heard = token.pos === 'DET' && HEARS.test(tokenAt(view, i + 1).text) ? i + 2 : -1;
    if (heard > 0 && /^(?:this|these|those|there|it|he|she|they|most|fewer|more|half|some|many|nobody)$/.test(tokenAt(view, heard).lower))
      return heard;
    if (heard > 0 && phrase.end > heard && /^(?:NOUN|ADJ|NUM)$/.test(tokenAt(view, heard).pos) && isFiniteForm(tokenAt(view, phrase.end)))
      return heard;
    // “told [the outlet] Norland is not ready”, “told [the broadcaster] talks would go on”: a clause of its own behind it.
    if (token.pos === 'DET' && OUTLET_NOUN.test(tokenAt(view, i + 1).text) && phrase.end > i + 2 && isFiniteForm(tokenAt(view, phrase.end)))
      return i + 2;
    const told = isFiniteForm(tokenAt(view, phrase.end)) ? toldWithin(view, i, phrase.end) : -1;
    if (told > 0) return told;
    // “asked [the court] Wednesday to wait”
    for (let k = i + 1; isAsked && k < phrase.end; k++) if (isTimeWord(tokenAt(view, k)) && tokenAt(view, k + 1).lower === 'to') return k;
    // “asked [the court] for action”
    for (let k = i + 1; isAsked && k <= phrase.end; k++) if (tokenAt(view, k).lower === 'for') return k;
    const next = tokenAt(view, phrase.end);
    const further = Math.max(
      endOfClauseOnTold(view, phrase.end),
      behindSecond(view, phrase.end),
      isComma(next) ? behindApposition(view, i, phrase.end) : -1,
    );
    if (further > 0) return further;
    // “warned doctors [about] risks from a drug that it sells”
    for (let k = i + 1; k < phrase.end && next.lower === 'that'; k++) if (tokenAt(view, k).lower === 'about') return k;
    const title = /^['’]s$/.test(tokenAt(view, phrase.end - 1).text) ? titleEnd(view, phrase.end) : phrase.end;
    if (title > phrase.end) return title;
    const place = placeEnd(view, phrase.end);
    if (place > phrase.end) return place;
    // “told Hale and other directors [they would back it]”
    const more = next.lower === 'and' ? nounPhraseAfter(view, phrase.end + 1) : undefined;
    if (more && /^(?:he|she|they|it|we|there|that)$/.test(tokenAt(view, more.end).lower)) return more.end;
    // “told guests at the annual gala [how] she had saved it”
    const opensClause = /^(?:that|how|why|whether)$/.test(next.lower);
    if (isQuoted(view, phrase.end) || opensClause || isComma(next) || next.text === ':' || /^[.!?]$/.test(next.text)) return phrase.end;
    // “told [Jo Lee] so”, “told [the clerk] as much”
    if (isPronominal(view, phrase.end)) return phrase.end;
    // “told the paper plainly, “It is over””, “told members quietly that it was over”
    const behind = tokenAt(view, phrase.end + 1);
    if (next.pos === 'ADV' && (behind.lower === 'that' || (isComma(behind) && isQuoted(view, phrase.end + 2)))) return phrase.end;
    if (next.lower === 'to' || startsOccasion(view, phrase.end) || next.pos === 'PRON' || next.pos === 'SCONJ' || next.pos === 'DET')
      return phrase.end;
    // “told [the head — who was away —] that it was over”
    for (let k = phrase.end + 1; isDash(next) && k < phrase.end + LONGEST_ASIDE; k++)
      if (isDash(tokenAt(view, k)) && tokenAt(view, k + 1).lower === 'that') return k + 1;
    // “told [the Fen Herald] Lee was ill”, “which she told [Le Monde] would be needed”
    for (let k = phrase.end; k > i + 1; k--)
      if (tokenAt(view, k - 1).pos === 'PROPN' && outletOf(view.article.text.slice(token.start, tokenAt(view, k - 1).end)) !== undefined)
        return k;
    // “told CNN Mr Hale was ill”: the outlet is one proper name, the clause begins after it.
    if (token.pos === 'PROPN' && tokenAt(view, i + 1).pos !== 'NOUN') return i + 1;
  }
  return i;
}

/** “told [MPs] prices had risen”, “told [a rally in Leeds] prices had risen”: where somebody told ends within a phrase that a verb follows; -1 where nobody does. */
function toldWithin(view: SentenceView, from: number, end: number): number {
  for (let k = end - 1; k > from; k--) {
    const [before, token] = [tokenAt(view, k - 1), tokenAt(view, k)];
    if (!/^(?:NOUN|ADJ|NUM)$/.test(token.pos) || !/^(?:NOUN|PROPN)$/.test(before.pos)) continue;
    const isTold =
      isPersonNoun(before.lower) ||
      BODY_NOUNS.has(before.lower) ||
      PEOPLE_PLURALS.has(before.lower) ||
      HEARS.test(before.lower) ||
      before.lower === 'rally';
    // “told a crowd in Leeds [prices had risen]”, and not “assured the road in Leeds would open”: people are met somewhere.
    const isPlaced = before.pos === 'PROPN' && tokenAt(view, k - 2).pos === 'ADP' && isHeard(tokenAt(view, k - 3));
    if (isTold || isPlaced) return k;
  }
  return -1;
}

/** Whether somebody or something hears what is told: people, a body, a crowd. */
const isHeard = ({ lower, pos }: Token): boolean =>
  /^(?:PROPN|NUM)$/.test(pos) ||
  isPersonNoun(lower) ||
  PEOPLE_PLURALS.has(lower) ||
  BODY_NOUNS.has(lower) ||
  HEARS.test(lower) ||
  /^(?:rally|event|dinner|fundraiser|gathering|summit|forum)$/.test(lower);

/** Before whom people speak. */
const HEARS = /^(?:court|jury|inquest|tribunal|hearing|inquiry|board|panel|committee|council|judge|meeting|conference|crowd|audience)$/;

/** “told a crowd in Dunholm[, East Fen,] on Monday”: where a place ends whose name goes on behind the comma at `i`. */
function placeEnd(view: SentenceView, i: number): number {
  if (!isComma(tokenAt(view, i)) || tokenAt(view, i - 1).pos !== 'PROPN' || tokenAt(view, i + 1).pos !== 'PROPN') return i;
  let end = i + 1;
  while (tokenAt(view, end).pos === 'PROPN') end++;
  if (isComma(tokenAt(view, end))) end++;
  return tokenAt(view, end).lower === 'that' || startsOccasion(view, end) ? end : i;
}

/** “confirmed the arrest [to the Daily Herald]”: whom it was told. */
export function isToOutlet(view: SentenceView, i: number, last: number): boolean {
  if (tokenAt(view, i).lower !== 'to') return false;
  let end = i + 1;
  while (end < last && /^(?:DET|PROPN|NUM)$/.test(tokenAt(view, end).pos)) end++;
  // “to our correspondent”, “to reporters”
  const isPress = /^(?:correspondent|newsmen|newspersons|reporters?|journalists)$/;
  const to = tokenAt(view, i + 1).lower === 'our' ? i + 2 : i + 1;
  if (isPress.test(tokenAt(view, to).lower) && (to + 1 >= last || startsOccasion(view, to + 1))) return true;
  // “confirmed the split to [People]”: a magazine, with the capital of a name.
  if (tokenAt(view, i + 1).text === 'People' && i + 2 >= last) return true;
  // “to the Courier [and provided] a copy”, “to the Courier [over e-mail]”
  const goesOn = tokenAt(view, end).lower === 'and' && /^(?:VERB|AUX)$/.test(tokenAt(view, end + 1).pos);
  const isOver =
    /^(?:over|by|via)$/.test(tokenAt(view, end).lower) && /^(?:e-?mail|phone|text|telephone)$/.test(tokenAt(view, end + 1).lower);
  const closes = end >= last || tokenAt(view, end).pos === 'PUNCT' || startsOccasion(view, end) || goesOn || isOver;
  return closes && end > i + 1 && outletOf(view.article.text.slice(tokenAt(view, i + 1).start, tokenAt(view, end - 1).end)) !== undefined;
}

/** “The answer, he told [them], was simple”, “The cost, they told [town officials], is high”: where an aside with somebody told ends. */
export function behindAddressee(view: SentenceView, { frame, end }: VerbGroup): number {
  if (frame !== 'tell') return end;
  if (/^(?:me|him|us|them|her)$/.test(tokenAt(view, end).lower)) return isComma(tokenAt(view, end + 1)) ? end + 1 : end;
  const told = nounPhraseAfter(view, end);
  // “The ferry, he told reporters on Monday[,] had been sold”
  const comma = told ? commaBehind(view, told.end) : -1;
  const isAside = told && comma > 0 && isFiniteForm(tokenAt(view, comma + 1));
  // “told reporters [the ferry, damaged in May, had sailed]”: whom and what.
  const to = isAside ? addresseeAt(view, end, false) : end;
  return isAside && (comma > told.end || to >= told.end || tokenAt(view, to).pos === 'ADP') ? told.end : end;
}
