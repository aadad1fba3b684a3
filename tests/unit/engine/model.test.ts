import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLOTS, slotOf } from '../../../lib/engine/model/hashing.ts';
import { backward, bestPaths, FIRST_STATES, forward, type Lattice, STATES, STEP_COUNT, STEPS } from '../../../lib/engine/model/lattice.ts';
import { fromBase64, type ModelFile, packModel, toBase64, unpackModel } from '../../../lib/engine/model/model-file.ts';
import { quantise, rowOf } from '../../../lib/engine/model/tables.ts';
import weights from '../../../lib/engine/model/weights.json' with { type: 'json' };
import { runs } from '../fuzz/runs.ts';

/** All paths through a lattice with their scores, by trying each. */
function everyPath({ length, nodes, edges }: Lattice): { states: number[]; score: number }[] {
  let paths = FIRST_STATES.map((state) => ({ states: [state], score: nodes[state] as number }));
  for (let t = 1; t < length; t++) {
    paths = paths.flatMap(({ states, score }) =>
      STEPS.flatMap(([from, to], k) =>
        from === states.at(-1)
          ? [{ states: [...states, to], score: score + (edges[t * STEP_COUNT + k] as number) + (nodes[t * STATES + to] as number) }]
          : [],
      ),
    );
  }
  return paths.sort((a, b) => b.score - a.score);
}

const lattices = fc
  .integer({ min: 1, max: 5 })
  .chain((length) =>
    fc
      .tuple(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length * STATES, maxLength: length * STATES }),
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length * STEP_COUNT, maxLength: length * STEP_COUNT }),
      )
      .map(([nodes, edges]): Lattice => ({ length, nodes: Float64Array.from(nodes), edges: Float64Array.from(edges) })),
  );

describe('lattice', () => {
  it('finds the best paths, in order, as trying each path does', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = everyPath(lattice);
        const found = bestPaths(lattice, 3);
        expect(found.map((p) => p.score)).toHaveLength(Math.min(3, all.length));
        found.forEach((path, i) => {
          expect(path.score).toBeCloseTo(all[i]?.score as number, 9);
        });
        expect(found[0]?.score).toBeCloseTo(
          all.find((p) => p.states.join() === [...(found[0]?.states ?? [])].join())?.score ?? Number.NaN,
          9,
        );
      }),
      runs(100),
    );
  });
  it('sums over all paths, forwards and backwards alike', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = everyPath(lattice);
        const sum = Math.log(all.reduce((n, p) => n + Math.exp(p.score), 0));
        const { alpha, total } = forward(lattice);
        expect(total).toBeCloseTo(sum, 6);
        const beta = backward(lattice);
        const first = FIRST_STATES.reduce((n, s) => n + Math.exp((alpha[s] as number) + (beta[s] as number)), 0);
        expect(Math.log(first)).toBeCloseTo(sum, 6);
      }),
      runs(100),
    );
  });
});

describe('features', () => {
  it('hash to slots of the table', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (a, b, c) => {
        const slot = slotOf(3, a, b, c);
        expect(slot).toBeGreaterThanOrEqual(0);
        expect(slot).toBeLessThan(SLOTS);
      }),
      runs(100),
    );
  });
});

describe('model file', () => {
  it('keeps bytes through base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
      runs(100),
    );
  });
  it('gives the same file again after reading it', () => {
    expect(packModel(unpackModel(weights as ModelFile))).toEqual(weights);
  });
  it('is refused where it is damaged or of another version', () => {
    const file = weights as ModelFile;
    expect(() => unpackModel({ ...file, version: 2 as 1 })).toThrow('version 2');
    expect(() => unpackModel({ ...file, nodes: { ...file.nodes, values: file.nodes.values.slice(0, 400) } })).toThrow('damaged');
  });
  it('rounds weights to bytes and keeps the largest', () => {
    const trained = new Float32Array(SLOTS);
    trained[5] = 1.5;
    trained[9] = -3;
    trained[11] = 0.01;
    const table = quantise(trained, 1, 2);
    expect([5, 9, 11].map((slot) => rowOf(table.slots, slot))).toEqual([1, 2, 0]);
    expect((table.values[0] as number) * table.scale).toBeCloseTo(1.5, 1);
    expect((table.values[1] as number) * table.scale).toBeCloseTo(-3, 1);
  });
});
