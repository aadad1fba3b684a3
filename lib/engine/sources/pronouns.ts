import type { ArticleText } from '../text/document.ts';
import type { Mention } from './mentions.ts';
import type { NamedPerson, NameIndex } from './names.ts';
import type { Entity } from './resolve.ts';

interface Candidate {
  meant: Entity | NamedPerson;
  score: number;
}

const SINGULAR = /^(?:he|she|him|her|his)$/;

/**
 * Whom a pronoun means: the best of the sources quoted and the people named before it. Nearness counts most, then being a
 * source already, then standing first in a sentence (centering: subjects are taken up again; Grosz, Joshi, Weinstein 1995).
 */
export function pronounMeans(
  article: ArticleText,
  mention: Mention,
  entities: readonly Entity[],
  names: NameIndex,
): Entity | NamedPerson | undefined {
  const here = article.sentenceOf[mention.at] ?? 0;
  const pronoun = mention.pronoun ?? '';
  const candidates: Candidate[] = [];
  for (const entity of entities) {
    if (!agrees(entity, mention)) continue;
    const last = entity.mentions.findLast((m) => m.at < mention.at);
    if (!last) continue;
    const distance = here - (article.sentenceOf[last.at] ?? 0);
    candidates.push({ meant: entity, score: 2.2 - distance * 0.6 });
  }
  if (SINGULAR.test(pronoun)) {
    for (const person of names.people) {
      if (mention.gender && person.gender && person.gender !== mention.gender) continue;
      const at = person.occurrences.findLast((o) => o < mention.at && (article.quotationOf[o] ?? -1) < 0);
      if (at === undefined) continue;
      const sentence = article.sentenceOf[at] ?? 0;
      const distance = here - sentence;
      if (distance > 4) continue;
      const first = article.sentences[sentence]?.first ?? 0;
      const subject = at - first <= 3 ? 0.9 : 0;
      const known = entities.find((e) => e.person === person);
      candidates.push({ meant: known ?? person, score: 1 - distance * 0.6 + subject });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  return best && best.score > -4 ? best.meant : undefined;
}

function agrees(entity: Entity, mention: Mention): boolean {
  const { kind } = entity.source;
  const pronoun = mention.pronoun ?? '';
  if (/^(?:they|them|their)$/.test(pronoun)) return kind === 'unnamed-group' || kind === 'named-organisation' || entity.plural;
  if (/^(?:it|its)$/.test(pronoun)) return ['named-organisation', 'media', 'document'].includes(kind);
  if (!SINGULAR.test(pronoun)) return false;
  if (!['named-person', 'unnamed-person', 'spokesperson'].includes(kind) || entity.plural) return false;
  return !(entity.gender && mention.gender && entity.gender !== mention.gender);
}
