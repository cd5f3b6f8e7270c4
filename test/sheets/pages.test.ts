/** Printed, everything can be read: no type below 7 points on either paper, and nothing that belongs together is parted. */
import { emptyPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { sampleNames } from "../../src/plan/sample/names.ts";
import { blankPlan } from "../../src/plan/sample/blank.ts";
import { columnBreaks, rowBreaks } from "../../src/sheets/frame/pages.ts";
import { buildWorkbook, type SheetContext } from "../../src/sheets/index.ts";
import type { SheetSpec, WorkbookSpec } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { hostilePlan } from "./support/hostilePlan.ts";

const millimetre = 72 / 25.4;
/** ISO 216 and ANSI Y14.1, the short edge first. */
const papers = { A4: [210 * millimetre, 297 * millimetre], Letter: [8.5 * 72, 11 * 72] } as const;
/** As both writers set them, in points. */
const margins = { across: 2 * 18, down: 2 * 54 };
/** Notes and letters of charts. */
const smallestType = 10;
const least = 7;

const points = (characters: number): number => (characters * 7 + 5) * 0.75;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The width of each page side by side. */
function pageWidths({ columnWidths, print }: SheetSpec): number[] {
  const widths = columnWidths.slice(0, print.area?.columns).map(points);
  const [first, last] = print.titleColumns ?? [0, -1];
  const starts = [0, ...(print.breaks?.columns ?? [])];
  return starts.map(
    (start, index) =>
      (index === 0 ? 0 : sum(widths.slice(first, last + 1))) +
      sum(widths.slice(start, starts[index + 1] ?? widths.length)),
  );
}

function heightOf(
  { rowHeights = [], print }: SheetSpec,
  first = 0,
  last = (print.area?.rows ?? 1) - 1,
): number {
  const own = new Map(rowHeights.map(({ row, points: height }) => [row, height]));
  return sum(Array.from({ length: last - first + 1 }, (_, row) => own.get(first + row) ?? 15));
}

const paperOf = (sheet: SheetSpec, paper: keyof typeof papers): { width: number; height: number } => {
  const [short, long] = papers[paper];
  const [width, height] = sheet.print.orientation === "landscape" ? [long, short] : [short, long];
  return { width: width - margins.across, height: height - margins.down };
};

/** How large a sheet is printed, as Excel works it out from its page set-up; 1 is full size. */
function printedScale(sheet: SheetSpec, paper: keyof typeof papers): number {
  const { width, height } = paperOf(sheet, paper);
  if (sheet.print.scale !== undefined) return sheet.print.scale / 100;
  const across = Math.min(1, width / Math.max(...pageWidths(sheet)));
  return sheet.print.onePage === true ? Math.min(across, height / heightOf(sheet)) : across;
}

/** On which page each row comes to stand: pages begin at breaks, and where the next row has no room. */
function pagesOfRows(sheet: SheetSpec, paper: keyof typeof papers): number[] {
  const { rowHeights = [], print } = sheet;
  const own = new Map(rowHeights.map(({ row, points: height }) => [row, height]));
  const room =
    print.onePage === true ? Infinity : paperOf(sheet, paper).height / printedScale(sheet, paper) + 1e-6;
  const [headings = Infinity] = print.titleRows ?? [];
  let [page, used] = [0, 0];
  return Array.from({ length: print.area?.rows ?? 0 }, (_, row) => {
    const height = own.get(row) ?? 15;
    if (used > 0 && (used + height > room || print.breaks?.rows?.includes(row) === true)) {
      page += 1;
      used = row > headings ? (own.get(headings) ?? 15) : 0;
    }
    used += height;
    return page;
  });
}

interface Case {
  readonly name: string;
  readonly workbook: WorkbookSpec;
}
const plans: readonly (readonly [name: string, plan: Plan, context: Partial<SheetContext>])[] = [
  ...(["en", "es"] as const).flatMap((language) => [
    ...sampleNames.map((name) => [`${name}, ${language}`, samplePlan(language, name), { language }] as const),
    [`blank, ${language}`, blankPlan(language), { language }] as const,
    [
      `growth by quarter, ${language}`,
      samplePlan(language),
      { language, periodLength: "quarter" } as const,
    ] as const,
  ]),
  ["growth by month", samplePlan("en"), { periodLength: "month", years: 5 }],
  ["consulting in full units", samplePlan("es", "consulting"), { language: "es", scale: 1 }],
  ["a plan without revenue in full units", samplePlan("en", "town"), { scale: 1 }],
  ["un plan sin ingresos en unidades", samplePlan("es", "town"), { language: "es", scale: 1 }],
  ["an empty plan", emptyPlan("", "en"), {}],
  ["a hostile plan", hostilePlan(), { scale: 1 }],
];
const cases: readonly Case[] = plans.map(([name, plan, context]) => ({
  name,
  workbook: buildWorkbook(plan, contextOf(context)),
}));

describe.each(cases)("$name", ({ workbook }) => {
  it("has no type below 7 points on A4 or Letter", () => {
    const small = workbook.sheets.flatMap((sheet) =>
      (Object.keys(papers) as (keyof typeof papers)[]).flatMap((paper) => {
        const size = smallestType * printedScale(sheet, paper);
        return size >= least - 1e-9 ? [] : [`${sheet.id} on ${paper}: ${size.toFixed(2)}`];
      }),
    );
    expect(small).toEqual([]);
  });

  it("has pages that hold their columns", () => {
    const wide = workbook.sheets.flatMap((sheet) =>
      (Object.keys(papers) as (keyof typeof papers)[]).flatMap((paper) => {
        const needed = Math.max(...pageWidths(sheet)) * printedScale(sheet, paper);
        return needed <= paperOf(sheet, paper).width + 1e-6 ? [] : [`${sheet.id} on ${paper}`];
      }),
    );
    expect(wide).toEqual([]);
  });

  it.each(Object.keys(papers) as (keyof typeof papers)[])(
    "has its charts whole also where a program begins a page by itself, on %s",
    (paper) => {
      const parted = workbook.sheets.flatMap((sheet) => {
        const pages = pagesOfRows(sheet, paper);
        return sheet.charts.flatMap(({ id, anchor: { row, rows } }) =>
          pages[row] === pages[row + rows - 1] ? [] : [`${sheet.id} ${id}`],
        );
      });
      expect(parted).toEqual([]);
    },
  );

  it("parts no chart", () => {
    const parted = workbook.sheets.flatMap(({ id, charts, print }) =>
      charts.flatMap(({ id: chart, anchor }) => {
        const rows = (print.breaks?.rows ?? []).some(
          (row) => row > anchor.row && row < anchor.row + anchor.rows,
        );
        const columns = (print.breaks?.columns ?? []).some(
          (column) => column > anchor.column && column < anchor.column + anchor.columns,
        );
        const outside = anchor.column + anchor.columns > (print.area?.columns ?? 0);
        return rows || columns || outside ? [`${id} ${chart}`] : [];
      }),
    );
    expect(parted).toEqual([]);
  });
});

describe("columns wide enough for the letters of other fonts", () => {
  /** Of each sheet in Calibri's letters alone; all others print on one page across. */
  const most: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    en: { phases: 3 },
    es: { phases: 4, markets: 2, risks: 2 },
  };

  it.each(
    cases.filter(({ name }) =>
      sampleNames.some((sample) => name === `${sample}, en` || name === `${sample}, es`),
    ),
  )("take no further page across in $name", ({ name, workbook }) => {
    const across = workbook.sheets.map(
      ({ id, print }) => [id, (print.breaks?.columns?.length ?? 0) + 1] as const,
    );
    expect(across.filter(([id, pages]) => pages > (most[name.slice(-2)]?.[id] ?? 1))).toEqual([]);
  });
});

describe("pages side by side", () => {
  const divided = cases.flatMap(({ name, workbook }) =>
    workbook.sheets.flatMap((sheet) =>
      sheet.print.areas === undefined ? [] : [{ name, sheet, areas: sheet.print.areas }],
    ),
  );

  it("together print every cell once", () => {
    expect(divided.length).toBeGreaterThan(5);
    const wrong = divided.flatMap(({ name, sheet, areas }) => {
      const { rows = 0, columns = 0 } = sheet.print.area ?? {};
      return sheet.blocks.flatMap((block) =>
        block.cells.flatMap((line, down) =>
          line.flatMap((cell, across) => {
            const [row, column] = [block.row + down, block.column + across];
            if (cell.kind === "blank" || row >= rows || column >= columns) return [];
            const times = areas.filter(
              (area) =>
                row >= area.row &&
                row < area.row + area.rows &&
                column >= area.column &&
                column < area.column + area.columns,
            ).length;
            return times === 1 ? [] : [`${name} ${sheet.id} ${row},${column}: ${times}`];
          }),
        ),
      );
    });
    expect(wrong).toEqual([]);
  });

  it("show the bars of the timeline on all of its pages", () => {
    const timelines = divided.filter(({ sheet }) => sheet.id === "phases");
    expect(timelines.length).toBeGreaterThan(3);
    for (const { sheet, areas } of timelines) {
      const { rows = 0 } = sheet.print.area ?? {};
      const beside = areas.filter(({ column }) => column > 0);
      expect(beside.map((area) => area.row + area.rows)).toEqual(beside.map(() => rows));
    }
  });

  it("show neither a title nor a piece of a chart beside the columns that they repeat", () => {
    // Names as long as a page part what stands beside them.
    const usual = divided.filter(({ name }) => name !== "a hostile plan");
    const wrong = usual.flatMap(({ name, sheet, areas }) =>
      areas
        .filter(({ column }) => column > 0)
        .flatMap(({ row, rows }) => {
          const repeated = sheet.print.titleColumns?.[1] ?? 0;
          const charts = sheet.charts.filter(
            ({ anchor }) =>
              anchor.column <= repeated && anchor.row < row + rows && anchor.row + anchor.rows > row,
          );
          return charts.length === 0 && row > 2 ? [] : [`${name} ${sheet.id} from ${row}`];
        }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the first page", () => {
  it.each([
    ["en", "Draft", "Final", "Page &P of &N", "As-of date when made: November 23, 2026"],
    [
      "es",
      "Borrador",
      "Definitivo",
      "Página &P de &N",
      "Fecha de los datos al crear las hojas: 23 de noviembre de 2026",
    ],
  ] as const)("is a cover, in %s", (language, draft, final, page, made) => {
    const plan = { ...samplePlan(language), title: "Bread & Butter" };
    const workbook = buildWorkbook(plan, contextOf({ language }));
    const [guide] = workbook.sheets;
    const [end = 0] = guide?.print.breaks?.rows ?? [];
    const cells = (guide?.blocks ?? [])
      .filter(({ row }) => row > 2 && row < end)
      .flatMap((block) => block.cells.flat());
    const shown = cells.flatMap((cell) =>
      cell.kind === "text" ? [cell.text] : cell.kind === "formula" ? [cell.formula] : [],
    );
    expect(shown).toEqual(
      expect.arrayContaining(['={name:PlanTitle}&""', "={name:AsOfDate}", draft, "={name:MasterCheck}"]),
    );
    expect(guide?.validations[0]).toMatchObject({ kind: "list", source: { items: [draft, final] } });
    for (const { print } of workbook.sheets) {
      expect(print.header).toBe("Bread && Butter · &A");
      expect(print.footer).toBe(`${page} · ${made}`);
    }
  });
});

describe("rows on pages", () => {
  const rows = (heights: number[], parts: number[], together: [number, number][] = []) => ({
    heights,
    parts,
    together,
  });
  const even = (count: number): number[] => Array.from({ length: count }, () => 10);

  it.each<[string, ReturnType<typeof rows>, number[]]>([
    ["all on one", rows(even(10), [0, 5]), []],
    ["a part that does not fit the rest begins a page", rows(even(14), [0, 8]), [8]],
    ["a long part goes on where the page ends", rows(even(30), [0, 4]), []],
    ["a long part begins a page where little is left", rows(even(30), [0, 8]), [8]],
    ["a part of most of a page is parted where much is left for the next", rows(even(13), [0, 5]), []],
    ["a part that would leave little for the next page begins one", rows(even(12), [0, 5]), [5]],
    ["a chart in a long part stays whole", rows(even(30), [0, 2], [[8, 12]]), [8]],
    [
      "stretches that overlap stay together",
      rows(
        even(30),
        [0, 2],
        [
          [4, 8],
          [7, 11],
        ],
      ),
      [4],
    ],
    ["parts after a long one count from where it ended", rows(even(32), [0, 1, 27]), [27]],
    [
      "a page that would begin right before a chart by itself begins there on every paper",
      rows(even(22), [0], [[11, 18]]),
      [10],
    ],
    ["one that begins well before a chart is left to the program", rows(even(24), [0], [[13, 18]]), []],
  ])("%s", (_what, given, expected) => {
    expect(rowBreaks(given, 100)).toEqual(expected);
  });

  it("leave room for the repeated headings", () => {
    const given = rows(even(33), [0, 2, 30]);
    expect(rowBreaks(given, 110)).toEqual([]);
    expect(rowBreaks({ ...given, headingRow: 2 }, 110)).toEqual([30]);
  });
});

describe("columns on pages", () => {
  it.each<[string, Parameters<typeof columnBreaks>[0], { breaks: number[]; widest: number }]>([
    ["all on one", { widths: [2, 10, 10, 10], together: [], titles: [1, 1] }, { breaks: [], widest: 32 }],
    [
      "equally full",
      { widths: [2, 10, 10, 10, 10, 10], together: [], titles: [1, 1] },
      { breaks: [4], widest: 32 },
    ],
    [
      "around a chart",
      { widths: [2, 10, 10, 10, 10, 10], together: [[2, 4]], titles: [1, 1] },
      { breaks: [5], widest: 42 },
    ],
    [
      "from a column that begins a page",
      { widths: [2, 10, 10, 10, 10], together: [], titles: [1, 1], begins: 4 },
      { breaks: [4], widest: 32 },
    ],
    [
      "on either side of such a column by itself",
      { widths: [2, 10, 10, 10, 10, 10, 10, 10, 10], together: [], titles: [1, 1], begins: 3 },
      { breaks: [3, 6], widest: 40 },
    ],
  ])("%s", (_what, given, expected) => {
    expect(columnBreaks(given, 42)).toEqual(expected);
  });
});
