import {
  seek,
  type SimulationError,
  type ModelWorkbook,
  type SeekRequest,
  type Sought,
} from "../../../src/model/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

const result = { sheet: "S", row: 0, column: 1 };
const change = { sheet: "S", row: 1, column: 1 };
const model = (cells: TypedCells): ModelWorkbook => workbookOf({ S: cells });
const sought = (cells: TypedCells, request: Partial<SeekRequest> = {}): Sought =>
  seek(model(cells), { result, change, target: 0, ...request });
const valuesOf = ({ solutions }: Sought): number[] => solutions.map(({ value }) => value);

describe("goal seek", () => {
  test("finds the value as exactly as Excel calculates", () => {
    const found = sought({ B1: "=B2*3-B3", B2: 5, B3: 100 });
    // Excel's difference is 0 for a few neighbours of 100/3.
    expect(found.solutions).toHaveLength(1);
    expect(valuesOf(found)[0]).toBeCloseTo(100 / 3, 12);
    expect(found.solutions[0]?.result).toBe(0);
    expect([found.held, found.base]).toEqual([5, -85]);
  });

  test("lists several solutions in order", () => {
    // (x − 1)(x − 2)(x − 5)
    const found = sought({ B1: "=(B2-1)*(B2-2)*(B2-5)", B2: 3 });
    expect(valuesOf(found).map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 2, 5]);
  });

  test("keeps to the bounds", () => {
    const cells = { B1: "=(B2-1)*(B2-2)*(B2-5)", B2: 3 };
    expect(valuesOf(sought(cells, { from: 1.5, to: 4 }))).toEqual([2]);
    expect(sought(cells, { from: 2.5, to: 4 }).solutions).toEqual([]);
    expect(sought(cells, { from: 2.5, to: 4 }).nearest?.value).toBe(2.5);
  });

  test("finds a curve that only touches, and two crossings between two points", () => {
    const [touch] = valuesOf(sought({ B1: "=(B2-0.7)*(B2-0.7)", B2: 0.1 }, { from: 0, to: 1 }));
    expect(touch).toBeCloseTo(0.7, 6);
    const close = valuesOf(sought({ B1: "=(B2-0.7)*(B2-0.7001)", B2: 0.1 }, { from: 0, to: 1 }));
    expect(close).toHaveLength(2);
    expect(close[0]).toBeCloseTo(0.7, 9);
    expect(close[1]).toBeCloseTo(0.7001, 9);
  });

  test("goes farther where there is nothing near", () => {
    expect(valuesOf(sought({ B1: "=B2-5000", B2: 1 }))).toEqual([5000]);
    expect(valuesOf(sought({ B1: "=B2+70", B2: 0 }))).toEqual([-70]);
  });

  test("takes a stretch on which the result is the target for one solution", () => {
    expect(valuesOf(sought({ B1: "=MAX(0,B2-1)", B2: 3 }, { from: -4, to: 4 }))).toEqual([-4]);
  });

  test("calls a jump past the target no solution", () => {
    const { solutions, jumps } = sought({ B1: "=IF(B2<0.3,-1,1)", B2: 0.1 }, { from: 0, to: 1 });
    expect(solutions).toEqual([]);
    expect(jumps[0]).toBeCloseTo(0.3, 12);
  });

  test.each<[string, string, number, number]>([
    // 100 standard deviations rounded up to packs of 7: a chance lies between 0 and 1 and no wider.
    ["a chance", "=ROUNDUP(NORM.S.INV(B2)*100,0)*7", 0.95, 1234],
    ["a share of which the root is taken", "=INT(SQRT(1-B2^2)*1000)*3", 0.5, 1500.5],
  ])(
    "tells what came nearest where a wider search finds nothing but errors: %s",
    (_kind, formula, held, target) => {
      const found = sought({ B1: formula, B2: held }, { target });
      expect(found.solutions).toEqual([]);
      expect(Math.abs((found.nearest?.result ?? Infinity) - target)).toBeLessThan(7);
      expect(found.jumps.length).toBeGreaterThan(0);
    },
  );

  test("goes around places where the model gives no number", () => {
    expect(valuesOf(sought({ B1: "=1/B2-4", B2: 1 }, { from: -1, to: 1 }))).toEqual([0.25]);
  });

  test("changes an uncertain cell as any other", () => {
    expect(valuesOf(sought({ B1: "=B2*2-7", B2: "=PLAN.UNCERTAIN(1,2)" }))).toEqual([3.5]);
  });

  test.each<[string, TypedCells, Partial<SeekRequest>, SimulationError["reason"]]>([
    ["a cell with a formula", { B1: "=B2", B2: "=C1+1", C1: 1 }, {}, "formula"],
    ["a cell without a number", { B1: "=B2&1", B2: "text" }, {}, "noNumber"],
    ["a cell that the result does not need", { B1: "=C1", B2: 1, C1: 2 }, {}, "unused"],
    ["no target", { B1: "=B2", B2: 1 }, { target: Number.NaN }, "target"],
    ["bounds the wrong way round", { B1: "=B2", B2: 1 }, { from: 2, to: 1 }, "bounds"],
  ])("refuses %s", (_name, cells, request, reason) => {
    expect(() => sought(cells, request)).toThrow(
      expect.objectContaining({ name: "SimulationError", reason }),
    );
  });
});
