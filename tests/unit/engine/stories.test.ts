/**
 * Made-up news by the hundred: five sources each, named and unnamed, who speak by turns under the names, nouns and pronouns that news goes on
 * to call them by. Who says what is known, so that every statement shows whether it went to whoever made it.
 */

import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

interface Speaker {
  id: string;
  kind: string;
  /** What the speaker is called first, with what may follow then. */
  calls: readonly { first: string; later: readonly string[] }[];
  pronoun?: string;
}

function person(name: string, sex: 'm' | 'f', trade: string, place: string): Speaker {
  const last = name.split(' ').at(-1) as string;
  const plain = [last, `${sex === 'm' ? 'Mr' : 'Ms'} ${last}`];
  const calls = [
    { first: `${name}, a ${trade} at ${place},`, later: [...plain, `the ${trade}`] },
    { first: `${trade} ${name}`, later: [...plain, `the ${trade}`] },
    { first: `${name}, who works at ${place},`, later: plain },
    { first: name, later: plain },
  ];
  return { id: name, kind: 'named-person', calls, pronoun: sex === 'm' ? 'he' : 'she' };
}

const SPEAKERS: readonly Speaker[] = [
  person('Ann Quist', 'f', 'clerk', 'the mill'),
  person('Tom Moss', 'm', 'baker', 'the market'),
  person('Fatima Noor', 'f', 'nurse', 'the clinic'),
  person('Ravi Kumar', 'm', 'surveyor', 'the harbour'),
  {
    id: 'official',
    kind: 'unnamed-person',
    calls: [
      { first: 'a senior official, who spoke on condition of anonymity,', later: ['the official', 'the senior official'] },
      { first: 'an official familiar with the talks', later: ['the official', 'the senior official'] },
    ],
    pronoun: 'he',
  },
  { id: 'diplomat', kind: 'unnamed-person', calls: [{ first: 'a Norland diplomat', later: ['the diplomat'] }], pronoun: 'she' },
  { id: 'person', kind: 'unnamed-person', calls: [{ first: 'a person familiar with the matter', later: ['the person'] }] },
  {
    id: 'two',
    kind: 'unnamed-group',
    calls: [
      { first: 'two people briefed on the plan', later: ['the people', 'the two people'] },
      { first: 'three former employees', later: ['the former employees'] },
    ],
    pronoun: 'they',
  },
  {
    id: 'firm',
    kind: 'named-organisation',
    calls: [{ first: 'Hexavia, a shipping group,', later: ['Hexavia', 'the company'] }],
    pronoun: 'it',
  },
  { id: 'union', kind: 'named-organisation', calls: [{ first: 'the Dockers’ Union', later: ['the union'] }], pronoun: 'it' },
  { id: 'spokesman', kind: 'spokesperson', calls: [{ first: 'a spokesman for the port', later: ['the spokesman'] }], pronoun: 'he' },
  { id: 'audit', kind: 'document', calls: [{ first: 'a report by auditors', later: ['the report'] }] },
];
const THINGS = ['the bridge', 'the ferry', 'the north pier', 'the crane', 'the lighthouse', 'the toll road', 'the tunnel', 'the sea wall'];
const DEEDS = [
  'would close in May',
  'had been sold',
  'was never safe',
  'cost £4m',
  'would be rebuilt',
  'was bought in secret',
  'failed twice',
];
const BETWEEN = ['The town has three piers.', 'It rained for most of the week.', 'Work began in 1998.', 'Fishing has declined since then.'];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Told {
  speaker: Speaker;
  words: string;
}

/** A story of ten statements, and who makes each. */
function story(random: () => number): { text: string; told: Told[] } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const cast = [...SPEAKERS].sort(() => random() - 0.5).slice(0, 5);
  const called = new Map<Speaker, readonly string[]>();
  const told: Told[] = [];
  const paragraphs: string[][] = [];
  let previous: Speaker | undefined;
  const said = new Set<string>();
  while (told.length < 10) {
    const words = `${pick(THINGS)} ${pick(DEEDS)}`;
    if (said.has(words)) continue;
    said.add(words);
    const speaker = pick(cast);
    const later = called.get(speaker);
    const call = pick(speaker.calls);
    const isPronoun = later !== undefined && previous === speaker && speaker.pronoun !== undefined && random() < 0.5;
    const phrase = isPronoun ? (speaker.pronoun as string) : later ? pick(later) : call.first;
    if (!later) called.set(speaker, call.later);
    const verb = speaker.kind === 'document' ? 'found' : pick(['said', 'added', 'claimed', 'argued', 'confirmed']);
    const isQuoted = speaker.kind !== 'document' && random() < 0.3;
    const order = random();
    const sentence = isQuoted
      ? `“${opened(words)},” ${phrase} ${verb}.`
      : order < 0.4
        ? `${opened(phrase)} ${verb} that ${words}.`
        : order < 0.7
          ? `${opened(words)}, ${phrase} ${verb}.`
          : `${opened(phrase)} ${verb} ${words}.`;
    if (previous !== speaker || random() < 0.5) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    told.push({ speaker, words });
    previous = speaker;
    if (!isPronoun && random() < 0.2) {
      paragraphs.at(-1)?.push(pick(BETWEEN));
      previous = undefined;
    }
  }
  return { text: paragraphs.map((p) => p.join(' ')).join('\n\n'), told };
}

describe('made-up stories', () => {
  it('give every statement to whoever makes it', { timeout: 120_000 }, () => {
    const random = seeded(20_261_130);
    const wrong = { lost: [] as string[], kind: [] as string[], source: [] as string[] };
    let all = 0;
    for (let n = 0; n < 250; n++) {
      const { text, told } = story(random);
      const { attributions, sources } = read(text);
      const known = new Map<Speaker, string>();
      for (const { speaker, words } of told) {
        all++;
        const found = attributions.find((a) => a.content.some((c) => c.text.toLowerCase().includes(words.toLowerCase())));
        const source = sources.find((s) => s.id === found?.sourceId);
        if (!found || !source) {
          wrong.lost.push(`${words} in: ${text}`);
          continue;
        }
        if (source.kind !== speaker.kind) wrong.kind.push(`${source.kind} for ${speaker.kind}, ${words} in: ${text}`);
        const before = known.get(speaker);
        const isOthers = before === undefined && [...known.values()].includes(source.id);
        if (isOthers || (before !== undefined && before !== source.id)) wrong.source.push(`${source.label}: ${words} in: ${text}`);
        if (before === undefined) known.set(speaker, source.id);
      }
    }
    const share = (list: readonly string[]) => list.length / all;
    expect(share(wrong.lost), wrong.lost[0]).toBeLessThan(0.01);
    expect(share(wrong.kind), wrong.kind[0]).toBeLessThan(0.01);
    expect(share(wrong.source), wrong.source[0]).toBeLessThan(0.01);
  });
});
