import { posix } from "node:path";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { elements, readParts, xmlComplaints } from "../../support/xlsxParts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";

describe("the package of a file", () => {
  const file = writeXlsx(resolveWorkbook(budgetWorkbook));
  const parts = file.then(readParts);

  it("holds well-formed XML in every part", async () => {
    const complaints = [...(await parts)].map(([path, xml]) => [path, xmlComplaints(xml)]);
    expect(complaints.filter(([, complaint]) => complaint !== "")).toEqual([]);
  });

  it("resolves every relationship, and uses each id that a part refers to", async () => {
    const all = await parts;
    const relations = [...all].filter(([path]) => path.endsWith(".rels"));
    expect(relations.length).toBeGreaterThan(3);
    for (const [path, xml] of relations) {
      const source = path.replace("_rels/", "").replace(/\.rels$/, "");
      const declared = elements(xml, "Relationship");
      for (const { attributes } of declared) {
        const target = attributes["Target"] ?? "";
        const resolved = target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(source), target);
        expect([path, all.has(resolved) ? "present" : resolved]).toEqual([path, "present"]);
      }
      const used = [...(all.get(source) ?? "").matchAll(/\br:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
      const known = declared.map(({ attributes }) => attributes["Id"]);
      expect(used.filter((id) => !known.includes(id))).toEqual([]);
    }
  });

  it("states the content type of every part", async () => {
    const all = await parts;
    const types = all.get("[Content_Types].xml");
    const overrides = elements(types, "Override").map(({ attributes }) => attributes["PartName"]?.slice(1));
    const extensions = elements(types, "Default").map(({ attributes }) => attributes["Extension"]);
    expect(overrides.filter((path) => path === undefined || !all.has(path))).toEqual([]);
    const untyped = [...all.keys()].filter(
      (path) => path !== "[Content_Types].xml" && !path.endsWith(".rels") && !overrides.includes(path),
    );
    expect(untyped).toEqual([]);
    expect(extensions).toContain("rels");
  });

  it("gives tables and drawings their own ids", async () => {
    const tables = [...(await parts)].filter(([path]) => path.startsWith("xl/tables/"));
    const ids = tables.map(([, xml]) => elements(xml, "table")[0]?.attributes["id"]);
    expect(new Set(ids).size).toBe(tables.length);
  });

  it("counts the texts that it keeps, and the cells that show them", async () => {
    const all = await parts;
    const [list] = elements(all.get("xl/sharedStrings.xml"), "sst");
    const cells = [1, 2].flatMap((number) => elements(all.get(`xl/worksheets/sheet${number}.xml`), "c"));
    const shown = cells.filter(({ attributes }) => attributes["t"] === "s");
    expect(list?.attributes).toMatchObject({
      count: String(shown.length),
      uniqueCount: String(elements(list?.content, "si").length),
    });
  });

  it("is the same, byte for byte, for the same workbook", async () => {
    const again = await writeXlsx(resolveWorkbook(budgetWorkbook));
    expect(Buffer.from(again).equals(Buffer.from(await file))).toBe(true);
  });

  it("tells its title, author and date, and nothing of the machine", async () => {
    const core = (await parts).get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>Budget</dc:title>");
    expect(core).toContain("<dc:creator>Scaleplan</dc:creator>");
    expect(core).toContain("2027-01-31T00:00:00Z");
  });
});
