/** How a few plain words say that something is said: “made it clear that”, “is adamant that”. Data only. */

const PHRASES = [
  '(?:made|makes|making|make) (?:it )?(?:very |quite |perfectly |abundantly |crystal )?(?:clear|plain|known|public)',
  '(?:made|makes|making|make) the (?:case|claim|point|argument|allegation|accusation)',
  '(?:is|are|was|were|remains?|remained) (?:adamant|clear|insistent|emphatic|unequivocal)',
  '(?:gave|gives|issued|issues|sounded|sounds|raised|raises) (?:an? |the )?(?:\\p{L}+ )?(?:warnings?|alarm|alert)',
  '(?:raised|raises|raising) (?:\\p{L}+ )?(?:concerns?|fears|objections|alarm)',
  '(?:stuck|sticks|stood|stands) (?:to|by) (?:his|her|its|their) (?:\\p{L}+ )?(?:story|claims?|view|assertions?|statement|allegations?|insistence|position|account)',
  '(?:doubled|doubles|doubling) down on (?:(?:his|her|its|their|the) )?(?:\\p{L}+ )?(?:claims?|assertions?|allegations?|insistence|story)',
  '(?:walked|walks) back (?:(?:an?|his|her|its|their|the) )?(?:\\p{L}+ )?(?:claims?|assertions?|allegations?|statement)',
  '(?:shot|hit|fired|snapped) back',
  '(?:bemoaned|bemoans|lamented|laments) the fact',
  '(?:pointed|points) to the fact',
  'blurted out',
  '(?:gave|gives|offered|offers|received) (?:an? )?(?:assurances?|undertaking|guarantees?|promise)',
  '(?:let|lets|letting) (?:it )?slip(?: (?:at|in|on|during|to) \\S+(?: \\S+)?)?',
  '(?:let|lets|letting) it be known(?: (?:on|to|in|through) \\S+(?: \\S+)?)?',
  '(?:let|lets) (?:the \\S+|reporters|it) know',
  '(?:put|puts) it to \\S+(?: \\S+)?',
  '(?:raised|raises|floated|floats|advanced|advances) the (?:possibility|prospect|idea|theory|notion|suggestion)',
  '(?:put|puts|putting) (?:forward|forth) (?:the|an?) (?:\\p{L}+ )?(?:possibility|idea|theory|notion|suggestion|argument|case|view|claim)',
  '(?:hastened|hastens|rushed) to (?:add|say|stress|note|point out)',
  '(?:sent|sends) word',
  '(?:served|serves) notice',
  '(?:drew|draws) attention to the fact',
  '(?:cast|casts) doubt on (?:the )?(?:claims?|idea|notion)',
  '(?:gave|gives) evidence',
  '(?:took|takes) the (?:view|position)',
  'spelled out',
  'spelt out',
];

/** What stands from a verb that says nothing by itself up to the “that” of its clause, in small letters. */
export const SAYING_PHRASE = new RegExp(`^(?:${PHRASES.join('|')}) that$`, 'u');
