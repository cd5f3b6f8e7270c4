import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { openPane } from "../support/openPane.tsx";
import { dated, linked, marked } from "../support/shopModel.ts";
import { WorkerInThread } from "../support/workerInThread.ts";

beforeEach(() => WorkerInThread.install());

const english = "TODAY and NOW stand for 23 July 2026 in the whole calculation, as Model!B4 holds it.";
const spanish = "HOY y AHORA son el 23 de julio de 2026 en todo el cálculo, como figura en Model!B4.";

describe("A model with TODAY", () => {
  it.each([
    ["en", /^Run 10,000 trials$/, "Result", english],
    ["es", /^Ejecutar 10\.000 pruebas$/, "Resultado", spanish],
  ] as const)(
    "says beside the figures at which day it was held (%s)",
    async (language, run, region, words) => {
      const { user } = openPane({ view: "simulate", language, book: dated() });
      await user.click(await screen.findByRole("button", { name: run }));
      expect(within(await screen.findByRole("region", { name: region })).getByText(words)).toBeVisible();
    },
  );

  it("says so beside its sensitivity, and in the table that is inserted", async () => {
    const { user, book } = openPane({ view: "simulate", book: dated() });
    await user.click(await screen.findByRole("button", { name: "Sensitivity" }));
    await user.click(screen.getByRole("button", { name: "Calculate" }));
    expect(await screen.findByText(english)).toBeVisible();
    expect(screen.getByText(/^80 to 120: 14 to 26/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Insert the table" }));
    expect(await screen.findAllByText("Inserted: Two-way table, as values.")).not.toHaveLength(0);
    const [head] = book.inserted[0]?.sheets[0]?.blocks ?? [];
    expect(head?.cells[2]).toEqual([expect.objectContaining({ text: english })]);
  });

  it.each([
    ["says so beside the values that reach a goal", dated(), 1],
    ["is the only one that speaks of a day", marked(), 0],
  ] as const)("%s", async (_what, book, times) => {
    const { user } = openPane({ view: "simulate", book: { ...book, selectedCells: ["B2"] } });
    await user.click(await screen.findByRole("button", { name: "Seek a goal" }));
    const goal = await screen.findByLabelText("Should become");
    await user.clear(goal);
    await user.type(goal, "40");
    await user.click(screen.getByRole("button", { name: "Use the selected cell" }));
    await user.click(await screen.findByRole("button", { name: "Seek" }));
    expect(await screen.findByText("0.5 gives 40")).toBeVisible();
    expect(screen.queryAllByText(english)).toHaveLength(times);
  });
});

describe("A model with a cost of another workbook", () => {
  const kept =
    "1 cell is not calculated here and keeps Excel's value, since nothing that varies leads into it: Model!B4.";
  const guardado =
    "1 celda no se calcula aquí y conserva el valor de Excel, pues no depende de nada que varíe: Model!B4.";

  it.each([
    ["en", /^Run 10,000 trials$/, "Result", kept],
    ["es", /^Ejecutar 10\.000 pruebas$/, "Resultado", guardado],
  ] as const)(
    "says beside the figures which cell keeps its value (%s)",
    async (language, run, region, words) => {
      const { user } = openPane({ view: "simulate", language, book: linked() });
      await user.click(await screen.findByRole("button", { name: run }));
      expect(within(await screen.findByRole("region", { name: region })).getByText(words)).toBeVisible();
    },
  );
});
