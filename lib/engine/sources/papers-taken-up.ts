import type { ArticleText } from '../text/document.ts';
import { type Entities, type Entity, lastPlace } from './entities.ts';
import type { Mention } from './mentions.ts';

const FIGURES = /^(?:data|figures?|statistics?|numbers?)$/;

/** Words for one and the same paper: “A lawsuit says A. The complaint alleges B.” */
const ALIKE = [
  /^(?:study|research|paper|analysis|report|review|audit)$/,
  /^(?:survey|poll)$/,
  /^(?:lawsuit|suit|complaint|filing|petition)$/,
  /^(?:e-?mail|message)$/,
  /^(?:letter|note|message)$/,
  /^(?:text|message)$/,
  /^(?:tweet|post|message)$/,
  /^(?:memo|memorandum|note)$/,
  /^(?:video|footage|clip|film|recording)$/,
  /^(?:audio|recording|tape|clip)$/,
  /^(?:ruling|decision|judge?ment)$/,
  FIGURES,
];

/** What any paper may be called that somebody wrote. */
const WRITTEN =
  /^(?:report|review|audit|memo|memorandum|letter|filing|lawsuit|complaint|indictment|affidavit|contract|dossier|email|e-mail|warrant)$/;

/** So many tokens back may the paper have spoken that another word takes up. */
const REACH = 400;

/** “[A lawsuit] says A. [The complaint] alleges B.”: the one paper that has spoken which another word may mean; nothing where two have. */
export function paperCalled(entities: Entities, { at, determiner, head, plural, tokens }: Mention): Entity | undefined {
  if (determiner !== 'definite' || tokens.length !== 2) return undefined;
  const groups = ALIKE.filter((words) => words.test(head));
  if (head === 'document') groups.push(WRITTEN);
  // “Official data … the figures”: one thing, and several.
  const isSo = (e: Entity) =>
    (e.plural === plural || FIGURES.test(head)) && [...e.heads].some((word) => groups.some((words) => words.test(word)));
  const last = groups.length > 0 ? entities.latestOf('document', isSo) : undefined;
  if (!last || at - lastPlace(last) > REACH || entities.latestOf('document', (e) => e !== last && isSo(e))) return undefined;
  return last;
}

/** What papers and figures do, and people hardly ever. */
const SHOWS = /^(?:show|showed|reveal|revealed|suggest|suggested|indicate|indicated|detail|detailed|depict|depicted)$/;

/** What both do; “said” is people's as a rule. */
const TELLS = /^(?:say|state|stated|allege|alleged|describe|described|note)$/;

/** So many mentions may a sentence hold; to look through all of a long text's would cost it its square. */
const FEW = 4;

/**
 * “[Accounts filed in May] show a loss. They also reveal a loan”: the papers with which the sentence before begins, of which “they” tells more.
 * @param isRival whether a source may be meant in their place
 */
export function papersMeant(
  article: ArticleText,
  mention: Mention,
  entities: Entities,
  isRival: (entity: Entity) => boolean,
): Entity | undefined {
  const { tokens, sentences, sentenceOf } = article;
  if (mention.pronoun !== 'they') return undefined;
  const here = sentences[sentenceOf[mention.at] ?? 0];
  const before = here?.first === mention.at ? sentences[here.index - 1] : undefined;
  if (!before) return undefined;
  const next = tokens[mention.at + 1];
  const verb = (next?.pos === 'ADV' ? tokens[mention.at + 2] : next)?.lower ?? '';
  const since = entities.since(before.first);
  const papers = since.find(
    (e) => e.source.kind === 'document' && e.plural && e.mentions.slice(-FEW).some(({ tokens: [first] }) => first === tokens[before.first]),
  );
  return papers && (SHOWS.test(verb) || (TELLS.test(verb) && !since.some(isRival))) ? papers : undefined;
}
