import { emptyPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, sheetIds } from "../../src/sheets/index.ts";
import { numberFormats, shownLength } from "../../src/sheets/frame/numberFormats.ts";
import { mainTable } from "../../src/workbook/mainTable.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";
import { hostileNames, hostilePlan } from "./support/hostilePlan.ts";

const workbooks = [
  ["the sample in English", buildWorkbook(samplePlan("en"), contextOf())],
  ["the sample in Spanish", buildWorkbook(samplePlan("es"), contextOf({ language: "es" }))],
  ["an empty plan", buildWorkbook(emptyPlan("", "es"), contextOf({ language: "es" }))],
  ["a hostile plan", buildWorkbook(hostilePlan(), contextOf({ scale: 1 }))],
] as const;

describe.each(workbooks)("the workbook of %s", (_name, workbook) => {
  it("has every sheet, under a name that Excel takes", () => {
    expect(workbook.sheets.map(({ id }) => id)).toEqual([...sheetIds]);
    for (const { name } of workbook.sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
    }
    expect(new Set(workbook.sheets.map(({ name }) => name.toLowerCase())).size).toBe(workbook.sheets.length);
  });

  it("has names and tables that clash with nothing", () => {
    const names = [
      ...workbook.names.map(({ name }) => name),
      ...workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
      expect(name).not.toMatch(/^([A-Za-z]{1,3}\d+|[rc]|r\d*c\d*)$/i);
    }
  });

  it("has tables with unique headings and at least one row", () => {
    for (const table of workbook.sheets.flatMap(({ tables }) => tables)) {
      const headings = table.columns.map(({ heading }) => heading.toLowerCase());
      expect([table.id, new Set(headings).size]).toEqual([table.id, headings.length]);
      expect(headings).not.toContain("");
      expect(table.rows).toBeGreaterThanOrEqual(1);
    }
  });

  it("puts no two things into one cell", () => {
    for (const sheet of workbook.sheets) {
      const places = allCells(workbook, sheet.id).map(({ row, column }) => `${row},${column}`);
      expect([sheet.id, new Set(places).size]).toEqual([sheet.id, places.length]);
    }
  });

  it("has columns as wide as their longest number", () => {
    for (const sheet of workbook.sheets) {
      const narrow = allCells(workbook, sheet.id).filter(({ cell, column }) => {
        const value = cell.kind === "number" ? cell.value : cell.kind === "formula" ? cell.expected : "";
        if (typeof value !== "number" || cell.format === undefined || cell.role === "unit") return false;
        const isGanttHead = cell.role === "headingNumber";
        return !isGanttHead && shownLength(value, cell.format) > (sheet.columnWidths[column] ?? 0);
      });
      expect([sheet.id, narrow]).toEqual([sheet.id, []]);
    }
  });

  it("says on every sheet what it is for and whether the checks hold", () => {
    for (const sheet of workbook.sheets) {
      const cells = allCells(workbook, sheet.id);
      expect(cells.find(({ row }) => row === 0)?.cell.role).toBe("title");
      expect(cells.find(({ row }) => row === 1)?.cell.role).toBe("purpose");
      const master = cells.find(({ cell, row }) => row === 1 && cell.kind === "formula");
      expect(master?.cell).toMatchObject({ formula: "={name:MasterCheck}", role: "check" });
    }
  });

  const followed = ["overview", "revenue", "projection"];

  it("freezes its head, and repeats the headings of its last printed table on every page", () => {
    for (const sheet of workbook.sheets) {
      const { titleRows, area = { columns: Infinity } } = sheet.print;
      const printed = sheet.tables.filter(({ column }) => column < area.columns);
      const last = printed.toSorted((one, other) => other.row - one.row)[0];
      // Over the parts below a table its headings would mislead.
      const isFollowed = titleRows === undefined && followed.includes(sheet.id);
      if (!isFollowed) expect([sheet.id, titleRows]).toEqual([sheet.id, last && [last.row, last.row]]);
      if (sheet.id === "overview") expect(titleRows).toBeUndefined();
      expect(sheet.print.area).toMatchObject({ row: 0, column: 0 });
      expect(sheet.freeze?.rows).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(workbooks)("the printed pages of %s", (_name, workbook) => {
  it("lie in one area, divided only by breaks inside it", () => {
    for (const { print, id } of workbook.sheets) {
      const { area, breaks, onePage } = print;
      if (area === undefined || breaks === undefined) continue;
      const inside = [
        ...(breaks.rows ?? []).map((row) => row > area.row && row < area.row + area.rows),
        ...(breaks.columns ?? []).map(
          (column) => column > area.column && column < area.column + area.columns,
        ),
      ];
      expect([id, inside.length > 0, inside.includes(false), onePage]).toEqual([id, true, false, undefined]);
    }
  });

  it("show the timeline beside the names of its rows", () => {
    const phases = workbook.sheets.find(({ id }) => id === "phases");
    const table = phases?.tables.find(({ id }) => id === "phases");
    const columns = table?.columns.map(({ id }) => id) ?? [];
    const { breaks, titleColumns } = phases?.print ?? {};
    const timelines = phases?.tables.find(({ id }) => id === "timelines")?.rows ?? 0;
    const begin = columns.indexOf(timelines > 1 ? "track" : "phase");
    expect(titleColumns).toEqual(
      [begin, columns.indexOf("milestone")].map((column) => (table?.column ?? 0) + column),
    );
    expect(breaks?.columns).toContain((table?.column ?? 0) + columns.indexOf("variance"));
  });
});

describe("the numbers of a workbook", () => {
  it("have no optional decimals, which would leave a point behind a whole number", () => {
    for (const [, workbook] of workbooks) {
      const formats = workbook.sheets.flatMap(({ id }) =>
        allCells(workbook, id).map(({ cell }) => cell.format ?? ""),
      );
      expect(formats.filter((format) => format.includes(".#"))).toEqual([]);
    }
  });

  it.each([
    [4, 3],
    [3.4, 5],
    [42000, 8],
    [1 / 3, 12],
  ])("take the room that they need as they are written: %d", (value, most) => {
    const { plain } = numberFormats(contextOf());
    expect(shownLength(value, plain)).toBeLessThanOrEqual(most);
    expect(shownLength(value, plain)).toBeGreaterThanOrEqual(Math.min(10, String(value).length));
  });
});

describe("filter buttons", () => {
  it("stand on the lowest table of a sheet, and nowhere on Overview, which is read", () => {
    const [, workbook] = workbooks[0];
    const filtered = workbook.sheets.map((sheet) => [sheet.id, mainTable(sheet)?.id]);
    expect(Object.fromEntries(filtered)).toMatchObject({
      overview: undefined,
      budget: "budget",
      phases: "phases",
    });
  });
});

describe("text of a document", () => {
  const workbook = buildWorkbook(hostilePlan(), contextOf());

  it.each(hostileNames.map((name) => [name]))("stays text: %j", (name) => {
    const cells = workbook.sheets.flatMap((sheet) => allCells(workbook, sheet.id));
    const own = cells.filter(({ cell }) => cell.kind === "text" && cell.text === name);
    expect(own.length).toBeGreaterThan(5);
    const formulas = cells.filter(({ cell }) => "formula" in cell && cell.formula.includes("example.com"));
    expect(formulas).toEqual([]);
  });

  it("is cut with a mark at what a cell holds", () => {
    const cells = workbook.sheets.flatMap((sheet) => allCells(workbook, sheet.id));
    const lengths = cells.flatMap(({ cell }) => (cell.kind === "text" ? [cell.text.length] : []));
    expect(Math.max(...lengths)).toBe(32767);
    const longest = cells.find(({ cell }) => cell.kind === "text" && cell.text.length === 32767)?.cell;
    expect(longest).toMatchObject({ text: expect.stringMatching(/^x+ \[…\]$/) });
  });
});

describe("a choice of sheets", () => {
  it.each(sheetIds.map((id) => [id]))(
    "%s stands with Assumptions, and with the sheets that its formulas read, and names nothing else",
    (id) => {
      const workbook = buildWorkbook(samplePlan("en"), contextOf({ sheets: [id] }));
      const together: readonly string[] = ["revenue", "returns", "scenarios"];
      const wanted = ["assumptions", ...(together.includes(id) ? together : [id])];
      expect(workbook.sheets.map((sheet) => sheet.id).sort()).toEqual([...new Set(wanted)].sort());
      expect(resolveWorkbook(workbook).resolved).toBe(true);
    },
  );
});

describe("building large plans", () => {
  const withLines = (count: number): Plan => ({
    ...emptyPlan("Large", "en"),
    budget: {
      categories: Array.from({ length: count / 50 }, (_, category) => ({
        track: "Budget",
        name: `Category ${category}`,
        lines: Array.from({ length: 50 }, (_line, line) => ({
          name: `Line ${line}`,
          low: 10 + line,
          high: 30 + line,
          period: "year" as const,
        })),
      })),
      stated: [],
    },
  });
  /** Time of the processor, which others at work do not lengthen. */
  const timeOf = (work: () => void): number => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user;
  };

  it("takes time in proportion to the lines", () => {
    // The exact percentiles are the calculation module's own; the rest of the sheets is measured here.
    const sheets = ["assumptions", "pillars", "checks"] as const;
    const plan = (count: number): Plan => ({
      ...emptyPlan("Large", "en"),
      pillars: Array.from({ length: count / 10 }, (_, pillar) => ({
        name: `Pillar ${pillar}`,
        areas: [
          {
            name: "Area",
            initiatives: Array.from({ length: 10 }, (_line, line) => ({
              name: `Work ${line}`,
              description: "",
            })),
          },
        ],
      })),
    });
    const build = (count: number): number => {
      const large = plan(count);
      return Math.min(...[1, 2, 3].map(() => timeOf(() => buildWorkbook(large, contextOf({ sheets })))));
    };
    build(400);
    // 10 times the rows in under 40 times the time: quadratic work would take 100 times.
    expect(build(4000) / build(400)).toBeLessThan(40);
  });

  it("holds 5,000 budget lines, each with its figures", () => {
    const workbook = buildWorkbook(withLines(5000), contextOf());
    const table = workbook.sheets.flatMap(({ tables }) => tables).find(({ id }) => id === "budget");
    expect(table?.rows).toBe(5000);
  });
});
