import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

describe('attributions are found', () => {
  it.each([
    ['cue after', '“The bridge is safe,” Ann Lee said.', 'Ann Lee | said | “The bridge is safe,”'],
    ['inverted', '“The bridge is safe,” said Ann Lee, a city engineer.', 'Ann Lee, a city engineer | said | “The bridge is safe,”'],
    ['straight marks', '"The bridge is safe," Ann Lee said.', 'Ann Lee | said | "The bridge is safe,"'],
    ['doubled single marks', "''The bridge is safe,'' Ann Lee said.", "Ann Lee | said | ''The bridge is safe,''"],
    ['split', '“The bridge,” Ann Lee said, “is safe.”', 'Ann Lee | said | “The bridge,” … “is safe.”'],
    ['going on', '“The bridge is safe,” Ann Lee said. “It will stand.”', 'Ann Lee | said | “The bridge is safe,” … “It will stand.”'],
    ['bracketed', '"[The bridge] is safe," Ann Lee said.', 'Ann Lee | said | "[The bridge] is safe,"'],
    ['question', '“Is it safe?” Ann Lee asked.', 'Ann Lee | asked | “Is it safe?”'],
    ['that-clause', 'Officials said that the bridge was safe.', 'Officials | said | the bridge was safe'],
    ['no “that”', 'Officials said on Tuesday the bridge was safe.', 'Officials | said | the bridge was safe'],
    ['told', 'A driver told The Valley Post that the bridge shook.', 'A driver | told | the bridge shook'],
    [
      'according to, last',
      'The bridge was shut, according to two people familiar with the plan.',
      'two people familiar with the plan | according to | The bridge was shut',
    ],
    ['according to, first', 'According to the police, the bridge was shut.', 'the police | According to | the bridge was shut'],
    ['parenthesis', 'The bridge, officials said, would stay shut.', 'officials | said | The bridge … would stay shut'],
    ['apposition', 'Ann Lee, a city engineer, said the bridge was safe.', 'Ann Lee, a city engineer | said | the bridge was safe'],
    ['in a statement', 'The company said in a statement that the bridge was safe.', 'The company | said | the bridge was safe'],
    ['aside', 'Valley News reported, without citing sources, that the bridge was sold.', 'Valley News | reported | the bridge was sold'],
    ['refusal', 'The company declined to comment.', 'The company | declined to comment | declined to comment'],
    [
      'reduced relative',
      'An official briefed on the plan said the bridge was shut.',
      'An official briefed on the plan | said | the bridge was shut',
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(read(text))).toContain(expected);
  });

  it('takes a quotation over several paragraphs as one attribution', () => {
    const report = read(
      '“The bridge is safe,” Ann Lee said. “It was built for more.',
      '“And it will be standing when we are gone.”',
      'The town is quiet.',
    );
    expect(said(report)).toEqual([
      'Ann Lee | said | “The bridge is safe,” … “It was built for more. … “And it will be standing when we are gone.”',
    ]);
  });

  it('makes two attributions of “said X, adding that Y”', () => {
    expect(said(read('Ann Lee said the bridge was safe, adding that it would be painted.'))).toEqual([
      'Ann Lee | said | the bridge was safe',
      'Ann Lee | adding | it would be painted',
    ]);
  });

  it('leaves scare quotes, negated and merely possible speech, and speech within speech alone', () => {
    expect(said(read('The mayor, known for her “small steps,” walked home.'))).toEqual([]);
    expect(said(read('The mayor did not say whether the bridge was safe.'))).toEqual([]);
    expect(said(read('“My brother said it was shut,” Ann Lee said.'))).toEqual(['Ann Lee | said | “My brother said it was shut,”']);
  });

  it('finds what the paragraph before introduces, with marks or set apart without', () => {
    expect(said(read('The governor added:', '“It is over.”', '“It was longer than any of us had feared.”'))).toEqual([
      'The governor | added | “It is over.” … “It was longer than any of us had feared.”',
    ]);
    expect(said(read('The Daily Courier reports:', 'Those who lost their jobs were making little.'))).toEqual([
      'The Daily Courier | reports | Those who lost their jobs were making little',
    ]);
    expect(said(read('The rules are these:', 'No dogs may be kept in the harbour.'))).toEqual([]);
  });

  it('finds embedded posts and their authors', () => {
    expect(said(read('The boats are late again.', '— Ann Lee (@annlee) May 3, 2021'))).toEqual([
      'Ann Lee (@annlee) | - | The boats are late again.',
    ]);
    expect(said(read('The boats are late again. — Ann Lee (@annlee) May 3, 2021'))).toEqual([
      'Ann Lee (@annlee) | - | The boats are late again.',
    ]);
    expect(said(read('Write to us (@harrowcourier) for more.'))).toEqual([]);
  });

  it('leaves what was asked to the asker, and takes the answer', () => {
    expect(said(read('Asked whether he thought it was over, he said: “No.”'))).toEqual(['he | said | “No.”']);
  });

  it('gives a quotation to the cue of its own sentence', () => {
    expect(said(read('“This is wrong,” Ann Lee said. “You squeezed them to the breaking point” to drive up the price, she said.'))).toEqual(
      ['Ann Lee | said | “This is wrong,”', 'she | said | “You squeezed them to the breaking point” to drive up the price'],
    );
  });

  it('takes up bodies, not people, by “which”, and never a time for a source', () => {
    const [which] = said(read('Amer is the head of the Dialogue Group in Turkey, which says that it aims to help the poor.'));
    expect(which).toMatch(/^the Dialogue Group in Turkey, which \|/);
    expect(said(read('“It will be overridden,” Senate Leader Mitch Hale, R-Ky., said Tuesday.'))[0]).toMatch(/^Senate Leader Mitch Hale/);
  });

  it('tells direct, indirect and mixed quotation apart', () => {
    const kinds = read(
      '“It is safe,” Ann Lee said.',
      'Bo Hart said it was shut.',
      'Cy Dunn said it was “quite safe” by then.',
    ).attributions.map((a) => a.quotation);
    expect(kinds).toEqual(['direct', 'indirect', 'mixed']);
  });

  it.each([
    ['A second | added | it was late', 'One clerk said: “It is over.” A second added that it was late.'],
    ['Another | cautioned | it was late', 'Another cautioned that it was late.'],
    ['Government insiders | fear | the plan could fail', 'Government insiders fear the plan could fail.'],
    ['Officials | put | the number of dead at more than 20', 'Officials put the number of dead at more than 20.'],
    ['Ms. Oduya | denied | wrongdoing', 'Ms. Oduya denied wrongdoing.'],
    ['The guard | claimed | to have seen the boat', 'The guard claimed in a post to have seen the boat.'],
    [
      'the indictment, unsealed on Monday | According to | he paid a clerk',
      'According to the indictment, unsealed on Monday, he paid a clerk.',
    ],
    ['TMZ | Per | police were called to the house', 'Per TMZ, police were called to the house.'],
    ['The firm | has branded | the lawsuit “a shakedown”', 'The firm has branded the lawsuit “a shakedown”.'],
    ['His agent | was blunt | “Never say never.”', 'His agent was blunt: “Never say never.”'],
    ['her deputy, Tom Okafor | jokes | “She never sleeps,”', '“She never sleeps,” jokes her deputy, Tom Okafor.'],
    ['the two unions representing staff | said | it was late', 'In a statement, the two unions representing staff said it was late.'],
    ['A man known as the uncle | said | it was late', 'A man known as the uncle said it was late.'],
    [
      'his former partner, who | told | it was late',
      'The account was one disputed by his former partner, who told the inquiry it was late.',
    ],
    ['Lee | told | the plan was dead', 'Lee told the Courier the plan was dead.'],
    ['Downing Street | said | it was late', 'Downing Street said it was late.'],
    ['two aides | according to | Members were fuming', 'Members were fuming, according to two aides, all of whom were granted anonymity.'],
    ['Two experts | said | it was real', 'Two experts said it was real, though one cautioned that “nothing is sure”.'],
    [
      'A spokesman for the firm | confirmed | receipt of the note',
      'A spokesman for the firm confirmed receipt of the note but declined to elaborate.',
    ],
    [
      'Videos | appeared to show | smoke above the depot',
      'Videos appeared to show smoke above the depot, though the date could not be confirmed.',
    ],
    ['Lee | claim | four ministers would quit', 'Lee’s claim that four ministers would quit could not be checked.'],
    ['Rights groups | have accused | both sides of theft', 'Rights groups have accused both sides of theft, charges they deny.'],
    ['The Courier | reported | Hale was freed', 'The Courier reported on Monday, citing two clerks, that Hale was freed.'],
    ['a 19-year-old student | said | “It is late,”', '“It is late,” said a 19-year-old student.'],
    ['Cllr. Ann Holt | said | It was late', 'It was late, Cllr. Ann Holt said.'],
    ['Ann Lee, Jo Hale and Tom Reed | said | it was late', 'Ann Lee, Jo Hale and Tom Reed said it was late.'],
    [
      'two clerks | according to | Rents have gone up … as the firm has grown',
      'Rents have gone up, according to two clerks, as the firm has grown.',
    ],
    ['Tarn | has argued | they are bound by it', 'Tarn has argued they are bound by it, but the courts disagree.'],
    [
      'Neither the firm nor its lawyers | responded to requests for comment | responded to requests for comment',
      'Neither the firm nor its lawyers responded to requests for comment.',
    ],
    ['a port memo | put it | The rule is a “lawful source of income,”', 'The rule is a “lawful source of income,” as a port memo put it.'],
    ['Ms Holm | put it | the pier is “a view of its own”', 'As Ms Holm put it in a note to staff in May, the pier is “a view of its own”.'],
    [
      'the tribunal | according to | she had acted “in good faith”',
      'She lost because, according to the tribunal, she had acted “in good faith”.',
    ],
    [
      'Investigators reviewing the log, which was found in May | have said | they saw no faults',
      'Investigators reviewing the log, which was found in May, have said they saw no faults.',
    ],
    [
      'chief executive Mike Corben | said | They failed the bank',
      'They failed the bank, chief executive Mike Corben said in the memo, which was seen by the Courier.',
    ],
    ['The aide | told | Lee was ill', 'The aide told the Fen Herald Lee was ill.'],
    ['Sources close to Dall | dispute | the version of events', 'Sources close to Dall dispute the version of events.'],
    [
      'a clerk | said | Dall asked for a figure on every town, a prelude to the chart he showed',
      'Dall asked for a figure on every town, a prelude to the chart he showed, a clerk said.',
    ],
    [
      'A spokesman | would say only that he could not comment | would say only that he could not comment',
      'A spokesman would say only that he could not comment.',
    ],
    [
      'two people | said | Norvik Ltd (017670.KS) and Holm Corp (S.N) are in talks',
      'Norvik Ltd (017670.KS) and Holm Corp (S.N) are in talks, two people said.',
    ],
    [
      'Sources in and outside the firm | tell | it has let hundreds go',
      'Sources in and outside the firm tell the Courier it has let hundreds go.',
    ],
    [
      'well placed royal sources | have said | The prince has condemned rumours of a rift',
      'The prince has condemned rumours of a rift, well placed royal sources have said.',
    ],
    [
      'A harbour official | said | as many as nine ferries had been held back',
      'A harbour official said as many as nine ferries had been held back.',
    ],
    ['The police | report | two boys ran from the barn', 'The police report that two boys ran from the barn.'],
    ['fellow rowers | has been called | a miser', 'Orrin has been called a miser by fellow rowers.'],
    ['One of the rowers | called | Orrin a cheat', 'One of the rowers called Orrin a cheat.'],
    ['some | note | the lock has no gate', 'But some note that the lock has no gate.'],
    ['Calder | said | The fee … would fall', 'The fee, Calder said Friday, would fall.'],
    [
      'a spokesman | announced | The county plans to open the old lock',
      'The county plans to open the old lock, a spokesman announced Monday.',
    ],
    ['Reeve Tom Orrin | admitting | he had doubts', 'Reeve Tom Orrin, while admitting that he had doubts, backs the mill.'],
    ['The survey — which | says | six weirs leak', 'The survey — which says that six weirs leak — should wake the county.'],
    ['Orrin | called for | a new weir', 'Orrin called for a new weir in a statement on Thursday.'],
    ['the ledger | according to | had sold two fields', 'Aske opposed the dyke and, according to the ledger, had sold two fields.'],
    [
      'a nurse | claimed | the abbot had taped it',
      'The letter went out after a nurse visited the abbey in June and claimed the abbot had taped it.',
    ],
    [
      'A teacher | told | the cook had kept the keys',
      'A teacher told the head — who had stayed at home — that the cook had kept the keys.',
    ],
    [
      'six sources | saying | the warden had not given up',
      'The Courant cited six sources last week as saying the warden had not given up.',
    ],
    ['Odile Marsh | criticised | the tales in the papers', 'Odile Marsh criticised on Monday the tales in the papers.'],
    [
      'a recent note from the guild | detailing | maps were lost',
      'It came in response to a question about a recent note from the guild detailing that maps were lost.',
    ],
  ])('finds %s', (span, text) => {
    expect(said(read(text))).toContain(span);
  });

  it('ends what was said where the writer, or somebody else, goes on', () => {
    expect(said(read('The fee is an affront to every angler, senior rowers said Friday evening, as they left the hall.'))).toEqual([
      'senior rowers | said | The fee is an affront to every angler',
    ]);
    expect(
      said(read('Calder said the weir was sound, and when asked who had tested it, the mother of two replied, “My own feet did.”')),
    ).toEqual(['Calder | said | the weir was sound', 'the mother of two | replied | “My own feet did.”']);
    expect(said(read('The envoy said there had been “several floods” and he urged farmers to move.'))).toEqual([
      'The envoy | said | there had been “several floods”',
      'he | urged | farmers to move',
    ]);
    expect(said(read('The minister accused Jon Aske of “sloth” during the drought, after the treasurer was sent home.'))).toEqual([
      'The minister | accused | Jon Aske of “sloth” during the drought',
    ]);
    expect(said(read('The wardens said they had lost the log and the anglers accused the brewer of theft.'))).toEqual([
      'The wardens | said | they had lost the log',
      'the anglers | accused | the brewer of theft',
    ]);
  });

  it('keeps a quotation with a cue of its own from the speaker before', () => {
    expect(said(read('“Nobody wins,” Birch said. “Not the firm.” “Nobody,” agreed Osei.'))).toEqual([
      'Birch | said | “Nobody wins,” … “Not the firm.”',
      'Osei | agreed | “Nobody,”',
    ]);
  });
});
