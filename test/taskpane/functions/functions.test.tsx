import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { catalogue } from "../../../src/functions/index.ts";
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
    expect(screen.getByRole("button", { name: /^PLAN\.CONTINGENCY/ })).toBeVisible();
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
