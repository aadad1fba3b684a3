/** Phrases that grant anonymity, and those that say why. Tried over a sentence with its quotations. */

/** A letter, whatever its case. */
const LETTER = '[a-zÀ-ɏ]';

/** Alternatives as one group. */
const any = (...parts: string[]): string => `(?:${parts.join('|')})`;

const WHOSE = '(?:his|her|their)';
const NAMES = any('(?:(?:full|last|real|own|first|proper|actual) )?names?', 'identit(?:y|ies)', 'surnames?');
const TO_BE_NAMED =
  '(?:be )?(?:named|identified|mentioned|quoted|published|used|printed|anonymous|un-?named|nameless|unidentified)(?: by name)?';
const ASKS =
  '(?:asked|asking|requested|requesting|wish(?:ed|es|ing)?|want(?:ed|s|ing)?|prefer(?:red|s|ring)?|insisted|insisting|chose|opted|begged|begging|pleaded|pleading|craved)';
const UNWILLING = any(
  '(?:declined|declining|refused|refusing|unwilling|reluctant|afraid|too (?:afraid|scared|frightened))',
  "(?:did|does|do|would|will)(?: not|n[’']t)(?: want| wish| care| agree)?",
  'not (?:want|wish)ing',
  `${ASKS} not`,
);
const ALLOWED = '(?:authori[sz]ed|permitted|allowed|cleared|supposed)';
const TO_SPEAK = '(?:speak|talk|comment|discuss|brief|be (?:publicly )?(?:quoted|named|identified))(?:(?! because\\b)[^.,;”"]){0,60}';
const OFF_THE_RECORD =
  '(?:anonymously|on (?:deep )?background|off the record|not for attribution|on an? (?:not[- ]for[- ]attribution|anonymous|confidential|background) basis|without attribution|under anonymity|in confidence|in confidentiality|confidentially)';

/** One of these stands in all terms: told in passing, it spares most sentences the search for them. */
export const MAY_GRANT =
  /anonym|nameless|mentioned|nam(?:e|ing)|identi|authori|permi(?:tted|ssion)|allowed|clear(?:ed|ance)|supposed|record|confiden|unable to|barred|banned|forbidden|prohibited|background|attribution|privately|quot|publish|\buse|print|initial|withh|call|known|refer|\bgo(?:es|ing)? by|\bwent by|pseudonym|alias|reveal|disclose|divulge|same (?:condition|terms|basis)/i;

/** A part of the terms, looked for only where each of `words` is found: whatever phrase is added has to have them. */
interface Terms {
  words: readonly RegExp[];
  terms: RegExp;
}

const granting = (words: readonly RegExp[], ...parts: string[]): Terms => ({ words, terms: new RegExp(`\\b${any(...parts)}`, 'i') });

/**
 * The terms: who asked for what. Of those that begin first in a sentence the first in this list holds. In parts, since an
 * expression is compiled when it is first tried: as one, of all, it held up the first article by 90 ms.
 */
export const TERMS: readonly Terms[] = [
  // On what condition.
  granting(
    [/condition|rules that|terms that|(?:for|of) anonymity/i],
    '(?:up)?on (?:the )?condition of (?:strict |complete )?anonymity',
    "(?:up)?on (?:the )?condition (?:that )?(?:he|she|they|their names?|his name|her name|the \\w+) (?:not be|would not be|wasn[’']t|weren[’']t|was not|were not|remain)\\s*(?:be\\s+)?(?:named|identified|used|published|anonymous|quoted)?(?: by name)?",
    `(?:up)?on (?:the )?condition that (?:i|we|(?:the|this) \\w+) (?:would |did |do )?not (?:name|identify|use|publish|print|reveal|disclose|divulge)(?: (?:${WHOSE} ${NAMES}|them|him|her))?`,
    '(?:up)?on (?:the )?condition that (?:neither|none|no)\\b[^.,;”"]{1,50}? be (?:named|identified|used|quoted|published)',
    `(?:up)?on (?:the )?condition (?:that )?${WHOSE} ${NAMES} (?:would )?(?:be )?(?:withheld|changed|kept (?:private|secret)|left out)`,
    'under (?:the )?(?:condition|cover|cloak|promise) of anonymity',
    '(?:under|on) (?:ground )?(?:rules|terms|conditions) that (?:forbid|forbade|bar|barred|prohibit|prohibited|precluded?|prevent(?:ed)?|do not allow|did not allow) (?:naming|identifying|quoting) (?:him|her|them)',
    '(?:in exchange|in return) for anonymity',
  ),
  // What was asked for.
  granting(
    [
      new RegExp(`${ASKS}|asks|insist|sought|seek|given|granted|promised|offered|demanded`, 'i'),
      /anonym|nam|identi|mentioned|quoted|use|publish|print|reveal/i,
    ],
    `${ASKS} (?:that (?:he|she|they) )?(?:not to be|to not be|to remain|to stay|to be kept|that ${WHOSE} (?:full )?names? not be|on|for|not be) (?:anonymity|${TO_BE_NAMED})`,
    `${ASKS} to (?:be|go|remain|stay) (?:anonymous|un-?named|nameless|unidentified)`,
    `(?:asked|asking|requested|requesting) (?:that |for )?${WHOSE} ${NAMES} (?:(?:to )?not (?:to )?be (?:used|published|given|printed|disclosed)|(?:to )?be (?:withheld|left out|omitted|kept back|kept (?:private|secret|out of \\w+)))`,
    `(?:asked|asks|asking|requested|begged) (?:us|me|the \\w+|reporters) to (?:leave|keep) ${WHOSE} ${NAMES} out`,
    `(?:asked|asking|requested|begged) (?:us|me|the \\w+|reporters) not to (?:name|identify|use|publish|print|reveal)(?: (?:${WHOSE} ${NAMES}|them|him|her))?`,
    '(?:insists?|insisted|insisting) on (?:remaining|staying|being) (?:nameless|anonymous|unnamed|unidentified)',
    '(?:asked|requested|requesting|sought|seeking|given|granted|promised|offered|preferred|demanded|pleaded|craved|begged)(?: for)? anonymity',
    `${ASKS} that (?:neither|none|no)\\b[^.,;”"]{1,50}? be (?:named|identified|used|quoted|published)`,
  ),
  // What was refused.
  granting(
    [
      /declin|refus|unwilling|reluctant|afraid|scared|frightened|\bnot\b|n[’']t\b|none|sel(?:f|ves)\b|only/i,
      /nam|identi|quoted|record|attribution|anonym|mentioned|used|publish|print/i,
    ],
    `${UNWILLING} (?:to )?be (?:named|identified|quoted)(?: by name)?`,
    `${UNWILLING} (?:to )?(?:give|provide|share|disclose|reveal|offer|state|(?<=to )(?:use|see|have)) ${WHOSE} ${NAMES}(?: (?:to be )?(?:used|published|printed|in print|made public))?`,
    `${UNWILLING} (?:to )?(?:let|have|allow) ${WHOSE} ${NAMES} (?:to )?be (?:used|published|printed)`,
    `${UNWILLING} (?:to )?identify (?:himself|herself|themselves)`,
    '(?:identified|identifying) (?:himself|herself|themselves) (?:only|simply) (?:as|by)',
    '(?:only|simply|just) (?:identified|identifying) (?:himself|herself|themselves) (?:as|by)',
    `(?:gave|giving|given|gives?|would give) ${WHOSE} names? only as`,
    '(?:none of whom (?:would|could|agreed to)|(?:would|could|did) not(?: (?:want|wish) to)?|(?:declined|refused) to) (?:speak|talk|comment|be quoted|go) (?:on the record|for attribution)',
    `(?:did|does|do|would)(?: not|n[’']t) (?:want|wish|like) ${WHOSE} ${NAMES} (?:to be )?(?:mentioned|used|published|printed|made public|disclosed|revealed|known|in print|in (?:the|this|an?|any) (?:news)?(?:paper|article|story|report))`,
  ),
  // What was not allowed.
  granting(
    [/authori|permi(?:tted|ssion)|allowed|clear(?:ed|ance)|supposed|unable to|barred|banned|forbidden|prohibited/i],
    `(?:none|neither)(?: (?:of (?:them|whom)|(?:official|person|source|man|woman|officer|employee)s?))? (?:was|were|is|are) ${ALLOWED} to ${TO_SPEAK}`,
    `(?:(?:was|were|is|are|who was|who were) (?:not |un)|(?:wasn[’']t|weren[’']t|isn[’']t|aren[’']t) )${ALLOWED} to ${TO_SPEAK}`,
    `not (?:being )?(?:authori[sz]ed|permitted|allowed) to (?:speak|talk|comment|discuss)[^.,;”"]{0,60}`,
    `(?:lack(?:ed|s|ing)|without|(?:did|does|do) not have) (?:the )?(?:authori[sz]ation|authority|permission|clearance) to ${TO_SPEAK}`,
    `unable to (?:speak|talk|comment) (?:publicly|openly|freely|on the record)`,
    '(?:barred|banned|forbidden|prohibited) (?:from (?:speaking|talking)|to (?:speak|talk)) (?:publicly|openly|on the record|(?:to|with) (?:the (?:press|media)|reporters|journalists))',
  ),
  // How they spoke.
  granting(
    [/privately|anonym|background|record|attribution|confiden/i],
    `(?:speaking|spoke|spoken|speak|talking|told \\w+) (?:privately(?! with ${LETTER})|${OFF_THE_RECORD})`,
    `(?:speaking|spoke|spoken|(?<=\\b(?:to|would|could|only) )speak|talking|talked|told|briefed|briefing|agreed to (?:speak|talk)) (?:(?!said|says|added)${LETTER}+ ){1,4}?${OFF_THE_RECORD}(?: under (?:ground )?rules[^.,;”"—–]*)?`,
    `(?:completed|answered|took|responded|filled (?:in|out)|participated|surveyed|polled|interviewed)(?: ${LETTER}+){0,4}? anonymously`,
  ),
  // Who hides the name.
  granting(
    [/kept|left|protect|conceal|hid|shield|obscur|disguis/i, /anonym|nam|identit/i],
    '(?<=who )(?:is|are|was|were) (?:being )?(?:kept|left) (?:anonymous|unnamed)',
    `whose ${NAMES} (?:is|are|was|were|has been|have been) (?:being )?(?:protected|concealed|hidden|shielded|obscured|disguised|kept (?:secret|private|confidential))`,
    `(?:is|are) (?:protecting|concealing|shielding|hiding) (?:${WHOSE}|the ${LETTER}+['’]s) ${NAMES}`,
  ),
  // If what is promised.
  granting(
    [/\bif\b|provid|long as|understanding/i, /spe?ak|spoke|talk|interviewed|quoted/i],
    '(?:speak|talk|spoke|talked) only if (?:not |un)(?:named|identified)',
    `(?:speak|talk|spoke|talked|interviewed|quoted)(?: (?:with|to) ${LETTER}+)? (?:only )?(?:if|provided|providing|as long as|so long as|on the understanding(?: that)?) (?:(?:i|we|it|the ${LETTER}+|this ${LETTER}+) (?:did|do|does|would|could|agreed)(?: not|n[’']t)(?: to)? (?:name|identify|use|publish|print|reveal|quote)(?: (?:them|him|her|(?:${WHOSE}|an?|any) ${NAMES}))?|${WHOSE} ${NAMES} (?:was|were|is|are) (?:left out|withheld|kept out)|(?:${WHOSE} ${NAMES}|he|she|they) (?:was|were|is|are|would)(?: not|n[’']t) (?:be )?(?:used|published|printed|named|identified|quoted))`,
  ),
  // As others spoke, or where.
  granting(
    [/same|background|record|attribution|anonym|confid/i],
    `(?:speaking|spoke|talking|spoken|told ${LETTER}+)(?:,? ${LETTER}+){0,2}?,? (?:on|under) the same (?:conditions?|terms|basis)`,
    '(?:on|in|during) an? (?:background|off-the-record|not-for-attribution) (?:call|briefing|conversation|interview)',
    `(?:said|says|saying) ${OFF_THE_RECORD}(?= that\\b|[,.]|$| (?:because|for fear|on|to) \\b)`,
  ),
  // What the outlet does.
  granting(
    [/withh|changed|not (?:being|naming|identifying|publishing|to)|anonymity/i],
    '(?:granted|promised|offered|gave|given) (?:him|her|them|the \\w+) anonymity',
    '(?:agreed|chosen|chose|decided|opted) not to (?:name|identify) (?:him|her|them)',
    `who(?:se)? ${NAMES} (?:(?:is|are|was|were|has been|have been) )?(?:being )?(?:withheld|not being used|changed)`,
    `who(?:m|se)?(?: ${NAMES})? (?:we|the ${LETTER}+(?: ${LETTER}+)?|${LETTER}+) (?:(?:has|have|had) (?:verified|confirmed|established|checked|seen) but )?(?:(?:is|are|was|were) (?:not naming|not identifying|not publishing|withholding)|(?:(?:has|have) )?(?:agreed|chose|chosen) (?:to withhold|not to (?:name|identify|publish|reveal)))`,
    `(?:has|have|is|are) (?:chosen|agreed|decided|elected|opted) not to (?:name|identify) the ${LETTER}+`,
    `(?:(?:has|have) )?(?:agreed|chosen) (?:to withhold|not to (?:reveal|use|publish|disclose)) the ${NAMES} of the ${LETTER}+`,
  ),
  // What becomes of the name.
  granting(
    [/nam|identi|quoted/i, /only|under|\bnot\b|withh|would|could|none|neither|changed/i],
    `(?:is|are|agreed to|chose to) identify(?:ing)? (?:him|her|them) (?:here )?only (?:by|as)`,
    `whom (?:we|the ${LETTER}+(?: ${LETTER}+)?|${LETTER}+) (?:is|are) identifying (?:here )?only (?:by|as)`,
    `(?:is|are) (?:using|publishing|giving|printing) only ${WHOSE} (?:first|middle) names?`,
    '(?:speaking|spoke|spoken|writing|posting|known|appear(?:s|ed|ing)) under (?:an? )?(?:false|assumed|fake|invented|made-up|different) names?',
    `(?:is|are) not (?:naming|identifying) (?:him|her|them|the ${LETTER}+)(?! as)`,
    `(?:is|are|was|were) (?:being )?identified (?:here |in the ${LETTER}+ )?only as`,
    `(?:is|are) (?:being )?identified (?:here )?only by (?:${WHOSE} |an? )?(?:first names?|initials?|nicknames?|middle names?|pseudonyms?)`,
    `(?:withheld|(?:is |are )?withholding) (?:${WHOSE}|the ${LETTER}+['’]s) ${NAMES}`,
    `would (?:only )?(?:say|give|state) (?:only )?(?:that )?${WHOSE} (?:first )?names? (?:was|were|is|as)`,
    '(?:would|could) not be (?:named|identified) (?:publicly|by name|for|because)',
    `(?:none|neither)(?: of (?:them|whom))? (?:would|could|wanted to|wished to|agreed to) (?:be (?:named|identified|quoted)|give ${WHOSE} ${NAMES})`,
    `${NAMES} (?:was|were|is|are|has been|have been) (?:being )?(?:withheld|changed|not (?:disclosed|released))`,
    `(?:has|have) (?:also )?changed ${WHOSE} ${NAMES}`,
    `whose ${NAMES} (?:(?:we|i|the ${LETTER}+) )(?:has|have) changed`,
    `not ${WHOSE} real names?`,
    '(?<=\\()names? changed',
  ),
  // What somebody is called here.
  granting(
    [/pseudonym|alias|(?:false|assumed) name|calling|\bgo(?:es|ing)? by|\bwent by/i],
    '(?<=[,—–-]\\s|\\()(?:an? )?(?:pseudonym|alias)(?=[,.\\s)])',
    '(?:uses?|using|goes by|going by|(?:spoke|speaking|speaks|writing|writes) under) (?:the|an?) (?:pseudonym|alias|(?:false|assumed) name)',
    `(?:goes|going|went) by ${LETTER}+(?= (?:because|to protect|for fear|out of fear|for (?:his|her|their) safety))`,
    `(?:we|this newspaper) (?:are|is) calling (?:him |her |them )?(?!on\\b|for\\b)${LETTER}+`,
  ),
  // By what somebody wants to be known.
  granting(
    [
      new RegExp(`${ASKS}|agree|consent|gave|give|giving|cannot|can[’']t|being|could not|may not|must not`, 'i'),
      /nam|identi|pseudonym|alias|initial|job title|call|known|referred|quoted|use/i,
    ],
    `${ASKS} (?:(?:only )?to (?:be (?:only )?)?(?:use|go by|be called|be identified|be named|be known|be referred to|be quoted|called|identified|named|known|referred to|quoted)|(?:that )?(?:we|the ${LETTER}+|${LETTER}{2,}) use) (?:only )?(?:(?:by|as) )?(?:only )?(?:an?|the|${WHOSE})? ?(?:pseudonyms?|alias|nicknames?|first names?|(?:(?:first|last|middle) )?initials?|middle names?|job titles?)`,
    `${ASKS} to be (?:identified|named|known|referred to|called)(?: here)? only (?:as|by)`,
    `(?:agreed|agreeing|consented) to be (?:identified|named|quoted|known)(?: here)? (?:only )?by ${WHOSE} (?:first|middle) names?(?: only)?`,
    `${ASKS} to be (?:identified|named|known|referred to) as (?!an?\\b|the\\b|being\\b)${LETTER}+`,
    `${ASKS} (?:only )?to be called (?!back|in\\b|up|to\\b|as\\b|out|when|if|an?\\b|the\\b)(?:only )?${LETTER}+`,
    `(?:would |who )?(?:only (?:gave|give|given)|(?:gave|give|given|giving) only) ${WHOSE} (?:first|middle) names?`,
    `${ASKS} that (?:only ${WHOSE} (?:first|middle) names?(?:, ${LETTER}{2,},)?|${WHOSE} (?:first|middle) names? only) be (?:used|published|given)`,
    `insist(?:s|ed|ing)? on being (?:called|identified|named|known|referred to) (?:only )?(?:(?:as|by) )?(?:only )?${LETTER}+`,
    "(?:cannot|can[’']t|(?<=who )(?:could|may|must) not) be (?:named|identified)",
    '(?<=who )(?:is|are|was|were) not being (?:named|identified)',
  ),
];

/** The reason, where one follows or precedes the terms. */
export const REASON =
  /\b(?:because|since|as (?:(?:he|she|they|it|the [a-z]+) (?:was|were|is|are|had|has|have|did|does|do|could|can|would|fears?|feared|worr(?:y|ies|ied)|remain(?:s|ed)?|works?|worked|still|continues?)\b|(?:his|her|their|the|it) [a-z]+ (?:is|are|was|were|has|have|had|could|would|remain\w*)\b)|citing|for fear of|for (?:his|her|their) (?:own )?(?:safety|security|protection)|for (?:safety|security|legal) reasons|fearing|out of (?:fear|concern)|in order to|so as (?:not )?to|to (?:discuss|speak|talk|describe|avoid|protect|be able to|share|reveal|detail|divulge|disclose)|due to|given the|owing to|lest|so that|over (?:fears?|concerns?|worries) (?:of|for|that|about)|while discussing|saying (?:that )?(?:he|she|they) (?:still )?(?:fear(?:s|ed)?|worr(?:y|ies|ied)|lives?|lived|works?|worked|(?:was|were) (?:afraid|worried|scared|not (?:authori[sz]ed|allowed|permitted)))|discussing (?:an? )?(?:private|confidential|internal|sensitive|personnel)|so (?:he|she|they)\b|in light of|amid|in (?:line|keeping|accordance) with|under (?:the )?(?:army|military|company|agency|department|ground|government|office) (?:rules|policy|regulations|protocol)|as is customary)\b(?:[“"][^”"\n,.]{1,60}[”"]|[^.;”"“])*/i;

/** Not being allowed to speak is a reason by itself when it follows other terms. */
export const UNAUTHORISED = /(?:\bnot |n[’']t |\bun)(?:authori[sz]ed|permitted|allowed|cleared) to\b/i;
