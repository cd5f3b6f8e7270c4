import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runCommand } from "../support/commandLine.ts";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scaleplan-audit-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The least that a file of Excel holds: one sheet with the cells given as XML. */
function workbookFile(cells: string): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Model" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const row = (second: string): string => `<row r="1"><c r="A1"><v>20</v></c><c r="B1">${second}</c></row>`;

describe("scaleplan audit", () => {
  it("lists what it found in a table and ends with 0 when none is an error", async () => {
    await writeFile(at("model.xlsx"), workbookFile(row("<f>A1*1.21</f><v>24.2</v>")));
    const { exitCode, stdout } = await runCommand(["audit", at("model.xlsx")]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("model.xlsx: 0 errors, 1 warning, 0 notes");
    expect(stdout).toMatch(/warning\s+Model!B1\s+=A1\*1\.21 holds 1\.21\. Give the figure a cell/);
  });

  it("shows the beginning of a formula that is too long for a sentence", async () => {
    const long = `A1*1.21+${"A1+".repeat(90)}A1`;
    await writeFile(at("model.xlsx"), workbookFile(row(`<f>${long}</f><v>24.2</v>`)));
    const { stdout } = await runCommand(["audit", at("model.xlsx"), "--json"]);
    const [{ sentence, details }] = JSON.parse(stdout);
    expect(sentence).toMatch(/^=A1\*1\.21.*… holds 1\.21/);
    expect(sentence.length).toBeLessThan(300);
    expect(details.formula).toBe(`=${long}`);
  });

  it("ends with 1 when a cell shows an error, and gives it as JSON", async () => {
    await writeFile(
      at("model.xlsx"),
      workbookFile(row("<f>A1/0</f><v>#DIV/0!</v>").replace('r="B1"', 'r="B1" t="e"')),
    );
    const { exitCode, stdout } = await runCommand(["audit", at("model.xlsx"), "--json"]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { rule: "errorValue", severity: "error", place: "Model!B1", details: { error: "#DIV/0!" } },
    ]);
  });

  it("says that it looked at formulas and found nothing, or that there are none", async () => {
    await writeFile(at("clean.xlsx"), workbookFile(row("<f>A1*2</f><v>40</v>")));
    await writeFile(at("values.xlsx"), workbookFile(row("<v>40</v>")));
    expect((await runCommand(["audit", at("clean.xlsx")])).stdout).toContain("nothing found in 1 formula");
    expect((await runCommand(["audit", at("values.xlsx")])).stdout).toContain(
      "the workbook holds no formula",
    );
  });

  it("draws each sheet as a map, with what the letters stand for", async () => {
    await writeFile(at("model.xlsx"), workbookFile(row("<f>A1*2</f><v>40</v>")));
    const { exitCode, stdout } = await runCommand(["audit", at("model.xlsx"), "--map"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^I typed figure, F formula, f formula of the cell/);
    expect(stdout).toMatch(/\nModel\n {3}AB\n1 {2}IF\n$/);
    const told = JSON.parse((await runCommand(["audit", at("model.xlsx"), "--map", "--json"])).stdout);
    expect(told).toEqual([
      { sheet: "Model", firstRow: 0, firstColumn: 0, rows: [["input", "formula"]], leftOut: 0 },
    ]);
  });

  it.each([["en", "Map of the workbook", "I"] as const, ["es", "Mapa del libro", "D"] as const])(
    "writes the map as a sheet of a workbook of its own (%s)",
    async (language, title, input) => {
      await writeFile(at("model.xlsx"), workbookFile(row("<f>A1*2</f><v>40</v>")));
      const words = ["audit", at("model.xlsx"), "--map", "-o", at("map.xlsx")];
      const { exitCode, stderr } = await runCommand(words, { language });
      expect(exitCode).toBe(0);
      expect(stderr).toContain("map.xlsx");
      const parts = unzipSync(await readFile(at("map.xlsx")));
      const shared = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
      for (const text of [title, "Model", input, "F"]) expect(shared).toContain(`>${text}<`);
      const again = await runCommand(words);
      expect([again.exitCode, again.stderr]).toEqual([3, expect.stringContaining("map.xlsx")]);
      expect((await runCommand([...words, "--force"])).exitCode).toBe(0);
    },
  );

  it("writes nothing where no map is asked for", async () => {
    await writeFile(at("model.xlsx"), workbookFile(row("<f>A1*2</f><v>40</v>")));
    const { exitCode, stderr } = await runCommand(["audit", at("model.xlsx"), "-o", at("map.xlsx")]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("--map")]);
    await expect(readFile(at("map.xlsx"))).rejects.toThrow("ENOENT");
  });

  it("refuses what is no workbook in one line", async () => {
    await writeFile(at("notes.xlsx"), "# Notes");
    const { exitCode, stderr } = await runCommand(["audit", at("notes.xlsx")]);
    expect(exitCode).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("an .xlsx or .xlsm is needed");
  });
});
