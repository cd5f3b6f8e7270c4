import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { catalogue, evaluate, readCall } from "../../src/functions/index.ts";

/** How often each function is called; `npm run fuzz` asks for 20,000, and for fewer where a call costs milliseconds. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 60);
/** Totals cost milliseconds a call. */
const isCostly = (id: string): boolean => /^(?:RANGE|CONTINGENCY|NPVP|IRRP|PAYBACKP|ROIP)/.test(id);

type Cells = readonly (readonly unknown[])[];
const blockOf = (given: unknown): Cells =>
  Array.isArray(given) ? (given as unknown[]).map((row) => (Array.isArray(row) ? row : [row])) : [[given]];

const planted = fc.constantFrom<unknown>(
  null,
  "",
  " ",
  "n/a",
  "Low",
  "1,5",
  "12%",
  "#N/A",
  "#DIV/0!",
  true,
  0,
  -1,
  NaN,
  Infinity,
  1e308,
  {},
);

/** The same cells in another shape, as people mark them by mistake. */
const shapes: readonly ((cells: Cells) => unknown)[] = [
  (cells) => cells,
  (cells) => (cells[0] ?? []).map((_, column) => cells.map((row) => row[column])),
  (cells) => [...cells, ...cells],
  (cells) => cells.map((row) => [...row, ...row]),
  (cells) => [["Amount", ...(cells[0] ?? []).slice(1)], ...cells],
  (cells) => [...cells, (cells[0] ?? []).map(() => null)],
  (cells) => cells.map((row, index) => (index === 0 ? [...row, 1] : row)),
  (cells) => cells.slice(1),
  () => [[]],
  (cells) => cells[0],
];

interface Fault {
  readonly argument: number;
  readonly row: number;
  readonly column: number;
  readonly plant: unknown;
  readonly shape: number;
}

/** What a sheet's cells may hold in an argument that is right otherwise: a cell planted, the block in another shape. */
const spoilt = fc.record({
  argument: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  plant: fc.option(planted, { nil: undefined }),
  shape: fc.integer({ min: 0, max: shapes.length - 1 }),
});

function withSpoilt(given: unknown[], { argument, row, column, plant, shape }: Fault): void {
  const position = argument % given.length;
  const cells = blockOf(given[position]).map((own) => [...own]);
  const target = cells[row % Math.max(1, cells.length)];
  if (plant !== undefined && target !== undefined && target.length > 0)
    target[column % target.length] = plant;
  given[position] = shapes[shape]?.(cells);
}

const isShowable = (value: unknown): boolean =>
  typeof value === "number"
    ? Number.isFinite(value)
    : typeof value === "string" || typeof value === "boolean";

describe("a call of the help with blanks, texts, errors or another shape in its cells", () => {
  it.each(catalogue("en").map((entry) => [entry.id, entry] as const))(
    "%s gives cells or says why",
    (id, entry) => {
      const calls = entry.examples.map(({ formula }) => {
        const given = readCall(formula)?.parameters ?? [];
        return entry.parameters.map((_parameter, position) => given[position] ?? null);
      });
      expect(calls.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(fc.nat(), fc.array(spoilt, { minLength: 1, maxLength: 3 }), (example, faults) => {
          const given = [...(calls[example % calls.length] ?? [])];
          for (const fault of faults) withSpoilt(given, fault);
          const result = evaluate(id, given, "en");
          if ("error" in result) return result.message.length > 0 && /^#[A-Z/0!?]+$/.test(result.error);
          const { values } = result as { values: readonly (readonly unknown[])[] };
          return values.length > 0 && values.every((cells) => cells.length > 0 && cells.every(isShowable));
        }),
        { numRuns: Math.max(1, Math.round(runs / (isCostly(id) ? (runs > 1000 ? 60 : 6) : 1))) },
      );
    },
  );
});
