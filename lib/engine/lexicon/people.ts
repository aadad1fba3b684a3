/** Nouns for people, by what they tell about a source. Data only. */
import { words } from './word-list.ts';

/** Roles: a head noun of these makes a person (singular) or a group (plural). Singular forms. */
export const ROLES = words(`
  official diplomat officer aide adviser advisor source person man woman insider executive exec employee staffer worker analyst
  expert economist lawyer attorney prosecutor investigator detective agent soldier commander general admiral colonel captain
  lieutenant sergeant minister senator congressman congresswoman lawmaker legislator politician representative delegate
  ambassador envoy negotiator leader president chairman chairwoman chair chief director manager head secretary spokesman
  spokeswoman spokesperson speaker governor mayor ordinator councillor councilman councilwoman councilor judge justice doctor nurse physician
  surgeon scientist researcher professor teacher student pupil academic historian scholar author writer journalist reporter
  editor correspondent columnist witness bystander neighbour neighbor resident local villager voter supporter critic opponent
  activist campaigner protester protestor demonstrator donor donator fundraiser strategist operative consultant pollster organiser organizer
  member colleague friend relative parent mother father brother sister son daughter wife husband widow uncle aunt cousin
  partner girlfriend boyfriend survivor victim patient passenger driver pilot owner landlord tenant customer client buyer seller
  farmer fisherman trader banker investor shareholder broker dealer founder entrepreneur boss worker veteran fighter militant
  rebel refugee migrant tourist visitor guest fan player coach striker goalkeeper midfielder defender manager agent
  star legend ace actor actress singer producer publicist designer engineer developer programmer hacker architect builder
  policeman policewoman constable superintendent inspector sheriff recorder deputy trooper ranger firefighter paramedic responder coroner
  priest pastor bishop archbishop patriarch imam rabbi cardinal pope king queen prince princess duke duchess
  republican democrat conservative liberal tory partisan moderate centrist progressive nationalist
  admirer advocate proponent skeptic sceptic observer commentator pundit watcher bureaucrat technocrat
  whistleblower informant tipster mole defector exile dissident oligarch tycoon billionaire magnate
  teenager youth boy girl child adult elder caller reader viewer user player participant attendee organizer interviewee respondent
  captor hostage prisoner inmate suspect defendant plaintiff juror attendant stewardess crew coordinator planner dissenter
  loved one counterpart successor predecessor nominee candidate contender frontrunner hopeful incumbent challenger
  physicist chemist biologist epidemiologist virologist psychologist psychiatrist therapist sociologist geologist astronomer
  superintendent principal dean provost chancellor premier foreigner somebody someone veteran peer ally foe rival enemy
  secretary treasurer clerk assistant intern handler broker mediator facilitator gunman attacker shooter assailant
  mogul anchor moderator barista attaché attache physio medic emir sultan taoiseach tánaiste counsel gp vlogger tiktoker
  docker ferryman fisherman skipper sailor teller cashier cleaner waiter bartender chef cook baker butcher hydrologist ecologist
  rep pal buddy confidant confidante acquaintance nephew niece grandfather grandmother grandson granddaughter stepfather stepmother fiance fiancé fiancée
  contractor mechanic electrician plumber carpenter miner nun monk pharmacist dentist vet midwife carer caregiver hacker blogger influencer
  frontbencher backbencher mum mom mam dad nan gran granny grandma grandad granddad grandpa auntie stepmum stepmom stepdad commuter cabbie postie
  streamer bestie popstar rockstar dj climber sherpa roadie ultra squaddie postdoc quant druid alumnus alumna mountaineer potter
  passer-by passerby sixth-former fly-half scrum-half full-back runner-up hanger-on go-between stand-in
  ceo cfo coo cto cio cmo ciso mp mep mla msp vp evp svp vendor security head commissioner administrator superintendent marshal auditor comptroller whip curator archivist treasurer detective captain
`);

/** People whose plural is irregular, or whose word is a plural. */
export const PEOPLE_PLURALS = words(`
  people men women worshippers parishioners churchgoers police children families relatives troops forces folks loved-ones staff crew personnel authorities officials
  media sources insiders mps elders parents rivals allies many some others most several few both all two three four five six seven
  eight nine ten dozens hundreds thousands those either half majority minority team feds cops prosecutors investigators
  couple duo trio mounties marines
`);

/** Words so general that they take up somebody whose office is given more exactly elsewhere: “the bank official”. */
export const GENERAL_ROLES = words(
  'official executive head chief leader boss officer manager expert specialist aide adviser advisor insider veteran',
);

/** A general word for those who hold one of the roles behind it: “the diplomat”, of an ambassador. */
export const ROLES_WITHIN = new Map([
  ['diplomat', words('ambassador envoy consul negotiator')],
  [
    'lawmaker',
    words(
      'senator congressman congresswoman representative mp mla msp councillor assemblyman assemblywoman heavyweight backbencher frontbencher grandee loyalist rebel whip stalwart',
    ),
  ],
  ['legislator', words('senator congressman congresswoman representative mp heavyweight backbencher')],
  ['officer', words('sergeant detective constable inspector lieutenant captain superintendent')],
  ['academic', words('professor lecturer scholar historian')],
  ['lawyer', words('attorney solicitor barrister counsel')],
  ['attorney', words('lawyer counsel')],
  [
    'doctor',
    words(
      'surgeon physician psychiatrist cardiologist oncologist paediatrician pediatrician consultant anaesthetist gp radiologist neurologist',
    ),
  ],
  ['consultant', words('surgeon cardiologist oncologist psychiatrist anaesthetist radiologist neurologist obstetrician')],
  ['judge', words('justice magistrate recorder')],
  ['pal', words('friend insider source confidant')],
  ['friend', words('pal confidant')],
  ['confidant', words('friend pal insider')],
  ['medic', words('doctor nurse paramedic surgeon')],
  ['scientist', words('biologist physicist chemist ecologist geologist astronomer virologist epidemiologist hydrologist researcher')],
  ['researcher', words('biologist physicist chemist ecologist geologist scientist psychologist sociologist economist')],
  ['employee', words('worker staffer clerk engineer manager cashier nurse driver')],
  ['worker', words('employee staffer cashier driver docker welder cleaner')],
  ['soldier', words('conscript reservist sniper private corporal sergeant')],
  ['politician', words('lawmaker senator mp councillor minister congressman congresswoman backbencher frontbencher heavyweight grandee')],
  ['mp', words('backbencher frontbencher minister whip rebel grandee')],
  ['boy', words('teenager teen youth pupil schoolboy adult')],
  ['girl', words('teenager teen youth pupil schoolgirl adult')],
  ['teenager', words('boy girl youth pupil student schoolboy schoolgirl adult')],
  ['child', words('boy girl pupil')],
  ['driver', words('motorist trucker cabbie courier chauffeur')],
  ['student', words('pupil undergraduate postgraduate freshman')],
  ['mother', words('parent')],
  ['father', words('parent')],
  ['cleric', words('bishop priest imam rabbi cardinal pastor archbishop')],
]);

/** What is told of somebody famous in place of the name: “the singer”, “the striker”, “the 42-year-old”. */
export const EPITHETS = words(`
  actor actress singer star legend ace rapper musician comedian artist painter author biographer novelist writer poet director filmmaker presenter host
  broadcaster model billionaire millionaire tycoon mogul magnate entrepreneur businessman businesswoman politician lawmaker
  congressman congresswoman senator candidate nominee frontrunner pontiff monarch sovereign royal prince princess
  neurosurgeon surgeon diplomat developer astronaut pastor preacher evangelist socialist libertarian independent newcomer outsider underdog incumbent
  challenger contender hopeful executive leader lady runner speaker tory dem mp backbencher frontbencher unionist brexiteer
  investor analyst strategist researcher journalist columnist scientist economist historian academic professor engineer activist campaigner blogger philanthropist
  financier veteran whistleblower dissident chef architect photographer physicist biologist psychologist playwright composer
  striker midfielder defender goalkeeper winger quarterback champion athlete player boxer golfer swimmer sprinter
  batsman batter bowler spinner wicketkeeper forward flanker playmaker superstar skier skater gymnast cyclist wrestler jockey
  adult father mother republican democrat conservative liberal texan californian australian scot irishman welshman frenchman italian spaniard
  portuguese argentine argentinian brazilian belgian norwegian dane swede dutchman englishman croatian uruguayan scotsman
 german briton serb pole turk finn swiss russian ukrainian american canadian mexican colombian chilean nigerian egyptian algerian senegalese ghanaian
 austrian hungarian romanian bulgarian greek slovak slovenian japanese korean jamaican kenyan ethiopian moroccan venezuelan ecuadorian belarusian kazakh
 londoner liverpudlian mancunian yorkshireman geordie glaswegian yorker
`);

/** Nothing to judge by: these alone, with no role, body or standing, make a bare source. */
export const BARE = words(`
  everyone everybody
  source sources some many others critic critics expert experts insider insiders analyst analysts observer observers people
  someone somebody person supporter supporters opponent opponents most several few commentator commentators pundit pundits
  skeptic skeptics sceptic sceptics they those detractor detractors advocate advocates man woman men women
  proponent proponents watcher watchers
`);

/** Words that describe nothing by themselves: they may stand beside a bare noun and it stays bare. */
export const EMPTY_MODIFIERS = words(`
  a an the some many several few one two three four five six seven eight nine ten number of another other various certain
  multiple top both all these those this that any unnamed anonymous unidentified same who have with his her its their most
  independent separate lot host couple handful dozens hundreds even also first second third fourth fifth sixth but
`);

/** On whose words outlets rely, and nobody else does. */
export const INFORMANTS = words('source sources people person persons insider insiders');

/** On whose words outlets rely often, as others do. */
export const OFTEN_INFORMANTS = words('officials diplomats executives aides');

/** Speaks on the record for a body. */
export const SPOKES = words('spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen publicist publicists press-secretary');

/** Also spokespeople, where they speak for a client or body and have no name: “the company's lawyer”. */
export const AGENTS = words(
  'lawyer attorney solicitor barrister counsel representative rep publicist agent lawyers attorneys solicitors representatives reps',
);

/** Offices held by one person at a time, when a body or place is named or understood. */
export const OFFICES = words(`
  president premier chancellor king queen pope prime-minister secretary-general chairman chairwoman chair chief director head
  governor mayor speaker ceo coach commissioner ombudsman superintendent sheriff ambassador minister secretary leader
  attorney-general prosecutor-general dean principal founder chief-executive executive-director owner nominee
  boss commandant
  monarch duke duchess coroner sultan emir emperor taoiseach tánaiste archbishop commander commander-in-chief candidate frontrunner pontiff shadow
`);

/** Forms of address and titles that stand before a name. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor sir dame lord lady sen sens rep reps gov gen lt col maj capt cmdr cdr brig adm sgt cpl pvt supt insp det dci dsi rev reverend fr hon
  pres amb atty asst dep engr ald comrade datuk dato seri alhaji alhaja hajiya barr asp dsp dcp acp ssp igp dig
  president senator congressman congresswoman representative governor mayor secretary minister chancellor premier general
  colonel major captain lieutenant sergeant admiral king queen prince princess pope bishop cardinal father sister judge
  justice chief superintendent inspector detective officer deputy sheriff ambassador chairman chairwoman director coach speaker
  councilman councillor cllr coun councilor councilwoman rabbi imam sheikh emperor prime
`);

/** Who is in charge of something: “the [minister] for water”. */
export const IN_CHARGE = /^(?:minister|secretary|commissioner)$/;

/** What they are in charge of: each has one. */
export const PORTFOLIO =
  /^(?:prime|first|home|foreign|defence|defense|finance|interior|health|education|justice|transport|transportation|energy|environment|culture|business|trade|treasury|housing|agriculture|farming|labor|labour|commerce|homeland|security|development|immigration|migration|climate|economy|industry|sports?|tourism|information|telecommunications|railways?|broadcasting|planning|aviation|power|petroleum|water|works|communications|privati[sz]ation|fisher(?:y|ies)|parliamentary|interprovincial|science|technology|youth|women|minerals|mines|gas|urban|rural|forestry|innovation|tax|revenue)$/;

export const MALE_TITLES = words(
  'mr sir lord king prince father pope bishop rabbi imam congressman chairman councilman spokesman businessman alhaji',
);
export const FEMALE_TITLES = words(
  'mrs ms miss dame lady queen princess sister congresswoman chairwoman councilwoman spokeswoman businesswoman actress alhaja hajiya',
);

/** Nouns whose gender is plain. */
export const MALE_NOUNS = words(
  'man father brother son husband uncle boy spokesman policeman congressman chairman councilman fisherman widower king prince boyfriend grandfather actor businessman gunman nephew dad stepdad stepfather grandad granddad grandpa schoolboy lad bloke salesman postman fireman',
);
export const FEMALE_NOUNS = words(
  'woman mother sister daughter wife aunt girl spokeswoman policewoman congresswoman chairwoman councilwoman widow queen princess girlfriend grandmother actress businesswoman niece mum mom mam stepmum stepmom stepmother nan gran granny grandma auntie schoolgirl lass landlady waitress housewife',
);

/** “the president-[elect]”, “the mayor-[designate]”: who has the office soon. */
export const TO_BE = /^(?:elect|designate)$/;
