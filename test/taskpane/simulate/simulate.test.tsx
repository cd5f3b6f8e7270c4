import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";
import { marked, shop } from "../support/shopModel.ts";
import { WorkerInThread } from "../support/workerInThread.ts";

beforeEach(() => WorkerInThread.install());

const run = /^Run 10,000 trials$/;

describe("Simulating one's own model", () => {
  it.each([
    ["en", "Simulate", "Insert the sample model"],
    ["es", "Simular", "Insertar el modelo de ejemplo"],
  ] as const)("explains itself in three lines and offers a model (%s)", async (language, title, sample) => {
    const { container, user, book } = openPane({ language, view: "simulate" });
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
    const button = await screen.findByRole("button", { name: sample });
    expect(container.querySelectorAll("ol li")).toHaveLength(3);
    expect(await axeViolations(container)).toEqual([]);
    expect(book.writes).toBe(0);
    await user.click(button);
    await waitFor(() => expect(book.inserted).toHaveLength(1));
    expect(book.inserted[0]?.names.map(({ name }) => name)).toEqual(["ScaleplanResult1", "ScaleplanResult2"]);
    await waitFor(() => expect(book.visited.map(({ address }) => address)).toEqual(["C5"]));
  });

  it("marks a cell as a formula that shows its value, and puts it back to the last bit", async () => {
    const { user, book } = openPane({ view: "simulate", book: { model: shop(), selectedCells: ["B2"] } });
    await user.click(await screen.findByRole("button", { name: "Mark the selected cells" }));
    const low = await screen.findByLabelText("Low");
    await user.clear(low);
    await user.type(low, "0.25");
    await user.click(screen.getByRole("button", { name: "Mark as uncertain" }));
    expect(await screen.findByRole("heading", { name: "1 uncertain cell" })).toBeVisible();
    expect(book.model["B2"]?.entered).toBe('=PLAN.UNCERTAIN(0.25,0.33,0.3,"pert")');
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("heading", { name: "0 uncertain cells" })).toBeVisible();
    expect(book.model["B2"]?.entered).toBe(0.30000000000000004);
  });

  it.each([
    ["a text", ["A1"], "Model!A1 holds no number."],
    ["nothing", [], "Select one cell with a number, or up to 200, and try again."],
  ])("does not mark %s, and says why", async (_what, selectedCells, words) => {
    const { user, book } = openPane({ view: "simulate", book: { model: shop(), selectedCells } });
    await user.click(await screen.findByRole("button", { name: "Mark the selected cells" }));
    expect(await screen.findAllByText(words)).not.toHaveLength(0);
    expect(book.writes).toBe(0);
  });

  it("offers a run only once something is uncertain and something is a result", async () => {
    const { user } = openPane({ view: "simulate", book: { model: shop(), selectedCells: ["B5"] } });
    expect(await screen.findByText("No cell is marked as uncertain yet.")).toBeVisible();
    expect(screen.queryByRole("button", { name: run })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Mark the selected cell as a result" }));
    expect(await screen.findByRole("heading", { name: "1 result" })).toBeVisible();
    expect(screen.queryByRole("button", { name: run })).toBeNull();
  });

  it("shows and takes a share as its cell does", async () => {
    const model = { ...shop(), B3: { entered: 0.05 } };
    const { user, book } = openPane({
      view: "simulate",
      book: { model, formats: { B3: "0.0%" }, selectedCells: ["B3"] },
    });
    await user.click(await screen.findByRole("button", { name: "Mark the selected cells" }));
    const low = await screen.findByLabelText("Low");
    expect(screen.getByLabelText("Likely")).toHaveValue("5");
    await user.clear(low);
    await user.type(low, "4");
    await user.click(screen.getByRole("button", { name: "Mark as uncertain" }));
    expect(await screen.findByText("4% to 5.5%, likely 5%")).toBeVisible();
    expect(book.model["B3"]?.entered).toBe('=PLAN.UNCERTAIN(0.04,0.055,0.05,"pert")');
  });

  it("takes no ends out of order", async () => {
    const { user, book } = openPane({ view: "simulate", book: { model: shop(), selectedCells: ["B1"] } });
    await user.click(await screen.findByRole("button", { name: "Mark the selected cells" }));
    const low = await screen.findByLabelText("Low");
    await user.clear(low);
    await user.type(low, "150");
    await user.click(screen.getByRole("button", { name: "Mark as uncertain" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Low must not be above likely");
    expect(book.writes).toBe(0);
  });

  it("runs, shows the figures with their errors, and leaves the workbook as it is", async () => {
    const { user, book, container } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: run }));
    const table = await screen.findByRole("table", { name: "Figures" });
    // The mean of the triangle is 100, of the cost 10: 100 × 0.3 − 10.
    expect(within(table).getByRole("row", { name: /^Mean (20(\.0\d*)?|19\.99) / })).toBeVisible();
    expect(screen.getByRole("img", { name: "Histogram of Profit" })).toBeVisible();
    expect(screen.getByText(/first and last bars also hold what lies below P0\.1/)).toBeVisible();
    expect(screen.getAllByRole("button", { name: "Cost: Go to cell Model!B3" })).toHaveLength(2);
    expect(book.writes).toBe(0);
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "S-curve" }));
    expect(screen.getByRole("img", { name: "S-curve of Profit" })).toBeVisible();
  });

  it("brings its outcome into sight, and says when marks have changed since", async () => {
    const { user, book } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: run }));
    const heading = await screen.findByRole("heading", { name: "Profit" });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.queryByText(/^Marks have changed/)).toBeNull();
    book.model = { ...book.model, B3: { entered: "=PLAN.UNCERTAIN(5,16)", shows: 10 } };
    await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
    expect(await screen.findByText(/^Marks have changed since this run/)).toBeVisible();
  });

  it("tells the chance of an amount that is typed in", async () => {
    const { user } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: run }));
    const amount = await screen.findByLabelText("At least");
    await user.clear(amount);
    await user.type(amount, "-1000");
    expect(await screen.findByText(/^Chance of at least -1,000: 100%/)).toBeVisible();
    await user.clear(amount);
    await user.type(amount, "1000");
    expect(await screen.findByText(/^Chance of at least 1,000: 0%/)).toBeVisible();
  });

  it("gives the same figures for the same seed, and shows them beside the run before", async () => {
    const { user } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: run }));
    await user.click(await screen.findByRole("button", { name: "Run again with the same seed" }));
    await screen.findByRole("columnheader", { name: "Before" });
    const table = screen.getByRole("table", { name: "Figures" });
    for (const row of within(table).getAllByRole("row").slice(1)) {
      const [value, , before] = within(row).getAllByRole("cell");
      expect(before).toHaveTextContent(value?.textContent ?? "?");
    }
  });

  it("stops before a run where Excel shows another value, with the way to the cell", async () => {
    const start = marked();
    start.model["B5"] = { entered: "=B1*B2-B3", shows: 21 };
    const { user, book } = openPane({ view: "simulate", book: start });
    await user.click(await screen.findByRole("button", { name: run }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("1 cell comes out differently here than in Excel");
    expect(alert).toHaveTextContent("Model!B5: Excel 21, here 20");
    expect(screen.queryByRole("table")).toBeNull();
    await user.click(within(alert).getByRole("button", { name: "Go to cell Model!B5" }));
    expect(book.visited).toEqual([{ sheet: "Model", address: "B5" }]);
    expect(book.writes).toBe(0);
  });

  it("names the cells that cannot be calculated", async () => {
    const start = marked();
    start.model["B5"] = { entered: "=NOSUCH(B1)", shows: 21 };
    const { user, book } = openPane({ view: "simulate", book: start });
    await user.click(await screen.findByRole("button", { name: run }));
    expect(await screen.findByRole("alert")).toHaveTextContent("the function NOSUCH is not calculated here");
    expect(book.writes).toBe(0);
  });

  it("ends the worker when a run is cancelled, and says that nothing changed", async () => {
    const { user, book } = openPane({ view: "simulate", book: marked() });
    const start = await screen.findByRole("button", { name: run });
    WorkerInThread.held = true;
    const ended = WorkerInThread.ended;
    await user.click(start);
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("Cancelled. The workbook was not touched.")).toBeVisible();
    expect(WorkerInThread.ended).toBe(ended + 1);
    expect(book.writes).toBe(0);
  });

  it("gives a run up at once while Excel still answers, and runs anew", async () => {
    const { user, book } = openPane({ view: "simulate", book: marked() });
    const start = await screen.findByRole("button", { name: run });
    let answer = (): void => undefined;
    book.beforeReading = () => new Promise((resolve) => (answer = resolve));
    await user.click(start);
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("Cancelled. The workbook was not touched.")).toBeVisible();
    book.beforeReading = () => Promise.resolve();
    answer();
    await user.click(await screen.findByRole("button", { name: run }));
    expect(await screen.findByRole("region", { name: "Result" })).toBeVisible();
    expect(book.writes).toBe(0);
  });

  it("inserts a report with the seed, the inputs and native charts", async () => {
    const { user, book } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: run }));
    await user.click(await screen.findByRole("button", { name: "Insert a report sheet" }));
    expect(await screen.findAllByText("Inserted: Simulation.")).not.toHaveLength(0);
    const [sheet] = book.inserted[0]?.sheets ?? [];
    expect(sheet?.charts.map(({ kind }) => kind)).toEqual(["column", "line", "bar"]);
    const texts = (sheet?.blocks ?? []).flatMap(({ cells }) =>
      cells.flat().map((cell) => ("text" in cell ? cell.text : "")),
    );
    expect(texts.some((text) => text.includes("10,000 trials, seed 1"))).toBe(true);
    expect(texts).toEqual(expect.arrayContaining(["Model!B1", "Units", "Profit"]));
  });
});

describe("Sensitivity and goal seek", () => {
  it("moves one cell at a time, and tells where the result is 0", async () => {
    const { user, container } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: "Sensitivity" }));
    await user.selectOptions(screen.getByLabelText("Each cell goes"), "50% down and up");
    await user.click(screen.getByRole("button", { name: "Calculate" }));
    // Units 50 to 150 at 0.3 less 10; the profit is 0 at 33.3 units, outside.
    expect(await screen.findByText("50 to 150: 5 to 35; never 0 in its range")).toBeVisible();
    expect(screen.getByText("5 to 15: 25 to 15; never 0 in its range")).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("lists what gives the goal, writes on a click only, and takes it back to the last bit", async () => {
    const { user, book } = openPane({ view: "simulate", book: { ...marked(), selectedCells: ["B2"] } });
    await user.click(await screen.findByRole("button", { name: "Seek a goal" }));
    const goal = await screen.findByLabelText("Should become");
    await user.clear(goal);
    await user.type(goal, "40");
    await user.click(screen.getByRole("button", { name: "Use the selected cell" }));
    await waitFor(() => expect(screen.getByLabelText("To")).toHaveValue("0.9"));
    await user.click(screen.getByRole("button", { name: "Seek" }));
    expect(await screen.findByText("0.5 gives 40")).toBeVisible();
    expect(book.writes).toBe(0);
    await user.click(screen.getByRole("button", { name: "Write 0.5 into the cell" }));
    await waitFor(() => expect(book.model["B2"]?.entered).toBeCloseTo(0.5, 12));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(book.model["B2"]?.entered).toBe(0.30000000000000004));
  });
});
