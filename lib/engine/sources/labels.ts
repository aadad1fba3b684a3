import { isUnnamed, type SourceKind } from '../report.ts';
import type { Entity } from './entities.ts';
import type { NamedPerson } from './names.ts';

/** “Ann Holm-Teel”: a name as it is written. */
export const nameOf = ({ words }: NamedPerson): string =>
  words
    .join(' ')
    .replace(/ ([.’'-])/g, '$1')
    .replaceAll('- ', '-');

const isNamed = (text: string): boolean => /(?<!^)\b\p{Lu}|^(?!The\b|An?\b)\p{Lu}/u.test(text);

/** “a man[ who …]”: a clause of so many characters is more than a label holds, but of “those” nothing else tells. */
const LONG_CLAUSE = /(?<=^(?!(?:those|others|people|some|many|a list)\b).{5,}) who .{80,}$/isu;

/**
 * A name without what stands behind it: of a body what it is, its shares' code and its page, but not its short form (“Salus Inc [(SLS.N), the last of
 * the firms]”); of somebody whom no list of names has, whose one he is (“Khanat Sefal[, one of the party's leaders]”).
 */
function nameAlone(text: string, kind: SourceKind): string {
  if (kind === 'named-person') return text.replace(/^(\p{Lu}[^,]*), one of .*$/su, '$1');
  if (kind !== 'named-organisation' && kind !== 'media') return text;
  return text
    .replace(/^((?:[Tt]he )?\p{Lu}[^(),]*?) ?\((?!@|\p{Lu}{2,7}\))[^)]*\)(?:,.*)?$/su, '$1')
    .replace(/^(\p{Lu}[^,]*), (?:the \p{Ll}|one of ).*$/su, '$1');
}

/** A person's label is the name; anyone else's the fullest description, which is mostly the first, without what is told besides. */
export function relabel(entity: Entity, phrase: string): void {
  const { source } = entity;
  const whole = phrase
    .replace(
      /,\s+(?:(?:for (?:instance|example|one)|in (?:particular|fact)|however|too)$|who|which|whose|whom|asked|pressed|quizzed|questioned|in an?|on|at an?|during|after|before|when|while|(?:based|headquartered) in|(?!acting|leading|balding|ageing|aging)\p{Ll}+ing)(?:\s.*)?$/su,
      '',
    )
    .replace(/,? who, (?:like|as|citing|fearing|because)\b.*$/s, '')
    .replace(/,? (?:who|which|whose)$/, '')
    .replace(/(?: [—–-])? who (?:spoke|asked|requested|declined|refused|preferred|pleaded|insisted|wished|craved|sought)\s.*$/su, '')
    // “a woman who lives next door [and did not want to be named]”
    .replace(/(?<= who .{3,60}),? (?:and|but) (?:(?:did|does|would) not|spoke|asked|requested|declined|refused|wished|wanted)\s.*$/su, '')
    .replace(LONG_CLAUSE, '')
    .replace(/,? (?:and|but)$/, '')
    // “The prince, 41”
    .replace(/, \d{1,2}$/, '')
    .replace(/ ?(?:[—–]|--|-)$/u, '');
  const text = nameAlone(whole, source.kind);
  // “the corporation”, of Northern Mills: what tells less than the name.
  // “The Norlandic giant”, of Fen Bank
  const isEpithet =
    /^(?:[Tt]he|[Ii]ts) .*\b\p{Ll}+$/u.test(text) && /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(source.label) && !text.includes(source.label);
  const isGeneral = isNamed(source.label) && (!isNamed(text) || isEpithet);
  if (entity.person) source.label = nameOf(entity.person);
  else if (isGeneral) return;
  else if (source.label === '' || (!isUnnamed(source) && text.length > source.label.length && text.length < 80)) source.label = text;
}
