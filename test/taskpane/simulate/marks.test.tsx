import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { axeViolations } from "../support/axe.ts";
import type { MemoryWorkbook } from "../support/memoryPort.ts";
import { openPane, type OpenedPane, type PaneStart } from "../support/openPane.tsx";
import { marked, shop } from "../support/shopModel.ts";
import { WorkerInThread } from "../support/workerInThread.ts";

beforeEach(() => WorkerInThread.install());

async function openForm(book: Partial<MemoryWorkbook>, more: PaneStart = {}): Promise<OpenedPane> {
  const opened = openPane({ view: "simulate", book, ...more });
  await opened.user.click(await screen.findByRole("button", { name: "Mark the selected cells" }));
  await screen.findByLabelText("Shape");
  return opened;
}
async function type({ user }: OpenedPane, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  if (text !== "") await user.type(field, text);
}
const save = ({ user }: OpenedPane) => user.click(screen.getByRole("button", { name: "Mark as uncertain" }));
const rowsOf = (book: MemoryWorkbook, table: string) => book.markTables[table]?.rows;

describe("Marks in the table", () => {
  it("leave the cell as it is, and are read back from the row", async () => {
    const opened = await openForm({ model: shop(), selectedCells: ["B2"] });
    const { user, book } = opened;
    await user.selectOptions(screen.getByLabelText("Where the mark stands"), "table");
    await type(opened, "Low", "0.2");
    await type(opened, "High", "0.5");
    await save(opened);
    expect(await screen.findByText("0.2 to 0.5, likely 0.3 (in the table Uncertain)")).toBeVisible();
    expect(book.model["B2"]?.entered).toBe(0.1 + 0.2);
    expect(rowsOf(book, "Uncertain")).toEqual([[null, "Model!B2", 0.2, 0.3, 0.5, "pert", null, null]]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("heading", { name: "0 uncertain cells" })).toBeVisible();
    expect(rowsOf(book, "Uncertain")?.[0]).toEqual(Array.from({ length: 8 }, () => null));
  });

  it("are the only way for a cell that holds a formula", async () => {
    const model = { ...shop(), B3: { entered: "=B4*2", shows: 10 }, B4: { entered: 5 } };
    const opened = await openForm({ model, selectedCells: ["B3"] });
    expect(screen.getByLabelText("Where the mark stands")).toHaveValue("table");
    expect(screen.getByText(/figures are drawn in place of the formula/)).toBeVisible();
    await save(opened);
    expect(await screen.findByRole("heading", { name: "1 uncertain cell" })).toBeVisible();
    expect(opened.book.model["B3"]?.entered).toBe("=B4*2");
    expect(rowsOf(opened.book, "Uncertain")?.[0]?.slice(1, 6)).toEqual(["Model!B3", 9, 10, 11, "pert"]);
  });

  it.each([
    ["normal", { P10: "8", P90: "12" }, ["Model!B3", 8, null, 12, "normal"], "mean 10, deviation 1.561"],
    ["lognormal", { P10: "8", P90: "12" }, ["Model!B3", 8, null, 12, "lognormal"], "lognormal"],
    ["percentiles", { P10: "8", P50: "9", P90: "12" }, ["Model!B3", 8, 9, 12, "percentiles"], "P10 8, P50 9, P90 12"],
    ["uniform", { Low: "8", High: "12", "Occurs with (empty: always)": "30" }, ["Model!B3", 8, null, 12, "uniform"], "8 to 12; occurs with 30%"],
  ])("take the shape %s", async (shape, fields, row, words) => {
    const opened = await openForm({ model: shop(), selectedCells: ["B3"] });
    await opened.user.selectOptions(screen.getByLabelText("Shape"), shape);
    for (const [label, text] of Object.entries(fields)) await type(opened, label, text);
    expect(await axeViolations(opened.container)).toEqual([]);
    await save(opened);
    expect(await screen.findByText(`${words} (in the table Uncertain)`)).toBeVisible();
    expect(rowsOf(opened.book, "Uncertain")?.[0]?.slice(1, 6)).toEqual(row);
    expect(opened.book.model["B3"]?.entered).toBe(10);
  }); // prettier-ignore

  it("take single values with chances from cells that are selected", async () => {
    const model = { ...shop(), D1: { entered: 5 }, E1: { entered: 0.25 }, D2: { entered: 15 }, E2: { entered: 0.75 } };
    const selection = { address: "Model!D1:E2", values: [[5, 0.25], [15, 0.75]] };
    const opened = await openForm({ model, selectedCells: ["B3"], selection });
    await opened.user.selectOptions(screen.getByLabelText("Shape"), "discrete");
    await save(opened);
    expect(await screen.findByRole("alert")).toHaveTextContent("Name the cells as in F2:G5");
    await opened.user.click(screen.getByRole("button", { name: "Use the selected cells" }));
    expect(await screen.findByDisplayValue("Model!D1:E2")).toBeVisible();
    await save(opened);
    expect(await screen.findByText("2 values (in the table Uncertain)")).toBeVisible();
    expect(rowsOf(opened.book, "Uncertain")?.[0]?.slice(5)).toEqual(["discrete", null, "Model!D1:E2"]);
  }); // prettier-ignore

  it.each([
    ["percentiles", { P10: "8", P50: "8.1", P90: "12" }, "Low must not be above likely"],
    ["lognormal", { P10: "-8", P90: "12" }, "A lognormal amount is always above 0"],
    ["normal", { P10: "12", P90: "8" }, "Low must not be above likely"],
    ["pert", { "Occurs with (empty: always)": "130" }, "Enter a chance from 0 to 100%"],
  ])("refuse %s that no distribution has", async (shape, fields, words) => {
    const opened = await openForm({ model: shop(), selectedCells: ["B3"] });
    await opened.user.selectOptions(screen.getByLabelText("Shape"), shape);
    for (const [label, text] of Object.entries(fields)) await type(opened, label, text);
    await save(opened);
    expect(await screen.findByRole("alert")).toHaveTextContent(words);
    expect(opened.book.writes).toBe(0);
  });

  it("are changed in their row and removed from it, with what the run says of them", async () => {
    const columns = ["Nombre", "Celda", "Mínimo", "Probable", "Máximo", "Forma", "Probabilidad", "Datos"];
    const markTables = {
      Uncertain: { columns, rows: [["", "Model!B1", 80, 100, 120, "triangular", null, null]] },
    };
    const { user, book } = openPane({ view: "simulate", book: { model: shop(), markTables } });
    await user.click(await screen.findByRole("button", { name: "Change Units" }));
    expect(screen.getByLabelText("Low")).toHaveValue("80");
    expect(screen.getByLabelText("Where the mark stands")).toBeDisabled();
    await user.clear(screen.getByLabelText("Low"));
    await user.type(screen.getByLabelText("Low"), "70");
    await user.click(screen.getByRole("button", { name: "Change the mark" }));
    expect(await screen.findByText("70 to 120, likely 100 (in the table Uncertain)")).toBeVisible();
    expect(book.model["B1"]?.entered).toBe(100);
    await user.click(screen.getByRole("button", { name: "Unmark Units" }));
    expect(await screen.findByRole("heading", { name: "0 uncertain cells" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("70 to 120, likely 100 (in the table Uncertain)")).toBeVisible();
  });
});

describe("Marks in the cell", () => {
  it("are changed there", async () => {
    const { user, book } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: "Change Units" }));
    expect(screen.getByLabelText("Shape")).toHaveValue("triangular");
    await user.clear(screen.getByLabelText("High"));
    await user.type(screen.getByLabelText("High"), "130");
    await user.click(screen.getByRole("button", { name: "Change the mark" }));
    expect(await screen.findByText("80 to 130, likely 100")).toBeVisible();
    expect(book.model["B1"]?.entered).toBe('=PLAN.UNCERTAIN(80,130,100,"triangular")');
  });
});

describe("Correlations", () => {
  it("are set, changed and removed in their table, and go with a mark that is taken away", async () => {
    const { user, book, container } = openPane({ view: "simulate", book: marked() });
    const set = async (figure: string): Promise<void> => {
      await user.click(await screen.findByRole("button", { name: "Correlate two cells" }));
      const field = screen.getByLabelText("Rank correlation, -1 to 1");
      await user.clear(field);
      await user.type(field, figure);
      await user.click(screen.getByRole("button", { name: "Set the correlation" }));
    };
    await set("-0.4");
    expect(await screen.findByRole("heading", { name: "1 correlation" })).toBeVisible();
    expect(rowsOf(book, "Correlations")).toEqual([["Model!B1", "Model!B3", -0.4]]);
    expect(await axeViolations(container)).toEqual([]);
    await set("0.7");
    const listed = await screen.findByText("0.7");
    expect(within(listed.parentElement ?? container).getByText("Units with Cost")).toBeVisible();
    expect(rowsOf(book, "Correlations")).toEqual([["Model!B1", "Model!B3", 0.7]]);
    await user.click(screen.getByRole("button", { name: "Unmark Cost" }));
    expect(await screen.findByRole("heading", { name: "1 uncertain cell" })).toBeVisible();
    expect(rowsOf(book, "Correlations")).toEqual([[null, null, null]]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("heading", { name: "1 correlation" })).toBeVisible();
  });

  it.each([
    ["1.2", 1, "Enter a number from -1 to 1."],
    ["0.5", 0, "Choose two different cells."],
  ])("refuse %s of input %s, and say why", async (figure, second, words) => {
    const { user, book } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: "Correlate two cells" }));
    await user.selectOptions(screen.getByLabelText("Second"), String(second));
    await user.clear(screen.getByLabelText("Rank correlation, -1 to 1"));
    await user.type(screen.getByLabelText("Rank correlation, -1 to 1"), figure);
    await user.click(screen.getByRole("button", { name: "Set the correlation" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(words);
    expect(book.writes).toBe(0);
  });
});
