import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";

describe("The pane's frame", () => {
  it("opens on Plan in the language of Excel and leaves the workbook alone", async () => {
    const { book } = openPane({ language: "es" });
    expect(await screen.findByRole("heading", { level: 1, name: "Empezar un plan" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Plan" })).toHaveAttribute("aria-current", "page");
    expect(document.documentElement.lang).toBe("es");
    expect(book.writes).toBe(0);
  });

  it("reaches all six views by keyboard alone and tells where it is", async () => {
    const { user } = openPane();
    await screen.findByRole("heading", { level: 1 });
    // Past the help menu and the two languages.
    for (let stops = 0; stops < 3; stops += 1) await user.tab();
    const headings = [
      "Start a plan",
      "Insert sheets",
      "Functions",
      "Simulate",
      "Check the workbook",
      "Share",
    ];
    for (const [position, heading] of headings.entries()) {
      await user.tab();
      await user.keyboard("{Enter}");
      const shown = await screen.findByRole("heading", { level: 1, name: heading });
      if (position > 0) expect(shown).toHaveFocus();
      const nextButton = screen.getByRole("navigation").querySelectorAll("button")[position];
      nextButton?.focus();
    }
  });

  it("switches the language, and the choice travels with the document", async () => {
    const { user, book, unmount } = openPane();
    await user.click(await screen.findByRole("button", { name: "Español" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Empezar un plan" })).toBeVisible();
    expect(book.kept).toMatchObject({ language: "es" });
    unmount();
    openPane({ book: { kept: book.kept } });
    expect(await screen.findByRole("heading", { level: 1, name: "Empezar un plan" })).toBeVisible();
  });

  it.each([
    ["none", "Open Scaleplan in Excel"],
    ["readOnly", "This workbook is read-only"],
  ] as const)("says what is missing when it runs in a place of kind %s", async (workplace, title) => {
    const { container } = openPane({ workplace });
    expect(await screen.findByText(title)).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });
});
