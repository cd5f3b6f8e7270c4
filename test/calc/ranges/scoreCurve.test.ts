import { scoreCurve } from "../../../src/calc/ranges/scoreCurve.ts";

const medians = [0.02, 0.05, 0.1, 0.3, 0.5, 0.8, 0.95, 0.98];
const scores = Array.from({ length: 57 }, (_, place) => (place - 28) / 4);

describe("the score of a share of the width", () => {
  it.each(
    (["bell", "wideBell", "metalog"] as const).flatMap((shape) =>
      medians.map((median) => [shape, median] as const),
    ),
  )("leads back to the share, to 1e-13: %s with its median at %d", (shape, median) => {
    const { cut, at, scoreOf } = scoreCurve(shape, median);
    const inside = scores.filter((score) => Math.abs(score) <= cut);
    const errors = inside.map((score) => Math.abs(at(scoreOf(at(score))) - at(score)));
    expect(Math.max(...errors)).toBeLessThan(1e-13);
  });
});
