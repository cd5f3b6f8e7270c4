import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { Cell } from "../../../src/workbook/spec.ts";
import { roleStyles, type Role } from "../../../src/workbook/style.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { elements, readParts } from "../../support/xlsxParts.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

const roles = Object.keys(roleStyles) as Role[];
/** Each role twice: without and with a number format. */
const cells = roles.map((role): Cell[] => [
  { kind: "number", value: 1, role },
  { kind: "number", value: 1, role, format: "0.0%" },
]);

describe("the roles of cells", () => {
  const written = writeXlsx(resolveWorkbook(workbookOf(cells))).then(readParts);

  it("are named styles of the workbook", async () => {
    const styles = elements((await written).get("xl/styles.xml"), "cellStyle");
    expect(styles.map(({ attributes }) => attributes["name"])).toEqual([
      "Normal",
      ...roles.map((role) => roleStyles[role].name),
    ]);
  });

  it("are what each cell's format says that it follows, with and without a number format", async () => {
    const parts = await written;
    const styles = parts.get("xl/styles.xml");
    const names = elements(styles, "cellStyle").map(({ attributes }) => attributes["name"]);
    const formats = elements(elements(styles, "cellXfs")[0]?.content, "xf");
    const shown = elements(parts.get("xl/worksheets/sheet1.xml"), "c").map(
      ({ attributes }) => names[Number(formats[Number(attributes["s"])]?.attributes["xfId"])],
    );
    expect(shown).toEqual(roles.flatMap((role) => [roleStyles[role].name, roleStyles[role].name]));
  });

  it("count what they list", async () => {
    const styles = (await written).get("xl/styles.xml");
    for (const [list, element] of [
      ["cellStyleXfs", "xf"],
      ["cellXfs", "xf"],
      ["cellStyles", "cellStyle"],
    ] as const) {
      const [found] = elements(styles, list);
      expect(Number(found?.attributes["count"])).toBe(elements(found?.content, element).length);
    }
  });
});
