import fc from "fast-check";
import { characteristicsOfNodes, griddedSums, plainSums } from "../../../src/calc/cashFlows/nodeWaves.ts";
import { fastFourier } from "../../../src/calc/cashFlows/fastFourier.ts";
import { furthest } from "./support/furthest.ts";

const nodesOf = (values: readonly number[], masses: readonly number[]) => {
  const mass = masses.reduce((sum, own) => sum + own, 0);
  return {
    z: Float64Array.from(values),
    values: Float64Array.from(values),
    weights: Float64Array.from(masses, (own) => own / mass),
  };
};
const within = (low: number, high: number) =>
  fc.array(fc.tuple(fc.double({ min: low, max: high, noNaN: true }), fc.integer({ min: 1, max: 1000 })), {
    minLength: 1,
    maxLength: 60,
  });

describe("waves of many nodes", () => {
  it("are the plain sums to 2e-13, wherever in a full turn the nodes stand", () => {
    fc.assert(
      fc.property(
        within(-5, 5),
        fc.integer({ min: 1, max: 700 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (pairs, terms, share) => {
          const nodes = nodesOf(
            pairs.map(([value]) => value),
            pairs.map(([, mass]) => mass),
          );
          const turn = (2 * Math.PI * share) / 10;
          expect(furthest(griddedSums(nodes, 0, turn, terms), plainSums(nodes, 0, turn, terms))).toBeLessThan(
            2e-13,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are those of a uniform amount, sin(z/2)/(z/2), with 40,000 terms over 20,000 nodes", () => {
    const count = 20000;
    const values = Array.from({ length: count }, (_, index) => (index + 0.5) / count);
    const terms = 40000;
    const { re, im } = characteristicsOfNodes(
      nodesOf(
        values,
        values.map(() => 1),
      ),
      0.5,
      2 * Math.PI * 0.1,
      terms,
    );
    // Of the nodes themselves: sin(z/2) / (n sin(z/2n)).
    const expected = Float64Array.from({ length: terms + 1 }, (_, k) => {
      const half = Math.PI * 0.1 * k;
      return k === 0 ? 1 : Math.sin(half) / (count * Math.sin(half / count));
    });
    expect(furthest({ re, im }, { re: expected, im: new Float64Array(terms + 1) })).toBeLessThan(2e-12);
  });

  it("have a transform that is the sum it stands for", () => {
    const re = Float64Array.from([1, -2, 3, 0.5, 0, 7, -1, 2]);
    const im = Float64Array.from([0, 1, 0, -3, 2, 0, 0, 1]);
    const expected = { re: new Float64Array(8), im: new Float64Array(8) };
    for (let k = 0; k < 8; k++) {
      for (let l = 0; l < 8; l++) {
        const angle = (2 * Math.PI * k * l) / 8;
        expected.re[k]! += re[l]! * Math.cos(angle) - im[l]! * Math.sin(angle);
        expected.im[k]! += re[l]! * Math.sin(angle) + im[l]! * Math.cos(angle);
      }
    }
    fastFourier(re, im);
    expect(furthest({ re, im }, expected)).toBeLessThan(5e-14);
  });
});
