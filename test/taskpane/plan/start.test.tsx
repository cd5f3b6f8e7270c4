import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { samplesEn } from "../../../src/i18n/en/samples.ts";
import { samplePlan } from "../../../src/plan/index.ts";
import { sampleNames } from "../../../src/plan/sample/names.ts";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";

const document = [
  "# Northwind growth",
  "",
  "## Objectives",
  "- **Revenue**: $2M in 3 years",
  "",
  "## Budget",
  "### People",
  "- **Team**: $100K-300K per year",
  "",
  '<img src="x" onerror="window.hostile = true">',
  "",
].join("\n");

const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

describe("Starting a plan", () => {
  it("shows the ways to start without any violation of accessibility", async () => {
    const { container } = openPane();
    await screen.findByRole("heading", { name: "Start a plan" });
    expect(await axeViolations(container)).toEqual([]);
  });

  it.each([
    ["en", "Use a sample", /^Growth company/, "Lumbre: five-year growth plan", "Choose sheets to insert"],
    [
      "es",
      "Usar un ejemplo",
      /^Empresa en crecimiento/,
      "Lumbre: plan de crecimiento a cinco años",
      "Elegir hojas para insertar",
    ],
  ] as const)(
    "takes a sample in the language of the pane (%s)",
    async (language, button, company, title, next) => {
      const { user, container } = openPane({ language });
      await user.click(await screen.findByRole("button", { name: button }));
      await user.click(await screen.findByRole("button", { name: company }));
      expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
      expect(screen.getByRole("button", { name: next })).toBeEnabled();
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("offers each sample with a sentence, and opens the one that is chosen", async () => {
    const { user, container } = openPane();
    await user.click(await screen.findByRole("button", { name: "Use a sample" }));
    const list = (await screen.findByRole("heading", { name: "Samples" })).parentElement as HTMLElement;
    const offered = within(list).getAllByRole("button");
    expect(offered.map(({ textContent }) => textContent)).toEqual(
      sampleNames.map((name) => `${samplesEn[name].name}${samplesEn[name].about}`),
    );
    expect(await axeViolations(container)).toEqual([]);
    await user.click(within(list).getByRole("button", { name: /^Town programme/ }));
    expect(
      await screen.findByRole("heading", { level: 1, name: "Valdesombra: a cooler town" }),
    ).toBeVisible();
  });

  it("reads a chosen file and says what it found", async () => {
    const { user, container } = openPane();
    await screen.findByRole("heading", { name: "Start a plan" });
    const input = container.querySelector("input[type=file]");
    await user.upload(input as HTMLInputElement, file("northwind.md", document));
    expect(await screen.findByRole("heading", { level: 1, name: "Northwind growth" })).toBeVisible();
    expect(screen.getByText("northwind.md")).toBeVisible();
    const figures = screen.getByLabelText("The plan in figures");
    expect(within(figures).getByText("budget line").nextSibling).toHaveTextContent("1");
  });

  it("reads a dropped file, and only the first of several", async () => {
    openPane();
    const choose = await screen.findByRole("button", { name: "Choose a document" });
    const zone = choose.parentElement as HTMLElement;
    fireEvent.drop(zone, { dataTransfer: { files: [file("one.md", document), file("two.md", document)] } });
    expect(await screen.findByRole("heading", { level: 1, name: "Northwind growth" })).toBeVisible();
    expect(screen.getByText("One document at a time: “one.md” was read.")).toBeVisible();
  });

  it("reads pasted text by keyboard alone", async () => {
    const { user } = openPane();
    const paste = await screen.findByRole("button", { name: "Paste text" });
    paste.focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("textbox", { name: "Text of the plan" });
    await user.tab();
    expect(screen.getByRole("textbox", { name: "Text of the plan" })).toHaveFocus();
    await user.paste(document);
    await user.tab();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "Northwind growth" })).toBeVisible();
    expect(screen.getByText("Pasted text")).toBeVisible();
  });

  it("shows HTML of the document as text, with the reason why it was left alone", async () => {
    const { user, container } = openPane();
    await user.click(await screen.findByRole("button", { name: "Paste text" }));
    await user.click(await screen.findByRole("textbox", { name: "Text of the plan" }));
    await user.paste(document);
    await user.click(screen.getByRole("button", { name: "Read this text" }));
    await user.click(await screen.findByText("1 line left alone"));
    expect(screen.getByText(/onerror="window.hostile = true"/)).toBeVisible();
    expect(container.querySelector("img")).toBeNull();
    expect("hostile" in window).toBe(false);
  });

  it.each([
    ["en", "Line 8: currency assumed: USD", "Read: 1 budget line and 1 objective."],
    ["es", "Línea 8: moneda supuesta: USD", "Leído: 1 partida y 1 objetivo."],
  ] as const)(
    "names the values that it assumed, and how much it read (%s)",
    async (language, assumed, read) => {
      const { user } = openPane({ language });
      await user.click(await screen.findByRole("button", { name: /^(?:Paste text|Pegar texto)$/ }));
      await user.click(await screen.findByRole("textbox"));
      await user.paste(document.replace("$100K-300K per year", "$100K-300K"));
      await user.click(screen.getByRole("button", { name: /^(?:Read|Leer)/ }));
      expect(await screen.findByText(assumed)).toBeVisible();
      expect(screen.getByText(read)).toBeVisible();
    },
  );

  it.each([
    ["nothing", "", /empty|no text|nothing/i],
    ["bytes that are no text", new Uint8Array([0, 1, 2, 3, 0, 0, 0, 0, 255, 254]), /text/i],
  ] as const)(
    "refuses a file with %s in words, and keeps the plan in hand",
    async (_what, content, words) => {
      const { user, container, session } = openPane();
      await user.click(await screen.findByRole("button", { name: "Use a sample" }));
      await user.click(await screen.findByRole("button", { name: /^Growth company/ }));
      await user.click(await screen.findByRole("button", { name: "Start another plan" }));
      const input = container.querySelector("input[type=file]") as HTMLInputElement;
      await user.upload(input, file("broken.md", content));
      const alert = await screen.findByRole("alert");
      expect(alert).toHaveTextContent(words);
      expect(alert).toHaveTextContent("The plan in the pane stays as it was.");
      expect(session.state().work?.plan.title).toBe("Lumbre: five-year growth plan");
      await user.click(screen.getByRole("button", { name: "Keep the current plan" }));
      expect(await screen.findByRole("heading", { name: "Lumbre: five-year growth plan" })).toBeVisible();
    },
  );
});

describe("Starting from the sheets of a workbook", () => {
  const plans = [
    { key: "b", title: "Harbour", sheets: ["Guide (2)", "Budget (2)"], updatable: true },
    { key: "a", title: "", sheets: ["Budget"], updatable: false },
  ];

  it("reads the plan that was chosen among several, the newest without a choice", async () => {
    const { user, book, container, session } = openPane({ book: { plan: samplePlan("en"), plans } });
    await user.click(await screen.findByRole("button", { name: "From this workbook" }));
    expect(await screen.findByRole("button", { name: "Read Harbour from its sheets" })).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Plan in the workbook" }), "a");
    await user.click(
      await screen.findByRole("button", { name: "Read Plan without a title from its sheets" }),
    );
    expect(await screen.findByRole("heading", { name: samplePlan("en").title })).toBeVisible();
    expect(book.lookedAt).toEqual(["a"]);
    expect(session.state().work?.origin).toEqual({ kind: "workbook" });
    expect(book.inserted).toEqual([]);
  });

  it("says that there are none", async () => {
    const { user } = openPane({});
    await user.click(await screen.findByRole("button", { name: "From this workbook" }));
    expect(await screen.findByText("No sheets of a plan in this workbook.")).toBeVisible();
  });
});
