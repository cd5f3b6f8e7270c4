import { SyntheticModule } from "node:vm";
import { addEventHandler, getState, removeEventHandler, resetState, run } from "jest-circus";
import * as circus from "jest-circus";
import { jestExpect } from "@jest/expect";
import { ModulesOfARun } from "./modules.ts";

const globals = {
  afterAll: circus.afterAll,
  afterEach: circus.afterEach,
  beforeAll: circus.beforeAll,
  beforeEach: circus.beforeEach,
  describe: circus.describe,
  it: circus.it,
  test: circus.test,
  expect: jestExpect,
};
Object.assign(globalThis, globals);
const jestGlobals = new SyntheticModule(Object.keys(globals), function (this: SyntheticModule) {
  for (const [name, value] of Object.entries(globals)) this.setExport(name, value);
});

export interface Outcome {
  /** The first test that failed, or why the file could not be read. */
  readonly failed: string | undefined;
  /** How many of the file's tests came before the time was over. */
  readonly until: number;
}

export interface Asked {
  /** Whether a test is to run, by its place in the file and its name. */
  readonly runs?: (place: number, name: string) => boolean;
  /** Told of the place of each test that starts, undefined for what runs outside of tests. */
  readonly onPlace?: (place: number | undefined) => void;
  /** Whether no further test is to start. */
  readonly isOver?: () => boolean;
}

/**
 * Runs the tests of a file in this process, with these texts in the place of what files hold, and ends with
 * the first that fails.
 */
export async function runTestFile(
  path: string,
  changed: ReadonlyMap<string, string>,
  { runs = () => true, onPlace = () => undefined, isOver = () => false }: Asked = {},
): Promise<Outcome> {
  resetState();
  Object.assign(globalThis, { [Symbol.for("TEST_TIMEOUT_SYMBOL")]: 2_000_000_000 });
  let stray: string | undefined;
  const astray = (error: unknown): void => void (stray ??= `outside of a test: ${String(error)}`);
  let handler: Parameters<typeof addEventHandler>[0] | undefined;
  process.on("uncaughtException", astray);
  process.on("unhandledRejection", astray);
  try {
    onPlace(undefined);
    const modules = new ModulesOfARun(changed, new Map([["@jest/globals", jestGlobals]]));
    await modules.import(path);
    const entries = testsOf(getState().rootDescribeBlock);
    const places = new Map(entries.map((entry, place) => [entry, place]));
    entries.forEach((entry, place) => {
      if (!runs(place, nameOf(entry))) entry.mode = "skip";
    });
    let failed: string | undefined;
    let until = entries.length;
    handler = (event) => {
      if (event.name === "test_start") {
        const place = places.get(event.test);
        if (isOver()) until = Math.min(until, place ?? 0);
        if (failed !== undefined || isOver()) event.test.mode = "skip";
        else onPlace(place);
      } else if (event.name === "test_done") {
        onPlace(undefined);
        if (failed === undefined && event.test.errors.length > 0) failed = nameOf(event.test);
      }
    };
    addEventHandler(handler);
    const result = await run();
    failed ??= result.unhandledErrors[0] ?? stray;
    return { failed, until };
  } catch (error) {
    return {
      until: 0,
      failed: `could not be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  } finally {
    if (handler !== undefined) removeEventHandler(handler);
    process.off("uncaughtException", astray);
    process.off("unhandledRejection", astray);
  }
}

type Block = circus.State["rootDescribeBlock"];
type Entry = Block["tests"][number];

function testsOf(block: Block): Entry[] {
  return block.children.flatMap((child) => (child.type === "describeBlock" ? testsOf(child) : [child]));
}

function nameOf(test: Entry): string {
  const names: string[] = [test.name];
  for (let block: Block | undefined = test.parent; block?.parent !== undefined; block = block.parent)
    names.unshift(block.name);
  return names.join(" ");
}
