import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";

const priced = {
  A1: { entered: "Price" },
  B1: { entered: 20 },
  A2: { entered: "With tax" },
  B2: { entered: "=B1*1.21", shows: 24.2 },
};

describe("Looking through all formulas of the workbook", () => {
  it.each([
    ["en", "Look through all formulas", "warning: Figure inside a formula", "Go to cell Model!B2"],
    [
      "es",
      "Recorrer todas las fórmulas",
      "advertencia: Cifra dentro de una fórmula",
      "Ir a la celda Model!B2",
    ],
  ] as const)("says what it found, with the way to the cell (%s)", async (language, run, kind, link) => {
    const { user, book, container } = openPane({ language, view: "check", book: { model: priced } });
    await user.click(await screen.findByRole("button", { name: run }));
    expect((await screen.findByText(new RegExp(kind, "i"))).nextSibling).toHaveTextContent("=B1*1.21");
    await user.click(screen.getByRole("button", { name: link }));
    expect(book.visited).toEqual([{ sheet: "Model", address: "B2" }]);
    expect(book.writes).toBe(0);
    expect(await axeViolations(container)).toEqual([]);
  });

  it("leaves out what was accepted, keeps that in the document, and says one of them again on request", async () => {
    const { user, book } = openPane({ view: "check", book: { model: priced } });
    await user.click(await screen.findByRole("button", { name: "Look through all formulas" }));
    await user.click(await screen.findByRole("button", { name: "Accept the finding in Model!B2" }));
    expect(screen.queryByText(/=B1\*1\.21/)).toBeNull();
    expect(screen.getByText(/1 accepted finding is left out/)).toBeVisible();
    expect(book.kept).toMatchObject({ accepted: ["constant|Model!B2|R[-1]C*1.21"] });
    await user.click(screen.getByRole("button", { name: "Show them" }));
    expect(screen.getByText(/=B1\*1\.21/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Say the finding in Model!B2 again" }));
    expect(screen.queryByText(/1 accepted finding/)).toBeNull();
    expect(screen.getByRole("button", { name: "Accept the finding in Model!B2" })).toBeVisible();
    expect(book.kept).not.toHaveProperty("accepted");
  });

  it("takes back one acceptance and leaves the others, those of the plan too", async () => {
    const { user, session } = openPane({ view: "check", book: { model: priced } });
    act(() => session.accept(["plan finding", "constant|Model!B2|R[-1]C*1.21"]));
    await user.click(await screen.findByRole("button", { name: "Look through all formulas" }));
    await user.click(await screen.findByRole("button", { name: "Show them" }));
    await user.click(screen.getByRole("button", { name: "Say the finding in Model!B2 again" }));
    expect(session.state().accepted).toEqual(["plan finding"]);
  });

  it.each([
    ["en", "Look through all formulas", "Insert a map sheet", "Map"],
    ["es", "Recorrer todas las fórmulas", "Insertar una hoja con el mapa", "Mapa"],
  ] as const)(
    "inserts a map on request, with its legend in words (%s)",
    async (language, run, insert, name) => {
      const model = { ...priced, C2: { entered: "=C1*1.21", shows: 0 } };
      const { user, book, container } = openPane({ language, view: "check", book: { model } });
      await user.click(await screen.findByRole("button", { name: run }));
      expect(await axeViolations(container)).toEqual([]);
      await user.click(await screen.findByRole("button", { name: insert }));
      await waitFor(() => expect(book.inserted).toHaveLength(1));
      const [sheet] = book.inserted[0]?.sheets ?? [];
      expect(sheet?.name).toBe(name);
      const rows = (sheet?.blocks ?? []).map(({ cells }) =>
        cells.map((line) =>
          line.map((cell) => ("text" in cell ? cell.text : "value" in cell ? cell.value : "")),
        ),
      );
      expect(rows[1]).toHaveLength(6);
      const label = language === "en" ? "L" : "T";
      const input = language === "en" ? "I" : "D";
      expect(rows[2]).toEqual([["Model"], ["", "A", "B", "C"], [1, label, input, ""], [2, label, "!", "!"]]);
      expect(sheet?.conditionalFormats.map((one) => "tone" in one && one.tone)).toEqual([
        "warning",
        "bad",
        "warning",
        "bad",
      ]);
    },
  );

  it("says where there is nothing to find, or nothing to look at", async () => {
    const clean = { A1: { entered: 20 }, B1: { entered: "=A1*2", shows: 40 } };
    const { user, book } = openPane({ view: "check", book: { model: clean } });
    await user.click(await screen.findByRole("button", { name: "Look through all formulas" }));
    expect(await screen.findByText("Nothing found in 1 formula.")).toBeVisible();
    book.model = {};
    await user.click(screen.getByRole("button", { name: "Look through again" }));
    expect(await screen.findByText("The workbook holds no formula.")).toBeVisible();
  });

  it("shows a failure with a way to try again", async () => {
    const { user, book } = openPane({ view: "check", book: { model: priced } });
    book.failures = { readModelCells: new Error("gone") };
    await user.click(await screen.findByRole("button", { name: "Look through all formulas" }));
    await user.click(await screen.findByRole("button", { name: /again/i }));
    expect(await screen.findByText(/=B1\*1\.21/)).toBeVisible();
  });
});
