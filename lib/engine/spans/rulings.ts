import { isPersonNoun } from '../lexicon/persons.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isComma, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases.ts';

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

/** “they [begged] the question”, “[show] up for work”, “[reports] live from the scene”, “left, [convinced] that”, “their smiles [said] a lot”, “[cried] foul”: no words. */
export function isIdiom(view: SentenceView, verb: number, lemma: string): boolean {
  const [next, behind] = [tokenAt(view, verb + 1), tokenAt(view, verb + 2)];
  switch (lemma) {
    case 'beg':
      return next.lower === 'the' && behind.lower === 'question';
    case 'show':
      return /^(?:up|off)$/.test(next.lower);
    case 'report':
      // “[reported] daily to his boss”, “Lee, [reporting] for the Courier, saw it”
      if (tokenAt(view, verb).lower === 'reporting') return /^(?:for|from|among)$/.test(next.lower);
      return next.lower === 'live' || (next.pos === 'ADV' && behind.lower === 'to');
    case 'cry':
      return /^(?:foul|wolf)$/.test(next.lower);
    case 'argue':
      return next.lower === 'with';
    case 'find':
      return /sel(?:f|ves)$/.test(next.lower);
    case 'say':
      // “citing people it [said] were in the know”: told of them, and of nothing else.
      if (/^(?:it|they)$/.test(tokenAt(view, verb - 1).lower) && isPersonNoun(tokenAt(view, verb - 2).lower) && next.pos === 'AUX')
        return true;
      // “It['s said] the mill will close”: by nobody.
      if (/^['’]s$/.test(tokenAt(view, verb - 1).text) && tokenAt(view, verb - 2).lower === 'it') return true;
      return next.lower === 'a' && behind.lower === 'lot' && tokenAt(view, verb + 3).lower !== 'of';
    case 'convince':
      return tokenAt(view, verb).lower === 'convinced' && isComma(tokenAt(view, verb - 1));
    default:
      // “the deficit [scolds] who run the town”: people.
      return (
        next.lower === 'who' &&
        /[^s]s$/.test(tokenAt(view, verb).lower) &&
        lemma !== 'ask' &&
        (isFiniteForm(behind) || behind.pos === 'NOUN')
      );
  }
}
