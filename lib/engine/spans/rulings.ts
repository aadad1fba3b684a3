import { type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';

/** “[dismissed] the lawsuit”, “[rejected] another motion”, and not “dismissed the lawsuit as a stunt”: what courts do with them. */
export function isRuledOut(view: SentenceView, verb: number, lemma: string): boolean {
  if (!/^(?:dismiss|reject|deny)$/.test(lemma)) return false;
  const thing =
    lemma === 'dismiss'
      ? /^(?:lawsuits?|suits?|cases?|charges?|counts?|indictment|motions?|appeals?|petitions?|jurors?)$/
      : /^(?:motions?|appeals?|petitions?|injunction)$/;
  const object = nounPhraseAfter(view, verb + 1);
  if (!object || tokenAt(view, object.end).lower === 'as') return false;
  let head = verb + 1;
  while (head < object.end && !thing.test(tokenAt(view, head).lower)) head++;
  // “rejected the appeal's wording”
  return head < object.end && !/^['’]s?$/.test(tokenAt(view, head + 1).text);
}
