import type { ArticleText } from '../text/document.ts';
import type { Entities, Entity } from './entities.ts';
import type { NamedPerson, NameIndex } from './names.ts';

/** “The whistleblower, who worked there, has since been named as Jo Holm”, “the official was later identified as Al Moss” */
const NAMED_AS =
  /\b(?:[Tt]he|[Aa]n?) (?:\p{Ll}+ ){0,2}?(\p{Ll}+)(?:, [^,.”"]{3,80},)? (?:has|was|is)(?: since| later| now| also)*(?: been)? (?:named|identified|unmasked|revealed)(?: (?:by|on|in) [^,.”"]{3,40}?)? as ((?:\p{Lu}[\p{L}’'-]+ ?){2,3})/gu;

/** By what noun the article speaks of people before it says who they are. */
export function unmaskedIn({ text }: ArticleText, names: NameIndex): ReadonlyMap<NamedPerson, string> {
  const out = new Map<NamedPerson, string>();
  if (!/ (?:named|identified|unmasked|revealed) /.test(text)) return out;
  for (const [, noun = '', name = ''] of text.matchAll(NAMED_AS)) {
    const person = names.find(name.trim().split(' '));
    if (person) out.set(person, noun);
  }
  return out;
}

/** “A whistleblower said … The whistleblower has since been named as Jo Holm. [Holm] said …”: who spoke without a name before. */
export function unmasked(entities: Entities, person: NamedPerson, nouns: ReadonlyMap<NamedPerson, string>): Entity | undefined {
  const noun = nouns.get(person);
  const known = noun === undefined ? undefined : entities.latestCalled(noun, (e) => e.source.kind === 'unnamed-person' && !e.plural);
  if (known) entities.identify(known, person);
  return known;
}
