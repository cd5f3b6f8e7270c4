import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** Files that a file imports, as far as they are the project's own. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
    .map(([, path = ""]) => resolve(dirname(file), path))
    .filter((path) => existsSync(path));
}

/** How many imports lie between a file and each file that it reaches. */
function distances(test: string, imports: (file: string) => readonly string[]): Map<string, number> {
  const found = new Map([[test, 0]]);
  for (const [file, distance] of found) {
    for (const next of imports(file)) if (!found.has(next)) found.set(next, distance + 1);
  }
  return found;
}

const startsPrograms = (file: string): boolean => readFileSync(file, "utf8").includes('"node:child_process"');

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));

/** What holds a writer's work to its spec as a whole, by the writer's folder: it notices most, however long it takes. */
const ofTheWhole: Readonly<Record<string, string>> = {
  "src/workbook/office-js": "test/workbook/office-js/inserted.test.ts",
  "src/workbook/xlsx": "test/workbook/xlsx/written.test.ts",
};

/** Tests by the files that they reach: those that are named or placed like the file first, then the nearest. */
export class TestReach {
  readonly #root: string;
  readonly #reached: readonly (readonly [string, ReadonlyMap<string, number>])[];

  constructor(root: string) {
    this.#root = root;
    const known = new Map<string, readonly string[]>();
    const imports = (file: string): readonly string[] => {
      const found = known.get(file) ?? importsOf(file);
      known.set(file, found);
      return found;
    };
    this.#reached = files(join(root, "test"))
      .filter((file) => file.endsWith(".test.ts") && !/test.(e2e|taskpane|mutation)/.test(file))
      .map((test) => [test, distances(test, imports)] as const)
      // Other programs know nothing of a fault that stands in this process alone.
      .filter(([, reached]) => ![...reached.keys()].some(startsPrograms));
  }

  /** The test that is to be asked before all others, where a folder has one that reaches the file. */
  firstOf(file: string): string | undefined {
    const folder = Object.keys(ofTheWhole).find((path) => file.startsWith(join(this.#root, path, sep)));
    const test = folder === undefined ? undefined : join(this.#root, ofTheWhole[folder] ?? "");
    return this.#reached.find(([path, reached]) => path === test && reached.has(file))?.[0];
  }

  testsOf(file: string): string[] {
    return this.#reached
      .flatMap(([test, reached]) => {
        const distance = reached.get(file);
        return distance === undefined ? [] : [{ test, rank: distance - 3 * this.#likeness(file, test) }];
      })
      .sort((one, other) => one.rank - other.rank)
      .map(({ test }) => test);
  }

  /** Folders in common, and one more for the same name. */
  #likeness(file: string, test: string): number {
    const parts = (path: string): string[] => relative(this.#root, path).split(sep).slice(1);
    const [own, its] = [parts(file), parts(test)];
    let shared = 0;
    while (shared < own.length - 1 && own[shared] === its[shared]) shared += 1;
    const name = (path: readonly string[]): string => (path.at(-1) ?? "").replace(/(\.test)?\.ts$/, "");
    return shared + (name(own) === name(its) ? 1 : 0);
  }
}
