import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";
import { marked } from "../support/shopModel.ts";
import { WorkerInThread } from "../support/workerInThread.ts";

beforeEach(() => WorkerInThread.install());

const runButton = /^Run 10,000 trials$/;

describe("Pictures of a result", () => {
  it("show trials of an input against it, with the rank correlation in words", async () => {
    const { user, container } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: runButton }));
    await user.click(await screen.findByRole("button", { name: "Scatter" }));
    // Cost and units spread the profit by about as much, in opposite directions.
    const picture = await screen.findByRole("img", { name: /^Profit against (Units|Cost): / });
    expect(picture.querySelectorAll("circle")).toHaveLength(400);
    await user.selectOptions(screen.getByLabelText("Against"), "Cost");
    const name = screen.getByRole("img", { name: /^Profit against Cost: / }).getAttribute("aria-label") ?? "";
    expect(Number(/-?\d\.\d+$/.exec(name)?.[0])).toBeLessThan(-0.4);
    expect(await axeViolations(container)).toEqual([]);
  });

  it("show how the figures settle", async () => {
    const { user, container } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: runButton }));
    await user.click(await screen.findByRole("button", { name: "Convergence" }));
    // Twenty batches of 500; the mean of 100 × 0.3 − 10 is 20.
    const picture = await screen.findByRole("img", {
      name: /^Convergence of Profit: mean (20|19\.9|20\.0)[\d.]* after 500 trials, (20|19\.9|20\.0)[\d.]* after all$/,
    });
    expect(picture.querySelectorAll("path")).toHaveLength(4);
    expect(screen.queryByRole("slider")).toBeNull();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("move their line by the keyboard, and say the chance at each stop", async () => {
    const { user } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: runButton }));
    const line = await screen.findByRole("slider", { name: "Amount of Profit" });
    expect(line).toHaveAttribute("aria-valuetext", expect.stringMatching(/: 50%$|: 49\.\d%$|: 50\.\d%$/));
    const { fireEvent } = await import("@testing-library/react");
    fireEvent.change(line, { target: { value: "200" } });
    expect(line).toHaveAttribute("aria-valuetext", expect.stringMatching(/: (0|< 0)\.\d%$|: 0%$/));
  });
});

describe("Sensitivity", () => {
  async function calculate() {
    const opened = openPane({ view: "simulate", book: marked() });
    await opened.user.click(await screen.findByRole("button", { name: "Sensitivity" }));
    await opened.user.click(screen.getByRole("button", { name: "Calculate" }));
    await screen.findByText(/^80 to 120: 14 to 26/);
    return opened;
  }

  it("draws the result along each input's range", async () => {
    const { user, container } = await calculate();
    await user.click(screen.getByRole("button", { name: "Spider" }));
    const picture = screen.getByRole("img", { name: "Spider of Profit: 1 Units, 2 Cost" });
    const [units, cost] = [...picture.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
    const heights = (path = ""): number[] =>
      [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights(units)).toHaveLength(21);
    // Upwards is towards 0: more units raise the profit, more cost lowers it.
    expect(heights(units).at(-1)).toBeLessThan(heights(units)[0] ?? 0);
    expect(heights(cost).at(-1)).toBeGreaterThan(heights(cost)[0] ?? 0);
    expect(await axeViolations(container)).toEqual([]);
  });

  it("inserts a table of two cells as formulas that follow the workbook", async () => {
    const { user, book } = await calculate();
    await user.click(screen.getByRole("button", { name: "Insert the table" }));
    expect(await screen.findAllByText("Inserted: Two-way table, as formulas that follow the workbook.")).not.toHaveLength(0); // prettier-ignore
    expect(book.model["C6"]?.entered).toBe("=$B6*Model!$B$2-C$5");
    expect(book.model["I12"]?.entered).toBe("=$B12*Model!$B$2-I$5");
    expect(book.model["B2"]?.entered).toMatch(/^Formulas that follow the workbook; down: Units/);
  });

  it("inserts a table of two cells as values with their day, where no formulas are wanted", async () => {
    const { user, book } = await calculate();
    await user.click(screen.getByRole("checkbox", { name: /^As formulas that follow/ }));
    await user.selectOptions(screen.getByLabelText("Across"), "Units");
    expect(screen.getByText("Choose two different cells.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Insert the table" })).toBeDisabled();
    await user.selectOptions(screen.getByLabelText("Across"), "Cost");
    await user.click(screen.getByRole("button", { name: "Insert the table" }));
    expect(await screen.findAllByText("Inserted: Two-way table, as values.")).not.toHaveLength(0);
    const [head, grid] = book.inserted[0]?.sheets[0]?.blocks ?? [];
    const texts = head?.cells.flat().map((cell) => ("text" in cell ? cell.text : ""));
    expect(texts?.[1]).toMatch(
      /^Values of \d+ [A-Z][a-z]+ \d{4}; down: Units \(Model!B1\), across: Cost \(Model!B3\)/,
    );
    const figures = grid?.cells.map((row) => row.map((cell) => ("value" in cell ? cell.value : undefined)));
    // Six even steps and what the workbook holds: 80, 88, 96, 100, …
    expect(figures?.[1]?.slice(1)).toEqual([5, 7, 9, 10, 11, 13, 15]);
    expect(figures?.map(([value]) => value).slice(2)).toEqual([80, 88, 96, 100, 104, 112, 120]);
    expect(figures?.[3]?.[1]).toBeCloseTo(88 * 0.3 - 5, 12);
    expect(figures?.[8]?.[7]).toBeCloseTo(120 * 0.3 - 15, 12);
    const bold = grid?.cells.flat().filter((cell) => "role" in cell && cell.role === "total");
    expect(bold).toEqual([expect.objectContaining({ value: expect.closeTo(20, 12) })]);
    expect(book.model["B1"]?.entered).toBe('=PLAN.UNCERTAIN(80,120,100,"triangular")');
  });
});

describe("The comparison of two runs", () => {
  const differences = () => screen.queryAllByTitle("differs by more than chance");

  it("tells another seed's figures and marks none of them, but those of a changed model", async () => {
    const { user, book } = openPane({ view: "simulate", book: marked() });
    await user.click(await screen.findByRole("button", { name: runButton }));
    await screen.findByRole("table", { name: "Figures" });
    await user.click(screen.getByRole("button", { name: "Run again with the same seed" }));
    await screen.findByText("Before: 10,000 trials, seed 1.");
    expect(differences()).toEqual([]);
    // The units spread twice as wide around the same value.
    book.model["B1"] = { entered: '=PLAN.UNCERTAIN(60,140,100,"triangular")', shows: 100 };
    await user.click(screen.getByRole("button", { name: "Run again with the same seed" }));
    await waitFor(() => expect(differences()).not.toEqual([]));
    const rows = differences().map((mark) => within(mark.closest("tr")!).getByRole("rowheader").textContent);
    expect(rows).toEqual(expect.arrayContaining(["Deviation", "P10", "P90"]));
    expect(rows).not.toContain("Mean");
  });
});
