import { words } from './word-list.ts';

/** The names of a list that stand apart by bars or line breaks. */
const names = (list: string): string[] => list.trim().split(/\s*[|\n]\s*/);

/** Names of outlets. Suffix words below catch many more. */
const OUTLETS = [
  ...words(`
    reuters bloomberg ap afp pa aap cnn bbc nbc cbs msnbc fox npr pbs cnbc itv cbc politico axios vox breitbart
    buzzfeed huffpost insider newsweek atlantic economist guardian observer independent telegraph times sun mirror mail
    express spiegel bild haaretz tass interfax xinhua kyodo yonhap anadolu variety deadline wrap tmz espn techcrunch
    wired recode cnet engadget gizmodo 9to5mac macrumors propublica slate salon nikkei meduza kommersant univision
    telemundo billboard pitchfork vogue forbes fortune barron's semafor newsmax ukrinform bellingcat al-manar irna
    tasnim fars mehr isna sana wafa petra ani pti antara bernama ritzau caixin ndtv nhk dpa efe ansa libération
    mediapart bfmtv abc nbc rte rfe/rl dw pti ani zdnet mashable quartz theblaze jezebel marca l'equipe kicker
    rfa toi nyt wsj scmp smh wapo talksport news24 ynet hurriyet trt rt sputnik suspilne kcna wafa cna kompas
    tagesspiegel stern nzz blick yle yomiuri mainichi sankei vedomosti maariv haberturk cumhuriyet folha clarín rzeczpospolita hvg index.hu 444.hu lefigaro
    ft lbc rnz globo tvnz euronews swissinfo rappler iol timeslive ewn enca newshub sporx hitc citynews fmt malaysiakini gleaner
    bss unb vnexpress abs-cbn rthk hkfp tvn24 onet idnes digi24 hotnews birn kathimerini ekathimerini delfi postimees nrk svt aftonbladet
    expressen politiken berlingske aftenposten rtve tgcom24 al-monitor naharnet i24news calcalist samaa newslaundry theprint news18
    moneycontrol livemint mathrubhumi onmanorama eenadu firstpost thisday thecable saharareporters businessday chimpreports myjoyonline
    ghanaweb sowetan sowetanlive sabc netwerk24 amabhungane khaosod prachatai cambodianess irrawaddy mizzima hankyoreh jtbc ytn
    news.com.au crikey 9news 7news perthnow opendemocracy politicshome labourlist unherd walesonline kentonline thejournal.ie
    calmatters gothamist mlive oregonlive pennlive masslive nola.com al.com newsnation oan coindesk cointelegraph 9to5google bleepingcomputer
    krebsonsecurity cyberscoop securityweek kotaku ign eurogamer gamespot goal.com espncricinfo cricbuzz cricinfo autosport motorsport.com
    planetf1 racefans cyclingnews hoopshype volkskrant trouw vrt rtbf orf srf infobae milenio excélsior estadão uol mediazona istories
    agentstvo unian hromadske zerkalo belta eurasianet jamnews telex direkt36 aktuality.sk oko.press b92 rté stv jta jiji grist
  `),
  ...names(`
    bloomberg news | gb news | paris match | talk tv | kyiv independent | ukrainska pravda | nikkei asia | daily maverick
    premium times | channel 5 news | associated press | pa media | press association | agence france-presse | bbc news | nbc news
    abc news | cbs news | fox news | sky news | itv news | channel 4 news | cbc news | al jazeera | buzzfeed news | huffington post
    daily beast | daily caller | business insider | time magazine | new yorker | daily telegraph | daily mail | mail on sunday
    sunday times | daily mirror | financial times | new york times | washington post | wall street journal | los angeles times
    chicago tribune | boston globe | usa today | new york post | new york daily news | miami herald | moscow times | le monde
    le figaro | der spiegel | el país | jerusalem post | ria novosti | hollywood reporter | the wrap | the post | e! news
    people magazine | vanity fair | rolling stone | the athletic | the verge | the information | the intercept | barron's | mother jones
    the hill | roll call | national review | weekly standard | washington times | washington examiner | drudge report | the onion
    globe and mail | toronto star | sydney morning herald | times of india | hindustan times | indian express | india today
    deccan herald | nation africa | daily nation | the nation | the hindu | south china morning post | der standard | page six
    us weekly | entertainment weekly | entertainment tonight | e! online | stat news | the messenger | usa today sports | novaya gazeta
    al arabiya | press tv | global times | asahi shimbun | corriere della sera | la repubblica | el mundo | o globo | die zeit
    die welt | süddeutsche zeitung | frankfurter allgemeine zeitung | le parisien | daily star | evening standard | the times | the sun
    channel 4 | channel 12 | channel 13 | radio free europe | voice of america | deutsche welle | ars technica | fox business
    yahoo news | vice news | bleacher report | gazzetta dello sport | sport bild | sky sports | straits times | nz herald
    mail & guardian | gulf news | khaleej times | middle east eye | times of israel | daily sabah | inside edition | national geographic
    new york magazine | bloomberg businessweek | daily wire | the independent | the guardian | fast company | rodong sinmun
    korean central news agency | people's daily | china daily | xinhua news agency | new scientist | scientific american
    mit technology review | the conversation | sports illustrated | the ringer | fichajes | football insider | tbr football
    mirror football | teamtalk | givemesport | caughtoffside | foot mercato | rmc sport | calciomercato | tuttosport | don balon
    mundo deportivo | el nacional | radio free asia | channel newsasia | sunday world | the star | free malaysia today | newstalk zb
    dawn news | radio-canada | ctv news | global news | australian financial review | financial review | harvard business review
    daily dawn | express tribune | cheddar | la presse | mental floss | free beacon | washington free beacon | anglo-celt | les echos
    la croix | l'express | el diario | il sole | la stampa | la nación | de telegraaf | dagens nyheter | svenska dagbladet
    helsingin sanomat | chosun ilbo | joongang ilbo | dong-a ilbo | yedioth ahronoth | asharq al-awsat | economic times
    business standard | gazeta wyborcza | sacramento bee | the economist | ouest-france | 404 media | rest of world | the markup
    new republic | the bulwark | national interest | foreign policy | arab news | the new arab | l'orient today | mada madr
    ahram online | channel 14 | kan news | zee media | geo tv | india tv | aaj tak | times now | dainik bhaskar | dainik jagran
    malayala manorama | sahara reporters | channels television | citizen tv | capital fm | new vision | addis standard | bangkok post
    jakarta globe | new straits times | malay mail | myanmar now | frontier myanmar | korea herald | korea times | focus taiwan
    apple daily | herald sun | courier-mail | west australian | tortoise media | novara media | byline times | declassified uk
    private eye | the spectator | new statesman | city am | wales online | irish examiner | the scotsman | star tribune
    arizona republic | the oregonian | plain dealer | union-tribune | the tennessean | commercial appeal | detroit free press
    idaho statesman | post-dispatch | block club chicago | mississippi today | inside climate news | the marshall project
    one america news | spectrum news | jewish insider | jewish telegraphic agency | defense one | breaking defense | task & purpose
    stars and stripes | the war zone | krebs on security | dark reading | tom's hardware | diario as | golf digest | golf channel
    nfl network | sky news arabia | manager magazin | wirtschaftswoche | cinco días | nrc handelsblad | het parool | het laatste nieuws
    de standaard | le soir | la libre | tages-anzeiger | animal político | la jornada | la tercera | el mercurio | el faro
    prensa libre | important stories | kyiv post | nasha niva | oc media | magyar nemzet | denník n | wirtualna polska | jutarnji list
    večernji list
  `),
];

/** A capitalised name with one of these last words is an outlet. */
export const OUTLET_WORDS = words(`
  times post journal tribune herald gazette chronicle globe news magazine newspaper daily press telegraph guardian mail
  mirror observer examiner inquirer register sentinel courier dispatch enquirer tv radio weekly wire newswire argus monitor courier broadcasting intelligencer advertiser ledger
  echo picayune live online gleaner media beacon clarion bugle
`);

/** Names are looked up without their article. */
const outlets = new Set(OUTLETS.map((name) => name.replace(/^the /, '')));

/** Whether a name, with its article or without, is in the list of outlets. */
export const isOutlet = (name: string): boolean => outlets.has(name.toLowerCase().replace(/^the /, ''));
