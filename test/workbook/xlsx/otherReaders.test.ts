/** Files open in programs that others wrote, without a word of complaint, and hold there what they hold here. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { samplePlan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { hostilePlan } from "../../sheets/support/hostilePlan.ts";
import { contextOf } from "../../sheets/support/contexts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";

const run = promisify(execFile);
const runs = (command: string, ...parameters: string[]): boolean =>
  spawnSync(command, parameters, { stdio: "ignore" }).status === 0;
/** Debian's openpyxl belongs to Debian's Python, which need not be the first on the path. */
const python = ["python3", "/usr/bin/python3"].find((path) => runs(path, "-c", "import openpyxl"));
const gnumeric = runs("ssconvert", "--version");

const files: readonly (readonly [string, () => WorkbookSpec])[] = [
  ["one of everything", () => budgetWorkbook],
  ["the sample", () => buildWorkbook(samplePlan("es"), contextOf({ language: "es" }))],
  ["a hostile plan", () => buildWorkbook(hostilePlan(), contextOf())],
];

/** Every warning is an error but those for extensions that openpyxl says it leaves out. */
const readWithOpenpyxl = `
import json, sys, warnings
warnings.simplefilter("error")
warnings.filterwarnings("ignore", message=".*extension is not supported and will be removed")
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
# Before openpyxl 3.1 the names of sheets stood among those of the workbook.
names = (
  [name.name for name in book.defined_names.definedName if name.localSheetId is None]
  if hasattr(book.defined_names, "definedName")
  else book.defined_names.keys()
)
print(json.dumps({
  "sheets": book.sheetnames,
  "tables": sorted(name for sheet in book for name in sheet.tables),
  "names": sorted(names),
}))
`;

async function withFile<T>(spec: WorkbookSpec, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "other-readers-"));
  try {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, await writeXlsx(resolveWorkbook(spec)));
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const tablesOf = ({ sheets }: WorkbookSpec): string[] =>
  sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort();

describe(`openpyxl${python ? "" : " (not installed here: not asked)"}`, () => {
  (python ? it : it.skip).each(files)("reads %s, its sheets, tables and names", async (_name, make) => {
    const spec = make();
    const { stdout } = await withFile(spec, (path) => run(python ?? "", ["-c", readWithOpenpyxl, path]));
    const read = JSON.parse(stdout) as Record<"sheets" | "tables" | "names", string[]>;
    expect(read.sheets).toEqual(spec.sheets.map(({ name }) => name));
    expect(read.tables).toEqual(tablesOf(spec));
    expect(read.names).toEqual(spec.names.map(({ name }) => name).sort());
  });
});

/**
 * Gnumeric knows neither tables, data bars, icons nor apostrophes in names of sheets, and says so of each;
 * it keeps the stored values. So what it says is no test, but what it has afterwards is.
 */
describe(`gnumeric${gnumeric ? "" : " (not installed here: not asked)"}`, () => {
  (gnumeric ? it : it.skip).each(files)("opens %s and has each sheet with its title", async (_name, make) => {
    const spec = make();
    await withFile(spec, async (path) => {
      await run("ssconvert", ["-S", path, `${path}-%n.csv`], { maxBuffer: 2 ** 26 });
      const titles = spec.sheets.map(({ blocks }) => {
        const [cell] = blocks.flatMap(({ cells }) => cells.flat()).filter(({ kind }) => kind === "text");
        return cell?.kind === "text" ? cell.text.replaceAll('"', '""') : "";
      });
      const written = titles.map((_title, index) => readFileSync(`${path}-${index}.csv`, "utf8"));
      expect(titles.filter((title, index) => written[index]?.includes(title) !== true)).toEqual([]);
      expect(existsSync(`${path}-${titles.length}.csv`)).toBe(false);
    });
  });
});
