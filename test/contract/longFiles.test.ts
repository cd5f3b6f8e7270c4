import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../src/", import.meta.url);
const linesOf = (text: string): number => text.split("\n").length - 1;
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, root), "utf8") }));

/** "// Over 150 lines: why", the first line of a file. */
const reason = /^\/\/ Over \d+ lines: \S.{9,}$/m;

describe("a file has one subject", () => {
  it("one of more than 300 lines says in its first line why it is so long", () => {
    const silent = sources.filter(({ text }) => linesOf(text) > 300 && text.search(reason) !== 0);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("half of all files have about 60 lines or fewer", () => {
    const lengths = sources.map(({ text }) => linesOf(text)).sort((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
  });
});
