import { PLACES } from '../lexicon/bodies.ts';
import { words } from '../lexicon/word-list.ts';
import type { ArticleText } from '../text/document.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

/** What a firm is called once it has been named. */
const GENERAL = words(`
  company firm business corporation manufacturer maker carmaker automaker chipmaker retailer carrier airline operator developer publisher
  brand startup start-up brokerage
`);

/** In names these tell that no firm bears them. */
const OF_NO_FIRM = words(`
  ministry department agency office bureau commission committee council court parliament congress senate house assembly party government
  administration authority union federation institute university college school hospital church police force army navy military guard
  nato un eu fbi cia nsa doj irs fda epa who w.h.o. imf opec hamas hezbollah taliban pentagon kremlin state states republic kingdom nypd
  lapd county city village town district club team association society fund foundation bank treasury embassy campaign coalition alliance
  movement board panel reserve nations
`);

/** A firm named so many sentences before is what “the company” means. */
const REACH = 10;

/** Whether a source goes by a name that may be a firm's. */
function mayBeFirm({ names, mentions: [first] }: Entity): boolean {
  const own = first?.core.at(-1)?.text ?? '';
  const told = [...names].flatMap((name) => name.toLowerCase().split(' '));
  // “the FCC”, “the Greens”: a firm's name goes without an article; “Hale's “Cold Kiln””: a work's.
  if (first?.determiner === 'definite' || first?.tokens.some((t) => /^["“”]$/.test(t.text))) return false;
  return told.length > 0 && /^[\p{Lu}\d]/u.test(own) && !told.some((word) => OF_NO_FIRM.has(word) || PLACES.has(word));
}

/** “Northern Mills said … The company said”: the firm that spoke last, where the article only calls it by what it is. */
export function firmTakenUp({ sentenceOf }: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  const { determiner, tokens, head, plural } = mention;
  // “the search giant”: mostly the firm just named, whatever it is a giant of.
  const isGeneral = determiner === 'definite' && !plural && ((tokens.length === 2 && GENERAL.has(head)) || head === 'giant');
  if (!isGeneral) return undefined;
  const here = sentenceOf[mention.at] ?? 0;
  const firm = entities.latestOf('named-organisation', mayBeFirm);
  return firm && here - (sentenceOf[firm.mentions.at(-1)?.at ?? 0] ?? 0) <= REACH ? firm : undefined;
}
