import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const flags = (...text: string[]) =>
  read(...text).claims.map(
    (c) => `${c.flags.join('+')}: ${c.content.map((x) => x.text).join(' … ')} — ${c.basis.map((b) => b.text).join(' … ')}`,
  );

describe('claims are marked where the article’s own words say so', () => {
  it('second-hand and without sources', () => {
    expect(flags('Valley News reported, without citing sources, that the bridge was sold.')).toEqual([
      'second-hand+no-source: the bridge was sold — Valley News reported … without citing sources',
    ]);
  });
  it('second-hand, with whom the outlet cites', () => {
    expect(flags('The Courier reported on Monday, citing two clerks, that the bridge was sold.')).toEqual([
      'second-hand: the bridge was sold — The Courier reported',
    ]);
  });
  it.each([
    ['A clerk said the log was false. The warden, Greg Haas, denied this through his union.', 'disputed: the log was false — denied this'],
    ['A clerk said the log was false. Council officials disputed that at the time.', 'disputed: the log was false — disputed that'],
  ])('what is denied, however and whenever: %s', (text, claim) => {
    expect(flags(text)).toEqual([claim]);
    expect(read(text).attributions).toHaveLength(1);
  });
  it.each(['Casualty figures', 'The number of dead', 'The death toll'])('how many died, whatever was said since: %s', (subject) => {
    const toll = 'The blast killed four people, the governor said. The army said it had hit a depot.';
    expect(flags(`${toll} ${subject} could not be verified.`)).toEqual([
      'not-verified: The blast killed four people — could not be verified',
    ]);
  });
  it.each([
    ['Lee accused Quill Foods of theft. The company has denied any wrongdoing.', 'Quill Foods of theft — has denied any wrongdoing'],
    ['Prosecutors say Hale took it. He denies wrongdoing.', 'Hale took it — denies wrongdoing'],
    ['Prosecutors say Hale took it. He maintains his innocence.', 'Hale took it — maintains his innocence'],
    ['The suit says Quill sold it. Quill denies it did so.', 'Quill sold it — denies it did so'],
  ])('a charge, by whoever denies all: %s', (text, claim) => {
    expect(flags(text)).toEqual([`disputed: ${claim}`]);
  });
  it.each(['was not immediately able to confirm the account', 'could not immediately verify the account'])('what an outlet %s', (note) => {
    expect(flags(`The army said two men died. The Courier ${note}.`)).toEqual([expect.stringMatching(/^not-verified: two men died — /)]);
  });
  it('what is widely held, by nobody in particular', () => {
    expect(flags('The plan is widely regarded as a failure.')).toHaveLength(1);
    expect(flags('Hale, widely seen as a hard-liner, left.')).toHaveLength(1);
    expect(flags('She is regarded as one of the best pianists alive.')).toEqual([]);
  });
  it('nothing that an outlet only asks', () => {
    expect(flags('The Courier asked the mayor whether the bridge was sold.')).toEqual([]);
  });
  it('what an outlet can reveal', () => {
    expect(flags('The bridge was sold, the Marl Echo can reveal.')).toEqual(['no-source: The bridge was sold — the Marl Echo can reveal']);
  });
  it.each([
    [
      'what an outlet understands, behind it',
      'The ferry will be sold, BBC Sport understands.',
      'no-source: The ferry will be sold — BBC Sport understands',
    ],
    [
      'what an outlet discloses of what was told',
      'Her aide has told friends he will go, the Marl Echo can disclose.',
      'no-source: Her aide has told friends he will go — the Marl Echo can disclose',
    ],
    [
      'without what sources add',
      'The Courier understands that the wardens will meet, with sources saying the provost is out.',
      'no-source: the wardens will meet — The Courier understands',
    ],
    [
      'the apposition alone that is doubted',
      'The provost warned that delay would cost lives, a figure the treasury is understood to doubt.',
      'no-source: a figure the treasury is understood to doubt — is understood to',
    ],
    [
      'reported dead by nobody',
      'In Oxmarl, where two herders were reported killed, shops shut.',
      'hedged: two herders were reported killed — were reported killed',
    ],
    [
      'figures that the writer gave, some sentences before',
      'The toll stands at 1,204, though it may rise. The inn is full. The figures could not be independently verified.',
      'not-verified: The toll stands at 1,204 — could not be independently verified',
    ],
    [
      'a toll of which the sentence before says nothing',
      'Seven bargemen drowned and nine were killed, the reeve said. She was there. There was no immediate independent confirmation of the death toll.',
      'not-verified: Seven bargemen drowned and nine were killed — no immediate independent confirmation',
    ],
  ])('%s', (_, text, expected) => {
    expect(flags(text)).toEqual([expected]);
  });
  it.each([
    [
      'findings',
      'The study found that one pump in three failed. A leaflet called for “urgent” repairs. The makers disputed the findings.',
      'one pump in three failed',
    ],
    ['a story', 'The Courier reported in May that the regent was unwell, a story denied at the time.', 'the regent was unwell'],
  ])('denied: %s', (_, text, expected) => {
    const disputed = read(text).claims.filter((c) => c.flags.includes('disputed'));
    expect(disputed.map((c) => c.content[0]?.text)).toEqual([expected]);
  });
  it('nothing of a treatment that is unproven', () => {
    expect(flags('The chatbot named unproven treatments.')).toEqual([]);
  });
  it('hedged by an adverb', () => {
    expect(flags('The bridge was reportedly sold.')).toEqual(['hedged: The bridge was reportedly sold — reportedly']);
  });
  it('hedged by an adjective', () => {
    expect(flags('The alleged thief ran.')).toEqual(['hedged: The alleged thief — alleged']);
  });
  it('believed by nobody in particular', () => {
    expect(flags('The bridge is believed to have been sold.')[0]).toContain('no-source: The bridge is believed to have been sold');
  });
  it('not verified: the mark goes on the claim spoken of', () => {
    const [claim] = read('The army said the bridge was destroyed. The Courier could not independently verify the report.').claims;
    expect(claim).toMatchObject({ flags: ['not-verified'], content: [{ text: 'the bridge was destroyed' }] });
    expect(claim?.basis[0]?.text).toContain('could not independently verify');
  });
  it('without evidence', () => {
    expect(flags('Bo Hart claimed, without providing evidence, that the bridge was sold.')[0]).toMatch(
      /^no-evidence: .*the bridge was sold/,
    );
  });
  it('disputed: the mark goes on what is denied', () => {
    const [claim] = read('The fuel company claimed that the oil came from a ship.', 'The official rejected this claim.').claims;
    expect(claim).toMatchObject({
      flags: ['disputed'],
      content: [{ text: 'the oil came from a ship' }],
      basis: [{ text: 'rejected this claim' }],
    });
  });
  it('disputed without a verb of denial', () => {
    const [claim] = read('The fuel company claimed that the oil came from a ship.', 'The mayor said that was not true.').claims;
    expect(claim).toMatchObject({ flags: ['disputed'], content: [{ text: 'the oil came from a ship' }] });
  });
  it.each([
    ['hedged: he will sign — Rumours', 'Rumours have swirled for weeks that he will sign.'],
    ['hedged: he will sign — Word on the street is that', 'Word on the street is that he will sign.'],
    ['no-source: the mayor left — It is thought', 'It is thought the mayor left.'],
    ['second-hand: it was shut — The Harrow Courier quoted', 'The Harrow Courier quoted a clerk as saying it was shut.'],
    ['hedged: he once played for a day — legend has it', 'Fans met where, legend has it, he once played for a day.'],
    ['no-source: the clerk left — It is learnt that', 'It is learnt that the clerk left.'],
    ['second-hand: it was shut — quoted by the Northern news agency', 'Its chief, quoted by the Northern news agency, said it was shut.'],
    ['second-hand: it was shut — State television quoted', 'State television quoted a clerk as saying it was shut.'],
    [
      'second-hand: it was “shut” — the Sunday Courier reported',
      'Ann Lee has told friends it was “shut”, the Sunday Courier reported, citing two of them.',
    ],
    ['not-verified: Unverified footage showed soldiers — Unverified', 'The mayor said it was late. Unverified footage showed soldiers.'],
    ['no-source+not-verified: two boats sank — unconfirmed reports', 'According to unconfirmed reports, two boats sank.'],
    [
      'not-verified: it was shut — has not been able to verify',
      'A memo whose origin the Courier has not been able to verify says that it was shut.',
    ],
    ['no-evidence: the salt heals — debunked', 'The theory that the salt heals has been widely debunked.'],
    ['no-evidence: the debunked claim that it was shut — debunked', 'The senator repeated the debunked claim that it was shut.'],
    ['hedged: the crowd was rowdy — By some accounts', 'By some accounts, the crowd was rowdy.'],
    ['hedged: the envoys want a swap — It was reported last week that', 'It was reported last week that the envoys want a swap.'],
    ['hedged: The bridge was sold twice — it is alleged', 'The bridge was sold twice, it is alleged.'],
    ['no-source: the guards were withdrawn — Holm.co.nl has learnt', 'Holm.co.nl has learnt that the guards were withdrawn.'],
    [
      'second-hand: the army was leaving — Kan News on Monday cited',
      'Kan News on Monday cited a senior official as saying the army was leaving.',
    ],
    ['no-source+disputed: taking bribes — is accused of … which he denies', 'Brandt is accused of taking bribes, which he denies.'],
    [
      'no-source+disputed: taking bribes — is accused of … denies the charges',
      'Brandt is accused of taking bribes. He denies the charges.',
    ],
    ['disputed: the money was a loan — an account disputed by', 'Hale insisted the money was a loan — an account disputed by his partner.'],
    [
      'hedged+disputed: Farley is said to have left — is said to … disputed that account',
      'Farley is said to have left. Her agent disputed that account.',
    ],
  ])('%s', (claim, text) => {
    expect(flags(text)).toContain(claim);
  });
  it('takes two claims for what could be verified of neither', () => {
    const found = flags('Norland says ten were hurt. Sudmark says none were. Neither claim could be verified.');
    expect(found.map((f) => f.replace(/ — .*/, ''))).toEqual(['not-verified: ten were hurt', 'not-verified: none were']);
  });
  it('what an outlet was told, understands or found out itself, by nobody else', () => {
    expect(flags('The Tidewater Post was reliably informed that the levy would double.')).toEqual([
      'no-source: the levy would double — The Tidewater Post was reliably informed',
    ]);
    expect(flags('The Tidewater Post can reveal that the levy was kept.')).toEqual([
      'no-source: the levy was kept — The Tidewater Post can reveal',
    ]);
    expect(flags('She was told that the levy was kept.')).toEqual([]);
  });
  it('a denial of one man’s claim on nobody else’s words', () => {
    const cook = '“The keeper slept on the tower,” the cook said.';
    expect(flags(`${cook} The county rejects the pilot's claim that the keeper slept on the tower.`)).toEqual([]);
    expect(flags(`${cook} The county rejects the cook's claim that the keeper slept on the tower.`)[0]).toContain('disputed: “The keeper');
  });
  it('what was long rumoured or learnt, with nobody behind it', () => {
    expect(flags('It was long rumoured that she had left the choir.')).toEqual([
      'hedged: she had left the choir — It was long rumoured that',
    ]);
    expect(flags('It was learnt Brisk was away at the coast.')).toEqual(['no-source: Brisk was away at the coast — It was learnt']);
  });
  it('nothing without a source of which somebody is accused by those who stand there', () => {
    expect(flags('They chanted at the squad that guilds accused of cruelty and neglect.')).toEqual([]);
  });
  it('what no evidence was presented of, and not what was said before', () => {
    expect(flags("Vorde hinted at “steps that suit us.” Tarnby has not presented any evidence of Norland's hand in the floods.")).toEqual([
      "no-evidence: Norland's hand in the floods — has not presented any evidence",
    ]);
  });
  it('no view that has its viewers', () => {
    expect(flags('The levy is seen as unfair by anglers.')).toEqual([]);
    expect(flags('The levy is widely seen as unfair.')[0]).toContain('no-source');
  });
  it('takes nothing for unverified of which nothing is claimed', () => {
    expect(flags('“It hurt,” Ann Lee said. Doctors have not confirmed what made her ill.')).toEqual([]);
  });
  it('leaves “apparently”, “is expected to” and what stands in quotations alone', () => {
    expect(flags('The bridge apparently stands. It is expected to be painted.')).toEqual([]);
    expect(flags('“He was allegedly there,” Ann Lee said.')).toEqual([]);
  });
  it('a denial on what it denies, however far before', () => {
    expect(
      flags(
        'Two clerks say their chief misled the guild. One, a miller, said he saw it. The guild said the allegations are “categorically false.”',
      )[0],
    ).toContain('disputed: their chief misled the guild');
    expect(
      flags(
        'He was quizzed over an alleged N4.2bn fraud. His aide said he had not been briefed. His counsel dismissed the allegation as “a dream.”',
      ),
    ).toEqual(['hedged+disputed: an alleged N4.2bn fraud — alleged … dismissed the allegation as “a dream.”']);
    expect(flags('Rumours that the drummer is leaving are “absolute rubbish”, the singer said.')[0]).toContain(
      'disputed: the drummer is leaving',
    );
    expect(flags('It is believed that he fell out with two players, though United deny that.')[0]).toMatch(
      /^no-source\+disputed: he fell out/,
    );
  });
  it('a note on the accusations, the charge or the toll on these', () => {
    expect(
      flags(
        'Survivors accused soldiers of standing by. The accusations could not be verified and the army dismissed them as “bar talk”.',
      )[0],
    ).toContain('not-verified+disputed: soldiers of standing by');
    expect(
      flags('The driver has been charged with theft. The charge has not been proven in court. Sgt. Ann Lee said rain was likely.')[0],
    ).toContain('not-verified: The driver has been charged with theft');
    expect(
      flags('More than 200 people drowned off the cape, the guild said. “We were cold,” said Lam, 19. The toll could not be confirmed.')[0],
    ).toContain('not-verified: More than 200 people drowned');
  });
  it('what an outlet knows, and what is said in passing by nobody', () => {
    expect(flags('MARL United will listen to offers in January, SunSport understands.')[0]).toContain('no-source: MARL United');
    expect(flags('The guild will shuffle its bench, it has been reliably learnt.')).toEqual([
      'no-source: The guild will shuffle its bench — it has been reliably learnt',
    ]);
    expect(flags('Legend has it that a steamer went down here.')[0]).toContain('hedged: a steamer went down here');
  });
  it('never marks without a basis', () => {
    for (const claim of read('The bridge was reportedly sold. Critics deny it. The alleged buyer declined to comment.').claims)
      expect(claim.basis.length).toBeGreaterThan(0);
  });
});
