/**
 * `npm run mutation -- [--count N] [--seed N] [FOLDER...]`: plants small faults one at a time in a copy of
 * the project and says which of them no test notices. Each fault meets the nearest tests first and then
 * more of those that reach its file.
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

const root = resolve(import.meta.dirname, "..", "..");
const usual = ["src/calc", "src/functions", "src/forecast", "src/plan", "src/sheets", "src/workbook"];
const { values, positionals } = parseArgs({
  options: { count: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Tests that a fault meets at once, and how many at most. */
const [atOnce, atMost] = [6, 24];
const minutes = 60_000;

interface Planted extends Mutant {
  readonly file: string;
}

const copy = copyOfProject();
const reach = new TestReach(copy);
const chosen = sample(allMutants(positionals.length > 0 ? positionals : usual), Number(values.count));
const outcome = new Map<string, { killed: number; all: number }>();
for (const [index, mutant] of chosen.entries()) {
  const survived = !isNoticed(mutant);
  const folder = relative(copy, mutant.file).split("/").slice(0, 3).join("/");
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
  let state = Number(values.seed);
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
  const tests = reach.testsOf(mutant.file).slice(0, atMost).filter(passes);
  writeFileSync(mutant.file, planted(text, mutant));
  try {
    const near = tests.slice(0, atOnce);
    const far = tests.slice(atOnce);
    return fails(near) || (far.length > 0 && fails(far));
  } finally {
    writeFileSync(mutant.file, text);
  }
}

const clean = new Map<string, boolean>();

/** A test that fails where nothing was planted says nothing of any fault; it is named and left out. */
function passes(test: string): boolean {
  const known = clean.get(test) ?? !fails([test]);
  if (!clean.has(test) && !known) say(`   left out, since it fails by itself here: ${relative(copy, test)}`);
  clean.set(test, known);
  return known;
}

function fails(tests: readonly string[]): boolean {
  const { status } = spawnSync(
    process.execPath,
    [
      "--experimental-vm-modules",
      "--no-warnings",
      join(root, "node_modules/jest/bin/jest.js"),
      "--selectProjects=unit",
      "--runInBand",
      "--bail",
      "--silent",
      "--runTestsByPath",
      ...tests,
    ],
    // A fault that never ends is noticed as well.
    { cwd: copy, stdio: "ignore", timeout: 10 * minutes },
  );
  return status !== 0;
}

function shown({ file, start, end, replacement }: Planted): string {
  const text = readFileSync(file, "utf8");
  const short = (part: string): string => part.replace(/\s+/g, " ").slice(0, 120);
  return `${short(text.slice(start, end))}  ->  ${short(replacement)}`;
}

function report(): void {
  say("\nNoticed, by folder");
  for (const [folder, { killed, all }] of [...outcome].sort(([one], [other]) => (one < other ? -1 : 1))) {
    say(`${folder.padEnd(32)} ${String(killed).padStart(4)} of ${String(all).padStart(4)}`);
  }
  const sum = (which: "killed" | "all"): number =>
    [...outcome.values()].reduce((total, counts) => total + counts[which], 0);
  say(`${"all".padEnd(32)} ${String(sum("killed")).padStart(4)} of ${String(sum("all")).padStart(4)}`);
}
