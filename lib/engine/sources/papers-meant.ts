import type { ArticleText } from '../text/document.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

/** What papers and figures do, and people hardly ever. */
const SHOWS = /^(?:show|showed|reveal|revealed|suggest|suggested|indicate|indicated|detail|detailed|depict|depicted)$/;

/** What both do; “said” is people's as a rule. */
const TELLS = /^(?:say|state|stated|allege|alleged|describe|described|note)$/;

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
    (e) => e.source.kind === 'document' && e.plural && e.mentions.some(({ tokens: [first] }) => first === tokens[before.first]),
  );
  return papers && (SHOWS.test(verb) || (TELLS.test(verb) && !since.some(isRival))) ? papers : undefined;
}
