import { ALL_REPORTING, QUOTATION_ONLY } from '../lexicon/reporting-verbs.ts';
import type { Token } from './tokens.ts';
import { opensSentence } from './words.ts';

/** What papers and recordings are said to be before their name, at the head of a sentence. */
const MADE_PUBLIC =
  /^(?:leaked|unsealed|sealed|declassified|redacted|hacked|published|released|purported|alleged|edited|recorded|intercepted|unverified|unconfirmed)$/;

/** “the firm's recently [named] chair”, “the [televised] debate”, “self-[described]”: a participle that describes a noun. */
export function mendParticiples(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    // “put out a report this week [revealing] that half had gone”
    const isTelling = token.lower === 'revealing' && token.pos === 'ADJ' && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '');
    if (isTelling && /^(?:that|how)$/.test(tokens[i + 1]?.lower ?? '')) token.pos = 'VERB';
    const told = /^(?:NOUN|ADJ)$/.test(token.pos) && isToldMeanwhile(tokens, i) ? verbOf(token.lower) : undefined;
    if (told) {
      token.pos = 'VERB';
      token.lemma = told;
    }
    // “But [faulting] Governor Lee, the secretary said”: no noun is so near a name.
    const isOpening = /^(?:but|and|yet)$/.test(tokens[i - 1]?.lower ?? '') && opensSentence(tokens, i - 1);
    if (isOpening && token.pos === 'NOUN' && /^\p{Ll}+ing$/u.test(token.text) && tokens[i + 1]?.pos === 'PROPN') token.pos = 'VERB';
    // “denied the claims, [branding] them false”
    const isBranding = token.lower === 'branding' && tokens[i - 1]?.text === ',' && /^(?:DET|PRON|PROPN)$/.test(tokens[i + 1]?.pos ?? '');
    if (isBranding) token.pos = 'VERB';
    // “the man who they say [orchestrated] the raid”
    const isSaid = /^(?:say|says|said|believe|believes)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.pos === 'VERB';
    const isDone = /^(?:NOUN|ADJ)$/.test(token.pos) && /[^e]ed$/.test(token.lower) && tokens[i + 1]?.pos === 'DET';
    if (isSaid && isDone) token.pos = 'VERB';
    if (token.pos !== 'VERB' || !token.lower.endsWith('ed') || !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return;
    const owner = tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1;
    const before = tokens[owner];
    const isOwned = /^['’]s$/.test(before?.text ?? '') && tokens[owner - 1]?.pos !== 'PRON';
    const isCompound = before?.text === '-' && before.end === token.start;
    // “eight [reported] incidents”
    const isCounted = before?.pos === 'NUM' && owner === i - 1 && tokens[i + 1]?.pos === 'NOUN';
    // “the first [reported] death”
    const isRanked =
      /^(?:first|second|third|fourth|fifth|latest|last|only|next)$/.test(before?.lower ?? '') && tokens[i + 1]?.pos === 'NOUN';
    // “[Leaked] emails suggest …”
    const isOnes = token.lower === 'loved' && tokens[i + 1]?.lower === 'ones';
    // “most of the regular, [pledged] delegates”, “articles from [noted] scholars”
    const isSecond = before?.text === ',' && tokens[i - 2]?.pos === 'ADJ' && /^(?:ADP|DET|ADJ)$/.test(tokens[i - 3]?.pos ?? '');
    const isNoted = /^(?:noted|renowned)$/.test(token.lower) && before?.pos === 'ADP';
    const isMade =
      (i === 0 || /^(?:other|some|many|several|more|,)$/.test(before?.lower ?? '')) &&
      MADE_PUBLIC.test(token.lower) &&
      tokens[i + 1]?.pos === 'NOUN';
    if (
      isOnes ||
      isRanked ||
      isMade ||
      isSecond ||
      isNoted ||
      isOwned ||
      isCompound ||
      isCounted ||
      /^(?:the|an?|his|her|its|their|this|these)$/.test(before?.lower ?? '')
    )
      token.pos = 'ADJ';
  });
}

/** “shook his head, [muttering], “No””, “left early, [joking] that it was late”: a participle with what was said, behind a comma. */
function isToldMeanwhile(tokens: readonly Token[], i: number): boolean {
  if (!/..ing$/.test(tokens[i]?.lower ?? '') || tokens[i - 1]?.text !== ',') return false;
  const [next, then] = [tokens[i + 1], tokens[i + 2]];
  if (next?.lower === 'that') return then !== undefined && !/^(?:VERB|AUX|PUNCT)$/.test(then.pos);
  return /^[,:]$/.test(next?.text ?? '') && /^["“‘]$/.test(then?.text ?? '');
}

/** “muttering” → “mutter”, “joking” → “joke”, “bragging” → “brag”: the verb of saying that a participle is of; undefined where it is of none. */
function verbOf(participle: string): string | undefined {
  const stem = participle.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((lemma) => ALL_REPORTING.has(lemma) || QUOTATION_ONLY.has(lemma));
}
