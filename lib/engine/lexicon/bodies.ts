/** Words that tell bodies, outlets, documents and places from people. Data only. */
import { words } from './word-list.ts';

/** Head words of names of bodies. */
export const BODY_WORDS = words(`
  ministry department agency office bureau commission committee subcommittee council court circuit parliament congress senate house assembly party
  government administration authority board bank fund union association federation league institute institution foundation
  university college school hospital church company corporation corp inc ltd llc plc group holdings airlines airways motors
  industries partners ventures capital electric energy police force army navy military guard service services center centre centers centres organisation
  organization society club team network campaign coalition alliance movement front trust exchange reserve treasury embassy
  consulate mission command directorate secretariat tribunal panel cabinet legislature taskforce pentagon kremlin nato un eu fbi cia nsa
  doj irs fda epa who w.h.o. imf opec shabaab shabab qaeda qaida hizbollah isis isil hamas hezbollah taliban google facebook apple amazon microsoft boeing airbus tesla uber twitter
  meta netflix disney walmart toyota pac nypd lapd state states republic kingdom firm startup start-up brand chain retailer manufacturer
  carrier airline lender insurer regulator watchdog charity think-tank ngo nonprofit lobby district county city village town
  borough region district province prefecture governorate oblast municipality township parish unit division branch brigade brigades battalions forces battalion regiment garrison militia faction caucus delegation jury
  archdiocese diocese vatican studio label publisher developer maker producer operator utility authority charity
  sdsu pd fire sheriff's equities securities markets analytics consulting bancorp insurance solutions technologies systems laboratories labs
  pharmaceuticals therapeutics biotech petroleum chemicals entertainment productions publishing software semiconductor electronics telecom
  watch promotions computer computers conference forum observatory foods pharma stores brands energy oil gas steel mining robotics networks pictures records games aerospace dynamics rail water power motors bakery brewery brewing farms dairies textiles
  logistics railways health healthcare airlines enterprises research associates advisors advisers investments asset properties realty
  hotels hotel homes minerals metals pharmaceutical biosciences bioscience sciences semiconductors shipping utilities energies resources developments
  management machines instruments constructions engineering breweries fisheries retail supermarkets pharmacies cruises resorts leisure gaming studios mobility automotive diagnostics
  genomics communications wireless media financial finance assurance international global aviation maritime renewables materials cement packaging
  plastics apparel cosmetics academy clinic banco banca banque caixa bros. grupo groupe gruppo compagnie gmbh stiftung
`);

/** What ministries and committees have in their care, besides what ministers have (`PORTFOLIO`). */
export const FIELDS = words(`
  food rural affairs communities local levelling regional families children youth skills science space technology innovation research digital media
  sport arts heritage alcohol tobacco firearms explosives veterans pensions employment social welfare services infrastructure cities forestry forests
  fisheries fishing mines mining resources natural tourism gender equality women human rights civil liberties engineering medicine mathematics
  chemical machinery manufacturing crime drugs customs revenue taxation banking markets land lands waters parks wildlife ocean oceans maritime
  shipping roads bridges weirs locks buildings nutrition hygiene consumer protection safety standards licensing insurance scientific cultural
  educational urban strategic strategy industrial cooperation reconstruction rehabilitation
`);

/** Bodies that speak as one under a common noun. */
export const BODY_NOUNS = words(`
  police gardaí gardai garda headquarters government ministry department agency company firm court military army administration campaign committee subcommittee council board
  bank university school hospital church tribe union group organisation organization association party team club commission
  delegation parliament congress senate house mission navy force bureau office charity airline manufacturer retailer regulator watchdog
  embassy publisher network studio startup start-up corporation foundation institute institution coalition alliance side
  city county state nation country lender insurer authority panel legislature tribunal opposition movement jury outlet carrier
  hotel restaurant shop store supermarket museum gallery theatre theater cinema orchestra clinic bakery pub bar café cafe farm factory
  port airport railway mosque synagogue temple monastery municipality fund thinktank line
  service unit division branch subsidiary affiliate household community industry sector department
  coastguard brigade forum carmaker automaker chipmaker drugmaker planemaker jetmaker toymaker steelmaker phonemaker truckmaker bookmaker utility junta
  college guild militia ombudsman quango presidency chancellery secretariat directorate constabulary judiciary leadership consulate headquarters
  watchdog brokerage consultancy conglomerate nonprofit ngo maker operator provider vendor chain league prosecution defence defense management palace treasury pentagon kremlin
  hotline helpline trust society academy federation cooperative co-op cabinet taskforce diocese archdiocese laboratory lab supplier contractor distributor regiment parish borough
  district province cartel giant behemoth app platform marketplace outfit
`);

/** Trades of people that are as often firms', as one pattern's alternatives: “Hexa, a brewer”. */
export const FIRMS_TRADES = 'brewer|distiller|shipbuilder|house-?builder|home-?builder|bookmaker';

/** Nouns for bodies that stand before their names and are no part of any: “Airline Brightwell”. */
export const BEFORE_BODIES =
  /^(?:airline|retailer|(?:car|auto|chip|drug|plane|jet|toy|steel|phone|truck|book)maker|manufacturer|regulator|watchdog|charity|nonprofit|lender|insurer|supermarket|start-?up|conglomerate|brokerage|consultancy|carrier|subsidiary|channel)$/;

/** Bodies that two words name of which the last alone means something else: “the think tank”. */
export const BODY_OF_TWO =
  /^(?:think tank|search engine|(?:trade|industry|governing|standards|professional|regulatory|sporting|supervisory|umbrella|state|public) body|(?:oil|energy|gas|mining|music|film|tobacco|shipping|airline) major|(?:auction|fashion|publishing|trading|production|media) house|stock exchange|joint venture|sovereign fund)$/;

/** Bodies that are places: capitals and countries speak for their governments. */
export const PLACES = words(`
  moscow washington beijing london paris berlin kyiv kiev tehran jerusalem ankara brussels tokyo seoul pyongyang delhi
  islamabad kabul baghdad damascus riyadh cairo rome madrid ottawa canberra russia ukraine china iran israel turkey france
  germany britain england scotland wales ireland spain italy japan india pakistan canada australia mexico brazil argentina
  greece poland hungary romania sweden norway finland denmark switzerland austria belgium netherlands portugal egypt
  syria iraq afghanistan lebanon jordan sudan ethiopia kenya nigeria ghana zimbabwe venezuela cuba colombia chile peru
  america europe asia africa u.s. us uk u.k. eu e.u. un u.n. nato qatar kuwait bahrain oman yemen libya tunisia algeria morocco
  georgia armenia azerbaijan belarus kazakhstan vietnam thailand indonesia malaysia singapore philippines taiwan myanmar
  bangladesh nepal lesotho namibia tanzania uganda rwanda somalia angola botswana zambia senegal mali niger chad
  california texas florida ohio michigan virginia pennsylvania wisconsin iowa nevada arizona colorado illinois alabama alaska arkansas
  connecticut delaware hawaii idaho indiana kansas kentucky louisiana maine maryland massachusetts minnesota mississippi missouri montana
  nebraska oklahoma oregon tennessee utah vermont wyoming
  taipei hanoi manila jakarta bangkok colombo dhaka kathmandu yangon nairobi lagos abuja accra kampala kigali khartoum mogadishu harare pretoria
  tripoli beirut amman doha dubai muscat manama sanaa tbilisi yerevan baku minsk vilnius tallinn warsaw prague budapest bucharest belgrade
  sarajevo skopje zagreb ljubljana lisbon oslo stockholm copenhagen helsinki reykjavik nicosia valletta havana caracas bogota quito brasilia
  montevideo edinburgh cardiff belfast holyrood stormont gaza serbia croatia bosnia kosovo albania moldova slovakia slovenia estonia latvia
  lithuania iceland cyprus luxembourg mongolia cambodia honduras guatemala nicaragua panama haiti ecuador bolivia paraguay uruguay guyana
  cameroon malawi mozambique burundi eritrea djibouti gabon benin liberia uzbekistan tajikistan kyrgyzstan turkmenistan laos
`);

/** Papers called as somebody or something else is, which only the capital letter tells: “Dawn”. */
export const LIKE_WORDS: ReadonlySet<string> = new Set(['Dawn']);

/** “[Save] the Children”: verbs that open the names of charities. */
export const OPENS_CHARITY = /^(?:Save|Help|Feed|Free|Protect)$/;

/** Common nouns for other outlets. */
export const MEDIA_NOUNS = words(
  'television tv radio daily weekly media newspaper newspapers outlet outlets tabloid tabloids broadcaster broadcasters magazine magazines mag publication publications website websites blog newswire portal podcast newsletter',
);

/** Nouns for papers, figures, recordings: sources without a speaker. Singular forms. */
export const DOCUMENT_NOUNS = words(`
  document version narrative report study metadata survey poll polling filing indictment complaint affidavit lawsuit letter email e-mail memo memorandum
  record transcript statement post tweet film clip video footage recording tape audio data figure statistic analysis review paper article book
  audit census chart database dossier file invitation bill law legislation order ruling opinion testimony petition motion warrant
  research forecast estimate projection index newsletter website page list map photo photograph image picture screenshot
  text message mail cable log contract agreement treaty communique communiqué release advert advertisement ad poster sign
  results result findings finding average evidence paperwork biography obituary diary memoir brief proposal plan policy draft manifesto
  register presentation request solicitation tally count registry log proposal
  editorial op-ed essay column note headline piece budget leaflet timetable catalogue catalog certificate inventory ledger playbook questionnaire memoirs caption plaque inscription
  regulation rule timeline bio readout terms guidelines
  assessment calculation simulation disclosure profile trailer readout briefing
  investigation inquiry probe autopsy x-ray scan missive reply communication communications manual guidance verdict
  docket subpoena sheet cctv voicemail livestream podcast deed amendment statute judgment judgement dissent notebook manuscript chronicle hymn sermon dataset
  imagery outlook preprint experiment guidebook handbook placard banner menu listing novel graph diagram blueprint wiretap telegram warning proclamation decree
  edict correspondence fatwa charter bylaw agenda schedule itinerary roster return evaluation leaflet monograph treatise mortem
  act submission form passage spot verse
  information papers minutes notice explanation advisory guideline constitution spreadsheet calendar invoice receipt summary account suit brochure pamphlet booklet flyer handout prospectus circular bulletin notification gazette
`);

/** Sources that are nobody. */
export const NOBODY = words(
  'rumor rumors rumour rumours speculation gossip whispers chatter buzz hearsay leaks allegation allegations accusation accusations claims suggestions',
);

/** Words of time that close a source or stand between subject and verb. */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.
  noon midday midnight overnight morning afternoon evening night week month year weekend day ago now then afterwards previously
`);
