import { cellStep, intoRequests, jsonBytes, rowPieces } from "../../../src/workbook/office-js/payload.ts";

const nothing = (): void => undefined;

describe("requests below the limit", () => {
  it("keep the order of the steps and put together what fits", () => {
    const steps = [1_500_000, 1_500_000, 1_500_000, 100].map((bytes) => ({ bytes, queue: nothing }));
    expect(intoRequests(steps).map((request) => request.length)).toEqual([2, 2]);
    expect(intoRequests(steps).flat()).toEqual(steps);
  });

  it("send a step that is too large alone rather than not at all", () => {
    const steps = [5_000_000, 100].map((bytes) => ({ bytes, queue: nothing }));
    expect(intoRequests(steps).map((request) => request.length)).toEqual([1, 1]);
  });

  it("count bytes and not letters", () => {
    expect(jsonBytes("ñ")).toBe(4);
    expect(cellStep([["ñ"]], nothing).bytes).toBeGreaterThan(8);
  });

  it("split a large block by rows without losing one", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [index, "x".repeat(1_000)]);
    const pieces = rowPieces(rows);
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.flatMap(({ rows: piece }) => piece)).toEqual(rows);
    expect(pieces.map(({ first }) => rows[first]?.[0])).toEqual(pieces.map(({ first }) => first));
    expect(Math.max(...pieces.map(({ rows: piece }) => jsonBytes(piece)))).toBeLessThan(1_100_000);
  });
});
