import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import * as calc from "../../src/calc/index.ts";

const root = join(import.meta.dirname, "../..");
const reference = readFileSync(join(root, "docs/calc.md"), "utf8");
const plain = (text: string): string => text.replace(/\\/g, "").replace(/\s+/g, " ");
const sections = new Map(
  reference
    .split(/^## /m)
    .map((section) => [section.slice(0, section.indexOf("\n")).replace("()", ""), section]),
);

describe("docs/calc.md (npm run docs:calc)", () => {
  const functions = Object.entries(calc).filter(
    ([name, value]) => typeof value === "function" && name !== "CalcError",
  );

  it.each(functions.map(([name]) => name))("describes %s with its example", (name) => {
    const section = sections.get(name) ?? "";
    expect(section).toContain(`function ${name}(`);
    expect(section).toMatch(/### Example\n[\s\S]*```/);
  });

  it("shows the examples that the tests run", () => {
    for (const file of [
      "growth",
      "saturation",
      "irr",
      "returns",
      "payback",
      "attainment",
      "pace",
      "score",
      "status",
      "schedule",
    ]) {
      const source = readFileSync(join(root, `src/calc/${file}.ts`), "utf8");
      const examples = [...source.matchAll(/^ \* (\w+\(.*\) \/\/ .*)$/gm)].map(([, line]) =>
        plain(line ?? ""),
      );
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.filter((example) => !plain(reference).includes(example))).toEqual([]);
    }
  });
});
