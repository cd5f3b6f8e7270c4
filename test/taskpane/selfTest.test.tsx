import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { axeViolations } from "./support/axe.ts";
import { openPane } from "./support/openPane.tsx";

describe("The self-test", () => {
  it.each([
    ["en", "Help", "Excel self-test", "Run the self-test", "All 1 steps came out right", "Report"],
    ["es", "Ayuda", "Autoprueba en Excel", "Iniciar la autoprueba", "Los 1 pasos salieron bien", "Informe"],
  ] as const)(
    "is behind the help menu, and gives a report to copy (%s)",
    async (language, menu, item, run, outcome, report) => {
      const { user, container } = openPane({ language });
      await user.click(await screen.findByText(menu));
      await user.click(screen.getByRole("button", { name: item }));
      expect(await screen.findByRole("heading", { level: 1, name: item })).toBeVisible();
      await user.click(screen.getByRole("button", { name: run }));
      expect(await screen.findAllByText(outcome)).not.toHaveLength(0);
      expect(screen.getByLabelText(report)).toHaveValue("Scaleplan self-test\nvalues 12 ms right");
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("needs Excel", async () => {
    const { user } = openPane({ workplace: "none" });
    await user.click(await screen.findByText("Help"));
    await user.click(screen.getByRole("button", { name: "Excel self-test" }));
    expect(await screen.findByRole("button", { name: "Run the self-test" })).toBeDisabled();
  });
});
