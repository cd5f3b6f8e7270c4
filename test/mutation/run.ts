/**
 * `npm run mutation -- [--each N] [--seed N] [--tests N] [FOLDER...]`: plants small faults, so many in each
 * folder, one at a time, and says which of them no test notices. A fault stands in the memory of one process
 * alone, which keeps what it has loaded and runs of each test file what meets the fault, up to the first
 * failure. `--write` notes in `sample.json` what is found, and passes over what was noticed before; `--sample`
 * asks whether the faults noted there are still noticed, by the same tests first, and fails where a folder
 * falls below its bar by more than chance. What the type check refuses is no fault.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { TestReach } from "./reach.ts";
import { faultsNamed, sampleOf } from "./sample.ts";
import { bars, isBelow, scoreLine } from "./score.ts";
import { Search, type Noticing } from "./search.ts";
import { TypeCheck } from "./types.ts";
import type { Fault } from "./warm/orders.ts";

/** A fault of the sample: the file it is planted in, and the test that notices it where one does. */
interface Noted {
  readonly file: string;
  readonly by?: Noticing;
  readonly refused?: true;
}

const root = resolve(import.meta.dirname, "..", "..");
const noteFile = join(import.meta.dirname, "sample.json");
const noted = new Map(Object.entries(JSON.parse(readFileSync(noteFile, "utf8")) as Record<string, Noted>));
const { values, positionals } = parseArgs({
  options: {
    each: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    tests: { type: "string", default: "10" },
    sample: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const folders = positionals.length > 0 ? positionals : Object.keys(bars);
const refused = new Set([...noted].filter(([, { refused }]) => refused).map(([id]) => id));
const all = values.sample
  ? faultsNamed(root, new Map([...noted].map(([id, { file }]) => [id, file])))
  : folders.flatMap((folder) => sampleOf(root, folder, values.seed, Number(values.each)));
const faults = all.filter(({ id }) => !refused.has(id));
const types = new TypeCheck(join(root, "tsconfig.json"));
const search = new Search(faults, { reach: new TestReach(root), files: Number(values.tests), say });
const noticed = new Set<string>(values.sample ? await stillNoticed() : []);
for (const [index, fault] of faults.entries()) {
  const { id } = fault;
  const before = noted.get(id);
  // What no test noticed when it was noted is no news.
  if (noticed.has(id) || (values.sample && before?.by === undefined)) continue;
  const by = (values.write ? before?.by : undefined) ?? (await search.noticing(fault));
  if (by !== undefined) noticed.add(id);
  else if (types.refuses(fault)) refused.add(id);
  if (values.write && before?.by === undefined) note(fault, by);
  const place = `${id} ${relative(root, fault.file)}:${fault.line}`;
  say(
    `${index + 1}/${faults.length} ${by !== undefined ? "noticed" : refused.has(id) ? "refused" : "SURVIVED"} ${fault.kind} ${place}`,
  );
  if (by === undefined) say(`   ${shown(fault)}`);
  if (values.sample) say(`   no longer by: ${before?.by?.name ?? before?.by?.test}`);
}
search.close();
report();

/** The faults that the tests which have once noticed them notice still. */
async function stillNoticed(): Promise<string[]> {
  const byTest = new Map<string, Map<Fault, string | undefined>>();
  for (const fault of faults) {
    const by = noted.get(fault.id)?.by;
    if (by === undefined) continue;
    const its = byTest.get(by.test) ?? new Map<Fault, string | undefined>();
    byTest.set(by.test, its.set(fault, by.name));
  }
  const still: string[] = [];
  for (const [test, its] of byTest) {
    for (const { id } of await search.stillNoticed(join(root, test), its)) still.push(id);
  }
  return still;
}

function note({ id, file }: Fault, by: Noticing | undefined): void {
  noted.set(id, {
    file: relative(root, file),
    ...(refused.has(id) ? { refused: true } : {}),
    ...(by === undefined ? {} : { by: { ...by, test: relative(root, by.test) } }),
  });
  const entries = [...noted].sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(noteFile, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
}

function shown({ file, start, end, replacement }: Fault): string {
  const text = readFileSync(file, "utf8");
  const short = (part: string): string => part.replace(/\s+/g, " ").slice(0, 120);
  return `${short(text.slice(start, end))}  ->  ${short(replacement)}`;
}

function report(): void {
  const asked = faults.filter(({ id }) => !refused.has(id));
  const count = (its: readonly Fault[]): number => its.filter(({ id }) => noticed.has(id)).length;
  say("\nNoticed, by folder");
  for (const folder of folders) {
    const its = asked.filter(({ file }) => relative(root, file).startsWith(`${folder}/`));
    if (its.length === 0) continue;
    say(scoreLine(folder, count(its), its.length));
    if (values.sample && isBelow(folder, count(its), its.length)) process.exitCode = 1;
  }
  say(scoreLine("all", count(asked), asked.length));
  const each = search.milliseconds / 1000 / Math.max(1, faults.length);
  say(`${each.toFixed(1)} s of the processor a fault`);
}
