/** `npm run eval -- CORPUS`: scores rules, model and both together on CORPUS/dev, and says what confidence means. */
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import { createEngine } from '../engine/analyse.ts';
import { createHybridFinder } from '../engine/model/hybrid-finder.ts';
import { type ModelFile, unpackModel } from '../engine/model/model-file.ts';
import { createModelFinder } from '../engine/model/model-finder.ts';
import weights from '../engine/model/weights.json' with { type: 'json' };
import { findByRules } from '../engine/spans/rule-finder.ts';
import type { SpanFinder } from '../engine/spans/span-finder.ts';
import { createTokenizer } from '../engine/text/tokens.ts';
import { type MarkedArticle, readCorpus } from '../training/corpus.ts';
import { sameSource, Tally } from '../training/evaluation.ts';

const STEPS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

const percent = (share: number): string => (Number.isFinite(share) ? (100 * share).toFixed(1) : '-').padStart(6);

interface Verdict {
  confidence: number;
  right: boolean;
}

/** Scores a finder as the whole engine uses it; `verdicts` receives each attribution that the corpus has an opinion of. */
function evaluate(articles: readonly MarkedArticle[], findSpans: SpanFinder, verdicts?: Verdict[]): Tally {
  const engine = createEngine(createTokenizer(model), findSpans);
  const tally = new Tally();
  for (const { text, attributions: marks } of articles) {
    const { attributions } = engine({ text, links: [] });
    const pairs = tally.add(text, marks, attributions);
    const found = new Map([...pairs].map(([mark, k]) => [k, marks[mark]]));
    attributions.forEach((attribution, k) => {
      const mark = found.get(k);
      verdicts?.push({ confidence: attribution.confidence, right: mark !== undefined && sameSource(mark.source, attribution.source) });
    });
  }
  return tally;
}

function main(folder: string): void {
  const articles = readCorpus(join(folder, 'dev'));
  const spanModel = unpackModel(weights as ModelFile);
  const verdicts: Verdict[] = [];
  const finders: [string, SpanFinder, Verdict[]?][] = [
    ['rules alone', findByRules],
    ['model alone', createModelFinder(spanModel)],
    ['both, judged', createHybridFinder(spanModel), verdicts],
  ];
  console.log(`${articles.length} articles; acts of saying, content and source\n`);
  console.log(`| finder       | precision | recall |   F1 | content F1 | recall with a quotation |`);
  console.log(`| ------------ | --------: | -----: | ---: | ---------: | ----------------------: |`);
  for (const [name, finder, into] of finders) {
    const t = evaluate(articles, finder, into);
    console.log(
      `| ${name.padEnd(12)} | ${percent(t.precision)} | ${percent(t.recall)} | ${percent(t.f1)} | ${percent(t.contentF1)} | ${percent(t.quotedRecall)} |`,
    );
  }
  console.log(`\n| confidence | attributions | right |\n| ---------- | -----------: | ----: |`);
  const row = (name: string, some: readonly Verdict[]) =>
    console.log(
      `| ${name.padEnd(10)} | ${String(some.length).padStart(12)} | ${percent(some.filter((v) => v.right).length / some.length)} |`,
    );
  for (let i = 0; i + 1 < STEPS.length; i++) {
    const [low, high] = [STEPS[i] as number, STEPS[i + 1] as number];
    const top = i + 2 === STEPS.length;
    row(
      `${low} to ${high}`,
      verdicts.filter((v) => v.confidence >= low && (v.confidence < high || top)),
    );
  }
  row(
    '0.8 and up',
    verdicts.filter((v) => v.confidence >= 0.8),
  );
}

const [folder] = process.argv.slice(2);
if (folder) main(folder);
else {
  console.error('usage: npm run eval -- CORPUS   (CORPUS: the data folder of PolNeAR, with dev/text and dev/attributions)');
  process.exitCode = 2;
}
