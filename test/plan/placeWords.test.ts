import { readDocument } from "../../src/plan/index.ts";
import { placeWords } from "../../src/plan/placeWords.ts";
import { readSource } from "../../src/plan/markdown.ts";
import type { SourceDocument } from "../../src/plan/source/tree.ts";

const sheet = (cells?: readonly string[]): SourceDocument => ({
  nodes: [
    {
      kind: "heading",
      depth: 1,
      content: [{ text: "Costs" }],
      place: { firstLine: 1, lastLine: 1 },
    },
  ],
  lines: ["Costs", "Loose words"],
  ...(cells === undefined ? {} : { cells }),
  unit: "row",
});

describe("The places of a document", () => {
  it("are lines of a text", () => {
    const { report } = readDocument("# Plan\n\n## Budget\n- Van: $400\n");
    expect(placeWords(report).unit).toBe("line");
  });

  it("are rows of separated values", () => {
    const { report } = readSource(sheet());
    expect(placeWords(report).unit).toBe("row");
    expect(placeWords(report).named(2)).toBeUndefined();
  });

  it("are cells of a workbook, whose rows do not count through all its sheets", () => {
    const { report } = readSource(sheet(["Costs", "Costs!B7"]));
    expect(placeWords(report).unit).toBe("cell");
    expect(placeWords(report).named(2)).toBe("Costs!B7");
  });

  it("are lines where nothing is known of the document", () => {
    expect(placeWords(undefined).unit).toBe("line");
  });
});
