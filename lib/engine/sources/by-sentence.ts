import type { ArticleText } from '../text/document.ts';
import type { Entity } from './entities.ts';

/** Sources by the sentences that mention them, so that asking who was heard near a place costs no look at all of them. */
export class BySentence {
  readonly #mentioned = new Map<number, Set<Entity>>();

  constructor({ sentenceOf }: ArticleText, entities: readonly Entity[]) {
    for (const entity of entities)
      for (const { at } of entity.mentions) {
        const sentence = sentenceOf[at] ?? -1;
        const here = this.#mentioned.get(sentence);
        if (here) here.add(entity);
        else this.#mentioned.set(sentence, new Set([entity]));
      }
  }

  /** Those mentioned in the sentences from one to another, both included, in the order in which they came up. */
  near(from: number, to: number): Entity[] {
    const found = new Set<Entity>();
    for (let sentence = from; sentence <= to; sentence++) for (const entity of this.#mentioned.get(sentence) ?? []) found.add(entity);
    return [...found].sort((a, b) => a.order - b.order);
  }
}
