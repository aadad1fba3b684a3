import { BODY_NOUNS, BODY_OF_TWO, BODY_WORDS, DOCUMENT_NOUNS, LIKE_WORDS, MEDIA_NOUNS, NOBODY, OPENS_CHARITY } from '../lexicon/bodies.ts';
import { areOutlets, outletOf } from '../lexicon/outlet-names.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { PEOPLE_PLURALS, ROLES, SPOKES } from '../lexicon/people.ts';
import { isGroupNoun, isPersonNoun, isPersonPlural } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { SourceKind } from '../report.ts';
import { isAgent, isPressOfficer } from './agents.ts';
import { KIN } from './family.ts';
import {
  isDescribedAsBody,
  isDescribedAsMedia,
  isIntroducedAsBody,
  isIntroducedAsMedia,
  isOfNews,
  isPaperOf,
  isReadElsewhere,
} from './introduced.ts';
import type { Mention } from './mentions.ts';
import { kindOfName, SOMEBODY } from './name-kinds.ts';
import { closesAsFirm, isBodyByName, isCapitalised, isOwners } from './name-words.ts';
import { isOthersReports, outletWithin } from './outlet-within.ts';
import { isSingleOffice } from './single-offices.ts';

/** “at least 21,000 [said]”: so many of them. */
const isNumber = ({ core, tokens }: Mention): boolean =>
  (core.length === 1 && core[0]?.pos === 'NUM' && /^[\d,.]{2,}$/.test(core[0].text)) || tokens.map((t) => t.lower).join(' ') === 'a number';

/** “4 in 10”, “nine out of ten voters”, “42%” */
const isShare = ({ tokens, core }: Mention): boolean =>
  core.at(-1)?.text === '%' ||
  // “Nine percent of the sample”
  tokens.slice(1, 4).some((t, i) => /^(?:percent|cent|%)$/.test(t.lower) && tokens[i + 2]?.lower === 'of') ||
  tokens.some(({ lower }, i) => {
    const many = lower === 'in' ? i - 1 : lower === 'of' && tokens[i - 1]?.lower === 'out' ? i - 2 : -1;
    return tokens[many]?.pos === 'NUM' && tokens[i + 1]?.pos === 'NUM';
  });

const FIGURE_OF =
  /^(?:party|gop|republican|democratic|conservative|labour|labor|liberal|coalition|opposition|senior|leading|political|religious|public|prominent|key|top|establishment|industry|business|media|sports?|football|music|film|entertainment|tech|church|community|military|union|government|unnamed|anonymous|influential|powerful|within|inside)$/;

/** Bodies of which an article that says “the” or “both” has told the names. */
const FIRMS = /^(?:companies|firms|banks|airlines|carriers|clubs|governments|countries|nations|ministries|universities)$/;

/** Heads that stand for one of some people spoken of before: “Another said”, “a third confirmed this”. */
const ANY_ONE = /^(?:another|other|first|second|third|fourth|fifth|sixth|seventh|latter|former)$/;

/** What campaigns are for or against, by their names. */
const CAUSES =
  /^(?:liberty|justice|change|action|life|peace|truth|freedom|democracy|equality|safety|animals|children|women|admissions|driving|earth|borders|prosperity|progress|families|reform|education|choice|climate|rights|water|kids)$/;

/** “Moms for Liberty”, “Friends of the Earth”: a body, though its first word means several people. */
function isCampaign({ tokens }: Mention): boolean {
  const comma = tokens.findIndex((t) => t.text === ',');
  const cause = comma < 0 ? tokens.at(-1) : tokens[comma - 1];
  const isOpener = /^\p{Lu}\p{L}+s$/u.test(tokens[0]?.text ?? '') && /^(?:for|against|of)$/i.test(tokens[1]?.text ?? '');
  return isOpener && isCapitalised(cause?.text ?? '') && CAUSES.test(cause?.lower ?? '');
}

/** Parties that go by what their members are called, behind “the”: “the Liberal Democrats”, “the Scottish Greens”. */
const PARTIES =
  /^the (?:\p{Lu}\p{L}+ )?(?:Conservatives|Tories|Greens|Liberals|Lib Dems|(?:Liberal|Social|Christian) Democrats|(?:Ulster|Democratic) Unionists)$/u;

const isParty = ({ tokens }: Mention): boolean => PARTIES.test(tokens.map((t, i) => (i === 0 ? t.lower : t.text)).join(' '));

/** “The world No. 5”, “the world number two”, “the Dalai Lama” */
function isByRank({ determiner, tokens }: Mention): boolean {
  const words = tokens.slice(1).map((t) => t.text);
  return determiner === 'definite' && /^(?:world (?:No ?\. ?|number )\S+|(?:Dalai|Panchen) Lama)$/i.test(words.join(' '));
}

/** Outlets whose names are common words, and are theirs behind “the” alone. */
const NEEDS_ARTICLE = /^(?:intercept|conversation|information|nation|hill|cut|root|wrap|verge|athletic)$/i;

/** “The petitioner, [an NGO called River Aid]”: a body behind what it is in the case. */
function isNamedBehindComma({ tokens }: Mention): boolean {
  const called = tokens.findIndex((t, i) => i > 3 && /^(?:called|named)$/.test(t.lower) && tokens[i + 1]?.pos === 'PROPN');
  const noun = tokens[called - 1]?.lower ?? '';
  return called > 0 && tokens.slice(0, called).some((t) => t.text === ',') && (BODY_NOUNS.has(noun) || BODY_WORDS.has(noun));
}

/** “the mill's largest backer, [Quill Ventures]” */
function isNamedFirm({ tokens }: Mention): boolean {
  const comma = tokens.findIndex((t) => t.text === ',');
  const name = comma > 0 ? tokens.slice(comma + 1) : [];
  return name.length > 1 && name.length < 5 && name.every((t) => t.pos === 'PROPN') && BODY_WORDS.has(name.at(-1)?.lower ?? '');
}

/** “Khanat Sefal, [one of the party's leaders]”: a name that no list knows, of one of several people. */
function isOneBehindName({ tokens }: Mention): boolean {
  const comma = tokens.findIndex((t) => t.text === ',');
  const isOne = comma > 0 && tokens[comma + 1]?.lower === 'one' && tokens[comma + 2]?.lower === 'of';
  const last = tokens.findLast((t) => t.text !== ',')?.lower ?? '';
  return isOne && tokens.slice(0, comma).every((t) => t.pos === 'PROPN') && isPersonPlural(last);
}

/** What kind of source a mention is by its own words. Pronouns are resolved before; here they fall back on number. */
export function kindOf(mention: Mention): SourceKind {
  const { head, core } = mention;
  const word = core.findLast((t) => t.lower === head || singularOf(t.lower) === head)?.lower ?? head;
  if (mention.pronoun)
    return mention.pronoun === 'it' || mention.pronoun === 'its'
      ? 'named-organisation'
      : mention.plural || /^(?:they|their|them)$/.test(mention.pronoun)
        ? 'unnamed-group'
        : 'unnamed-person';
  const lowerHead = core.some((t) => t.lower === word && !isCapitalised(t.text)) || mention.tokens[0]?.lower === word;
  // “It was claimed in the local press that …”
  if (word === 'press' && lowerHead) return 'media';
  // “The rumour mill has it”
  if (word === 'mill' && /^rumou?r$/.test(core.at(-2)?.lower ?? '')) return 'unattributed';
  // “The allegations by a whistleblower say …”: somebody's.
  if (
    NOBODY.has(word) &&
    !mention.tokens.some((t) => t.lower === 'by') &&
    !mention.person &&
    mention.determiner !== 'possessive' &&
    !outletWithin(mention)
  )
    return 'unattributed';
  if (isReadElsewhere(mention)) return 'media';
  if (!(mention.person && core.some(isOwners)) && (isIntroducedAsMedia(mention) || isDescribedAsMedia(mention))) return 'media';
  // “according to “Lucky Days,” Lee's view of the firm”: a title in marks.
  const isMarked = /^["“]$/.test(mention.tokens[0]?.text ?? '') && /^["”]$/.test(mention.tokens.at(-1)?.text ?? '');
  const marked = [mention.tokens[1], mention.tokens.at(-2)].map((t) => singularOf(t?.lower ?? ''));
  if (isMarked && !marked.some((noun) => isPersonNoun(noun) || noun === 'source')) return 'document';
  // “sources and messages from clerks”
  if (mention.tokens[0]?.lower === 'sources' && mention.tokens[1]?.lower === 'and') return 'unnamed-group';
  const isOfTwo =
    !mention.plural && lowerHead && BODY_OF_TWO.test(`${core[core.findLastIndex((t) => t.lower === word) - 1]?.lower} ${word}`);
  if (closesAsFirm(core) || isOfTwo || isBodyByName(core)) return 'named-organisation';
  if (mention.person || mention.leads || isOneBehindName(mention)) return 'named-person';
  // “the News Agency of Norland”
  if (/\b(?:News|Press) Agency\b/.test(mention.tokens.map((t) => t.text).join(' '))) return 'media';
  // “Voice of America”
  if (mention.tokens.some((t) => t.pos === 'ADP') && isOutlet(mention.tokens.map((t) => t.text).join(' '))) return 'media';
  if (
    isIntroducedAsBody(mention) ||
    isDescribedAsBody(mention) ||
    isNamedFirm(mention) ||
    isNamedBehindComma(mention) ||
    isCampaign(mention) ||
    isParty(mention)
  )
    return 'named-organisation';
  // “an unnamed canon”, and not “an unnamed report”
  const isHidden =
    mention.determiner === 'indefinite' && !mention.plural && /^(?:unnamed|unidentified)$/.test(mention.tokens[1]?.lower ?? '');
  if (isHidden && !DOCUMENT_NOUNS.has(word) && !BODY_NOUNS.has(word) && !MEDIA_NOUNS.has(word)) return 'unnamed-person';
  if (/^(?:every(?:one|body)|none|neither)$/.test(word)) return 'unnamed-group';
  // “Those living near the mill”, and not “those documents”
  const [first, second] = mention.tokens;
  if (
    first?.lower === 'those' &&
    /(?:ing$|^(?:who|with|in|near|at|on|from|of|close|familiar|behind|involved|opposed|affected)$)/.test(second?.lower ?? '')
  )
    return 'unnamed-group';
  // “one of whom”, “many of whom”
  if (mention.tokens.at(-1)?.lower === 'whom') return mention.isOneOfSeveral ? 'unnamed-person' : 'unnamed-group';
  if (isByRank(mention)) return 'named-person';
  // “the voice on the line”
  if (/^voices?$/.test(word) && lowerHead) return word === 'voices' ? 'unnamed-group' : 'unnamed-person';
  // “Interviews with several clerks suggest”, “the network reported”
  if (/^(?:interviews|conversations|discussions)$/.test(word)) return mention.tokens[1]?.lower === 'with' ? 'unnamed-group' : 'document';
  if (/^(?:network|trades)$/.test(word) && mention.tokens.length === 2 && mention.determiner === 'definite') return 'media';
  if (/^any(?:one|body)$/.test(word) && mention.tokens.length > 1) return 'unnamed-person';
  // “some 22 percent”, “most of them”
  if (/^(?:percent|cent|%|them|those|these|thirds|quarters)$/.test(word) || isShare(mention) || isNumber(mention))
    return mention.isOneOfSeveral ? 'unnamed-person' : 'unnamed-group';
  // “party figures”, “a senior figure”: people, where they are figures of something that people make up.
  // and not “figures released by the Labor Department”.
  const by = mention.tokens.findIndex((t) => t.lower === 'by');
  const own = by < 0 ? mention.tokens : mention.tokens.slice(0, by);
  const isData = mention.shows && !own.some((t) => /^(?:senior|leading|opposition|key|prominent|who)$/.test(t.lower));
  if (
    /^figures?$/.test(word) &&
    !(
      isData &&
      own.some((t) => /^(?:government|public|industry|business|official|ministry|police|party|union|church|military|tech)$/.test(t.lower))
    ) &&
    own.some((t) => FIGURE_OF.test(t.lower) || t.lower === 'who')
  )
    return word === 'figures' ? 'unnamed-group' : 'unnamed-person';
  // “her lawsuit and others”
  if (word === 'others' && core.some((t) => t.pos === 'NOUN' && DOCUMENT_NOUNS.has(singularOf(t.lower)))) return 'document';
  // “a team of doctors”
  const of = mention.tokens.findIndex((t) => t.lower === 'of');
  const isOfPeople = mention.tokens.slice(of + 1, of + 4).some((t) => t.lower.endsWith('s') && isPersonNoun(singularOf(t.lower)));
  if (/^(?:team|panel|crowd)$/.test(word) && mention.determiner === 'indefinite' && of > 0 && of < 4 && isOfPeople) return 'unnamed-group';
  const isOne = mention.isOneOfSeveral && (PEOPLE_PLURALS.has(word) || (lowerHead && isPersonNoun(word)));
  if (ANY_ONE.test(word) || isOne) return 'unnamed-person';
  if (SPOKES.has(word) || SPOKES.has(head) || isPressOfficer(mention, word)) return 'spokesperson';
  const outlet = outletOf(
    core
      .filter((t) => t.text !== ',')
      .map((t) => t.text)
      .join(' ')
      .replace(/ (['’]s)/g, '$1'),
  );
  // “Both NBC News and Bloomberg”
  if (mention.tokens[0]?.lower === 'both' && isCapitalised(core.at(-1)?.text ?? '') && outletWithin(mention)) return 'media';
  if (areOutlets(core.map((t) => t.text).join(' '))) return 'media';
  // “the state-run Northern Press Agency”: its name alone may tell.
  // “the AFP”, which is a country's federal police, “the PTI”, which is a party.
  const isHomonym = /^(?:AFP|PTI)$/.test(mention.name) && mention.determiner === 'definite';
  // “Intercept”, a firm, and “The Intercept”
  const isWord = mention.determiner === 'none' && NEEDS_ARTICLE.test(mention.name);
  const isNamed = !isHomonym && !isWord && (outlet !== undefined || isOutlet(mention.name));
  // “Channel 12”
  if (isNamed && (/^[\p{Lu}\d]/u.test(core.at(-1)?.text ?? '') || word === 'agency')) return 'media';
  // A magazine, as its verb told (`tag-mending`).
  if (core.length === 1 && (core[0]?.lower === 'People' || LIKE_WORDS.has(core[0]?.text ?? ''))) return 'media';
  if (isPaperOf(mention)) return 'media';
  // “Save the Children”
  if (OPENS_CHARITY.test(core[0]?.text ?? '') && core[1]?.text === 'the') return 'named-organisation';
  // “its website”: a body's own, which is no outlet.
  const isOwn = /^(?:website|blog|newsletter)$/.test(word) && (mention.determiner === 'possessive' || core.some(isOwners));
  if ((MEDIA_NOUNS.has(word) || isOfNews(word, core.at(-2)?.lower)) && lowerHead) return isOwn ? 'document' : 'media';
  if (isOthersReports(mention, word)) return 'media';
  if (word === 'reports' && /^(?:some|unconfirmed|unverified)$/.test(mention.tokens[0]?.lower ?? '')) return 'unattributed';
  // “old hands”
  if (word === 'hands' && core.length > 1) return 'unnamed-group';
  // “the Norland Defence Forces”
  const isForce = /^(?:Defen[cs]e|Armed|Security|Air|Special)$/.test(core.at(-2)?.text ?? '') && /^Forces?$/.test(core.at(-1)?.text ?? '');
  // “Harrow's Joint Chiefs of Staff”
  const isChiefs = core.some((t) => t.text === 'Chiefs') && mention.tokens.at(-1)?.text === 'Staff';
  if (word === 'headquarters' || isForce || isChiefs) return 'named-organisation';
  if (word === 'staff' && /^(?:general|joint)$/.test(core.at(-2)?.lower ?? '')) return 'named-organisation';
  // “the coast guard”, which is nobody's guard
  if (word === 'guard' && /^(?:coast|national|home|border|republican|revolutionary)$/.test(core.at(-2)?.lower ?? ''))
    return 'named-organisation';
  if (word === 'survey' && core.some((t) => t.text === 'Geological')) return 'named-organisation';
  // “Zane Equity Research”
  if (word === 'research' && core.length > 1 && isCapitalised(core.at(-1)?.text ?? '')) return 'named-organisation';
  // “Telegram did not respond”: the firm.
  if (mention.name === 'Telegram' && mention.determiner === 'none') return 'named-organisation';
  // “the media report said”
  if (word === 'report' && core.at(-2)?.lower === 'media') return 'media';
  if (DOCUMENT_NOUNS.has(head) || DOCUMENT_NOUNS.has(word)) return isOutlets(mention) && outletWithin(mention) ? 'media' : 'document';
  // “an email chain”
  if (/^(?:chain|thread|exchange)$/.test(word) && /^(?:e-?mail|message|text|whatsapp|mail)$/.test(core.at(-2)?.lower ?? ''))
    return 'document';
  // “Hale's Harrow speech”: one with a speaker is the speaker's; “The story says …”, “The court's decision says …”
  if (/^(?:speech|story|decision|leak)$/.test(word) && lowerHead) return word === 'story' && outletWithin(mention) ? 'media' : 'document';
  if (ROLES.has(head) && (lowerHead || mention.determiner !== 'none')) {
    if (mention.plural) return isAgent(mention, word) ? 'spokesperson' : 'unnamed-group';
    if (isSingleOffice(mention)) return 'named-person';
    return isAgent(mention, word) ? 'spokesperson' : 'unnamed-person';
  }
  // “the Hale and Moss campaigns”, “the cities of Harrow and Dunmore”: each of them is named.
  const names = mention.tokens.filter((t, i) => t.pos === 'PROPN' && i > 0 && !ROLES.has(t.lower));
  const isPair = names.length > 1 && mention.tokens.some((t) => t.lower === 'and');
  if (mention.plural && isPair && BODY_NOUNS.has(head)) return 'named-organisation';
  // “officials and a monitoring group”: people whom nobody names, and a body that nobody names.
  if (mention.plural && PEOPLE_PLURALS.has(mention.tokens[0]?.lower ?? '') && mention.tokens[1]?.lower === 'and' && names.length === 0)
    return 'unnamed-group';
  // “The two companies”, “both clubs”: bodies that the article has named.
  if (mention.plural && FIRMS.test(word) && (mention.determiner === 'definite' || mention.tokens[0]?.lower === 'both'))
    return 'named-organisation';
  if (BODY_NOUNS.has(word) || BODY_NOUNS.has(head))
    return mention.plural && word !== 'police' && word !== head ? 'unnamed-group' : 'named-organisation';
  if (PEOPLE_PLURALS.has(word) || (mention.plural && ROLES.has(head))) return 'unnamed-group';
  // “according to Hale's “The Long Day””, and not “the Post's “inside sources””
  const named = singularOf(mention.tokens.at(-2)?.lower ?? '');
  const isInMarks = /^["”]$/.test(mention.tokens.at(-1)?.text ?? '') && mention.tokens.some(isOwners);
  if (isInMarks && (isPersonNoun(named) || named === 'source')) return 'unnamed-group';
  if (isInMarks) return 'document';
  // “according to her LinkedIn”: what somebody says of himself there; “its title”.
  if (mention.determiner === 'possessive' && PAGES.test(word)) return 'document';
  // “Another Methodist who goes there”
  if (/^(?:another|one|an?)$/.test(mention.tokens[0]?.lower ?? '') && mention.tokens[core.length]?.lower === 'who') return 'unnamed-person';
  // “Hale's wife Odile”
  const led = core.findLastIndex((t) => !isCapitalised(t.text));
  if (led > 0 && led < core.length - 1 && core[led]?.pos === 'NOUN' && KIN.test(core[led].lower) && isOwners(core[led - 1]))
    return 'named-person';
  if (isCapitalised(core.at(-1)?.text ?? '') && !(core.length === 1 && PEOPLE_PLURALS.has(word))) return kindOfName(mention);
  if (isSingleOffice(mention)) return 'named-person';
  if (isAgent(mention, word)) return 'spokesperson';
  const several = singularOf(word) !== word;
  if (several && BODY_WORDS.has(singularOf(word))) return 'unnamed-group';
  if (isPersonNoun(word)) return several ? 'unnamed-group' : 'unnamed-person';
  if (isGroupNoun(word)) return 'unnamed-group';
  // “one roadie, who …”, “a YouTuber”: what no list knows, but its ending or its pronoun tells.
  const isSomebody = mention.tokens.some((t) => t.lower === 'who') || SOMEBODY.test(word);
  if (isSomebody && (several || mention.determiner === 'indefinite' || mention.tokens[0]?.lower === 'one'))
    return several ? 'unnamed-group' : 'unnamed-person';
  return several || mention.determiner === 'indefinite' ? 'document' : 'named-organisation';
}

/** What outlets put out, and not “a Courier investigation”, as the Courier calls its own. */
const isOutlets = ({ head, tokens }: Mention): boolean =>
  /^(?:report|story|article|account|post|paper|editorial|column|piece|profile|feature|dispatch|scoop)$/.test(head) ||
  (/^(?:investigation|expos[eé])$/.test(head) && tokens.some((t) => /^(?:by|in|from)$/.test(t.lower)));

/** What is written on pages of somebody's own. */
const PAGES = /^(?:title|caption|headline|linkedin|facebook|instagram|twitter|tiktok|telegram|bluesky|youtube)$/;
