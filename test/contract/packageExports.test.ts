/** What a person who installs the package can import: each entry leads to a file of the sources that build it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as library from "../../src/index.ts";

const root = join(import.meta.dirname, "../..");
const description = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
};

const entries = Object.entries(description.exports).flatMap(([entry, target]) =>
  typeof target === "string" ? [] : [[entry, target] as const],
);

test.each(entries)("the entry %s has code and types of one source file", (_entry, target) => {
  const source = target.default.replace("./lib/", "src/").replace(/\.js$/, ".ts");
  expect(existsSync(join(root, source))).toBe(true);
  expect(target.types).toBe(target.default.replace(/\.js$/, ".d.ts"));
});

it("gives each room by its name, as the entries of their own do", () => {
  const rooms = entries.map(([entry]) => entry.slice(2)).filter((room) => room !== "");
  expect(Object.keys(library).sort()).toEqual(rooms.sort());
  expect(library.calc.npv(0.1, [-100, 110])).toBeCloseTo(0, 12);
});
