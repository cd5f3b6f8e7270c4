import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { auditWithModel as audit } from "../../../src/forecast/index.ts";
import { emptyPlan, readDocument, samplePlan, type Plan } from "../../../src/plan/index.ts";
import { readKeptRecord } from "../../../src/taskpane/common/keptRecord.ts";
import { Problem } from "../../../src/taskpane/common/problem.ts";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";

/** Queries see no-break spaces as plain ones. */
const plainSpaces = (text: string): string => text.replace(/\s/g, " ");

describe("Checking the workbook", () => {
  it.each([
    ["en", "Check the workbook", "Go to cell Budget!E12"],
    ["es", "Revisar el libro", "Ir a la celda Budget!E12"],
  ] as const)(
    "lists what the audit finds in the sheets now, with the way to the cell (%s)",
    async (language, title, link) => {
      const plan = samplePlan(language);
      const budget = { sheet: "Budget", address: "E12" };
      const { user, book, container } = openPane({
        language,
        view: "check",
        book: { plan, cellOf: (place) => (place.part === "budget" ? budget : undefined) },
      });
      expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
      for (const { message } of audit(plan).slice(0, 6)) {
        expect(await screen.findByText(plainSpaces(message[language]))).toBeVisible();
      }
      await user.click(screen.getAllByRole("button", { name: link })[0] as HTMLElement);
      expect(book.visited).toEqual([budget]);
      expect(book.writes).toBe(0);
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it.each([
    ["where a cell of the plan's sheets shows it", true, 1],
    ["and not where none does", false, 0],
  ] as const)("explains #NAME? %s", async (_where, unknownNames, cards) => {
    openPane({ view: "check", book: { plan: samplePlan("en"), unknownNames } });
    await screen.findByRole("button", { name: "Check again" });
    const found = screen.queryAllByText("A cell shows #NAME?");
    expect(found).toHaveLength(cards);
    expect(found.every((title) => title.closest("details")?.open === true)).toBe(true);
  });

  describe("exact figures that stand as values", () => {
    it.each([
      [3, 1],
      [0, 0],
    ])("are offered to calculate again: %i of them", async (asValues, offers) => {
      openPane({ view: "check", book: { plan: samplePlan("en"), asValues } });
      await screen.findByRole("button", { name: "Check again" });
      if (offers > 0) await screen.findByText(/^3 exact figures stand as values/);
      expect(screen.queryAllByRole("button", { name: "Write the PLAN formulas again" })).toHaveLength(offers);
    });

    it("are told to stay values where their formulas can no longer be found out", async () => {
      openPane({ view: "check", book: { plan: samplePlan("en"), asValues: 3, formulasLost: true } });
      expect(await screen.findByText(/Their formulas cannot be written again, because/)).toBeVisible();
      expect(screen.queryByRole("button", { name: "Write the PLAN formulas again" })).toBeNull();
    });
  });

  describe("a budget that was changed", () => {
    const changed: Plan = {
      ...emptyPlan("Harbour", "en"),
      budget: {
        categories: [
          { track: "Quay", name: "Works", lines: [{ name: "Wall", low: 1, high: 9, period: "year" }] },
        ],
        stated: [{ track: "Quay", low: 1, high: 5, period: "year" }],
      },
    };

    it("is accepted as the new baseline by somebody who says who, and remembers it", async () => {
      const { user, book, container, session } = openPane({ view: "check", book: { plan: changed } });
      await user.click(await screen.findByRole("button", { name: "Accept as the new baseline" }));
      const name = screen.getByRole("textbox", { name: "Your name or initials" });
      expect(name).toHaveFocus();
      await user.keyboard("{Enter}");
      expect(screen.getByText("Say who accepts it.")).toBeVisible();
      expect(book.writes).toBe(0);
      expect(await axeViolations(container)).toEqual([]);
      await user.type(name, " Ana ");
      await user.keyboard("{Enter}");
      await waitFor(() => expect(book.accepted).toEqual([{ track: "Quay", who: "Ana" }]));
      await user.click(await screen.findByRole("button", { name: "Accept as the new baseline" }));
      expect(screen.getByRole("textbox", { name: "Your name or initials" })).toHaveValue("Ana");
      expect(session.state().author).toBe("Ana");
      expect(readKeptRecord(book.kept).author).toBe("Ana");
      await user.keyboard("{Escape}");
      expect(screen.queryByRole("textbox")).toBeNull();
    });

    it("stays as it is in a workbook that may only be read, and when Excel refuses", async () => {
      const { unmount } = openPane({ view: "check", workplace: "readOnly", book: { plan: changed } });
      expect(await screen.findByRole("button", { name: "Accept as the new baseline" })).toBeDisabled();
      unmount();
      const refusal = new Problem({ en: { happened: "Protected." }, es: { happened: "Protegido." } }, "x");
      const { user, book } = openPane({
        view: "check",
        language: "es",
        book: { plan: changed, failures: { acceptBaseline: refusal } },
      });
      await user.click(await screen.findByRole("button", { name: "Aceptar como nueva línea base" }));
      await user.type(screen.getByRole("textbox"), "Ana{Enter}");
      expect(await screen.findByText("Protegido.")).toBeVisible();
      expect(book.accepted).toEqual([]);
    });
  });

  describe("several plans in a workbook", () => {
    const plans = [
      { key: "b", title: "Harbour", sheets: ["Guide (2)", "Budget (2)"], updatable: true },
      { key: "a", title: "", sheets: ["Budget"], updatable: false },
    ];

    it("are listed, the newest looked at until another is chosen", async () => {
      const { user, book, container } = openPane({ view: "check", book: { plan: samplePlan("en"), plans } });
      expect(await screen.findByText("Harbour (2 sheets, newest, shown above)")).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Check Plan without a title" }));
      expect(await screen.findByText("Plan without a title (1 sheet, shown above)")).toBeVisible();
      expect([book.lookedAt[0], book.lookedAt.at(-1)]).toEqual([undefined, "a"]);
      expect(book.writes).toBe(0);
      expect(await axeViolations(container)).toEqual([]);
    });

    it("are removed one by one, after a question that says what goes and what it clears", async () => {
      const { user, book, container } = openPane({ view: "check", book: { plan: samplePlan("en"), plans } });
      await user.click(await screen.findByRole("button", { name: "Remove the sheets of Harbour" }));
      const question = screen.getByRole("alertdialog", { name: "Remove 2 sheets of this plan?" });
      expect(question).toHaveTextContent("Guide (2) and Budget (2)");
      expect(question).toHaveTextContent("clears Excel's undo list");
      expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
      expect(await axeViolations(container)).toEqual([]);
      await user.keyboard("{Enter}");
      expect(book.writes).toBe(0);
      await user.click(screen.getByRole("button", { name: "Remove the sheets of Harbour" }));
      await user.click(screen.getByRole("button", { name: "Remove" }));
      expect(await screen.findByText("Plan without a title (1 sheet)")).toBeVisible();
      expect(book.plans.map(({ key }) => key)).toEqual(["a"]);
    });

    it("stay where the workbook may only be read", async () => {
      openPane({ view: "check", workplace: "readOnly", book: { plan: samplePlan("en"), plans } });
      expect(await screen.findByRole("button", { name: "Remove the sheets of Harbour" })).toBeDisabled();
    });
  });

  it("counts errors, warnings and notes first", async () => {
    const plan = samplePlan("en");
    openPane({ view: "check", book: { plan } });
    const figures = await screen.findByLabelText("Result of the check");
    const warnings = audit(plan).filter(({ severity }) => severity === "warning").length;
    expect(within(figures).getByText(/^warnings?$/).nextSibling).toHaveTextContent(String(warnings));
  });

  it("says which tables of an insert are gone", async () => {
    openPane({ view: "check", book: { plan: samplePlan("en"), missing: ["KPIs", "Phases"] } });
    expect(await screen.findByText("No longer in the workbook: KPIs, Phases.")).toBeVisible();
  });

  it("says what it could not place, as text", async () => {
    const text = '=HYPERLINK("http://example.com","press")';
    const { container } = openPane({
      view: "check",
      book: { plan: samplePlan("en"), notPlaced: [{ target: { sheet: "Pillars", address: "B40" }, text }] },
    });
    expect(await screen.findByText("1 row was not understood")).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
    expect(container.querySelector("a[href*='example.com']")).toBeNull();
  });

  it("reads the sheets again on request, after the person changed them", async () => {
    const plan = samplePlan("en");
    const { user, book } = openPane({ view: "check", book: { plan } });
    await screen.findByLabelText("Result of the check");
    book.plan = {
      ...plan,
      objectives: [],
      kpis: [],
      phases: [],
      pillars: [],
      budget: { categories: [], stated: [] },
    };
    delete book.plan.roi;
    await user.click(screen.getByRole("button", { name: "Check again" }));
    expect(
      await screen.findByText("There is nothing to check: no objective, indicator, phase or budget line."),
    ).toBeVisible();
  });

  it("says how much it checked where it finds nothing", async () => {
    const plan = readDocument(
      [
        "# Garden",
        "## Phases",
        "### Phase 1: Build (months 1-6)",
        "- Paths",
        "## Costs (once)",
        "- Paths: $4,000-5,500",
        "- Sheds: $2,000-2,600",
      ].join("\n"),
    ).plan;
    expect(audit(plan)).toEqual([]);
    openPane({ view: "check", book: { plan } });
    expect(await screen.findByText("Everything adds up: 2 budget lines and 1 phase checked.")).toBeVisible();
  });

  it("shows the way to Insert where the workbook has no sheets of a plan", async () => {
    const { user, container } = openPane({ view: "check" });
    expect(await screen.findByText("No sheets of a plan in this workbook")).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Go to Insert" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Insert sheets" })).toBeVisible();
  });

  it("says what Excel refused and reads again when asked", async () => {
    const refusal = new Problem(
      {
        en: { happened: "Excel is editing a cell.", next: "Press Enter." },
        es: { happened: "Excel edita." },
      },
      "InvalidOperationInCellEditMode",
    );
    const { user } = openPane({
      view: "check",
      book: { plan: samplePlan("en"), failures: { readPlan: refusal } },
    });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Excel is editing a cell.");
    expect(alert).toHaveTextContent("InvalidOperationInCellEditMode");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByLabelText("Result of the check")).toBeVisible();
  });

  it("runs when the ribbon asks, also with the pane open on another view", async () => {
    const { session } = openPane({ book: { plan: samplePlan("en") } });
    await screen.findByRole("heading", { name: "Start a plan" });
    act(() => session.ask("check"));
    expect(await screen.findByLabelText("Result of the check")).toBeVisible();
    expect(session.state().request).toBeUndefined();
  });
});
