/** Who is who in news from Lagos, Lahore, Nairobi and Manila, in transfer gossip and film trades. */

import { describe, expect, it } from 'vitest';
import { read, sourceOf } from './read.ts';

const labels = (...paragraphs: string[]): string[] => read(...paragraphs).sources.map((s) => s.label);
const kinds = (...paragraphs: string[]): string[] => read(...paragraphs).sources.map((s) => s.kind);
describe('who is who', () => {
  it.each([
    ['The agent of Fen striker Olaf Birk said talks were off.', 'spokesperson'],
    ['A spokesman for Fen mayor Ida Holt said talks were off.', 'spokesperson'],
    ['The brother of the suspect Olaf Birk said he had left.', 'unnamed-person'],
    ['The family of Chief Birk said it was grieving.', 'unnamed-group'],
    ['The petition filed through advocate Ida Holt claimed he was robbed.', 'document'],
  ])('is not the one whose somebody is: %s', (sentence, kind) => {
    expect(read(sentence).sources[0]).toMatchObject({ kind });
    expect(read(sentence).sources[0]?.label).toMatch(/^(?:The|A) /);
  });

  it('is the agent, and later the striker', () => {
    expect(labels('The agent of Fen striker Olaf Birk said he would stay.', '“I stay,” Birk said.')).toEqual([
      'The agent of Fen striker Olaf Birk',
      'Olaf Birk',
    ]);
  });

  it.each([
    ['Fen Borough Council said the lane was shut.', 'The Council said it would reopen.'],
    ['The Norland Trade Commission said the deal was void.', 'The Commission said it would sue.'],
    ['The Millers’ Network said flour was dear.', 'The network said it would rise.'],
    ['The Fen Elders (FE) Forum said it was late.', 'The Forum, in a letter, said it would go.'],
    ['FC Fenwick have dropped him.', 'Fenwick said he was hurt. FC Fenwick said so.'],
  ])('is one body, by the last word of its name: %s', (first, second) => {
    expect(labels(first, second).length).toBe(1);
  });

  it('is the governor of one state, and not of another', () => {
    expect(
      labels(
        'Governor Ida Holt of Fen State said it was late. The Fen State governor said so. Governor Olaf Birk of Marl said no deal was made.',
      ),
    ).toEqual(['Ida Holt', 'Olaf Birk']);
    expect(labels('Two were hurt, regional governor Olaf Birk said. The governor of Tarsk said three homes were hit.').length).toBe(2);
  });

  it('is no office of the one whom somebody serves', () => {
    const report = read(
      'Governor Ida Holt insisted it was a plot.',
      'In a statement by the Press Secretary to the Governor, Olaf Birk, Holt said she was in good health.',
      'The governor said she would not go.',
    );
    expect(sourceOf(report, report.attributions.length - 1).label).toBe('Ida Holt');
  });

  it('has no role from the sentence before', () => {
    expect(
      labels(
        'The chief executive of the Fen Trust says he is done with Mayor Ida Holt.',
        'Olaf Te Ruru gave his reasons in a note on Monday.',
        '“We will talk to the council, just not the mayor,” Te Ruru told the Courier.',
      ),
    ).toEqual(['Olaf Te Ruru']);
  });

  it.each([
    ['Olaf Birk on Tuesday lodged a police complaint against the reeve.', 'The complainant said men had beaten him.'],
    ['The court acted on a petition by Olaf Birk, a clerk.', 'The petitioner said he had asked in vain.'],
    ['Olaf Birk sued the mill in May.', 'The plaintiff said he was ruined.'],
  ])('went to law: %s', (first, second) => {
    expect(labels(first, second)).toEqual(['Olaf Birk']);
  });

  it.each([
    ['Minister for Privatization Danil Azer said it was late.', 'Danil Azer'],
    ['Fen Ward MCA Seth Kamba said it was late.', 'Seth Kamba'],
    ['Guild president Thirunal said it was late.', 'Thirunal'],
    ['Taher al Nour, a clerk, said it was late.', 'Taher al Nour'],
  ])('is named behind a post: %s', (sentence, label) => {
    expect(read(sentence).sources[0]).toMatchObject({ label, kind: 'named-person' });
  });

  it('is a minister, by any part of what he is in charge of', () => {
    expect(
      labels(
        "Norland's Minister for Planning and Development, Danil Azer has said it was late.",
        'The Planning Minister added that it was dear.',
      ),
    ).toEqual(['Danil Azer']);
  });

  it('is whom the sentence before brings in, with what is told of them', () => {
    const { sources } = read(
      'A top guild official says there is no flour.',
      'A senior mill official, speaking on condition of anonymity to discuss the talks, gave a grim view of them. The official said they had failed.',
    );
    expect(sources.map((s) => [s.label, s.anonymity])).toEqual([
      ['A top guild official', 'described'],
      ['A senior mill official', 'granted'],
    ]);
    expect(labels('A source close to the pair gave it away. The insider said they had parted.')).toEqual(['A source close to the pair']);
  });

  it('is who joined in, for the pronoun behind', () => {
    expect(
      labels(
        '“We will strike,” Olaf Birk told the Courier.',
        'His warning was echoed by Mark Osei, general secretary of the guild.',
        '“I fear it will come in autumn,” he told the paper.',
      ),
    ).toEqual(['Olaf Birk', 'Mark Osei']);
  });

  it.each([
    ['Mr Birk was one of six wardens who voiced concerns about the plan.', 'Birk'],
    ['Dr Ida Holt is one of two clerks who say the vault was open.', 'Ida Holt'],
  ])('is who is one of several: %s', (sentence, label) => {
    expect(labels(sentence)).toEqual([label]);
  });

  it('is who is asked in the next sentence, and not who asks there', () => {
    expect(labels('“It was late,” Ms Birk said.', 'Asked whether she believed it, she replied: “I hope not.”')).toEqual(['Birk']);
  });

  it('is a member of parliament, by no more than that', () => {
    expect(labels('“It was late,” Ms Birk said.', 'The senior Fen MP denied that the leaks showed a lack of unity.')).toEqual(['Birk']);
  });

  it('is the one of whom several people tell', () => {
    expect(
      labels(
        '“A rigged race,” says Barry Moss.',
        'Buyers looked back at comments made by finance chief John Lens in March, say analysts who met him. He had implied some were late.',
      ),
    ).toEqual(['Barry Moss', 'analysts who met him', 'John Lens']);
  });

  it('is the firm whose shares fell', () => {
    expect(labels('Pollen Systems’ shares fell after its report missed forecasts, and it warned of a slump in sales.')).toEqual([
      'Pollen Systems',
    ]);
  });

  it('is the outlet that was named last, as “the paper”', () => {
    expect(
      read('Holt slammed the New York Times for a story.', 'The paper said on Friday that it stood by the story.').sources,
    ).toMatchObject([{ kind: 'named-organisation' }, { kind: 'media', label: 'New York Times' }]);
    expect(kinds('A study in Fen Medicine drew ire.', 'The paper said that tea was safe.')).toEqual(['document']);
  });

  it('is the office of the lead, whose holder made the statement', () => {
    expect(
      labels(
        'Norland’s foreign minister said the dam would stand.',
        'Ahmad Husin made the statement at a news conference on Tuesday.',
        'Husin said talks went on.',
      ),
    ).toEqual(['Ahmad Husin']);
  });

  it('is a leak, which is a document', () => {
    expect(kinds('The latest cabinet leak revealed that Ann Birk argued against a tax.')).toEqual(['document']);
  });

  it.each([
    'According to Il Ponte (via FenSport), Lens have joined the race.',
    'The film is off, Sardine Digest reported.',
    'Fenpress.ng reported that Holt was ill.',
    'The French site guessed that the parts were for a cheap phone, and the French site said they were real.',
    'It was claimed in the local press that the dam was unsafe.',
    'Norland’s state-run al Bahr News TV channel said talks had begun.',
  ])('is an outlet: %s', (sentence) => {
    expect(kinds(sentence)).toEqual(['media']);
  });

  it('is an outlet that is called one later', () => {
    expect(read('Holt is to play the duke, according to Gadfly.', 'The film news site said talks were over.').sources).toMatchObject([
      { label: 'Gadfly', kind: 'media' },
    ]);
    expect(kinds('A report from Fen Weekly claims that they have parted. The article adds that money was short.')).toEqual(['media']);
  });

  it('is an outlet that something was told to', () => {
    expect(
      read('According to Gadfly, the game will be late.', 'Two coders told the outlet that the engine had failed.').sources[0],
    ).toMatchObject({ label: 'Gadfly', kind: 'media' });
  });

  it('is one of two people’s, and neither of them', () => {
    expect(read('Ann Birk and Al Moss’s lawyer said the trial would be late.').sources).toMatchObject([{ kind: 'spokesperson' }]);
  });
});
