import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CalculatedCells } from "./compareCells.ts";
import { readFlatSpreadsheet } from "./flatSpreadsheet.ts";

const run = promisify(execFile);

/**
 * By default LibreOffice keeps the cached values of an .xlsx file; 0 makes it calculate every formula. A profile
 * that has seen no version of it yet makes it try its drawing for seconds at each start: more than most files take.
 */
const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>`;

/** Far below anything that a plan writes: a formula whose stored result is wrong. */
const controlAddress = "A1048000";
const controlRow = `<row r="1048000"><c r="${controlAddress}"><f>1+1</f><v>3</v></c></row>`;
const controlResult = 2;

/**
 * Opens .xlsx files in LibreOffice, lets it calculate everything anew and returns the values, file by
 * file. A control cell with a wrong stored result is put into each file: if it comes back unchanged,
 * nothing was calculated, and that is an error rather than a passing test.
 */
export async function recalculate(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, CalculatedCells>>> {
  const names = Object.keys(files);
  const controlled = Object.fromEntries(names.map((name) => [name, withControlCell(bytesOf(files, name))]));
  const flat = await convert(controlled, "fods");
  return Object.fromEntries(
    names.map((name) => {
      const cells = readFlatSpreadsheet(Buffer.from(bytesOf(flat, name)).toString("utf8"));
      const control = [...cells.values()].map((sheet) => sheet.get(controlAddress));
      if (!control.includes(controlResult)) {
        throw new Error(`${name}: LibreOffice did not calculate (control cell: ${control.join(", ")})`);
      }
      return [name, cells];
    }),
  );
}

/** Converts .xlsx files with one LibreOffice process that has a profile of its own. */
export async function convert(
  files: Readonly<Record<string, Uint8Array>>,
  format: "fods" | "pdf" | "xlsx",
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(join(tmpdir(), "scaleplan-libreoffice-"));
  try {
    const settings = join(folder, "profile", "user");
    const results = join(folder, "results");
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, "registrymodifications.xcu"), profileSettings);
    const names = Object.keys(files);
    const paths = names.map((_name, index) => join(folder, `file${index}.xlsx`));
    await Promise.all(names.map((name, index) => writeFile(paths[index] ?? "", bytesOf(files, name))));
    const profile = pathToFileURL(join(folder, "profile")).href;
    await run(
      "soffice",
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        results,
        ...paths,
      ],
      { env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder } },
    );
    const converted = await Promise.all(
      names.map((_name, index) => readFile(join(results, `file${index}.${format}`))),
    );
    return Object.fromEntries(names.map((name, index) => [name, converted[index] ?? new Uint8Array()]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withControlCell(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const path = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(bytesOf(parts, path));
  const changed = sheet.includes("<sheetData/>")
    ? sheet.replace("<sheetData/>", `<sheetData>${controlRow}</sheetData>`)
    : sheet.replace("</sheetData>", `${controlRow}</sheetData>`);
  return zipSync({ ...parts, [path]: strToU8(changed) }, { level: 1 });
}

function bytesOf(files: Readonly<Record<string, Uint8Array>>, name: string): Uint8Array {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`no file ${name}`);
  return bytes;
}
