/** What news from newsrooms of every kind is written like: local papers, transfer rumours, film trades, courts, agencies. */

import { describe, expect, it } from 'vitest';
import { claimsOf, read, said, sourceOf } from './read.ts';

describe('who speaks', () => {
  it.each([
    'Leaders from the Party of Unity (PU), Alliance Party of Norland (APN) and Grand Coalition',
    'Lawyers for Lund, Petrov and Okoro',
    'Spokesmen for the Navy, the Army and the Air Force',
  ])('is the people of several bodies, in whole: %s', (who) => {
    expect(said(read(`${who} said the exercise would go ahead.`))).toEqual([`${who} | said | the exercise would go ahead`]);
  });

  it('is the representatives of several, with their ages', () => {
    const { attributions, sources } = read(
      'Representatives for Lund, 51, and Petrov, 45, one of the oldest couples in the valley, did not return calls for comment.',
    );
    expect(attributions[0]?.noComment).toBe(true);
    expect(sources[0]?.kind).toBe('spokesperson');
  });

  it.each(['though', 'however', 'too'])('has a comma only behind “%s”', (turn) => {
    expect(said(read(`The Courier ${turn}, states that the club has found a buyer.`))).toEqual([
      'The Courier | states | the club has found a buyer',
    ]);
  });

  it.each(['the previous month', 'the same day', 'the next morning'])('spoke %s', (when) => {
    expect(said(read(`The council ${when} said the road would stay shut.`))).toEqual(['The council | said | the road would stay shut']);
  });

  it('is the subject of the sentence, and not what it votes on', () => {
    expect(said(read('She voted against the scheme saying that the road was too narrow.'))).toEqual([
      'She | saying | the road was too narrow',
    ]);
  });

  it('is the lawyer of whom a clause tells', () => {
    expect(said(read('A former lock keeper whose lawyer called him the “only witness” to the flood was hurt.'))).toEqual([
      'whose lawyer | called | him the “only witness” to the flood',
    ]);
  });

  it('is several, with those of them that are named', () => {
    expect(
      said(read('The leak comes as several media outlets including the Courier and the Star disclosed they were short of paper.')),
    ).toEqual(['several media outlets including the Courier and the Star | disclosed | they were short of paper']);
  });

  it('told a paper whose place stands in brackets', () => {
    expect(said(read('Lund told the Marl (Norland) State Journal that he failed a class.'))).toEqual(['Lund | told | he failed a class']);
  });

  it('gives an answer, as a few words bring it in', () => {
    expect(said(read('When Lund was asked who had the key, his answer was short and plain, "Not me. I gave it to the miller."'))).toEqual([
      'his | answer | "Not me. I gave it to the miller."',
    ]);
  });

  it('says nothing by phoning somebody', () => {
    expect(said(read('Lund called Commissioner Ana Moe on Sunday to apologize, but it didn’t seem to help.'))).toEqual([]);
    expect(said(read('Lund called on Ana Moe to apologise for it.'))).toHaveLength(1);
  });

  it('is papers with what else they are read with', () => {
    expect(said(read('The tests were never made, according to interviews and correspondence reviewed by the Courier.'))).toEqual([
      'interviews and correspondence reviewed by the Courier | according to | The tests were never made',
    ]);
    expect(said(read('It was never tested, according to documents and two people who saw it.'))).toEqual([
      'documents and two people who saw it | according to | It was never tested',
    ]);
  });
});

describe('what was said', () => {
  it('ends where the verb of a claim follows', () => {
    expect(said(read('This week’s claims from Norland that Marl have signed a lease with the miller Andre Moana were hasty.'))).toEqual([
      'Norland | claims | Marl have signed a lease with the miller Andre Moana',
    ]);
    expect(said(read('His claim that he had never met the spy was disputed by two aides.'))[0]).toBe(
      'His | claim | he had never met the spy',
    );
  });

  it.each([
    ['countering', 'claims by local officials that the raid had hit 11 civilians'],
    ['dismissing', 'reports that the striker wanted to leave'],
    ['refuting', 'claims that he was pushed'],
  ])('ends before “%s” what others say', (verb, what) => {
    expect(said(read(`The army said it had killed five fighters, ${verb} ${what}.`))).toEqual([
      'The army | said | it had killed five fighters',
      `The army | ${verb} | ${what}`,
    ]);
  });

  it('begins behind the time', () => {
    expect(said(read('The warden, Bennett Wall, said earlier this month river officials knew that the weir was old.'))).toEqual([
      'The warden, Bennett Wall | said | river officials knew that the weir was old',
    ]);
    expect(said(read('The warden said last week county officials believed that the bridge was safe.'))).toEqual([
      'The warden | said | county officials believed that the bridge was safe',
    ]);
  });

  it('stands behind the colon that “according to” follows', () => {
    expect(said(read('Then came the twist: according to the coroner, the man had died a week before.'))).toEqual([
      'the coroner | according to | the man had died a week before',
    ]);
  });

  it('is no more than figures that come out', () => {
    expect(said(read('The cuts may come right after Orbit reports its spring results Tuesday.'))).toEqual([]);
    expect(said(read('The firm reported a loss of $3 million.'))).toHaveLength(1);
  });

  it('has no dateline in it', () => {
    expect(said(read('Marl [Norland], May 21 (NPA): The minister has resigned, an official said.'))).toEqual([
      'an official | said | The minister has resigned',
    ]);
    expect(said(read('Oct 9 (Reuters) - Orbit Inc is planning layoffs next week, an official said.'))).toEqual([
      'an official | said | Orbit Inc is planning layoffs next week',
    ]);
  });

  it('is put forward as a theory', () => {
    expect(said(read('Two scholars have put forward the suggestion that the wall was older.'))).toEqual([
      'Two scholars | have put forward the suggestion | the wall was older',
    ]);
  });

  it('was first reported by an outlet', () => {
    expect(said(read('First reported by the Courier, the deal is worth £2m.'))).toEqual([
      'the Courier | First reported by | the deal is worth £2m',
    ]);
  });
});

describe('who is who', () => {
  const kindOf = (...paragraphs: string[]) => {
    const { kind, label } = sourceOf(read(...paragraphs), 0);
    return [kind, label];
  };
  it.each([
    ['Ana Moe, who won the seat in May, voted against it.\n\nThe Marl Tory told the Courier: “It is late.”', 'named-person', 'Ana Moe'],
    ['Khanat Sefal, one of the party’s leaders, said it was late.', 'named-person', 'Khanat Sefal'],
    [
      'According to sources well versed with the party’s affairs, he will go.',
      'unnamed-group',
      'sources well versed with the party’s affairs',
    ],
    ['Microblogging website Chirrupa confirmed that hackers had been at work.', 'named-organisation', 'Microblogging website Chirrupa'],
    ['The rumour mill says the phone will have two cameras.', 'unattributed', 'The rumour mill'],
    ['Salus.com Inc (SLS.N) said it would not bid.', 'named-organisation', 'Salus.com Inc'],
    ['Salus Inc (SLS) said it would not bid.', 'named-organisation', 'Salus Inc (SLS)'],
    ['Mill to Close, Union Leader Says', 'named-person', 'Union Leader'],
  ])('%s', (text, kind, label) => {
    expect(kindOf(text)).toEqual([kind, label]);
  });

  it('is no woman of the union of women teachers', () => {
    const { sources } = read('Members of the National Union of Women Teachers (NUWT) walked out.', 'Teachers said they were afraid.');
    expect(sources.map((s) => [s.kind, s.label])).toEqual([['unnamed-group', 'Teachers']]);
  });

  it('is a firm by the town it sits in', () => {
    const { sources } = read(
      'Chirrupa has lost the mail of its readers.',
      'The San Francisco company admitted on Monday that its locks were old.',
      'Nobody had tried the doors, Chirrupa said.',
    );
    expect(sources.map((s) => s.label)).toEqual(['Chirrupa']);
  });

  it('is those of whom the sentence tells, behind “whom”', () => {
    const report = read(
      'The taxman reminded the minister that he owed money.',
      'Three Marl wardens were seen with a minister whom they accused of theft.',
    );
    expect(sourceOf(report, 1).label).toBe('Three Marl wardens');
  });

  it('goes by a post in short', () => {
    const { sources } = read('Secretary General Edwin Sifa accused Moe of lying.', 'However, GNU SG Sifa said the calls were typical.');
    expect(sources.map((s) => s.label)).toEqual(['Edwin Sifa']);
  });
});

describe('claims', () => {
  it.each([
    ['The couple, if friends are to be believed, will wed in May.', 'hedged', 'The couple, if friends are to be believed, will wed in May'],
    [
      'Angler Ana Moe and miller Jo Lund were reported on Friday to have sold the weir.',
      'hedged',
      'Angler Ana Moe and miller Jo Lund were reported on Friday to have sold the weir',
    ],
    ['The raid was aimed at a house which was thought to hold arms.', 'no-source', 'a house which was thought to hold arms'],
    ['A man who is believed to have fled the town has been found.', 'no-source', 'A man who is believed to have fled the town'],
  ])('%s', (text, flag, content) => {
    expect(claimsOf(text)).toEqual([[flag, content]]);
  });

  it('are of the speaker alone, where his description holds them', () => {
    expect(claimsOf('The mill shut after Salus, the last of the firms believed to be keen on its weir, said it would not come.')).toEqual([
      ['no-source', 'the last of the firms believed to be keen on its weir'],
    ]);
  });

  it('are none where nobody has been named yet', () => {
    expect(claimsOf('The three anglers who drowned have not yet been identified.')).toEqual([]);
    expect(claimsOf('He is Kevin Lund. Police have not officially identified the man.')).toHaveLength(1);
  });
});
