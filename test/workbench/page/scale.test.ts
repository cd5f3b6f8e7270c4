import { scaleOf } from "../../../src/workbench/page/charts/scale.ts";

test.each([
  [[3, 97], true, [0, 20, 40, 60, 80, 100]],
  [[0.12, 0.41], true, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  [[-3, 8], true, [-5, -2.5, 0, 2.5, 5, 7.5, 10]],
  [[40, 90], false, [40, 50, 60, 70, 80, 90]],
  [[5], true, [0, 1, 2, 3, 4, 5]],
])("values %j (with zero: %s) get the round steps %j", (values, withZero, ticks) => {
  const scale = scaleOf(values, { withZero });
  expect(scale.ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
  expect(scale.place(scale.minimum)).toBe(0);
  expect(scale.place(scale.maximum)).toBe(1);
});

test("bounds that an axis states are kept", () => {
  expect(scaleOf([2, 3], { withZero: true, minimum: 0, maximum: 5 })).toMatchObject({
    minimum: 0,
    maximum: 5,
  });
});

test("without values there is still an axis", () => {
  expect(scaleOf([], { withZero: true }).ticks.length).toBeGreaterThan(1);
});
