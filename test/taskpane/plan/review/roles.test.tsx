import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { openPane, type OpenedPane } from "../../support/openPane.tsx";

const readIn = async ({ user }: OpenedPane, text: string, language: "en" | "es"): Promise<void> => {
  await user.click(
    await screen.findByRole("button", { name: language === "en" ? "Paste text" : "Pegar texto" }),
  );
  await user.click(await screen.findByRole("textbox"));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: /^Read this text$|^Leer este texto$/ }));
};
const amounts = (pane: OpenedPane): number[] | undefined =>
  pane.session.state().work?.plan.budget.categories.flatMap(({ lines }) => lines.map(({ high }) => high));
const plain = (text: string | null): string => (text ?? "").replace(/\s/g, " ");

describe("What the columns and rows of a table are", () => {
  it.each([
    {
      language: "en" as const,
      text: "# Rowing club\n\n## Costs\n\n| Item | Spring | Autumn |\n|---|---|---|\n| Boats | $500 | $620 |\n| Oars | $1,250 | $1,040 |\n",
      asked: /^Several columns hold amounts and nothing says which one counts/,
      column: "Autumn",
      changed: "Total of “Costs”: $1.75K, now $1.66K",
      spring: "Spring",
    },
    {
      language: "es" as const,
      text: "# Club de remo\n\n## Costos\n\n| Concepto | Primavera | Otoño |\n|---|---|---|\n| Botes | 500 € | 620 € |\n| Remos | 1.250 € | 1.040 € |\n",
      asked: /^Varias columnas contienen importes y nada dice cuál vale/,
      column: "Otoño",
      changed: "Total de «Costos»: antes 1,75 mil €, ahora 1,66 mil €",
      spring: "Primavera",
    },
  ])(
    "of two columns of amounts, what is said to be a remark leaves the other to count, at once ($language)",
    async (told) => {
      const pane = openPane({ language: told.language });
      await readIn(pane, told.text, told.language);
      expect(await screen.findByText(told.asked)).toBeVisible();
      expect(amounts(pane)).toEqual([500, 1250]);
      const spring = screen.getByRole("combobox", { name: told.spring });
      await pane.user.selectOptions(spring, "note");
      expect(plain((await screen.findByText(/^Total (?:of|de)/, { selector: "p" })).textContent)).toBe(
        told.changed,
      );
      expect(amounts(pane)).toEqual([620, 1040]);
      expect(screen.queryByText(told.asked)).not.toBeInTheDocument();
      expect(screen.getByRole("combobox", { name: told.column })).toHaveValue("amount");
    },
  );

  const fleet =
    "# Rowing club\n\n## Costs\n\n| Item | Cost |\n|---|---|\n| Boats | $2,130 |\n| Oars | $3,475 |\n| Paint | $745 |\n| Whole fleet | $6,350 |\n";

  it.each([
    ["line", [2130, 3475, 745, 6350], "Budget lines: 3, now 4"],
    ["ignore", [2130, 3475, 745], undefined],
    ["total", [2130, 3475, 745], undefined],
  ])("a row that may be a total is what a person says: %s", async (role, expected, told) => {
    const pane = openPane({ language: "en" });
    await readIn(pane, fleet, "en");
    expect(
      await screen.findByText("It is not clear whether “Whole fleet” is a line or the total of others."),
    ).toBeVisible();
    const row = screen.getByRole("combobox", { name: "What “Whole fleet” is" });
    expect(
      within(row)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Choose", "A line", "The total of others", "Not to be counted"]);
    await pane.user.selectOptions(row, role);
    expect(await screen.findByText(told ?? "Nothing in the plan changes.", { selector: "p" })).toBeVisible();
    expect(amounts(pane)).toEqual(expected);
    expect(screen.queryByText(/^It is not clear whether/)).not.toBeInTheDocument();
  });
});
