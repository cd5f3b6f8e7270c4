import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { samplePlan } from "../../../src/plan/index.ts";
import type { UpdateOffer } from "../../../src/taskpane/common/excelPort.ts";
import { Problem } from "../../../src/taskpane/common/problem.ts";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";

const plan = samplePlan("en");
const plans = [
  { key: "b", title: "Harbour", sheets: ["Guide", "Budget"], updatable: true },
  { key: "a", title: "Quay", sheets: ["Budget (2)"], updatable: false },
];
const path = ["budget", "categories", "Money", "Works", "lines", "Crane"];
const offer: UpdateOffer = {
  sheets: [{ name: "Budget", cells: 12, rowsAdded: 1, rowsRemoved: 2 }],
  added: ["Risks"],
  staying: ["KPIs"],
  document: [{ kind: "changed", path, fields: [{ field: "low", before: 5, after: 7000 }] }],
  yours: [{ kind: "added", path: ["kpis", "Sales", "Berths"], fields: [] }],
  conflicts: [{ key: "c", kind: "values", path, fields: ["high"], yours: 8000, theirs: 9000 }],
  cells: [{ key: "d", target: { sheet: "Budget", address: "B2" }, yours: "mine", theirs: "theirs" }],
  refused: [],
  inTheWay: [],
};

describe("Updating the sheets of a plan in their place", () => {
  it.each([
    [
      "en",
      "See what changes",
      "Update the sheets",
      "The sheets are up to date",
      "Take the update back",
      "The workbook is as it was before the update",
    ],
    [
      "es",
      "Ver qué cambia",
      "Actualizar las hojas",
      "Las hojas están al día",
      "Revertir la actualización",
      "El libro está como antes de actualizar",
    ],
  ] as const)(
    "lists what would change, writes nothing before it is told to, and is taken back (%s)",
    async (language, look, apply, done, revert, reverted) => {
      const { user, book, container } = openPane({ view: "insert", language, plan, book: { plans, offer } });
      await user.click(await screen.findByRole("button", { name: look }));
      const number = (value: number): string => value.toLocaleString(language);
      expect(
        await screen.findByText(new RegExp(`Money › Works › Crane: .* 5 → ${number(7000)}`)),
      ).toBeVisible();
      expect(screen.getByText(/Sales › Berths/)).toBeVisible();
      expect(screen.getByText(/^Budget: 12 /)).toBeVisible();
      expect(screen.getByText(/KPIs/, { selector: "p" })).toBeVisible();
      expect(await axeViolations(container)).toEqual([]);
      expect(book.updates).toEqual([]);
      await user.click(screen.getByRole("button", { name: apply }));
      expect((await screen.findAllByText(done))[0]).toBeVisible();
      expect(book.updates).toMatchObject([{ key: "b", chosen: [] }]);
      expect(book.inserted).toEqual([]);
      await user.click(screen.getByRole("button", { name: revert }));
      expect((await screen.findAllByText(reverted))[0]).toBeVisible();
      expect(book.reverted).toEqual(["b"]);
    },
  );

  it("leaves what is the user's unless the plan's is ticked", async () => {
    const { user, book } = openPane({ view: "insert", plan, book: { plans, offer } });
    await user.click(await screen.findByRole("button", { name: "See what changes" }));
    const tick = await screen.findByRole("checkbox", {
      name: /Crane, high: yours 8,000; take the plan's 9,000/,
    });
    const cell = screen.getByRole("checkbox", { name: /Budget!B2: yours mine; write theirs/ });
    expect([tick, cell].map((box) => (box as HTMLInputElement).checked)).toEqual([false, false]);
    await user.click(tick);
    await user.click(cell);
    await user.click(cell);
    await user.click(screen.getByRole("button", { name: "Update the sheets" }));
    await screen.findAllByText("The sheets are up to date");
    expect(book.updates.map(({ chosen }) => chosen)).toEqual([["c"]]);
  });

  it("takes the language, currency and sheets that are chosen", async () => {
    const { user, book, session } = openPane({ view: "insert", plan, book: { plans, offer } });
    await screen.findByRole("button", { name: "See what changes" });
    act(() => session.choose({ language: "es", currency: "CLP", leftOut: ["risks"] }));
    await user.click(await screen.findByRole("button", { name: "See what changes" }));
    await user.click(await screen.findByRole("button", { name: "Update the sheets" }));
    await screen.findAllByText("The sheets are up to date");
    const [update] = book.updates;
    expect(update?.order.context).toMatchObject({ language: "es", currency: "CLP" });
    expect(update?.order.context.sheets).not.toContain("risks");
  });

  it("says why it cannot be done in place, and offers no update then", async () => {
    const refused = { ...offer, refused: ["Scenarios"], inTheWay: [{ sheet: "Budget", address: "AE41" }] };
    const { user } = openPane({ view: "insert", plan, book: { plans, offer: refused } });
    await user.click(await screen.findByRole("button", { name: "See what changes" }));
    expect(await screen.findByText(/Scenarios/, { selector: "[data-notice] p" })).toBeVisible();
    expect(screen.getByText(/Budget!AE41/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Update the sheets" })).toBeNull();
  });

  it("says where nothing would change, and what Excel refused", async () => {
    const none = { ...offer, sheets: [], added: [], conflicts: [], cells: [] };
    const { user, book } = openPane({ view: "insert", plan, book: { plans, offer: none } });
    await user.click(await screen.findByRole("button", { name: "See what changes" }));
    expect(await screen.findByText("The sheets are up to date: nothing would change.")).toBeVisible();
    book.offer = offer;
    book.failures.updatePlan = new Problem({
      en: { happened: "Protected." },
      es: { happened: "Protegido." },
    });
    await user.click(screen.getByRole("button", { name: "Look again" }));
    await user.click(await screen.findByRole("button", { name: "Update the sheets" }));
    expect(await screen.findByText("Protected.")).toBeVisible();
  });

  it("is not offered for an insert of which nothing is known, nor without one", async () => {
    openPane({ view: "insert", plan, book: { plans: plans.slice(1) } });
    expect(await screen.findByText(/“Quay” cannot be updated in place/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "See what changes" })).toBeNull();
  });
});
