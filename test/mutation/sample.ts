import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { transformSync } from "@swc/core";
import { equivalent } from "./equivalent.ts";
import { drawn, mutantsOf, named, planted } from "./mutants.ts";
import type { Fault } from "./warm/orders.ts";

/** Every fault of a file but those that change nothing. */
function faultsOf(root: string, path: string): Fault[] {
  const file = join(root, path);
  const text = readFileSync(file, "utf8");
  return named(path, text, mutantsOf(text))
    .map((mutant) => ({ ...mutant, file }))
    .filter(({ id }) => !(id in equivalent));
}

/** So many faults of a folder, the same for the same seed; what is no program any more is passed over. */
export function sampleOf(root: string, folder: string, seed: string, count: number): Fault[] {
  const all = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.includes("sample/"))
    .flatMap((path) => faultsOf(root, relative(root, join(root, folder, path))));
  const taken: Fault[] = [];
  for (const fault of drawn(all, seed)) {
    if (taken.length === count) break;
    if (isProgram(fault)) taken.push(fault);
  }
  return taken;
}

/** The faults of these names, as far as their lines are still what they were. */
export function faultsNamed(root: string, files: ReadonlyMap<string, string>): Fault[] {
  return [...new Set(files.values())]
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => faultsOf(root, path).filter(({ id }) => files.has(id)));
}

function isProgram(fault: Fault): boolean {
  try {
    transformSync(planted(readFileSync(fault.file, "utf8"), fault), {
      jsc: { parser: { syntax: "typescript" } },
    });
    return true;
  } catch {
    return false;
  }
}
