/**
 * Verbs (lemmas) that carry the act of saying, grouped by what they take. Drawn up from the verb classes of Levin (1993),
 * 37.1 to 37.7 (communication), 33 (judgement) and 29 (characterisation), and from reading the news.
 */
import { words } from './word-list.ts';

/** “said (that) …”, “…, she said”. */
export const SAY = words(`
 say add note explain argue claim state insist maintain contend assert declare announce report acknowledge admit concede confess
 confirm corroborate conclude observe remark comment reply respond answer retort counter quip joke tweet write recall recount
 reiterate repeat restate stress emphasise emphasize underline underscore predict speculate estimate forecast project flag allege testify swear
 complain lament grumble fret propose recommend suggest hint imply indicate disclose divulge reveal boast brag
 caution croon narrate muse wonder exclaim shout yell cry whisper mutter murmur gush fume intone opine opin deadpan interject
 volunteer vouch affirm reaffirm avow certify attest warn
 text email message blog chirp scoff sneer warn advise
 signal enthuse moan reckon conjecture theorise theorize posit postulate express voice
`);

/** “told X that …”: the person told stands between cue and content. */
export const TELL = words('tell inform notify assure reassure remind warn forewarn advise brief convince persuade caution');

/** “asked whether …”, “asked X to …”. */
export const ASK = words('ask inquire enquire wonder question query demand');

/** “urged X to …”, “called on X to …”: directed speech. */
export const URGE = words('urge exhort implore beg encourage request beseech');

/** “accused X of …”, “praised X for …”: judging speech. The content is what was said of whom. */
export const JUDGE = words(`
 accuse blame criticise criticize condemn denounce slam blast praise hail applaud commend laud rebuke chide scold ridicule 
 lambast lambaste castigate decry deride disparage welcome excoriate bash berate lament
 fault downplay deplore salute tout extol assail congratulate thank
`);

/** “denied …”, “rejected …”. */
export const DENY = words('deny reject dismiss rebuff refute dispute rebut contradict disavow repudiate debunk rubbish');

/** “called X …”, “described X as …”. */
export const CALL = words(
  'call describe characterise characterize categorise categorize label brand dub portray liken compare term deem depict pronounce',
);

/** “vowed to …”. */
export const VOW = words('vow promise pledge threaten  ');

/** What unnamed people believe counts as information passed on, of somebody named only what they hold now (`isView` in statements.ts). */
export const BELIEVE = words('believe think feel fear worry expect understand suspect');

/** What papers, figures and videos do. */
export const SHOW = words('show suggest indicate reveal find state note conclude estimate detail allege describe warn claim confirm ');

/** Verbs that say only with a quotation next to them: “he laughed”, “she continued”. */
export const QUOTATION_ONLY = words(`
  spill dish scream sing sigh snap chant agree echo object protest preach remind elaborate clarify rule mock shout
 continue go chime laugh smile nod shrug grin sigh cry sing point conclude interject ask call respond proclaim
 rue bemoan chuckle stammer blurt sob plead growl snarl thunder gasp marvel demur bark crow drawl beam groan wail retort
 finish agree repeat read share offer quote recite cite chant post counter write describe
 snort correct babble bawl bellow bleat bluster boom bray cackle chatter chortle coo croak drone explode giggle gloat grouse grumble grunt guffaw hiss holler hoot howl
 huff jabber jeer mumble pant purr rage rasp roar rumble screech seethe shriek sniff sniffle spit splutter squawk squeak squeal stutter taunt
 tease trill dish vent weep whimper whine whoop wince yelp
 apologise apologize appeal banter concur confide counsel disagree entreat gripe guess interrupt jest mention philosophise ponder pray reason
 reflect rejoin remember reminisce restate resume summarise summarize surmise
 alert allude caption pose instruct persist press probe bristle prod sputter inveigh
 rant rave crow deadpan snarl chide scold intone pronounce
`);

/** Of those, what says between the commas of somebody's own sentence: “The plan, he [continued], allows for delay.” */
export const GOES_ON = words('continue go reason remember reflect surmise conclude sigh laugh joke chuckle');

/** Verbs that say where “that” follows, and do something else where it does not: “agreed [that] it was late”, “ruled [that] …”. */
export const THAT_VERBS = words(`
 accept allow agree clarify rule protest object proclaim specify submit highlight flag relay outline intimate determine
 remember reason hold post verify aver demonstrate document calculate reaffirm charge
 record concur share presume hypothesize hypothesise insinuate decree trumpet deduce venture stipulate surmise thunder whine wail scream rant gripe gloat
 plead bemoan bewail crow vent preach prophesy editorialise editorialize wager
`);

/** All the lemmas above that may open a clause of content. */
export const CLAUSE_VERBS = new Set([...SAY, ...TELL, ...ASK, ...BELIEVE, ...VOW, 'deny', 'find', 'show', 'learn']);

export const ALL_REPORTING = new Set([...CLAUSE_VERBS, ...URGE, ...JUDGE, ...DENY, ...CALL, ...SHOW]);

/** Word forms the tagger gets wrong or leaves unlemmatised. */
export const FORMS: ReadonlyMap<string, string> = new Map(
  `
  say: said says saying
  tell: told tells telling
  write: wrote writes
  add: added adds adding
  tweet: tweeted tweets
  retort: retorted
  claim: claimed claims
  report: reported reports reporting
  note: noted notes noting
  state: stated states
  fret: fretted
  blog: blogged
  quip: quipped
  find: found finds
  show: shows showed shown
  lament: lamented
  allege: alleged
  post: posted
  charge: charged charges
  call: called calls calling
  text: texted
  email: emailed
  demand: demanded
  estimate: estimates
  promise: promises
  comment: comments
  remark: remarks
  view: views
  urge: urged urges
  opine: opined
  fume: fumed
  intone: intoned
  avow: avowed
  certify: certified
  attest: attested
  inform: informed
  brand: branded branding
  detail: detailed
  reveal: revealing
  elaborate: elaborated
  rage: raged
  gripe: griped
  spit: spat
  deadpan: deadpanned
  snarl: snarled snarls
  affirm: affirmed affirms
  answer: answered
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', forms = ''] = line.trim().split(': ');
      return forms.split(' ').map((form): [string, string] => [form, lemma]);
    }),
);

/** Forms that are a verb of saying wherever they stand outside a noun phrase, whatever the tagger says. */
export const SURE_FORMS = words(
  'said says told tells wrote writes added adds tweeted stated retorted quipped insisted saying adding telling noting',
);

/** Nouns that say: “his vow that …”, “the claim that …”, “a statement saying”. */
export const SAYING_NOUNS = words(`
  claim allegation assertion statement vow promise pledge threat declaration announcement warning suggestion accusation
  report reports contention insistence admission acknowledgement acknowledgment denial prediction belief concession remark
  rumour rumours rumor rumors speculation gossip whisper comment confirmation complaint argument assurance reassurance
  conclusion finding observation verdict testimony confession revelation hint assessment estimate reminder boast forecast insinuation criticism
  objection
`);
