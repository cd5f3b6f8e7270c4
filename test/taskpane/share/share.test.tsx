import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { parsePlan, readMarkdown, samplePlan } from "../../../src/plan/index.ts";
import type { FormulaState, PlanFormula } from "../../../src/taskpane/common/excelPort.ts";
import { Problem } from "../../../src/taskpane/common/problem.ts";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";

const formulas = (...states: FormulaState[]): PlanFormula[] =>
  states.map((state, row) => ({
    target: { sheet: "Budget", address: `C${row + 4}` },
    formula: "=PLAN.RANGETOTAL(A1:A9,B1:B9)",
    state,
  }));

describe("Replacing PLAN formulas by values", () => {
  it("says how many, asks first, and replaces after a yes", async () => {
    const { user, book, container } = openPane({
      view: "share",
      book: { formulas: formulas("value", "value", "value") },
    });
    await user.click(await screen.findByRole("button", { name: "Replace 3 PLAN formulas" }));
    expect(book.writes).toBe(0);
    expect(screen.getByRole("alertdialog")).toHaveTextContent("Formats stay.");
    expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Replace by values" }));
    expect((await screen.findAllByText("3 PLAN formulas replaced by their values"))[0]).toBeVisible();
    expect(book.formulas).toEqual([]);
  });

  it.each([
    [
      "en",
      "Replace 2 PLAN formulas",
      "Replace by values",
      "Write the PLAN formulas again",
      "2 PLAN formulas calculate again",
    ],
    [
      "es",
      "Sustituir 2 fórmulas PLAN",
      "Sustituir por valores",
      "Volver a escribir las fórmulas PLAN",
      "2 fórmulas PLAN vuelven a calcular",
    ],
  ] as const)("offers to write them again (%s)", async (language, replace, yes, again, done) => {
    const { user, book, container } = openPane({
      view: "share",
      language,
      book: { formulas: formulas("value", "value") },
    });
    await user.click(await screen.findByRole("button", { name: replace }));
    await user.click(screen.getByRole("button", { name: yes }));
    const write = await screen.findByRole("button", { name: again });
    expect(await axeViolations(container)).toEqual([]);
    expect(book.asValues).toBe(2);
    await user.click(write);
    expect((await screen.findAllByText(done))[0]).toBeVisible();
    expect(book.asValues).toBe(0);
  });

  it("replaces nothing after a no, by keyboard as well", async () => {
    const { user, book } = openPane({ view: "share", book: { formulas: formulas("value") }, language: "es" });
    const replace = await screen.findByRole("button", { name: "Sustituir 1 fórmula PLAN" });
    replace.focus();
    await user.keyboard("{Enter}");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(book.formulas).toHaveLength(1);
  });

  it.each([
    ["busy", "still calculating"],
    ["error", "shows an error"],
    ["unknownName", "shows #NAME?"],
  ] as const)("refuses while a formula is %s, and leads to its cell", async (state, words) => {
    const { user, book } = openPane({ view: "share", book: { formulas: formulas("value", state) } });
    await user.click(await screen.findByRole("button", { name: "Replace 2 PLAN formulas" }));
    await user.click(screen.getByRole("button", { name: "Replace by values" }));
    expect(await screen.findByText("1 formula shows no value yet")).toBeVisible();
    const line = screen.getByRole("button", { name: "Go to cell Budget!C5" }).closest("li");
    expect(line).toHaveTextContent(words);
    expect(book.formulas).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Go to cell Budget!C5" }));
    expect(book.visited).toEqual([{ sheet: "Budget", address: "C5" }]);
  });

  it.each([
    ["a cell shows it", formulas("value", "unknownName"), 1],
    ["no cell does", formulas("value", "busy"), 0],
  ] as const)("explains #NAME? where %s", async (_where, list, cards) => {
    openPane({ view: "share", book: { formulas: list } });
    await screen.findByRole("button", { name: "Replace 2 PLAN formulas" });
    expect(screen.queryAllByText("A cell shows #NAME?")).toHaveLength(cards);
  });

  it("has nothing to do in a workbook without such formulas", async () => {
    openPane({ view: "share" });
    expect(await screen.findByText(/^No PLAN formulas in this workbook/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Replace/ })).toBeNull();
  });

  it("does not offer it where the workbook is read-only", async () => {
    openPane({ view: "share", workplace: "readOnly", book: { formulas: formulas("value") } });
    expect(await screen.findByRole("button", { name: "Replace 1 PLAN formula" })).toBeDisabled();
  });

  it("asks at once when the ribbon's button was pressed", async () => {
    const { session, book } = openPane({ book: { formulas: formulas("value") } });
    await screen.findByRole("heading", { name: "Start a plan" });
    act(() => session.ask("replaceFormulas"));
    expect(await screen.findByRole("alertdialog")).toBeVisible();
    expect(book.formulas).toHaveLength(1);
  });
});

describe("Exporting the plan", () => {
  const exported = (name: string): Promise<HTMLTextAreaElement> =>
    screen.findByRole("textbox", { name: `Text of ${name}` });

  it("gives the plan of the sheets as JSON that reads back to the same plan", async () => {
    const plan = samplePlan("en");
    const { user, container } = openPane({ view: "share", book: { plan } });
    await user.click(await screen.findByRole("button", { name: "Export as JSON" }));
    const box = await exported("lumbre-five-year-growth-plan.json");
    expect(parsePlan(box.value)).toEqual(plan);
    expect(await axeViolations(container)).toEqual([]);
  });

  it("gives it as Markdown with the same title and pillars", async () => {
    const plan = samplePlan("es");
    const { user } = openPane({ view: "share", language: "es", book: { plan } });
    await user.click(await screen.findByRole("button", { name: "Exportar como Markdown" }));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /^Texto de .*\.md$/ });
    const { plan: again } = readMarkdown(box.value);
    expect(again.title).toBe(plan.title);
    expect(again.pillars.map(({ name }) => name)).toEqual(plan.pillars.map(({ name }) => name));
  });

  it("copies the text, and says how to where the clipboard is refused", async () => {
    const { user } = openPane({ view: "share", book: { plan: samplePlan("en") } });
    await user.click(await screen.findByRole("button", { name: "Export as JSON" }));
    const box = await exported("lumbre-five-year-growth-plan.json");
    await user.click(screen.getByRole("button", { name: "Copy text" }));
    expect(await screen.findByText("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(box.value);
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error("refused")) },
    });
    await user.click(screen.getByRole("button", { name: "Copy text" }));
    expect(await screen.findByText(/^The text could not be copied/)).toBeVisible();
    expect(box).toHaveFocus();
    expect(box.selectionEnd).toBe(box.value.length);
  });

  it("exports the plan of the pane where the workbook has no sheets of it, and says so", async () => {
    const { user } = openPane({ view: "share", plan: samplePlan("en") });
    await user.click(await screen.findByRole("button", { name: "Export as JSON" }));
    await exported("lumbre-five-year-growth-plan.json");
    expect(screen.getByText(/^This is the plan of the pane/)).toBeVisible();
  });

  it("says that rows are left out, and what Excel refuses", async () => {
    const refusal = new Problem({
      en: { happened: "Excel did not give the contents." },
      es: { happened: "No." },
    });
    const { user } = openPane({
      view: "share",
      book: {
        plan: samplePlan("en"),
        notPlaced: [{ target: { sheet: "KPIs", address: "B9" }, text: "x" }],
        failures: { readPlan: refusal },
      },
    });
    await user.click(await screen.findByRole("button", { name: "Export as Markdown" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel did not give the contents.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() =>
      expect(screen.getByText("1 row of the sheets is left out: see Check.")).toBeVisible(),
    );
  });

  it("exports the plan that is chosen among several, the newest unless another is", async () => {
    const plans = [
      { key: "b", title: "Harbour", sheets: ["Guide (2)"], updatable: true },
      { key: "a", title: "", sheets: ["Guide"], updatable: true },
    ];
    const { user, book } = openPane({ view: "share", book: { plan: samplePlan("en"), plans } });
    const choice = await screen.findByRole("combobox", { name: "Plan in the workbook" });
    expect(choice).toHaveDisplayValue("Harbour (Guide (2), newest)");
    await user.selectOptions(choice, "Plan without a title (Guide)");
    await user.click(screen.getByRole("button", { name: /JSON/ }));
    await screen.findAllByRole("textbox");
    expect(book.lookedAt.at(-1)).toBe("a");
  });
});
