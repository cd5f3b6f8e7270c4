import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { ChartSpec } from "../../../src/workbook/spec.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { elements, readParts } from "../../support/xlsxParts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

const range = (column: number) => ({ sheet: "sheet", row: 1, column, rows: 2, columns: 1 });
const chart = (kind: ChartSpec["kind"]): ChartSpec => ({
  id: kind,
  kind,
  title: "Budget & plan, $",
  anchor: { row: 5, column: 1, rows: 10, columns: 4 },
  series: [{ name: "High", categories: range(1), values: range(2), color: "teal" }],
  legend: "bottom",
});
const cells = [
  [{ kind: "text", text: "one" } as const, { kind: "number", value: 3 } as const],
  [{ kind: "text", text: "two" } as const, { kind: "number", value: 4 } as const],
];

const written = async (spec: ChartSpec): Promise<string> =>
  readParts(await writeXlsx(resolveWorkbook(workbookOf(cells, { charts: [spec] })))).get(
    "xl/charts/chart1.xml",
  ) ?? "";

describe("the charts of a file", () => {
  it.each<[ChartSpec["kind"], string, string]>([
    ["column", "c:barChart", '<c:barDir val="col"/><c:grouping val="clustered"/>'],
    ["columnStacked", "c:barChart", '<c:barDir val="col"/><c:grouping val="stacked"/>'],
    ["bar", "c:barChart", '<c:barDir val="bar"/><c:grouping val="clustered"/>'],
    ["barStacked", "c:barChart", '<c:barDir val="bar"/><c:grouping val="stacked"/>'],
    ["line", "c:lineChart", '<c:grouping val="standard"/>'],
    ["scatter", "c:scatterChart", '<c:scatterStyle val="lineMarker"/>'],
    ["radar", "c:radarChart", '<c:radarStyle val="marker"/>'],
  ])("draw the kind %s as %s", async (kind, element, details) => {
    const xml = await written(chart(kind));
    expect(xml).toContain(`<${element}>${details}`);
  });

  it("draw a line over columns on the same axes, each series in its place", async () => {
    const columns = chart("columnStacked");
    const [first] = columns.series;
    if (first === undefined) throw new Error("no series");
    const xml = await written({
      ...columns,
      series: [first, { ...first, name: "Target", color: "red", overlay: "line" }],
    });
    const places = (name: string): string[] => {
      const [plot] = elements(xml, name);
      return [
        ...elements(plot?.content, "c:order").map(({ attributes }) => attributes["val"] ?? ""),
        ...elements(plot?.content, "c:v")
          .map(({ content }) => content)
          .slice(0, 1),
        ...elements(plot?.content, "c:axId").map(({ attributes }) => attributes["val"] ?? ""),
      ];
    };
    expect(places("c:barChart")).toEqual(["0", "High", "100000000", "100000001"]);
    expect(places("c:lineChart")).toEqual(["1", "Target", "100000000", "100000001"]);
    expect(elements(xml, "c:catAx")).toHaveLength(1);
  });

  it("have title, palette colour, light gridlines, no border and the given number format", async () => {
    const xml = await written({ ...chart("column"), valueFormat: "#,##0" });
    expect(xml).toContain("<a:t>Budget &amp; plan, $</a:t>");
    expect(xml).toContain('<a:srgbClr val="0B7A75"/>');
    expect(xml).toMatch(/<c:majorGridlines>.*?D8DEE4/);
    expect(xml).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
    expect(xml).toMatch(/<\/c:chart><c:spPr>.*<a:ln><a:noFill\/><\/a:ln><\/c:spPr>/);
  });

  it("carry the values that they show, for viewers that do not calculate", async () => {
    const xml = await written(chart("column"));
    expect(elements(elements(xml, "c:numCache")[0]?.content, "c:v").map(({ content }) => content)).toEqual([
      "3",
      "4",
    ]);
    expect(elements(elements(xml, "c:strCache")[0]?.content, "c:v").map(({ content }) => content)).toEqual([
      "one",
      "two",
    ]);
  });

  it("carry the results of formulas as well, on sheets whose name needs quotes", async () => {
    const parts = readParts(await writeXlsx(resolveWorkbook(budgetWorkbook)));
    const caches = elements(parts.get("xl/charts/chart1.xml"), "c:numCache");
    const values = caches.map(({ content }) => elements(content, "c:v").map((value) => value.content));
    expect(values).toEqual([
      ["3000000", "200000", "500000", "0"],
      ["4500000", "250000", "750000", "0"],
    ]);
  });

  it("are named by their title for those who do not see them", async () => {
    const parts = readParts(await writeXlsx(resolveWorkbook(budgetWorkbook)));
    const names = elements(parts.get("xl/drawings/drawing1.xml"), "xdr:cNvPr");
    expect(names[0]?.attributes["descr"]).toBe("Budget by line, $");
  });

  it("leave the invisible base of a floating bar without fill, and list bars from the top", async () => {
    const parts = readParts(await writeXlsx(resolveWorkbook(budgetWorkbook)));
    const xml = parts.get("xl/charts/chart1.xml");
    expect(elements(xml, "c:ser")[0]?.content).toContain("<c:spPr><a:noFill/></c:spPr>");
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(elements(elements(xml, "c:cat")[0]?.content, "c:f")[0]?.content).toBe(
      "'Plan''s budget'!$B$6:$B$9",
    );
  });

  it.each([
    ["bar", 1],
    ["barStacked", 1],
    ["column", 0],
    ["line", 0],
  ] as const)(
    "name every bar that lies down, and what stands on a foot as it fits (%s)",
    async (kind, count) => {
      const xml = await written(chart(kind));
      expect(elements(xml, "c:tickLblSkip").map(({ attributes }) => attributes["val"])).toEqual(
        Array.from({ length: count }, () => "1"),
      );
      expect(xml.match(/<a:bodyPr rot="0"/g) ?? []).toHaveLength(count);
    },
  );

  it("stand where the workbook says", async () => {
    const parts = readParts(await writeXlsx(resolveWorkbook(budgetWorkbook)));
    const [first] = elements(parts.get("xl/drawings/drawing1.xml"), "xdr:twoCellAnchor");
    const corner = (name: string) => {
      const content = elements(first?.content, name)[0]?.content;
      return [elements(content, "xdr:row")[0]?.content, elements(content, "xdr:col")[0]?.content];
    };
    expect([corner("xdr:from"), corner("xdr:to")]).toEqual([
      ["10", "1"],
      ["26", "6"],
    ]);
  });
});
