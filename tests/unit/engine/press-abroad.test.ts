/** What news is written like in Lagos, Lahore, Nairobi and Manila, in transfer gossip and film trades: constructions that agencies' news has not. */

import { describe, expect, it } from 'vitest';
import { claimsOf, read, said } from './read.ts';

describe('who speaks', () => {
  it.each([
    [
      'The union in a letter titled “Enough”, and signed by its bursar, Ida Holt, claimed that the fees were stolen.',
      'The union',
      'claimed',
    ],
    ['The guild in a circular issued on Friday and signed by its clerk, Olaf Birk, condemned the theft.', 'The guild', 'condemned'],
    ['The bureau in a notice signed by Under Secretary Ida Holt said roads would close.', 'The bureau', 'said'],
  ])('put out a paper with all that is told of it: %s', (sentence, source, cue) => {
    expect(said(read(sentence))[0]?.split(' | ').slice(0, 2)).toEqual([source, cue]);
  });

  it.each([
    'Holt had on Monday, while opening a bridge, said: “We will build ten more.”',
    'Holt had last week, during a show on the radio, “Noon Hour”, said: “We will build ten more.”',
  ])('stands before a verb that an aside parts: %s', (sentence) => {
    expect(said(read(sentence))).toEqual(['Holt | said | “We will build ten more.”']);
  });

  it.each(['on Monday', 'yesterday', 'in a letter'])('has its initials before “, %s,”', (when) => {
    expect(said(read(`The Fen Millers' League, FML, ${when}, said its mills were idle.`))).toEqual([
      "The Fen Millers' League, FML | said | its mills were idle",
    ]);
  });

  it('is not whom a participle that opens the sentence has for its object', () => {
    expect(said(read("But rebuking Mayor Holt, the lodge's bursar, Olaf Birk, said the mayor was confused.")).at(-1)).toBe(
      "the lodge's bursar, Olaf Birk | said | the mayor was confused",
    );
  });

  it('holds a post in a body that has initials', () => {
    const { sources, attributions } = read('When reached, the State Secretary, FML, Olaf Birk, said it was a rumour.');
    expect(attributions[0]?.source?.text).toBe('the State Secretary, FML, Olaf Birk');
    expect(sources[0]).toMatchObject({ label: 'Olaf Birk', kind: 'named-person' });
  });

  it('is the subject of the clause of time, and not of the one before it', () => {
    expect(said(read('The shareholders sat for three hours before the chairwoman announced the sale was off.'))).toEqual([
      'the chairwoman | announced | the sale was off',
    ]);
  });

  it('takes the word behind another, where a colon brings in what is said', () => {
    expect(said(read('She urged patience and her deputy said: “We have none left.”'))).toEqual([
      'She | urged | patience',
      'her deputy | said | “We have none left.”',
    ]);
  });

  it.each([
    ['There were stories that he had fled but neighbours told the Courier that they were false.', 'neighbours'],
    ['There is talk that rents will fall but brokers say it is wishful.', 'brokers'],
  ])('begins a clause of its own behind “but”: %s', (sentence, source) => {
    expect(said(read(sentence))[0]?.split(' | ')[0]).toBe(source);
  });

  it('is two people in brackets’ company, with the clause on them', () => {
    expect(said(read('Mayor Jan Orin (Fen) and Ferdi Baras (Marl) who were asked to speak at the rally condemned the theft.'))).toEqual([
      'Mayor Jan Orin (Fen) and Ferdi Baras (Marl) who were asked to speak at the rally | condemned | the theft',
    ]);
  });

  it('opened a briefing whose words come next', () => {
    const { attributions } = read(
      'Holt began her weekly briefing with a word on the drought.',
      '“We have water for forty days, and after that I do not know what we will do.”',
    );
    expect(attributions[0]?.source?.text).toBe('Holt');
  });

  it('refused to comment, and is quoted next', () => {
    expect(
      said(
        read(
          'Mayor Ida Holt declined to comment on the charges.',
          '“I will not answer insults. I would welcome a debate, but a decent one, and not this.',
          '“We have work to do in this town.”',
        ),
      ).length,
    ).toBe(2);
  });

  it('is told once, where the paragraph behind a colon has a cue of its own', () => {
    expect(said(read('Ida Holt, who runs the mill, said:', '“We are at a loss,” Ms Holt said. “We truly are.”'))).toEqual([
      'Ms Holt | said | “We are at a loss,” … “We truly are.”',
    ]);
  });
});

describe('what was said', () => {
  it.each([
    ['Birk said on air (as heard by a porter), “We are shut.”', '“We are shut.”'],
    ['Birk told the station (in Norlandic): “We are shut.”', '“We are shut.”'],
  ])('stands behind brackets: %s', (sentence, content) => {
    expect(said(read(sentence))[0]?.endsWith(`| ${content}`)).toBe(true);
  });

  it('goes on behind a quotation that “that” brings in', () => {
    expect(said(read('A memo on Friday said that “the mill will shut” and Birk will pay the men.'))).toEqual([
      'A memo | said | “the mill will shut” and Birk will pay the men',
    ]);
  });

  it.each([
    ['The judge snapped, telling a man who called himself “the duke of Fen” that he was “nobody”.', 'he was “nobody”'],
    [
      'The Wardens have assured its theft and fraud inquiries in the North Fen Parish are going on.',
      'its theft and fraud inquiries in the North Fen Parish are going on',
    ],
    ['The council assured the lane in East Fen would be mended.', 'the lane in East Fen would be mended'],
  ])('begins behind whom it is told, and with the thing it is about: %s', (sentence, content) => {
    expect(said(read(sentence))[0]?.split(' | ')[2]).toBe(content);
  });

  it.each(['branding them a smear', 'branding the claims as lies'])('ends before “, %s”, another act', (act) => {
    expect(said(read(`The guild denied claims that men had been bought, ${act}.`)).length).toBe(2);
  });

  it('is not of whom it is said', () => {
    expect(said(read('He will walk again, his doctor said of the rider, who fell on Sunday.'))).toEqual([
      'his doctor | said | He will walk again',
    ]);
  });

  it.each([
    'The panel came to the conclusion that the dam was sound.',
    'The panel reached the same conclusion that the dam was sound.',
    'The clerk poured cold water on the idea that the dam was sound.',
    'The clerk was at pains to stress that the dam was sound.',
  ])('is brought in by a phrase: %s', (sentence) => {
    expect(said(read(sentence))[0]?.split(' | ')[2]).toBe('the dam was sound');
  });

  it.each([
    'Holt said these in a letter on Monday.',
    'She told him no.',
    'The guard had called him.',
    'He added in two figures that had not been known.',
  ])('is nothing in “%s”', (sentence) => {
    expect(said(read(sentence))).toEqual([]);
  });

  it.each(['ISLANDIA, Oct 20 (NPA):', 'KARSK (Reuters) -'])('does not begin with “%s”', (dateline) => {
    expect(said(read(`${dateline}Two bridges fell overnight, the mayor said.`))).toEqual(['the mayor | said | Two bridges fell overnight']);
  });
});

describe('what is said', () => {
  it('is the paragraph behind “said that:”', () => {
    expect(said(read('The warden said that:', 'The hall will be closed on Monday.'))).toEqual([
      'The warden | said | The hall will be closed on Monday',
    ]);
  });

  it('is a charge, up to the verb of whom it is told', () => {
    expect(said(read('Petra Birk, freed in May and accused by the board of theft, was seen in the hall.'))).toEqual([
      'the board | accused | of theft',
    ]);
  });

  it('is not what others report, which is only answered', () => {
    expect(
      said(read('The dam should stand, Norland’s Foreign Ministry said on Tuesday in response to reports that Fen had sold it.')),
    ).toEqual(['Norland’s Foreign Ministry | said | The dam should stand']);
    expect(said(read('The Fen Member was responding to Mr Samad, who had left.'))).toEqual([]);
  });

  it('goes on in a participle behind a comma within marks', () => {
    expect(said(read('Max Birk expressed concerns about “spot zoning,” warning that the changes could set a precedent.'))).toEqual([
      'Max Birk | expressed | concerns about “spot zoning,”',
      'Max Birk | warning | the changes could set a precedent',
    ]);
  });

  it('ends before what the speaker has done besides', () => {
    expect(said(read('Birk has condemned the leaks that have come out of his office and has made porters sign papers.'))).toEqual([
      'Birk | has condemned | the leaks that have come out of his office',
    ]);
  });

  it('is the refusal where somebody will not say', () => {
    expect(said(read('The minister declined to shed light on the talks.'))).toEqual([
      'The minister | declined to shed light on the talks | declined to shed light on the talks',
    ]);
  });

  it('is a denied report of all that it tells', () => {
    expect(said(read('The office denied a media report that the chief of staff, Kim Dae-su, and some aides offered to resign.'))).toEqual([
      'The office | denied | a media report that the chief of staff, Kim Dae-su, and some aides offered to resign',
    ]);
  });
});

describe('claims', () => {
  it.each([
    ['Holt said it was over, per Radio Fen.', 'second-hand'],
    ['Holt said it was over, per Olaf Birk of the Courier.', 'second-hand'],
  ])('rest on whom the press gives by “per”: %s', (sentence, flags) => {
    expect(claimsOf(sentence)).toEqual([[flags, 'it was over']]);
  });

  it('rest on whom the press gives by “as reported by”', () => {
    expect(claimsOf('It was over, Holt said as reported by Reuters.')).toEqual([['second-hand', 'It was over']]);
  });

  it('are denied in a clause that names who made them', () => {
    expect(claimsOf('The Forum said the claim by the Fen mayor, Ida Holt, that ten would leave is untrue.')).toEqual([
      ['disputed', 'ten would leave'],
    ]);
  });

  it.each([
    ['It’s alleged clerks burned the books.', 'hedged', 'clerks burned the books'],
    [
      'It is believed Mr Birk and the dead man, who was in his 20s, knew each other.',
      'no-source',
      'Mr Birk and the dead man, who was in his 20s, knew each other',
    ],
    ['Four men are thought still missing.', 'no-source', 'Four men are thought still missing'],
  ])('are nobody’s: %s', (sentence, flags, content) => {
    expect(claimsOf(sentence)).toEqual([[flags, content]]);
  });
});
