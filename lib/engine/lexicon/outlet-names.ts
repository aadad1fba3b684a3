/** Names of outlets that no list holds, told by how they are made. */

import { isOutlet, OUTLET_WORDS } from './outlets.ts';

/** Networks, whose stations bear their name: “CBS Harrow”. */
const NETWORK = /^(?:guardian|abc|bbc|buzzfeed|cbc|cbs|cnn|huffpost|msnbc|nbc|npr|pbs|politico|wnyc|yahoo) [\p{L}\d]+(?: [\p{L}\d]+)?$/u;

/** “Channel 12”, “Channel Nine News”, “ABC7”, “Fox 5” */
const CHANNEL =
  /^(?:channel (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?:abc|cbs|nbc|fox|cw|news|newschannel) ?\d{1,2})(?: news)?$/;

/** “KTLA 5”, “WSBX-TV”: call signs of American stations, and not KPMG or what else is written so. */
const CALL_SIGN = /^(?!WADA|WNBA|WIPO|WHOI|KPMG|KFOR)[KW][A-Z]{3}(?:-(?:TV|FM|AM)|(?: TV)? \d{1,2})?(?: News)?$/;

/** Papers are named for when they come: “Evening Star”, “Sunday People”. */
const DAYPART = /^(?:morning|evening|daily|sunday) /;

/** What papers of Italy, Spain and their neighbours begin with: “Diario de Harrow”. */
const FOREIGN_PAPER =
  /^(?:diario|corriere|gazzetta|gazeta|jornal|journal de|el (?:país|mundo|confidencial|periódico|universal|tiempo|comercio|espectador)) /;

/** “the Courier”, “The Journal”: with its article, what papers alone are called. */
const THE_PAPER =
  /^[Tt]he (?:Journal|Courier|Tribune|Herald|Gazette|Chronicle|Sentinel|Examiner|Inquirer|Enquirer|Dispatch|Bugle|Argus|Intelligencer|Advertiser|Ledger|Echo|Dawn|Standard|Beacon|Clarion)(?:['’]s)?$/;

/** “UsMagazine.com”, “harrownews.co.uk” */
const NEWS_SITE =
  /(?:magazine|news|times|post|weekly|daily|herald|tribune|gazette|chronicle|courier|mail|tv)\.(?:com|net|org|co\.[a-z]{2})$/;

/** “ChannelsTV”, “3FM” */
const STATION = /^\p{Lu}?[\p{L}\d]{2,}(?:TV|FM|Sport|Online|News)$/u;

/** “Handelsblatt”, “Dagbladet”: what papers of Germany and the north end with. */
const NORTHERN_PAPER = /^\p{L}{3,}(?:blatt|zeitung|blade?t|posten|tidningen|nachrichten|kurier)$/u;

/** The outlet that a name means, without its article: "new york times"; undefined where it is none. */
export function outletOf(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '');
  if (isOutlet(plain)) return plain;
  // The post.
  if (plain === 'royal mail') return undefined;
  const words = plain.split(' ');
  if (THE_PAPER.test(name)) return plain;
  // “CBS affiliate WCCX”
  if (CHANNEL.test(plain) || CALL_SIGN.test(name.replace(/^.* (?:affiliate|station) /, ''))) return plain;
  if (words.length < 2) return NEWS_SITE.test(plain) || STATION.test(name) || NORTHERN_PAPER.test(plain) ? plain : undefined;
  return OUTLET_WORDS.has(words.at(-1) as string) || DAYPART.test(plain) || NETWORK.test(plain) || FOREIGN_PAPER.test(plain)
    ? plain
    : undefined;
}

/** “NBC News and Bloomberg”: whether a text names several outlets, and nothing else. */
export function areOutlets(text: string): boolean {
  const names = text.split(/ (?:and|,(?: and)?) /);
  return names.length > 1 && names.every((name) => /^\p{Lu}/u.test(name) && outletOf(name) !== undefined);
}
