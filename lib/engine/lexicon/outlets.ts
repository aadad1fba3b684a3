const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
const lines = (list: string): string[] => list.trim().split(/\s*\n\s*/);

/** Names of outlets. Suffix words below catch many more. */
const OUTLETS = lines(`
  reuters
  bloomberg
  bloomberg news
  associated press
  ap
  afp
  agence france-presse
  cnn
  bbc
  bbc news
  nbc
  nbc news
  abc news
  cbs
  cbs news
  msnbc
  fox news
  fox
  npr
  pbs
  cnbc
  sky news
  itv
  itv news
  channel 4 news
  cbc
  cbc news
  al jazeera
  politico
  axios
  vox
  breitbart
  buzzfeed
  buzzfeed news
  huffpost
  huffington post
  daily beast
  daily caller
  business insider
  insider
  time magazine
  newsweek
  new yorker
  atlantic
  economist
  guardian
  observer
  independent
  telegraph
  daily telegraph
  daily mail
  mail on sunday
  sunday times
  times
  sun
  mirror
  daily mirror
  express
  financial times
  new york times
  washington post
  wall street journal
  los angeles times
  chicago tribune
  boston globe
  usa today
  new york post
  new york daily news
  miami herald
  moscow times
  le monde
  le figaro
  der spiegel
  spiegel
  bild
  el país
  haaretz
  jerusalem post
  tass
  interfax
  ria novosti
  xinhua
  kyodo
  yonhap
  anadolu
  variety
  deadline
  hollywood reporter
  the wrap
  wrap
  the post
  tmz
  e! news
  people magazine
  vanity fair
  rolling stone
  espn
  the athletic
  the verge
  techcrunch
  wired
  the information
  recode
  cnet
  engadget
  gizmodo
  9to5mac
  macrumors
  the intercept
  propublica
  mother jones
  slate
  salon
  the hill
  roll call
  national review
  weekly standard
  washington times
  washington examiner
  drudge report
  the onion
  globe and mail
  toronto star
  sydney morning herald
  times of india
  hindustan times
  the hindu
  south china morning post
  nikkei
  der standard
  meduza
  kommersant
  univision
  telemundo
  page six
  us weekly
  entertainment weekly
  entertainment tonight
  e! online
  billboard
  pitchfork
  vogue
  forbes
  fortune
  barron's
  semafor
  newsmax
  stat news
  the messenger
  usa today sports
  kyiv independent
  ukrainska pravda
  ukrinform
  novaya gazeta
  bellingcat
  al arabiya
  al-manar
  irna
  tasnim
  fars
  mehr
  isna
  sana
  wafa
  petra
  ani
  pti
  antara
  bernama
  ritzau
  press tv
  global times
  caixin
  ndtv
  nhk
  asahi shimbun
  dpa
  efe
  ansa
  corriere della sera
  la repubblica
  el mundo
  o globo
  die zeit
  die welt
  süddeutsche zeitung
  frankfurter allgemeine zeitung
  libération
  mediapart
  bfmtv
  le parisien
  daily star
  evening standard
  the times
  the sun
  abc
  nbc
  channel 4
  channel 12
  channel 13
  rte
  rfe/rl
  radio free europe
  voice of america
  dw
  deutsche welle
  pti
  ani
  ars technica
  zdnet
  mashable
  quartz
  theblaze
  fox business
  yahoo news
  vice news
  jezebel
  bleacher report
  marca
  l'equipe
  gazzetta dello sport
  sport bild
  kicker
  talksport
  sky sports
  straits times
  nz herald
  news24
  mail & guardian
  daily maverick
  gulf news
  khaleej times
  middle east eye
  times of israel
  ynet
  hurriyet
  daily sabah
  trt
  rt
  sputnik
  suspilne
  inside edition
  national geographic
  new york magazine
  bloomberg businessweek
  daily wire
  the independent
  the guardian
  fast company
  rodong sinmun
  kcna
  korean central news agency
  people's daily
  china daily
  xinhua news agency
  new scientist
  scientific american
  mit technology review
  the conversation
  radio free asia
  wafa
  channel newsasia
  cna
  kompas
`);

/** A capitalised name with one of these last words is an outlet. */
export const OUTLET_WORDS = words(`
  times post journal tribune herald gazette chronicle globe news magazine newspaper daily press telegraph guardian mail
  mirror observer examiner inquirer register sentinel courier dispatch enquirer tv radio weekly wire newswire argus monitor courier broadcasting
`);

const outlets = new Set(OUTLETS);

/** Networks, whose stations bear their name: “CBS Harrow”. */
const NETWORK = /^(?:abc|bbc|buzzfeed|cbc|cbs|cnn|huffpost|msnbc|nbc|npr|pbs|politico|wnyc|yahoo) [\p{L}\d]+(?: [\p{L}\d]+)?$/u;

/** Papers are named for when they come: “Evening Star”, “Sunday People”. */
const DAYPART = /^(?:morning|evening|daily|sunday) /;

/** Whether a name, with its article or without, is in the list of outlets. */
export const isOutlet = (name: string): boolean => outlets.has(name.toLowerCase().replace(/^the /, ''));

/** The outlet that a name means, without its article: "new york times"; undefined where it is none. */
export function outletOf(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '');
  if (isOutlet(plain)) return plain;
  const words = plain.split(' ');
  if (words.length < 2) return undefined;
  return OUTLET_WORDS.has(words.at(-1) as string) || DAYPART.test(plain) || NETWORK.test(plain) ? plain : undefined;
}
