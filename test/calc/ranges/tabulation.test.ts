import { lineDistribution } from "../../../src/calc/ranges/distribution.ts";
import { tabulate } from "../../../src/calc/ranges/tabulation.ts";

describe("a distribution written down as a table", () => {
  const line = lineDistribution({ share: 0.5, shape: "pert", mode: 0.2 });
  const table = tabulate(line, 1e-13);

  it.each([-1, 0, 0.5, 0.7])("says at its ends and beyond what the distribution says: %d", (amount) => {
    expect(table.evaluate(amount)).toEqual(line.evaluate(amount));
  });

  it.each([0.001, 0.1, 0.25, 0.499])(
    "follows it between them, to 1e-12 and the density to 1e-9: %d",
    (amount) => {
      const [written, exact] = [table.evaluate(amount), line.evaluate(amount)];
      expect(written.probability).toBeCloseTo(exact.probability, 12);
      expect(written.density).toBeCloseTo(exact.density, 9);
    },
  );
});
