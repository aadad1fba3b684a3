/**
 * What earns a claim its flag, as patterns over the article's own words. Each is tried outside of quotations only: what a
 * source hedges is the source's affair. Any word is `[^\s,;:]+` here, and any letter `[a-zÀ-ɏ]`, not `\p{L}`: with the flags `i` and
 * `u` together the latter takes the browser up to 18 ms to compile, which the first article would pay.
 */

/**
 * A pattern that is dear to compile and to try, with a cheap one that stands in all that it matches: most articles are spared the
 * dear one. A test makes up what each may match.
 */
export interface Gated {
  may: RegExp;
  pattern: RegExp;
}

/** Whether a gated pattern, which is not a global one, matches. */
export const isIn = ({ may, pattern }: Gated, text: string): boolean => may.test(text) && pattern.test(text);

/** A gated pattern for the start of a text. */
export const atStart = ({ may, pattern }: Gated): Gated => ({ may, pattern: new RegExp(`^(?:${pattern.source})`, 'i') });

/** Adverbs that take the outlet's own weight off a statement. Evidential “apparently” is none (guide, 7). */
export const HEDGE_ADVERB =
  /\b(?:reportedly|allegedly|purportedly|supposedly|rumou?redly|ostensibly|rightly or (?:not|wrongly)|if (?:[^\s.,;:]+ ){1,4}(?:is|are|was|were) to be believed)\b|\bpurport(?:s|ed)?(?= to (?:show|depict|prove|reveal|document|contain|be)\b)/gi;

/** Adjectives that do so for the noun phrase after them. */
export const HEDGE_ADJECTIVE =
  /(?<!\bit(?:[’']s| is| was) )\b(?:alleged|purported|supposed|rumou?red|unproven(?! (?:treatments?|remed|drugs?|methods?|technolog|therap|cures?|medic|vaccin|products?))|suspected)\b(?=\s+(?!(?:to|of|by|in|that)\b)[a-zÀ-ɏ])/gi;

/** Passives without an agent that hedge: the clause goes on. */
export const HEDGE_PASSIVE: Gated = {
  may: /rumou?red|alleged|reported|(?:said|claimed)\s+(?:(?:on|last|this|late|early)\s+[a-z]+\s+)?(?:not\s+)?to|(?:\bis|\bwas|[’']s|been|widely|also|often|long|further) (?:claimed|said|suggested)/i,
  pattern:
    /\b(?:(?:is|are|was|were|be|been|being|'s|’s|'re|’re)\s+(?:(?:also|long|now|still|then|further|\w+ly)\s+)?(?:said|rumou?red|alleged|reported|claimed)\s+(?:(?:on|last|this|late|early)\s+[a-z]+\s+)?(?:not\s+)?to\b|has been rumou?red|have been rumou?red|it(?:[’']s| is| was| has(?: long)? been)(?: (?:widely|also|often|long|further))? (?:rumou?red|alleged|claimed|said|reported|suggested)(?:(?: (?:last|this|earlier this) (?:week|month|year)| on [A-Z][a-z]+day| yesterday)? that|(?= (?:the|an?|he|she|they|it|there|his|her|their)\b)|(?= (?:[a-z]+ ){0,2}[a-z]+s (?:[a-z]+ed|took|gave|made|paid|held|went|stole|broke|left|told|knew|sold|ran)\b)|(?= (?!by\b|to\b|in\b)(?:[^\s,;:]+ ){1,4}(?:was|is|had|has|have|were|are|would|will|could|may|might|did)\b))|(?:is|are|was|were|been)\s+(?:also\s+)?reported\s+(?:killed|dead|missing|injured|wounded|hurt|captured|detained|arrested|stolen|drowned|trapped)\b|said to (?:be|have)\b(?<=\b(?:with|of|by|against|for|an?|another|one) (?:[^\s,;.]+ ){1,6}said to (?:be|have)))/gi,
};

/** “The bridge was sold twice[, it is alleged].”: such a passive behind what it hedges. */
export const HEDGE_BEHIND =
  /, (it(?: is| was| has been| had been|[’']s)(?: also| widely| reliably| now)? (learn(?:t|ed)|gathered|whispered|claimed|alleged|rumou?red|suggested|said|reported|understood|believed|thought))(?=[.,;]|$)/gi;

/** Passives of belief without an agent. */
export const BELIEF_PASSIVE: Gated = {
  may: /thought|believed|understood|presumed|assumed|suspected|feared|learn(?:t|ed)|gathered|\b(?:I|we)(?:[’']m| am|[’']re| are) (?:also |now |reliably )?told|accused of|(?:seen|viewed|regarded|perceived) as/i,
  pattern:
    /\b(?:(?:(?:is|are|was|were|be|been|being)|(?<=[a-zÀ-ɏ])[’'](?:s|re))\s+(?:(?:also|long|now|still|then|\w+ly)\s+)?(?:thought|believed|understood|presumed|assumed|suspected|feared)\s+(?:not\s+)?to\b|(?:is|are|was|were|has been|have been)\s+feared\s+(?:dead|drowned|lost|trapped|killed|missing|buried)\b|(?:thought|believed|understood|presumed|suspected)\s+to\s+(?:be|have)\b|it(?:[’']s| is| was) (?:reliably )?(?:learn(?:t|ed)|gathered)(?: that\b|(?= [a-z]+ (?:was|is|had|has|were|are|would|will|did)\b))|(?:is|are|was|were) (?:believed|thought|feared) (?:still|also|now) (?:in|at|on|under|there|alive|dead|missing|trapped|held|inside)\b|it(?:[’']s| is| was) (?:also |widely |generally )?(?:believed|thought|understood|assumed|suspected|feared)(?: (?:that|to)\b|(?= (?:the|an?|he|she|they|it|there|his|her|their|mr|mrs|ms|dr|sir)\b)|(?= (?!by\b|best\b|to\b)(?:[^\s,;:]+ ){1,3}(?:was|is|had|has|have|were|are|would|will|could|may|might|did)\b))|(?:I|we)(?:[’']m| am|[’']re| are) (?:also |now |reliably )?told(?: that\b|(?= (?:the|an?|he|she|they|it|there|his|her|their)\b)|(?= (?:[^\s,;:]+ ){1,3}(?:was|is|had|has|have|were|are|would|will|could|may|might|did)\b))|it(?:[’']s| is| was) understood(?= (?!by\b|from\b|to\b|as\b|in\b|and\b|at\b)[^\s,.;:]+ )|(?:ha(?:s|ve|d) been |(?:is|are|was|were) (?:being |also )?)?accused of|ha(?:s|ve|d) been suspected of|(?:is|are|was|were) (?:long |widely )?suspected of|(?:is|are|was|were) (?:widely |generally )?seen as|\b(?:widely|generally|commonly) (?:seen|viewed|regarded|perceived) as)/gi,
};

/** What was said is called into doubt in passing: “despite the firm's claim that …”, “that was not the reason”. */
export const CALLED_IN_DOUBT =
  /\b(?:despite|contrary to|in spite of)\s+(?:[^\s,;:]+\s+){0,5}?(?:claims?|denials?|assurances?|insistence|assertions?)\b|\b(?:that|this|it) (?:was|is) (?:simply )?not the (?:case|reason)\b/gi;

/** “The claim is false.”, “This is untrue”: what an article says itself of what somebody claimed before. */
export const SAID_UNTRUE: Gated = {
  may: /false|true|misleading|correct|wrong|inaccurate|fake|fabricat|hoax/i,
  pattern:
    /(?<=^|[.!?]["”]? |\n)(?:But |However, |In fact, )?(?:(?:The|This|That|These|Those|Both|Such) (?:claims?|allegations?|accusations?|assertions?|reports?|posts?|stor(?:y|ies)|rumou?rs?|statements?|suggestions?)(?:, however,)?|This|That) (?:is|are|was|were) (?:also |simply |entirely |completely |totally |plainly )?(?:false|untrue|not true|misleading|incorrect|not correct|wrong|inaccurate|fake|fabricated|a hoax|a fabrication)\b/gu,
};

/** “Word is that …”, “the rumour I heard was that …”: told as hearsay, by whomever. */
export const HEARSAY_PHRASE: Gated = {
  may: /rumou?r|\bwords?\b|\btalks?\b|gossip|whispers|speculation|legend has|chatter|murmurs|mutterings|information (?:reaching|available|gathered|obtained|received)|accounts|reports are that/i,
  pattern:
    /\b(?:the )?(?:rumou?r|word|talk|gossip)s? (?:(?:on|around) (?:the )?[^\s.,;:]+ |(?:I|we) (?:have )?heard )?(?:(?:is|was) that\b|ha[sd] it(?: that\b|(?= (?:the|an?|he|she|they|it|his|her|[A-Z][a-z]+)\b)))|\b(?:rumou?rs?|speculation|talk|gossip|whispers) (?:(?:is|are|was|were|has been|have been) )?(?:also |now )?(?:rife|abuzz|doing the rounds|making the rounds|flying(?: around)?) (?:(?:online|on social media|this week|last week) )?that\b|\blegend has it\b|\bthere(?:[’']s| is| was| are| were| has been| have been) (?:(?:also|some|much|even|growing|widespread|now|still|recent) ){0,2}(?:talk|chatter|gossip|whispers|murmurs|mutterings)(?: (?:in|on|around|among|at) (?:[^\s.,;:]+ ){0,2}[^\s.,;:]+)? that\b|\binformation (?:reaching|available to|gathered by|obtained by|received by) (?:[^\s.,;:]+ ){1,4}?(?:(?:is|was) that|has it(?: that)?)\b|\bby (?:some|most|many|several|all) accounts\b|\b(?:police )?reports are that\b/gi,
};

/** “the Courier [understands] that …”, “…, the Courier [has learned]”: an outlet that says what it knows, and not from whom. */
export const OWN_KNOWLEDGE =
  /\b(?:understands(?! (?:how|why|what)\b)|(?:has|have) (?:also |now |since |exclusively |just )?(?:learned|learnt|established|been (?:reliably )?(?:told|informed))(?= that\b|[.,])|has been told(?= (?!to\b|of\b|by\b|about\b|how\b|why\b|what\b|not\b|in\b|on\b|off\b)[^\s,.;:])|(?:was (?:reliably )?(?:told|informed)|learnt|learned)(?= that\b)|(?:hear|(?:are|[’']re) hearing)(?= that\b| (?:the|he|she|it|they|there)\b(?! (?:out|from)\b))|can (?:also |now |exclusively )?(?:reveal|disclose|report)(?= that\b|[.,])|(?:(?:investigations?|findings|checks) )?(?:(?:has|have) )?gathered(?= that\b|[.,]))/gi;

/** The report was passed on without saying where it came from. */
export const NO_SOURCE_NOTE =
  /\b(?:without\s+(?:citing|naming|identifying|giving|disclosing|revealing|specifying)\s+(?:(?:any|its|his|her|their|a|the)\s+)?(?:(?:named|specific)\s+)?sources?|citing no (?:named )?sources?|(?:did|does|do)(?:\s+not|n[’']t)\s+(?:cite|name|identify|give|disclose|say where)\s+(?:(?:any|its|his|her|their|a|the)\s+)?(?:source|sources|information came)|gave no source|offered no source|named no sources?)\b/gi;

/** The outlet says that it could not check. */
export const NOT_VERIFIED: Gated = {
  may: /verif|confirm|authenticat|corroborat|check|ascertain|proven|proved|tested|substantiat|identified|establish/i,
  pattern:
    /\b(?:(?:was|is|has been|proved) (?:not |im)(?:immediately )?possible to (?:immediately |independently )*(?:verify|confirm|authenticate|corroborate|check)|(?:was|is) no (?:indication|sign|suggestion) that (?:[^\s,;:]+ ){1,4}ha(?:d|s|ve) (?:independently )?(?:verified|corroborated|confirmed|checked)|there (?:was|is) no (?:independent )?way (?:to|of) (?:immediately |independently )*(?:verify(?:ing)?|confirm(?:ing)?)|(?:(?:could|can)\s+not|cannot|can[’']t|couldn[’']t)\s+(?:immediately\s+|be\s+)?(?:immediately\s+|independently\s+|be\s+)*(?:verif(?:y|ied)|confirm(?:ed)?|authenticat(?:e|ed)|corroborat(?:e|ed)|ascertain(?:ed)?|reached to confirm|reached for confirmation)|(?:was|were|is|are|been)\s+(?:not\s+)?(?:immediately\s+)?(?:unable|not able|(?<=\bnot\s+immediately\s+)able)\s+to\s+(?:immediately\s+|independently\s+)*(?:verify|confirm|authenticate|corroborate)|(?<=\b(?:claims?|allegations?|accusations?|charges?) )(?:has|have)(?: not|n[’']t) (?:yet )?been (?:proven|proved|tested|substantiated)(?: in (?:a )?court)?|\b(?:none|neither|nothing)\b[^.;]{0,40}? c(?:ould|an) be (?:immediately |independently )*(?:verified|confirmed|authenticated|corroborated)|neither (?:the |of the )?(?:claims?|allegations?|accusations?|charges?)\b[^.;]{0,40}? (?:has|have) been (?:proven|proved|tested|substantiated)|none of (?:the|these|those|his|her|their) (?:claims?|allegations?|accusations?|charges?) (?:has|have) been (?:proven|proved|tested|substantiated)|unable to (?:independently )?(?:verify|confirm)|(?:has|have|had)(?: not|n[’']t) (?:yet )?been (?:proven|proved|tested) in (?:a )?court|(?:has|have|had)(?:\s+not|n[’']t)\s+(?:yet\s+)?been\s+able\s+to\s+(?:immediately\s+|independently\s+)*(?:verify|confirm|authenticate|corroborate)|(?:has|have|had)(?:\s+not|n[’']t)\s+(?:yet\s+)?(?:been\s+)?(?:officially\s+|independently\s+|publicly\s+|formally\s+)*(?:verified|confirmed|authenticated|corroborated|substantiated)|(?:has|have|had)(?:\s+not|n[’']t)\s+(?:yet\s+)?(?:been\s+)?(?:officially|formally|publicly) identified|(?:has|have|is|are|was|were)\s+yet\s+to\s+(?:be\s+)?(?:officially\s+|independently\s+)?(?:verif(?:y|ied)|confirm(?:ed)?)|(?:is|are) (?:now |still |currently )*being (?:independently )?(?:verified|ascertained|corroborated)|(?:was|were|is|are) not (?:immediately |independently )(?:verified|confirmed|verifiable)|(?:independent )?verification (?:was|is|has) not (?:been )?(?:immediately )?possible|without (?:any )?independent (?:confirmation|verification|corroboration)|(?:could not|cannot|couldn[’']t) be (?:immediately |independently )*(?:checked|established)(?= ?[.;,]| by\b| because\b)|(?:could not|cannot|couldn[’']t) (?:immediately |independently )*establish (?:whether|if|the (?:authenticity|veracity|truth))|(?:is|are|was|were|remains?) (?:difficult|impossible|hard) to (?:independently )?(?:verify|confirm|corroborate|substantiate)(?! (?:how|what|why|who|where)\b)|(?:is|are|was|were) (?:still )?(?:seeking|trying|working|attempting) to (?:independently )?verify|independent (?:verification|confirmation) (?:is|was|has been|remains|proved) (?:difficult|impossible)|(?:claims?|allegations?|accusations?|charges?|theory|theories|this|that) (?:is|are|was|were|remains?) (?:as yet )?unproven|no (?:immediate |official )?independent (?:confirmation|verification|corroboration)|there (?:was|is|has been) no (?:immediate |official )*(?:confirmation|verification|corroboration)|(?:unconfirmed|unverified|uncorroborated)\b)/gi,
};

/** The article says that evidence is missing. */
export const NO_EVIDENCE: Gated = {
  may: /evidence|proof|substantiation|basis|foundation|baseless|unfounded|unsubstantiated|unsupported|groundless|debunked|bogus|discredited|incorrectly|erroneously|wrongly|falsely/i,
  pattern:
    /\b(?:without\s+(?:[^\s,;:]+\s+or\s+)?(?:providing|offering|giving|presenting|citing|producing|showing)?\s*(?:(?:any|further|supporting|clear|concrete|specific|hard|credible)\s+)*(?:evidence|proof|substantiation)|(?:providing|offering|giving|presenting|citing|producing|with)\s+(?:no|little|scant)\s+(?:(?:concrete|credible|hard|clear|supporting|direct)\s+)?(?:evidence|proof|substantiation)(?! (?:that|of|to|for)\b)|(?:without|with no) (?:any )?(?:basis|foundation)(?! (?:for|to|in)\b)|(?:has|have|had) (?:yet to|never) (?:provided?|offer(?:ed)?|presente?d?|produced?|given?|cited?)\s+(?:any\s+)?(?:evidence|proof)|never (?:provided|offered|presented|produced|gave|cited)\s+(?:any\s+)?(?:evidence|proof)|(?:offered|provided|presented|gave|produced|cited|had|has|have|is|was|there is|there was|there[’']s)\s+(?:no|little|scant)\s+(?:(?:concrete|credible|hard|clear|supporting|direct)\s+)?(?:evidence|proof)|(?:did|does|do|has|have)(?:\s+not|n[’']t)\s+(?:[^\s,;:]+\s+or\s+)?(?:offer|provide|present|give|produce|cite|offered|provided|presented|produced)\s+(?:(?:any|further|supporting)\s+)?(?:evidence|proof)|(?:baseless|unfounded|unsubstantiated|unsupported|groundless|evidence-free|debunked|bogus)(?:ly)?|(?:widely|roundly|thoroughly|since been|subsequently|long) discredited|discredited(?= (?:claim|theor|alleg|report|stor|rumo|idea|notion|conspir))|no (?:evidence|proof) (?:has (?:been|emerged)|(?:was|is) (?:given|offered|provided|presented|produced|cited|put forward|supplied))|(?:incorrectly|erroneously|wrongly)(?:,? that\b|(?= (?:claim|sa[iy]|stat|suggest|assert|alleg|told|tell|report|insist))|(?<=\b(?:said|claimed|says|claims|stated|suggested), \w+),)|falsely(?! (?:imprison|arrest|detain|convict))|no evidence (?:of|that|to|for)|(?:has|had|have|with|without) (?:no |any )?(?:factual )?basis in (?:fact|reality|truth))\b/gi,
};

/** Nouns by which a denial or a note points back at a claim. */
export const CLAIM_NOUNS = new Set(
  'claim claims allegation allegations accusation accusations report reports rumor rumors rumour rumours assertion assertions charge charges suggestion suggestions statement statements account accounts story stories speculation idea notion characterization version narrative criticism link links figure figures toll number estimate finding findings conclusion'.split(
    ' ',
  ),
);

/** Content by which a speaker contradicts what was claimed before, without a verb of denial: “that was not true”. */
export const CONTRADICTION: Gated = {
  may: /true|false|wrong|incorrect|inaccurate|lie|nonsense|baseless|unfounded|groundless|without|fabricated|invented|fake|apocryphal|fiction|myth|made up|rubbish|exaggerated|overblown|truth|such|of the|like that|none of|absurd|ridiculous|ludicrous|slander|defamatory|preposterous|laughable|outrageous|mischievous|\boff\b|wide of/i,
  pattern:
    /^[“"‘']?(?:(?:this|that|it|they(?! (?:are|were) (?:[^\s.,;:]+ )?wrong)|these|those|(?:the|such|these|those|all|any) (?:[^\s.,;:]+ ){0,2}(?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|assertions?|story|stories|account|figures?))[,’']?s? [“"‘']?(?:(?:is|are|was|were|has been|have been|as) )?(?:[^\s.,;:]+ and )?[“"‘']?(?:simply |just |all |complete |total |utter |absolute |pure |sheer |outright |blatant |completely |totally |utterly |absolutely |entirely |categorically |patently |wildly |grossly |vastly )?(?:not true(?! that)|untrue|false|wrong(?! (?:then|to|and|of|for|not)\b)|incorrect|inaccurate|a lie|lies|nonsense|baseless|unfounded|groundless|without (?:foundation|merit|basis)|fabricated|invented|fake|apocryphal|fiction|a myth|made up|rubbish|exaggerated|overblown|(?:way|miles|well) off|wide of the mark)|there (?:is|was) no (?:truth|such)|(?:no|nothing) (?:of the (?:sort|kind)|like that)|none of (?:it|this|that) (?:is |was |has been |ever |actually )?(?:true|happen|accurate|real|correct|occur)|(?:the|those|these|such|any|all) (?:[^\s.,;:]+ ){0,2}(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|assertions?) (?:as )?(?:(?:is|are|was|were) )?[“"‘']?(?:(?:an?|utterly|completely|totally|absolutely|simply|politically) )?(?:absurd|false|untrue|baseless|groundless|unfounded|ridiculous|ludicrous|nonsense|fabricated|a lie|lies|lie|slander|defamatory|preposterous|laughable|outrageous|mischievous|fiction))/i,
};

/** A denial that is told in passing, behind what it denies: “…, which he denies”, “– a version disputed by her”. */
export const DENIED_IN_PASSING: Gated = {
  may: /den(?:y|ie)|reject|disput|contest|contradict|dismissed|refut|rebut|(?:laugh(?:s|ed)?|shrug(?:s|ged)?) off|happen|take place|took place|\b(?:not true|untrue|false|a lie|fabricated|invented)\b/i,
  pattern:
    /(?<=[,—–-][”"’]? )(?:(?:which|something|(?:an? |the )?(?:charges?|claims?|allegations?|accusations?|accounts?|assertions?|suggestions?|reports?|figures?|numbers?|estimates?)(?: (?:that|which))?) (?!(?:is|are|was|were|few|nobody|none|no)\b)(?:[^\s,;:]+ ){1,6}?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:e|es|ed)|contest(?:s|ed)?|refut(?:e|es|ed)|rebut(?:s|ted)?|(?:laugh(?:s|ed)?|shrug(?:s|ged)?) off|(?:says?|said|insists?|maintains?) (?:never happened|did not happen|didn[’']t happen|did not take place|never took place|is (?:not true|untrue|false|a lie)|was (?:not true|untrue|false|a lie|fabricated|invented)))\b|(?:an? |the )?(?:charges?|claims?|allegations?|accusations?|accounts?|assertions?|suggestions?|reports?|stor(?:y|ies)|versions?(?: of (?:events|the story))?|characteri[sz]ations?) (?:(?:that|which) (?:is|are|was|were|has been) )?(?:strongly |hotly |fiercely )?(?:denied|rejected|disputed|contested|contradicted|dismissed|refuted) (?:by|at the time)\b)/gi,
};

/** “…, a figure the army says is inflated”, “…, an allegation her lawyer called absurd”: somebody's word on what was told right before. */
export const CALLED_UNTRUE: Gated = {
  may: /smear|false|untrue|wrong|incorrect|inaccurate|exaggerated|inflated|overblown|baseless|unfounded|groundless|absurd|ridiculous|ludicrous|laughable|preposterous|nonsense|outrageous|\blies?\b|rubbish|slander|fiction|fabricated|invented|fantasy/i,
  pattern:
    /(?:an? |the )?(?:charge|claim|allegation|accusation|account|assertion|suggestion|report|figure|number|estimate|toll|characteri[sz]ation)s? (?:(?:that|which) )?(?:[^\s,;:]+ ){1,6}?(?:(?:says?|said|insists?|maintains?) (?:is|are|was|were)|called|calls|(?:described|dismissed|slammed|blasted|denounced|rejected) as|labell?ed|branded) ["“‘']?(?:an? )?(?:[^\s.,;:]+ )?(?:smears?|falsehoods?|false|untrue|wrong|incorrect|inaccurate|exaggerated|inflated|overblown|baseless|unfounded|groundless|absurd|ridiculous|ludicrous|laughable|preposterous|nonsense|outrageous|lies?|rubbish|slander|fiction|fabricated|invented|fantasy)\b/gi,
};

/** A denial that says nothing of what it denies: “has denied it”, “disputes that”, “pleaded not guilty”, “maintains her innocence”. */
export const DENIED_PLAINLY: Gated = {
  may: /den(?:y|ie)|reject|dismissed|disput|refuted|not guilty|innocence|contradict|otherwise|different story|\bplay(?:s|ed)? /i,
  pattern:
    /\b(?:the (?:claims?|allegations?|accusations?|charges?|reports?|account|story|suggestions?) (?:was|were|has been|have been) (?:\w+ly )?(?:denied|rejected|dismissed|disputed)(?= by\b|[,.;])|(?:was|were|has been|have been) (?:\w+ly )?(?:denied|rejected|dismissed|disputed|refuted)(?= by\b|[,.;])|ple(?:a)?d(?:ed|s)? not guilty|(?:maintain(?:s|ed)?|insist(?:s|ed)? on) (?:his|her|their) innocence|(?<!\b(?:nor|not|never|neither|or|to) )(?:den(?:y|ies|ied) (?:it|them|this|that|doing so)|(?:disput(?:es?|ed)|reject(?:s|ed)?|contradict(?:s|ed)?) (?:it|that|this)|(?:suggest|show|indicate|prove)(?:s|ed)? otherwise|tells? a different story|play(?:s|ed)? (?:it|this|that|them|the (?:claims?|reports?|talk|rumou?rs?|links?)) down)(?=(?:(?<=\bth(?:is|at)) at the time| (?:strongly|publicly|again|outright)| (?:in|through|via) (?:an?|his|her|its|their|court)\b[^,.;—–]{0,40}| on \p{Lu}\p{Ll}+day)?(?:[,.;—–]| and\b| but\b)))/giu,
};
