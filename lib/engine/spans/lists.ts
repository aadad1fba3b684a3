import { hasFiniteVerb, isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';

/** “After they said the mills[, weirs] and locks would go”: the comma at `i` parts one noun from the next of a list. */
export function isListed(view: SentenceView, i: number): boolean {
  let next = i + 1;
  // “Apple's Jo Lee[, Intel's] Ty Moss, and …”
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokenAt(view, next).pos) || /^['’]s$/.test(tokenAt(view, next).text)) next++;
  return next > i + 1 && (isComma(tokenAt(view, next)) || /^(?:and|or|—|–)$/.test(tokenAt(view, next).lower));
}

/** “along with Hart, of Dun[;] Moss, of Fen; and Roe”, “they spoke out[;] helped the guild; and left”: a semicolon between no clauses. */
export function isListStop(view: SentenceView, i: number): boolean {
  const first = tokenAt(view, tokenAt(view, i + 1).lower === 'and' ? i + 2 : i + 1);
  if (first.pos === 'VERB') return !first.lower.endsWith('ing');
  let end = i + 1;
  while (end < view.last && tokenAt(view, end).text !== ';' && !isQuoted(view, end)) end++;
  return first.pos === 'PROPN' && !isQuoted(view, end) && !hasFiniteVerb(view, i + 1, end);
}
