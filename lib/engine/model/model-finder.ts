import type { SpanFinder } from '../spans/span-finder.ts';
import { encode } from './codes.ts';
import type { SpanModel } from './model.ts';
import { propose, spansOfProposal } from './propose.ts';
import { readRules } from './rule-view.ts';

/** The model's own best reading of each cue that it sees, without a judge: what `npm run eval` compares the others with. */
export function createModelFinder(model: SpanModel): SpanFinder {
  return (article) => {
    const codes = encode(article);
    const proposals = propose(article, codes, readRules(article), model).filter((p) => p.rank === 0 && p.cueScore > 0);
    return proposals.flatMap((proposal) => spansOfProposal(article, proposal) ?? []);
  };
}
