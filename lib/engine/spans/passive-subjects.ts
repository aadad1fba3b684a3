import { namedBefore } from './called.ts';
import { type SentenceView, tokenAt } from './grammar.ts';
import { withRelative } from './inverted-subjects.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { isOutletPhrase } from './outlet-phrases.ts';
import { isPress, isWritten } from './phrase-nouns.ts';
import type { Subject } from './subject.ts';
import { agentBehindCharge, behindWhen, indexOfWord } from './subject-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Who says what a passive verb of saying tells: “was told by [Lee] that”, “has been called “a mess” by [Lee]”; undefined where the sentence names nobody. */
export function passiveSubject(view: SentenceView, group: VerbGroup): Subject | undefined {
  // “has been called [“a mess”] by Lee”
  const called = namedBefore(view, group);
  const isNamed = called > 0;
  const behind = isNamed ? -1 : agentBehindCharge(view, group);
  const by = isNamed ? called : behind > 0 ? behind : behindWhen(view, group.end);
  // “was described [in a statement] as “unfit””
  const paper = group.frame === 'call' && tokenAt(view, group.end).lower === 'in' ? nounPhraseAfter(view, group.end + 1) : undefined;
  if (paper && tokenAt(view, paper.end).lower === 'as' && isWritten(view, paper))
    return { source: paper, start: group.start, after: paper.end, inverted: false, certainty: 0.5 };
  if (tokenAt(view, by).lower !== 'by') return undefined;
  const plainAgent = nounPhraseAfter(view, by + 1);
  // “was described as tense by [two people who attended]”
  const phrase = plainAgent && withRelative(view, plainAgent);
  // “asked by [a reporter] to comment”: what the press asks is no part of the news.
  const isOutlets = phrase && (isPress(tokenAt(view, phrase.end - 1)) || isOutletPhrase(view.article, phrase));
  if (isOutlets && group.lemma === 'ask') return undefined;
  // “was accused by the union [of bad faith]”: the charge is no part of the union.
  const charge = group.lemma === 'accuse' && phrase ? indexOfWord(view, phrase, 'of') : -1;
  const agent = phrase && charge > phrase.start ? { start: phrase.start, end: charge } : phrase;
  const certainty = group.lemma === 'tell' ? 0.9 : 0.5;
  return (
    agent && {
      source: agent,
      start: group.start,
      after: isNamed || behind > 0 ? group.end : agent.end,
      ...((isNamed || behind > 0) && { until: by }),
      inverted: false,
      certainty,
    }
  );
}
