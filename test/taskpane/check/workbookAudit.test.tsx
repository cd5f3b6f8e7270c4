import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
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

  it("leaves out what was accepted, keeps that in the document, and says it again on request", async () => {
    const { user, book } = openPane({ view: "check", book: { model: priced } });
    await user.click(await screen.findByRole("button", { name: "Look through all formulas" }));
    await user.click(await screen.findByRole("button", { name: "Accept the finding in Model!B2" }));
    expect(screen.queryByText(/=B1\*1\.21/)).toBeNull();
    expect(screen.getByText(/1 accepted finding is left out/)).toBeVisible();
    expect(book.kept).toMatchObject({ accepted: ["constant|Model!B2|R[-1]C*1.21"] });
    await user.click(screen.getByRole("button", { name: "Say them again" }));
    expect(screen.getByText(/=B1\*1\.21/)).toBeVisible();
  });

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
