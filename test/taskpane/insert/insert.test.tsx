import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { readDocument, samplePlan } from "../../../src/plan/index.ts";
import { insertEn } from "../../../src/i18n/en/pane/insert.ts";
import { sheetIds } from "../../../src/sheets/index.ts";
import { sheetGroups } from "../../../src/sheets/needs.ts";
import { settle } from "../../../src/taskpane/insert/context.ts";
import { Problem } from "../../../src/taskpane/common/problem.ts";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";

const plan = samplePlan("en");
const all = sheetIds.length;

describe("Inserting sheets", () => {
  it.each([
    ["en", `Insert ${all} sheets`, "Preview of Budget"],
    ["es", `Insertar ${all} hojas`, "Vista previa de Presupuesto"],
  ] as const)("draws every sheet before anything is written (%s)", async (language, button, preview) => {
    const { book, session, container } = openPane({ view: "insert", language, plan: samplePlan(language) });
    expect(await screen.findByRole("button", { name: button })).toBeEnabled();
    expect(screen.getByRole("img", { name: preview })).toBeVisible();
    const drawings = container.querySelectorAll("main li svg[viewBox]:has(clipPath)");
    expect(drawings).toHaveLength(all);
    for (const drawing of drawings) expect(drawing.querySelector("path")).not.toBeNull();
    expect(book.inserted).toEqual([]);
    expect(session.state().insert).toEqual({});
    expect(await axeViolations(container)).toEqual([]);
  });

  it("inserts what was chosen, shows the first sheet and links to all of them", async () => {
    const { user, book } = openPane({ view: "insert", plan });
    await user.click(await screen.findByRole("checkbox", { name: /^Strategies/ }));
    await user.click(screen.getByRole("button", { name: `Insert ${all - 1} sheets` }));
    expect((await screen.findAllByText(`${all - 1} sheets inserted`))[0]).toBeVisible();
    const [spec] = book.inserted;
    expect(spec?.sheets.map(({ id }) => id)).toEqual(sheetIds.filter((id) => id !== "strategies"));
    expect(book.visited).toEqual([{ sheet: "Guide", address: "A1" }]);
    await user.click(screen.getByRole("button", { name: "Budget" }));
    expect(book.visited.at(-1)).toEqual({ sheet: "Budget", address: "A1" });
  });

  it("counts as inserted where the first sheet cannot be shown", async () => {
    const { user, book } = openPane({
      view: "insert",
      plan,
      book: { failures: { goTo: new Error("editing a cell") } },
    });
    await user.click(await screen.findByRole("button", { name: `Insert ${all} sheets` }));
    expect((await screen.findAllByText(`${all} sheets inserted`))[0]).toBeVisible();
    expect(book.inserted).toHaveLength(1);
  });

  it("takes all sheets of a purpose out and in with one click", async () => {
    const { user, book } = openPane({ view: "insert", plan });
    const money = screen.findByRole("checkbox", { name: insertEn.sheets.groups.money });
    const left = all - sheetGroups.money.length;
    await user.click(await money);
    expect(await money).not.toBeChecked();
    await screen.findByRole("button", { name: `Insert ${left} sheets` });
    await user.click(await money);
    await screen.findByRole("button", { name: `Insert ${all} sheets` });
    await user.click(await money);
    await user.click(await screen.findByRole("button", { name: `Insert ${left} sheets` }));
    await screen.findAllByText(`${left} sheets inserted`);
    expect(book.inserted[0]?.sheets.map(({ id }) => id)).toEqual(
      sheetIds.filter((id) => !(sheetGroups.money as readonly string[]).includes(id)),
    );
  });

  it("keeps the sheet that all others read", async () => {
    openPane({ view: "insert", plan });
    expect(await screen.findByRole("checkbox", { name: /^Assumptions/ })).toBeDisabled();
  });

  it.each([
    ["EUR", "EUR"],
    ["none", undefined],
  ])(
    "asks for a currency that the plan does not state before it inserts (answer %s)",
    async (answer, code) => {
      const { plan: read } = readDocument("# Club\n\n## Budget\n- Coaches: 4,000\n- Pitches: 2,500\n");
      const { user, session } = openPane({ view: "insert", plan: read });
      const insert = await screen.findByRole("button", { name: /^Insert \d+ sheets$/ });
      expect(insert).toBeDisabled();
      await user.selectOptions(screen.getByRole("combobox", { name: "Currency of the amounts" }), answer);
      expect(await screen.findByRole("button", { name: /^Insert \d+ sheets$/ })).toBeEnabled();
      expect(screen.queryByRole("combobox", { name: "Currency of the amounts" })).toBeNull();
      expect(session.state().insert.currency).toBe(answer);
      await user.click(screen.getByRole("button", { name: /^Insert \d+ sheets$/ }));
      await screen.findAllByText(/sheets inserted$/);
      expect(settle(read, session.state().insert).currency).toBe(code);
    },
  );

  it("writes in the language, currency, scale and months that were chosen, and remembers them", async () => {
    const { user, book } = openPane({ view: "insert", plan });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Language" }), "es");
    await user.selectOptions(screen.getByRole("combobox", { name: "Currency" }), "EUR");
    await user.selectOptions(screen.getByRole("combobox", { name: "Amounts shown in" }), "1000000");
    await user.selectOptions(screen.getByRole("combobox", { name: "First month" }), "none");
    expect(screen.getByRole("combobox", { name: "Year" })).toBeDisabled();
    await screen.findByRole("img", { name: "Preview of Presupuesto" });
    await user.click(screen.getByRole("button", { name: `Insert ${all} sheets` }));
    await screen.findAllByText(`${all} sheets inserted`);
    expect(book.inserted[0]?.language).toBe("es");
    expect(book.kept).toMatchObject({
      insert: { language: "es", currency: "EUR", scale: 1_000_000, startMonth: "none" },
    });
  });

  it("shows another sheet large when its drawing is pressed, by keyboard as well", async () => {
    const { user } = openPane({ view: "insert", plan });
    const phases = await screen.findByRole("button", { name: "Show Phases" });
    phases.focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("img", { name: "Preview of Phases" })).toBeVisible();
    expect(phases).toHaveAttribute("aria-pressed", "true");
  });

  it("says how far it is, and leaves nothing behind when it is cancelled", async () => {
    let goOn = (): void => undefined;
    const { user, book, container } = openPane({
      view: "insert",
      plan,
      book: {
        betweenSheets: (done) =>
          done === 2 ? new Promise((resolve) => (goOn = () => resolve())) : Promise.resolve(),
      },
    });
    await user.click(await screen.findByRole("button", { name: `Insert ${all} sheets` }));
    expect(await screen.findByText(new RegExp(`^Sheet 3 of ${all}`))).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    act(() => goOn());
    expect(await screen.findByText("The insert was cancelled")).toBeVisible();
    expect(screen.getByText(/Your sheets and names are as before/)).toBeVisible();
    expect(book.inserted).toEqual([]);
    expect(screen.getByRole("button", { name: `Insert ${all} sheets` })).toBeEnabled();
  });

  it("says what Excel refused, with its code in the details, and keeps the choices", async () => {
    const refusal = new Problem(
      {
        en: {
          happened: "The workbook is protected.",
          kept: "Nothing has changed.",
          next: "Remove the protection.",
        },
        es: { happened: "El libro está protegido." },
      },
      "AccessDenied",
    );
    const { user } = openPane({ view: "insert", plan, book: { failures: { insertWorkbook: refusal } } });
    await user.click(await screen.findByRole("button", { name: `Insert ${all} sheets` }));
    const alert = await screen.findByRole("alert");
    for (const words of [
      "The workbook is protected.",
      "Nothing has changed.",
      "Remove the protection.",
      "AccessDenied",
    ])
      expect(alert).toHaveTextContent(words);
    await user.click(screen.getByRole("button", { name: `Insert ${all} sheets` }));
    expect((await screen.findAllByText(`${all} sheets inserted`))[0]).toBeVisible();
  });

  it.each(["readOnly", "none"] as const)(
    "draws but does not write in a place of kind %s",
    async (workplace) => {
      openPane({ view: "insert", plan, workplace });
      expect(await screen.findByRole("button", { name: `Insert ${all} sheets` })).toBeDisabled();
    },
  );

  it("leads to Plan where there is no plan yet", async () => {
    const { user, container } = openPane({ view: "insert" });
    expect(await screen.findByText("No plan yet")).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Start a plan" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Start a plan" })).toBeVisible();
  });

  it("inserts the sample when the ribbon asks, and leaves the plan in hand alone", async () => {
    const own = { ...plan, title: "Our own plan" };
    const { session, book } = openPane({ plan: own });
    await screen.findByRole("heading", { level: 1, name: "Our own plan" });
    act(() => session.ask("insertSample"));
    expect((await screen.findAllByText(`${all} sheets inserted`))[0]).toBeVisible();
    expect(screen.getByText(/Your own plan stays in the pane/)).toBeVisible();
    expect(book.inserted[0]?.properties.title).toBe(plan.title);
    expect(session.state().work?.plan.title).toBe("Our own plan");
  });

  it("shows a formula in a pillar's name as text", async () => {
    const [pillar] = plan.pillars;
    const hostile = {
      ...plan,
      pillars: pillar ? [{ ...pillar, name: '=HYPERLINK("http://example.com")' }] : [],
    };
    const { user, book } = openPane({ view: "insert", plan: hostile });
    await user.click(await screen.findByRole("button", { name: `Insert ${all} sheets` }));
    await waitFor(() => expect(book.inserted).toHaveLength(1));
    const cells = book.inserted[0]?.sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) => cells.flat()),
    );
    const named = cells?.filter((cell) => "text" in cell && cell.text.includes("HYPERLINK"));
    expect(named?.length).toBeGreaterThan(0);
    expect(named?.every(({ kind }) => kind === "text")).toBe(true);
    expect(within(document.body).queryByRole("link", { name: /HYPERLINK/ })).toBeNull();
  });
});
