import { readDocument } from "../../../src/plan/index.ts";
import { htmlNodes } from "../../../src/plan/source/html.ts";

/** More than a call takes as arguments. */
const count = 130_000;

describe("documents of more rows than a call takes as arguments", () => {
  test("a table of costs is read to its end", () => {
    const { plan } = readDocument(`# Plan\n\n## Budget\n\n|Item|Cost|\n|-|-|\n${"|a|$1|\n".repeat(count)}`);
    expect(plan.budget.categories[0]?.lines).toHaveLength(count);
  });

  test("so are paragraphs of one block of HTML", () => {
    expect(htmlNodes(`<div>${"<p>a</p>".repeat(count)}</div>`, 1, (line) => line)).toHaveLength(count);
  });
});
