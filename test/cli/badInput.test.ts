import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../support/commandLine.ts";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scaleplan-bad-"));
  await mkdir(at("empty-folder"));
  await writeFile(at("empty.md"), "");
  await writeFile(at("blank.md"), " \n\t\n");
  await writeFile(at("binary.md"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 255, 254, 0, 7]));
  await writeFile(at("large.md"), "# Plan\n".repeat(900_000));
  await writeFile(at("other.json"), JSON.stringify({ name: "something else", version: 3 }));
  await writeFile(at("future.json"), JSON.stringify({ schemaVersion: 99, title: "Later" }));
  await writeFile(at("broken.json"), '{ "schemaVersion": 1, ');
  await writeFile(at("good.md"), "# A plan\n\n## Objectives\n\n- **Markets**: 50+ markets\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What is wrong, the words of the command, the exit code, and what the one line says. */
const cases: [string, (path: typeof at) => string[], number, RegExp][] = [
  ["a file that is not there", (path) => ["read", path("none.md")], 2, /none\.md does not exist/],
  ["a path through a file", (path) => ["read", path("good.md/none.md")], 2, /does not exist/],
  ["an empty file", (path) => ["read", path("empty.md")], 2, /empty\.md: /],
  ["a file of blanks", (path) => ["build", path("blank.md"), "-o", path("out.xlsx")], 2, /blank\.md: /],
  ["a binary file", (path) => ["build", path("binary.md"), "-o", path("out.xlsx")], 2, /binary\.md: /],
  ["a file over 5 MB", (path) => ["check", path("large.md")], 2, /larger than 5 MB/],
  ["JSON of another schema", (path) => ["read", path("other.json")], 2, /other\.json: /],
  ["JSON of a later version", (path) => ["read", path("future.json")], 2, /future\.json: .*99/],
  ["broken JSON", (path) => ["read", path("broken.json")], 2, /broken\.json: /],
  ["a folder where a file belongs", (path) => ["read", path("empty-folder")], 2, /is a folder/],
  [
    "a folder without documents",
    (path) => ["check", path("empty-folder")],
    2,
    /holds no \.md, \.txt, .* or \.json/,
  ],
  [
    "a folder to write to that is not there",
    (path) => ["build", path("good.md"), "-o", path("no/out.xlsx")],
    3,
    /cannot be written/,
  ],
  [
    "a folder as output",
    (path) => ["build", path("good.md"), "-o", path("empty-folder"), "--force"],
    3,
    /cannot be written/,
  ],
  [
    "a month that is none",
    (path) => ["build", path("good.md"), "-o", path("out.xlsx"), "--start", "2027-13"],
    2,
    /--start cannot be “2027-13”/,
  ],
  [
    "a date that is none",
    (path) => ["build", path("good.md"), "-o", path("out.xlsx"), "--as-of", "2027-02-30"],
    2,
    /--as-of cannot be/,
  ],
  [
    "a currency that is none",
    (path) => ["build", path("good.md"), "-o", path("out.xlsx"), "--currency", "euros"],
    2,
    /--currency cannot be “euros”/,
  ],
  [
    "a language that is not there",
    (path) => ["build", path("good.md"), "-o", path("out.xlsx"), "--language", "fr"],
    2,
    /--language cannot be “fr”/,
  ],
  [
    "a sheet that is not there",
    (path) => ["build", path("good.md"), "-o", path("out.xlsx"), "--sheets", "budget,nothing"],
    2,
    /--sheets cannot be “nothing”: choose among /,
  ],
  ["no output", (path) => ["build", path("good.md")], 2, /--output/],
  ["no file", () => ["read"], 2, /file/],
  ["an unknown command", () => ["publish"], 2, /publish|command/],
];

describe("bad input", () => {
  it.each(cases)(
    "%s ends with one clear line, the right code, and nothing written",
    async (_, words, exitCode, line) => {
      const before = await readdir(folder);
      const outcome = await runCommand(words(at));
      expect(outcome.exitCode).toBe(exitCode);
      expect(outcome.stdout).toBe("");
      expect(outcome.stderr).toMatch(line);
      expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
      expect(await readdir(folder)).toEqual(before);
    },
  );

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)(
    `a file without permission is refused${asRoot ? " (skipped: root may read everything)" : ""}`,
    async () => {
      await chmod(at("good.md"), 0);
      expect(await runCommand(["read", at("good.md")])).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining("permissions"),
      });
    },
  );

  it("a document without headings is still read, as text that was left alone", async () => {
    await writeFile(at("prose.md"), "Just a paragraph, and nothing that a plan is made of.\n");
    const { exitCode, stderr } = await runCommand(["build", at("prose.md"), "-o", at("out.xlsx")]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("prose.md: ")]);
  });
});
