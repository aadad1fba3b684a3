import { ASK, BELIEVE, CALL, DENY, JUDGE, QUOTATION_ONLY, SAY, SHOW, TELL, URGE, VOW } from '../lexicon/reporting-verbs.ts';
import type { Token } from '../text/tokens.ts';
import { lemmaOf } from './grammar.ts';
import type { Act } from './span-finder.ts';

/** What the verb takes after it. */
export type Frame = 'say' | 'tell' | 'ask' | 'urge' | 'judge' | 'deny' | 'call' | 'vow' | 'quotation-only';

/** Particles that go with a verb of saying. */
export const PARTICLES = new Map<string, RegExp>(
  Object.entries({
    point: /^(?:out|to)$/,
    call: /^(?:on|for|upon|out)$/,
    refer: /^to$/,
    go: /^on$/,
    hit: /^(?:out|back)$/,
    fire: /^back$/,
    shoot: /^back$/,
    push: /^back$/,
    write: /^back$/,
    speak: /^(?:out|of)$/,
    talk: /^of$/,
    tell: /^of$/,
    lash: /^out$/,
    cry: /^out$/,
    read: /^out$/,
    chime: /^in$/,
    chip: /^in$/,
    cut: /^in$/,
    clap: /^back$/,
    pipe: /^up$/,
    weigh: /^in$/,
    sum: /^up$/,
    spell: /^out$/,
    shut: /^down$/,
    rule: /^out$/,
    apologise: /^for$/,
    apologize: /^for$/,
    appeal: /^for$/,
    play: /^down$/,
    brush: /^(?:off|aside|away)$/,
    laugh: /^off$/,
    shrug: /^off$/,
    wave: /^(?:off|aside|away)$/,
  }),
);

/** Verbs that only say together with a particle. */
export const PHRASAL = new Set([
  'refer',
  'go',
  'hit',
  'fire',
  'shoot',
  'push',
  'lash',
  'chime',
  'chip',
  'cut',
  'clap',
  'pipe',
  'weigh',
  'sum',
  'spell',
  'speak',
  'talk',
  'shut',
  'play',
  'brush',
  'wave',
]);

/** “[laughed] off talk of it”: with a particle they deny. */
const WAVES_OFF = /^(?:brush|laugh|shrug|wave)$/;

/** What a verb takes, by its lemma and the particle behind it, which may be none (''); undefined where it is no act of saying. */
export function frameOf(lemma: string, particle: string): Frame | undefined {
  if (lemma === 'call' && particle !== '' && particle !== 'out') return 'urge';
  if (lemma === 'refer') return particle ? 'call' : undefined;
  // “spoke of a wall of flames”
  if (particle === 'of' || (lemma === 'claim' && particle === 'for')) return 'judge';
  if (lemma === 'point' && particle === 'out') return 'say';
  if (particle !== '' && WAVES_OFF.test(lemma)) return 'deny';
  if (lemma === 'shut') return particle ? 'deny' : undefined;
  if (particle !== '' && (lemma === 'rule' || lemma === 'appeal')) return lemma === 'rule' ? 'deny' : 'urge';
  if (lemma === 'play') return particle ? 'judge' : undefined;
  if (PHRASAL.has(lemma)) return particle ? 'quotation-only' : undefined;
  if (TELL.has(lemma)) return 'tell';
  if (ASK.has(lemma)) return 'ask';
  if (URGE.has(lemma)) return 'urge';
  if (JUDGE.has(lemma)) return 'judge';
  if (DENY.has(lemma)) return 'deny';
  if (CALL.has(lemma)) return 'call';
  if (VOW.has(lemma)) return 'vow';
  if (SAY.has(lemma) || BELIEVE.has(lemma) || SHOW.has(lemma)) return 'say';
  if (QUOTATION_ONLY.has(lemma)) return 'quotation-only';
  return undefined;
}

/** The act of a verb that the grammar has no frame for here: its most usual one. */
export function actOfLemma(token: Token): Act {
  const lemma = lemmaOf(token);
  const frame = frameOf(lemma, '');
  return frame ? actOf(lemma, frame) : 'say';
}

/** The act of a verb that is used so. */
export function actOf(lemma: string, frame: Frame): Act {
  if (BELIEVE.has(lemma)) return 'believe';
  if (frame === 'deny') return 'deny';
  if (frame === 'judge' || frame === 'call' || frame === 'urge') return 'judge';
  return /^(?:show|find|demonstrate|document)$/.test(lemma) ? 'show' : 'say';
}
