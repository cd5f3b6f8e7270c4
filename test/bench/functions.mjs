/** Custom functions over long columns: the cost of a row. */
import { call } from "../../src/functions/call.ts";
import { customFunctions } from "../../src/functions/registry.ts";
import { between, many } from "./random.mjs";

const { RANGETOTALBY, PARSERANGE, SCORE } = customFunctions;
const rows = 10_000;
const column = (make) => many(rows, (index) => [make(index)]);

export function functionsCases(random) {
  const totals = many(4, () => {
    const low = column(() => between(random, 1, 9));
    return { group: column((index) => `Group ${index % 20}`), low, high: low.map(([value]) => [value * 2]) };
  });
  const texts = many(4, () =>
    column(() => `$${between(random, 1, 9).toFixed(1)}M-${between(random, 10, 90).toFixed(1)}M a year`),
  );
  const scores = many(4, () => ({
    attainment: column(() => random() * 1.2),
    weight: column(() => random()),
  }));
  const perRow = (title, barSeconds, inputs, call) => ({
    title: `${title} over 10,000 rows, a row`,
    barSeconds,
    contenders: [{ name: title, own: true, inputs, call, per: rows }],
  });
  return [
    perRow("RANGETOTALBY", 1e-6, totals, (e) => call(RANGETOTALBY, [e.group, e.low, e.high, null, null])),
    perRow("PARSERANGE", 3e-6, texts, (e) => call(PARSERANGE, [e, null])),
    perRow("SCORE", 1e-6, scores, (e) => call(SCORE, [e.attainment, e.weight, null])),
  ];
}
