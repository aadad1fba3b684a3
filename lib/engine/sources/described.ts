import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

/** Words that tell nothing of who it is. */
const EMPTY = new Set(
  'a an the this that these those one two three four five six all both some many several same anonymous unnamed who have with his her their its of interviewed by said quoted above'.split(
    ' ',
  ),
);

/** How somebody feels, which the article may tell of them once their name is known: “the concerned mother”. */
const FEELING =
  /^(?:concerned|worried|anxious|proud|grieving|bereaved|heartbroken|devastated|distraught|furious|angry|outraged|watchful|quick-thinking|eagle-eyed|brave|startled|shaken|delighted|excited|happy|relieved|shocked|stunned|disappointed|frustrated|emotional|tearful)$/;

/** What a mention tells of its source besides the head noun, in lower case. */
export const descriptionOf = (mention: Mention): string[] =>
  mention.modifiers.filter((w) => !EMPTY.has(w) && !FEELING.test(w) && w !== mention.head);

/** “a police chief said … [The man] fled”: who speaks for his office is not taken up as a man. */
export const mayBeCalled = (entity: Entity, { head }: Mention): boolean =>
  !/^(?:man|woman)$/.test(head) || ![...entity.heads].some((h) => IN_OFFICE.test(h));

const IN_OFFICE =
  /^(?:chief|officials?|officer|minister|prosecutor|lawyer|attorney|judge|doctor|mayor|sheriff|aide|advis[eo]r|executive|diplomat|deputy|detective|inspector|commissioner|coroner)$/;
