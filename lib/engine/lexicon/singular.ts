import { ROLES } from './people.ts';

/** The singular of a lower-case noun, by the endings of English and a list of irregular ones; other words come back as they are. */
export function singularOf(word: string): string {
  const irregular: Record<string, string> = {
    men: 'man',
    women: 'woman',
    spokesmen: 'spokesman',
    spokeswomen: 'spokeswoman',
    policemen: 'policeman',
    congressmen: 'congressman',
    attorneys: 'attorney',
    families: 'family',
    authorities: 'authority',
    spies: 'spy',
    allies: 'ally',
    secretaries: 'secretary',
    parties: 'party',
    agencies: 'agency',
    companies: 'company',
    analyses: 'analysis',
    studies: 'study',
    countries: 'country',
  };
  const known = irregular[word];
  if (known) return known;
  if (word.endsWith('ies') && ROLES.has(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  if (/(?:sses|ches|shes|xes)$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
