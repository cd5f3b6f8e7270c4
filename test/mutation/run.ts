/**
 * `npm run mutation -- [--count N] [--each N] [--seed N] [--tests N] [FOLDER...]`: plants small faults one at a
 * time in a copy of the project and says which of them no test notices. Each fault meets the nearest tests first and
 * then more of those that reach its file. With --each so many are drawn of every folder that a score is
 * asked of, each held against its bar.
 *
 * Longer than 150 lines, since it is one program from its options to its report.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { mutantsOf, planted, type Mutant } from "./mutants.ts";
import { TestReach } from "./reach.ts";
import { bars, scoreLine } from "./score.ts";

const root = resolve(import.meta.dirname, "..", "..");
const usual = ["src/calc", "src/functions", "src/forecast", "src/plan", "src/sheets", "src/workbook"];
const { values, positionals } = parseArgs({
  options: {
    count: { type: "string", default: "200" },
    each: { type: "string" },
    seed: { type: "string", default: "1" },
    tests: { type: "string", default: "24" },
  },
  allowPositionals: true,
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Tests that a fault meets at once, and how many at most. */
const [atOnce, atMost] = [6, Number(values.tests)];
/** Of the processor, for the tests of one go: what takes more never ends. */
const seconds = 150;

interface Planted extends Mutant {
  readonly file: string;
}

const copy = copyOfProject();
const reach = new TestReach(copy);
/** Tests that fail where nothing was planted say nothing of any fault. */
const clean = new Map<string, boolean>();
const folders = positionals.length > 0 ? positionals : values.each === undefined ? usual : Object.keys(bars);
const chosen =
  values.each === undefined
    ? sample(allMutants(folders), Number(values.count))
    : folders.flatMap((folder) => sample(allMutants([folder]), Number(values.each)));
const outcome = new Map<string, { killed: number; all: number }>();
for (const [index, mutant] of chosen.entries()) {
  const survived = !isNoticed(mutant);
  const path = relative(copy, mutant.file);
  const folder =
    folders.find((folder) => values.each !== undefined && path.startsWith(`${folder}/`)) ??
    path.split("/").slice(0, 3).join("/");
  const counts = outcome.get(folder) ?? { killed: 0, all: 0 };
  outcome.set(folder, { killed: counts.killed + (survived ? 0 : 1), all: counts.all + 1 });
  const place = `${relative(copy, mutant.file)}:${mutant.line}`;
  say(`${index + 1}/${chosen.length} ${survived ? "SURVIVED" : "noticed"} ${mutant.kind} ${place}`);
  if (survived) say(`   ${shown(mutant)}`);
}
report();
rmSync(copy, { recursive: true, force: true });

/** The project without what is built, so that a fault never stands in the files that people work in. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "mutation-"));
  for (const name of ["src", "test", "scripts", "docs", "assets"]) {
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes("shots"),
    });
  }
  for (const name of readdirSync(root).filter((name) => /\.(json|js|md|xml)$/.test(name))) {
    cpSync(join(root, name), join(folder, name));
  }
  for (const name of ["node_modules", "lib"]) {
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(folder, name));
  }
  return folder;
}

function allMutants(folders: readonly string[]): Planted[] {
  return folders.flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.includes("sample/"))
      .sort()
      .flatMap((path) => {
        const file = join(copy, folder, path);
        return mutantsOf(readFileSync(file, "utf8")).map((mutant) => ({ ...mutant, file }));
      }),
  );
}

/** The same ones for the same seed (Park and Miller's generator). */
function sample(mutants: readonly Planted[], count: number): Planted[] {
  // The first number after a small seed is always near 0: every sample would begin with the same fault.
  let state = (Number(values.seed) * 48_271) % 2_147_483_647;
  const rest = [...mutants];
  const picked: Planted[] = [];
  while (picked.length < count && rest.length > 0) {
    state = (state * 48_271) % 2_147_483_647;
    picked.push(...rest.splice(Math.floor((state / 2_147_483_647) * rest.length), 1));
  }
  return picked;
}

function isNoticed(mutant: Planted): boolean {
  const text = readFileSync(mutant.file, "utf8");
  const tests = reach.testsOf(mutant.file).slice(0, atMost);
  const changed = planted(text, mutant);
  const near = reach.lightest(tests.slice(0, atOnce));
  const far = reach.lightest(tests.slice(atOnce));
  return notices(near, mutant.file, text, changed) || notices(far, mutant.file, text, changed);
}

/** Whether a test fails with the fault that passes without it. */
function notices(tests: readonly string[], file: string, text: string, changed: string): boolean {
  let asked = tests.filter((test) => clean.get(test) !== false);
  while (asked.length > 0) {
    writeFileSync(file, changed);
    const failed = failingTest(asked);
    writeFileSync(file, text);
    if (failed === undefined) return false;
    // A fault that never ends, or stops jest itself, is noticed as well, unless jest stops without it too.
    if (failed === "all") return failingTest(asked) !== "all";
    if (passes(failed)) return true;
    asked = asked.filter((test) => test !== failed);
  }
  return false;
}

function passes(test: string): boolean {
  const known = clean.get(test) ?? failingTest([test]) === undefined;
  if (!clean.has(test) && !known) say(`   left out, since it fails by itself here: ${relative(copy, test)}`);
  clean.set(test, known);
  return known;
}

/** The first of these tests to fail; "all" where none is named. */
function failingTest(tests: readonly string[]): string | undefined {
  const words = [
    process.execPath,
    "--experimental-vm-modules",
    "--no-warnings",
    join(root, "node_modules/jest/bin/jest.js"),
    "--selectProjects=unit",
    "--runInBand",
    "--bail",
    "--silent",
    `--testSequencer=${join(copy, "test/mutation/givenOrder.mjs")}`,
    "--runTestsByPath",
    ...tests,
  ];
  // Time of the processor, not of the clock: on a busy machine a fault is not noticed by being slow.
  const { status, stderr } = spawnSync("sh", ["-c", `ulimit -t ${seconds}; exec "$@"`, "sh", ...words], {
    cwd: copy,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status === 0) return undefined;
  const named = /^FAIL (?:\w+ )?(\S+\.test\.ts)/m.exec(stderr)?.[1];
  return tests.find((test) => relative(copy, test) === named) ?? "all";
}

function shown({ file, start, end, replacement }: Planted): string {
  const text = readFileSync(file, "utf8");
  const short = (part: string): string => part.replace(/\s+/g, " ").slice(0, 120);
  return `${short(text.slice(start, end))}  ->  ${short(replacement)}`;
}

function report(): void {
  say("\nNoticed, by folder");
  for (const [folder, { killed, all }] of [...outcome].sort(([one], [other]) => (one < other ? -1 : 1))) {
    say(scoreLine(folder, killed, all));
  }
  const sum = (which: "killed" | "all"): number =>
    [...outcome.values()].reduce((total, counts) => total + counts[which], 0);
  say(scoreLine("all", sum("killed"), sum("all")));
}
