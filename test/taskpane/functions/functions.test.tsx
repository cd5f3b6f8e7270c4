import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { catalogue, evaluateFormula } from "../../../src/functions/index.ts";
import type { ActiveCell } from "../../../src/taskpane/common/excelPort.ts";
import { Problem } from "../../../src/taskpane/common/problem.ts";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";

const chooseFunction = async (pane: ReturnType<typeof openPane>, name: string): Promise<void> => {
  await pane.user.click(await screen.findByText(name));
};

describe("Functions", () => {
  it.each(["en", "es"] as const)("lists every function with its topic and summary (%s)", async (language) => {
    const { container } = openPane({ view: "functions", language });
    await screen.findByRole("searchbox");
    for (const { name, description } of catalogue(language)) {
      const entry = screen.getByText(name).closest("button");
      expect(entry).toHaveTextContent(description);
    }
    expect(await axeViolations(container)).toEqual([]);
  });

  it("finds functions by what they do, whatever accents are typed, and says how many", async () => {
    const { user } = openPane({ view: "functions", language: "es" });
    await user.type(await screen.findByRole("searchbox"), "CONTINGENCY");
    expect(screen.getByRole("button", { name: /^PLAN\.CONTINGENCY(?!ALLOCATION)/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^PLAN\.PLANNED/ })).toBeNull();
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "xyzzy");
    expect(screen.getAllByText("Ninguna función coincide con «xyzzy».")[0]).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mostrar todas" }));
    expect(screen.getByRole("button", { name: /^PLAN\.PLANNED/ })).toBeVisible();
  });

  it("shows the result while values are typed and writes the formula into the active cell", async () => {
    const pane = openPane({ view: "functions" });
    await chooseFunction(pane, "PLAN.CAGR");
    expect(screen.getByRole("heading", { level: 1, name: "PLAN.CAGR" })).toHaveFocus();
    expect(screen.getByText("Fill in start, end, periods to see the result.")).toBeVisible();
    await pane.user.type(screen.getByRole("textbox", { name: "start" }), "100");
    await pane.user.type(screen.getByRole("textbox", { name: "end" }), "121");
    await pane.user.type(screen.getByRole("textbox", { name: "periods" }), "2");
    expect(screen.getByText("0.1")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Write into the active cell" }));
    expect(pane.book.written).toEqual(["=PLAN.CAGR(100,121,2)"]);
    expect((await screen.findAllByText("Written into Sheet1!B2"))[0]).toBeVisible();
    expect(await axeViolations(pane.container)).toEqual([]);
  });

  it("takes the selected cells with their address and their values", async () => {
    const pane = openPane({
      view: "functions",
      book: { selection: { address: "Flows!B2:B5", values: [[-100], [40], [40], [40]] } },
    });
    await chooseFunction(pane, "PLAN.PAYBACK");
    await pane.user.click(screen.getByRole("button", { name: "Use selection for cashFlows" }));
    expect(screen.getByText("Flows!B2:B5, 4 cells")).toBeVisible();
    expect(screen.getByText("2.5")).toBeVisible();
    expect(screen.getByText("=PLAN.PAYBACK(Flows!B2:B5)")).toBeVisible();
  });

  it("takes with a column of a budget what goes with it, so that there is one P80", async () => {
    const column = (...values: readonly (string | number)[]) => values.map((value) => [value]);
    const companions = [
      { parameter: "likely", address: "Budget[Likely a year]", values: column("", 4) },
      { parameter: "shape", address: "Budget[Shape]", values: column("uniform", "triangular") },
      { parameter: "correlation", address: "Correlation", values: [[0.3]] },
    ] as const;
    const low = { address: "Budget[Low in year 1]", values: column(3, 2) };
    const pane = openPane({
      view: "functions",
      book: { selection: low, companions: { [low.address]: companions } },
    });
    await chooseFunction(pane, "PLAN.RANGEPERCENTILE");
    await pane.user.type(screen.getByRole("textbox", { name: "probability" }), "80%");
    await pane.user.click(screen.getByRole("button", { name: "Use selection for low" }));
    const formula =
      "=PLAN.RANGEPERCENTILE(Budget[Low in year 1],,80%,Budget[Likely a year],Budget[Shape],Correlation)";
    expect(await screen.findByText(formula.replace("80%", "0.8"))).toBeVisible();
  });

  it("says in words why a call gives an error", async () => {
    const pane = openPane({ view: "functions", language: "es" });
    await chooseFunction(pane, "PLAN.ROI");
    await pane.user.type(screen.getByRole("textbox", { name: "returned" }), "150");
    await pane.user.type(screen.getByRole("textbox", { name: "cost" }), "0");
    expect(screen.getByText("#DIV/0!")).toBeVisible();
    expect(screen.getByText("cost: no puede ser cero")).toBeVisible();
  });

  it("fills the form with the example and shows its result as a table with what it spills", async () => {
    const pane = openPane({ view: "functions" });
    await chooseFunction(pane, "PLAN.RANGETOTAL");
    await pane.user.click(screen.getByRole("button", { name: "Use the example" }));
    expect(screen.getByLabelText(/^low/)).toHaveValue("3; 2; 2.5");
    const cells = [...pane.container.querySelectorAll("td")].map((cell) => cell.textContent);
    expect(cells).toEqual(["7.5", "11.25", "15"]);
    expect(screen.getByText(/^Fills 1 row and 3 columns/)).toBeVisible();
  });

  it("keeps the form when Excel refuses the formula, and says what to do", async () => {
    const refusal = new Problem({
      en: { happened: "The cell is protected.", next: "Choose another cell." },
      es: { happened: "La celda está protegida." },
    });
    const pane = openPane({ view: "functions", book: { failures: { writeFormula: refusal } } });
    await chooseFunction(pane, "PLAN.CAGR");
    await pane.user.click(screen.getByRole("button", { name: "Use the example" }));
    await pane.user.click(screen.getByRole("button", { name: "Write into the active cell" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The cell is protected.");
    expect(screen.getByRole("textbox", { name: "start" })).toHaveValue("100");
  });

  it("writes nothing into a workbook that is read-only", async () => {
    const pane = openPane({ view: "functions", workplace: "readOnly" });
    await chooseFunction(pane, "PLAN.CAGR");
    await pane.user.click(screen.getByRole("button", { name: "Use the example" }));
    expect(screen.getByRole("button", { name: "Write into the active cell" })).toBeDisabled();
  });
});

describe("In an Excel with decimal commas", () => {
  const separators = { decimal: ",", list: ";", column: "\\" };

  it.each([
    ["en", "Copy the example", "Copied", "Use the example"],
    ["es", "Copiar el ejemplo", "Copiado", "Usar el ejemplo"],
  ] as const)("examples are shown and copied as it takes them (%s)", async (language, copy, copied, use) => {
    const pane = openPane({ view: "functions", language, book: { separators } });
    await chooseFunction(pane, "PLAN.ADOPTION");
    const local = "=PLAN.ADOPTION(1000;0,03;0,38;5)";
    expect(await screen.findByText(local)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: copy }));
    expect(await navigator.clipboard.readText()).toBe(local);
    expect(screen.getAllByText(copied)[0]).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: use }));
    expect(screen.getByRole("textbox", { name: "innovation" })).toHaveValue("0,03");
    expect(screen.getAllByText(local)).toHaveLength(2);
    expect(await axeViolations(pane.container)).toEqual([]);
  });

  it("what is typed is read so, shown so, and written in the notation that Office takes", async () => {
    const pane = openPane({ view: "functions", book: { separators } });
    await chooseFunction(pane, "PLAN.CAGR");
    await pane.user.type(screen.getByRole("textbox", { name: "start" }), "1.000,5");
    await pane.user.type(screen.getByRole("textbox", { name: "end" }), "1,210.5");
    await pane.user.type(screen.getByRole("textbox", { name: "periods" }), "2");
    expect(screen.getByText("=PLAN.CAGR(1000,5;1210,5;2)")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Copy the formula" }));
    expect(await navigator.clipboard.readText()).toBe("=PLAN.CAGR(1000,5;1210,5;2)");
    await pane.user.click(screen.getByRole("button", { name: "Write into the active cell" }));
    expect(pane.book.written).toEqual(["=PLAN.CAGR(1000.5,1210.5,2)"]);
  });

  it("a column of a table keeps its name", async () => {
    const selection = { address: "Flows[Net, 1.5]", values: [[-100], [40], [40], [40]] };
    const pane = openPane({ view: "functions", book: { separators, selection } });
    await chooseFunction(pane, "PLAN.NPV0");
    await pane.user.type(screen.getByRole("textbox", { name: "rate" }), "0,5");
    await pane.user.click(screen.getByRole("button", { name: "Use selection for cashFlows" }));
    expect(screen.getByText("Flows[Net, 1.5], 4 cells")).toBeVisible();
    expect(screen.getByText("=PLAN.NPV0(0,5;Flows[Net, 1.5])")).toBeVisible();
  });

  it("an array of several columns can be edited as it is shown", async () => {
    const pane = openPane({
      view: "functions",
      book: {
        separators,
        activeCell: {
          ...{ sheet: "Plan", address: "D4", shown: "1", state: "value", free: "D5" },
          content: "=PLAN.RANGEPERCENTILE({3;2.5},{6;4},{10%,0.8})",
        },
      },
    });
    await pane.user.click(await screen.findByRole("button", { name: "Explain the selected cell" }));
    expect(await screen.findByLabelText(/^probability/)).toHaveValue("{0,1\\0,8}");
    expect(screen.getByText("=PLAN.RANGEPERCENTILE({3;2,5};{6;4};{0,1\\0,8})")).toBeVisible();
  });

  it("a formula that cannot be copied is selected", async () => {
    const pane = openPane({ view: "functions", book: { separators } });
    await chooseFunction(pane, "PLAN.CAGR");
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error("not granted")) },
    });
    await pane.user.click(screen.getByRole("button", { name: "Copy the example" }));
    expect(screen.getAllByText("Selected: copy it with the keyboard")[0]).toBeVisible();
    expect(window.getSelection()?.toString()).toBe("=PLAN.CAGR(100;121;2)");
  });
});

describe("The selected cell", () => {
  const openCell = async (pane: ReturnType<typeof openPane>, name: RegExp | string): Promise<void> => {
    await pane.user.click(await screen.findByRole("button", { name }));
  };
  const errorCell = (content: string, shown: string): ActiveCell => ({
    ...{ sheet: "Plan", address: "D4", content, shown, free: "D5" },
    state: "error",
  });

  it.each([
    ["en", "Explain the selected cell", "cost: must not be zero", "Plan!D4 shows #DIV/0!"],
    ["es", "Explicar la celda seleccionada", "cost: no puede ser cero", "Plan!D4 muestra #DIV/0!"],
  ] as const)("says why its formula gives an error (%s)", async (language, button, why, shown) => {
    const pane = openPane({
      view: "functions",
      language,
      book: {
        activeCell: errorCell("=PLAN.ROI(Plan!B4,Costs[Total])", "#DIV/0!"),
        cells: { "Plan!B4": [[150]], "Costs[Total]": [[0]] },
      },
    });
    await openCell(pane, button);
    expect(await screen.findByText(why)).toBeVisible();
    expect(screen.getByText(shown)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "cost" })).toHaveValue("Costs[Total]");
    expect(screen.getByText("=PLAN.ROI(Plan!B4,Costs[Total])")).toBeVisible();
    expect(await axeViolations(pane.container)).toEqual([]);
  });

  it("that shows an error which the calculation does not make is to be calculated again", async () => {
    const pane = openPane({
      view: "functions",
      book: { activeCell: errorCell("=PLAN.ROI(150,100)", "#NUM!") },
    });
    await openCell(pane, "Explain the selected cell");
    expect(await screen.findByText(/^Calculated here there is no error/)).toBeVisible();
  });

  it("names the row of the cell at fault, and the error that an argument itself holds", async () => {
    const pane = openPane({
      view: "functions",
      book: {
        activeCell: errorCell("=PLAN.RANGETOTAL(A2:A3,B2:B3)", "#VALUE!"),
        cells: { "A2:A3": [[1], [9]], "B2:B3": [[2], [3]] },
      },
    });
    await openCell(pane, "Explain the selected cell");
    expect(await screen.findByText("low (row 2): low is above high")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "All functions" }));
    pane.book.cells = { "A2:A3": [[1], ["#REF!"]], "B2:B3": [[2], [3]] };
    await openCell(pane, "Explain the selected cell");
    expect(
      await screen.findByText("low holds #REF! in cell 2 of its range: mend that cell first."),
    ).toBeVisible();
  });

  it("keeps what only the cell can calculate as it is written, and says that the formula does more", async () => {
    const pane = openPane({
      view: "functions",
      book: {
        activeCell: errorCell("=IFERROR(PLAN.ROI(SUM(A1:A9),100,2),0)", "0"),
      },
    });
    await openCell(pane, "Explain the selected cell");
    expect(await screen.findByText("=PLAN.ROI(SUM(A1:A9),100,2)")).toBeVisible();
    expect(screen.getByText(/^Calculated in the cell only: returned\./)).toBeVisible();
    expect(screen.getByText(/^The formula does more/)).toBeVisible();
  });

  it("without a PLAN formula is said to have none", async () => {
    const pane = openPane({ view: "functions", book: { activeCell: errorCell("=SUM(A1:A9)", "3") } });
    await openCell(pane, "Explain the selected cell");
    expect(await screen.findByText(/^Plan!D4 holds no PLAN formula/)).toBeVisible();
  });

  it("that holds something is overwritten only when somebody says so; the next free one is offered", async () => {
    const pane = openPane({ view: "functions", book: { activeCell: errorCell("Total", "Total") } });
    await chooseFunction(pane, "PLAN.CAGR");
    await pane.user.click(screen.getByRole("button", { name: "Use the example" }));
    await pane.user.click(screen.getByRole("button", { name: "Write into the active cell" }));
    expect(await screen.findByText("Plan!D4 is not empty: Total")).toBeVisible();
    expect(pane.book.written).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "Leave it" }));
    expect(pane.book.written).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "Write into the active cell" }));
    await pane.user.click(await screen.findByRole("button", { name: "Write into D5" }));
    expect((await screen.findAllByText("Written into Plan!D5"))[0]).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Write into the active cell" }));
    await pane.user.click(await screen.findByRole("button", { name: "Replace what is in D4" }));
    expect((await screen.findAllByText("Written into Plan!D4"))[0]).toBeVisible();
  });
});

describe("Labels and number format", () => {
  const write = async (
    language: "en" | "es",
    name: string,
    fields: Readonly<Record<string, string>>,
    roomForLabels = true,
  ) => {
    const pane = openPane({ view: "functions", language, book: { roomForLabels } });
    await chooseFunction(pane, name);
    const summary = pane.container.querySelector("main summary");
    if (summary !== null) await pane.user.click(summary);
    for (const [field, text] of Object.entries(fields)) {
      const input = screen.getByRole("textbox", { name: new RegExp(`^${field}`) });
      await pane.user.click(input);
      await pane.user.paste(text);
    }
    const offer = language === "en" ? "With labels and number format" : "Con rótulos y formato de número";
    await pane.user.click(screen.getByRole("checkbox", { name: offer }));
    await pane.user.click(
      screen.getByRole("button", { name: /^(Write into the active cell|Escribir en la celda activa)$/ }),
    );
    await screen.findAllByText(/^(Written into|Escrita en) Sheet1!B2$/);
    return pane;
  };
  const lines = { low: "3; 2; 2.5", high: "6; 4; 5" };

  it.each([
    [
      "en",
      "PLAN.RANGEPERCENTILE",
      { ...lines, probability: "80%" },
      { side: "left", labels: ["Total (P80)"], formats: [["#,##0.00;(#,##0.00)"]] },
    ],
    [
      "es",
      "PLAN.RANGEPERCENTILE",
      { low: "3000; 2000,5", high: "6000; 4000", probability: "50%; 12,5%" },
      {
        side: "left",
        labels: ["Total (P50)", "Total (P12.5)"],
        formats: [["#,##0;(#,##0)"], ["#,##0;(#,##0)"]],
      },
    ],
    [
      "en",
      "PLAN.RANGETOTAL",
      { ...lines, probability: "{0.5,0.8}" },
      {
        side: "above",
        labels: ["Low", "Expected", "High", "Standard deviation", "Total (P50)", "Total (P80)"],
        formats: [Array(6).fill("#,##0.00;(#,##0.00)")],
      },
    ],
    [
      "en",
      "PLAN.PROJECTION",
      { start: "100", rate: "10%", periods: "1" },
      { side: "above", labels: ["Value"], formats: [["#,##0.00;(#,##0.00)"], ["#,##0.00;(#,##0.00)"]] },
    ],
    [
      "es",
      "PLAN.CAGR",
      { start: "100", end: "121", periods: "2" },
      { side: "left", labels: ["Crecimiento por periodo"], formats: [["0.0%"]] },
    ],
  ] as const)("are written on request (%s, %s)", async (language, name, fields, look) => {
    const pane = await write(language, name, fields);
    expect(pane.book.looks).toEqual([look]);
    expect(pane.book.written).toHaveLength(1);
    expect(await axeViolations(pane.container)).toEqual([]);
  });

  it("are not written where nobody asked, and not offered before the result is known", async () => {
    const pane = openPane({ view: "functions" });
    await chooseFunction(pane, "PLAN.CAGR");
    expect(screen.getByRole("checkbox", { name: "With labels and number format" })).toBeDisabled();
    await pane.user.click(screen.getByRole("button", { name: "Use the example" }));
    await pane.user.click(screen.getByRole("button", { name: "Write into the active cell" }));
    await screen.findAllByText("Written into Sheet1!B2");
    expect(pane.book.looks).toEqual([]);
  });

  it("without room for the labels, that is said", async () => {
    await write("en", "PLAN.CAGR", { start: "100", end: "121", periods: "2" }, false);
    expect(screen.getByText(/^Without labels: /)).toBeVisible();
  });

  it.each(catalogue("en").map((entry) => [entry.id, entry] as const))(
    "%s names as many columns as its example has",
    (id, { example, columns }) => {
      const result = evaluateFormula(example, "en");
      const width = "values" in result ? result.values[0]?.length : 0;
      // The totals by probability stand in its longer form only.
      expect(columns.length).toBe(id === "RANGETOTAL" ? 5 : width);
    },
  );
});

describe("A picture beside the numbers", () => {
  it.each([
    ["en", "PLAN.PROJECTION", "From 100 to 133.1 in 3 periods", "path", 1],
    ["es", "PLAN.PROJECTIONRANGE", "De 100 a 121 en 2 periodos", "path", 3],
    ["en", "PLAN.RANGECURVE", "S-curve from 7.5 to 15", "path", 1],
    ["es", "PLAN.RANGEDRIVERS", "Partes, la mayor primero: Team, Travel, Cloud", "rect", 3],
  ] as const)("%s: %s", async (language, name, label, shape, count) => {
    const pane = openPane({ view: "functions", language });
    await chooseFunction(pane, name);
    await pane.user.click(screen.getByRole("button", { name: /^(Use the|Usar el)/ }));
    const picture = screen.getByRole("img", { name: label });
    expect(picture.querySelectorAll(shape)).toHaveLength(count);
    expect(picture.innerHTML).not.toMatch(/NaN|Infinity/);
    expect(await axeViolations(pane.container)).toEqual([]);
  });

  it("starts at zero, and rises to the right", async () => {
    const pane = openPane({ view: "functions" });
    await chooseFunction(pane, "PLAN.PROJECTION");
    await pane.user.click(screen.getByRole("button", { name: "Use the example" }));
    const path =
      screen
        .getByRole("img", { name: /^From 100/ })
        .querySelector("path")
        ?.getAttribute("d") ?? "";
    const numbers = path.match(/[\d.]+/g)?.map(Number) ?? [];
    // 88 units tall from 0 to 133.1: 100 stands 66.1 above the axis at 96, and the end at the top.
    expect(numbers[0]).toBe(8);
    expect(numbers[1]).toBeCloseTo(96 - (88 * 100) / 133.1, 6);
    expect(numbers.slice(-2)).toEqual([280, 8]);
  });
});

describe("Empty cells", () => {
  const chances = { address: "Risks!D2:D3", values: [[0.5], [null]] };
  it("are warned of where Excel on a computer makes another result of them, and only there", async () => {
    const pane = openPane({
      view: "functions",
      book: {
        activeCell: {
          sheet: "S",
          address: "A1",
          content: "=PLAN.RANGETOTAL({1;2},{3;4},,,,,D2:D3)",
          shown: "4",
          state: "value",
          free: undefined,
        },
        cells: { "D2:D3": chances.values },
      },
    });
    await pane.user.click(await screen.findByRole("button", { name: "Explain the selected cell" }));
    expect(await screen.findByText(/^Empty cells in chance count as none here/)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "All functions" }));
    pane.book.activeCell = { ...pane.book.activeCell, content: "=PLAN.PAYBACK(D2:D4)" };
    pane.book.cells = { "D2:D4": [[-1], [null], [2]] };
    await pane.user.click(await screen.findByRole("button", { name: "Explain the selected cell" }));
    expect(await screen.findByText("1.5")).toBeVisible();
    expect(screen.queryByText(/^Empty cells/)).toBeNull();
  });
});

describe("A search in either language, by what people say", () => {
  it.each([
    ["en", "p80", "PLAN.RANGEPERCENTILE"],
    ["en", "contingency", "PLAN.CONTINGENCY"],
    ["en", "contingencia", "PLAN.CONTINGENCY"],
    ["en", "monte carlo", "PLAN.RANGEPERCENTILE"],
    ["en", "simulaton", "PLAN.RANGECURVE"],
    ["en", "npv", "PLAN.NPV0"],
    ["en", "paybak", "PLAN.PAYBACK"],
    ["es", "riesgo", "PLAN.CONTINGENCY"],
    ["es", "VAN", "PLAN.NPV0"],
    ["es", "TIR", "PLAN.IRRALL"],
    ["es", "punto de equilibrio", "PLAN.BREAKEVEN"],
    ["en", "earned value", "PLAN.EAC"],
    ["es", "retencion", "PLAN.RETENTION"],
    ["es", "simulación de riesgos", "PLAN.RANGEPERCENTILE"],
  ] as const)("%s: %s finds %s", async (language, query, name) => {
    const { user } = openPane({ view: "functions", language });
    await user.type(await screen.findByRole("searchbox"), query);
    expect(screen.getByText(name)).toBeVisible();
    expect(screen.queryByText("PLAN.PHASEAT")).toBeNull();
  });
});
