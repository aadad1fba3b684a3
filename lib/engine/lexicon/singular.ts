const IRREGULAR = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['attorneys', 'attorney'],
  ['analyses', 'analysis'],
  ['thieves', 'thief'],
  ['wives', 'wife'],
  ['housewives', 'housewife'],
  ['midwives', 'midwife'],
  ['alumni', 'alumnus'],
  ['alumnae', 'alumna'],
  ['passers-by', 'passer-by'],
  ['passersby', 'passerby'],
  ['runners-up', 'runner-up'],
  ['hangers-on', 'hanger-on'],
  ['fly-halves', 'fly-half'],
  ['scrum-halves', 'scrum-half'],
]);

/** The singular of a lower-case noun, by the endings of English and a list of irregular ones; other words come back as they are. */
export function singularOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  // “chairmen”, “policewomen”
  if (/[a-z]{2}(?:wo)?men$/.test(word) && !/^(?:specimen|regimen|abdomen|acumen|yemen)$/.test(word)) return word.replace(/men$/, 'man');
  if (
    /[^aeiou]ies$/.test(word) &&
    !/^(?:series|species|movies|cookies|rookies|zombies|hippies|roadies|squaddies|bookies|groupies|junkies|techies|foodies|newbies|cabbies|posties|besties|yuppies|townies|aussies|selfies|indies|birdies|brownies)$/.test(
      word,
    )
  )
    return `${word.slice(0, -3)}y`;
  if (/(?:sses|ches|shes|xes)$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
