import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { samplePlan } from "../../../../src/plan/index.ts";
import { axeViolations } from "../../support/axe.ts";
import { openPane, type OpenedPane } from "../../support/openPane.tsx";

const documents = {
  en: [
    "# Riverside allotments",
    "",
    "## Paths and sheds",
    "- Gravel: $4,200",
    "- Timber: $2,600",
    "- Labour: $3,900",
    "",
    "## KPIs",
    "- **Plots in use**: 90%",
  ].join("\n"),
  es: [
    "# Huertos de la ribera",
    "",
    "## Caminos y casetas",
    "- Grava: 4.200 €",
    "- Madera: 2.600 €",
    "- Mano de obra: 3.900 €",
    "",
    "## Indicadores",
    "- **Parcelas ocupadas**: 90%",
  ].join("\n"),
};

const paste = async ({ user }: OpenedPane, text: string, language: "en" | "es" = "en"): Promise<void> => {
  await user.click(
    await screen.findByRole("button", { name: language === "en" ? "Paste text" : "Pegar texto" }),
  );
  await user.click(await screen.findByRole("textbox"));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: /^Read this text$|^Leer este texto$/ }));
};
const plain = (text: string | null): string => (text ?? "").replace(/\s/g, " ");

describe("Reviewing how a document was read", () => {
  it("asks what two figures of a measure are, and does not call everything clear beside that", async () => {
    const text = ["# Clinic plan", "", "## KPIs", "- **Patients a day**: 32 to 50", "- **No-shows**: 4%"];
    await paste(openPane({ language: "en" }), text.join("\n"));
    expect(
      await screen.findByText(/^The two figures of “Patients a day” may be where it stands/),
    ).toBeVisible();
    expect(screen.queryByText(/is clear\.$|are clear\.$/)).not.toBeInTheDocument();
  });

  it.each([
    {
      language: "en" as const,
      heading: "What the document was taken for",
      count: /^1 of 2 parts could be something else/,
      choice: "What “Paths and sheds” is",
      not: "Line 3: 1 note",
      why: "Why: nothing that says more. It could also be: Costs (the amounts in it).",
      lines: "Budget lines: 0, now 3",
      total: "Total of “Paths and sheds”: none, now $10.7K",
      gave: "Line 3: 3 lines, $10.7K",
      clear: "All 2 parts are clear.",
    },
    {
      language: "es" as const,
      heading: "Cómo se entendió el documento",
      count: /^1 de 2 partes podría ser otra cosa/,
      choice: "Qué es «Caminos y casetas»",
      not: "Línea 3: 1 nota",
      why: "Motivo: nada que diga más. También podría ser: Costos (los importes que contiene).",
      lines: "Partidas: antes 0, ahora 3",
      total: "Total de «Caminos y casetas»: antes ninguno, ahora 10,7 mil €",
      gave: "Línea 3: 3 partidas, 10,7 mil €",
      clear: "Las 2 partes están claras.",
    },
  ])(
    "asks about what is unclear, with reasons, and says what an answer changes ($language)",
    async (told) => {
      const pane = openPane({ language: told.language });
      await paste(pane, documents[told.language], told.language);
      const heading = await screen.findByRole("heading", { level: 2, name: told.heading });
      const review = within(heading.parentElement as HTMLElement);
      expect(review.getByText(told.count)).toBeVisible();
      expect(review.getByText(told.not)).toBeVisible();
      expect(review.getByText(told.why)).toBeVisible();
      expect(await axeViolations(pane.container)).toEqual([]);
      const choice = review.getByRole("combobox", { name: told.choice });
      choice.focus();
      await pane.user.selectOptions(choice, "costs");
      expect(await review.findByText(told.lines)).toBeVisible();
      expect(plain(choice.closest("li")?.textContent ?? "")).toContain(told.total);
      expect(plain(choice.closest("li")?.textContent ?? "")).toContain(told.gave);
      expect(choice).toHaveFocus();
      expect(review.getByText(told.clear)).toBeVisible();
      expect(plain(screen.getByRole("status").textContent)).toBe(`${told.lines}. ${told.total}`);
      expect(await axeViolations(pane.container)).toEqual([]);
    },
  );

  it("reads the document again as what a person says that a part is", async () => {
    const pane = openPane();
    await paste(pane, documents.en);
    const choice = await screen.findByRole("combobox", { name: "What “Paths and sheds” is" });
    await pane.user.selectOptions(choice, "Income");
    expect(await screen.findByText("Income lines: 0, now 3", { selector: "p" })).toBeVisible();
    expect(pane.session.state().work?.plan.income).toHaveLength(3);
    await pane.user.selectOptions(choice, "Ignore");
    expect(await screen.findByText("Income lines: 3, now 0", { selector: "p" })).toBeVisible();
    expect(within(choice).getByRole("option", { name: "Note: kept as text (as read)" })).toBeInTheDocument();
  });

  it("lists the clear parts when asked, each with the same control", async () => {
    const pane = openPane();
    await paste(pane, documents.en);
    await pane.user.click(await screen.findByText("The part that is clear"));
    const choice = await screen.findByRole("combobox", { name: "What “KPIs” is" });
    await pane.user.selectOptions(choice, "Note: kept as text");
    expect(await screen.findByText("Indicators: 1, now 0", { selector: "p" })).toBeVisible();
  });

  it("asks for what the document does not say of its amounts, and takes it over", async () => {
    const pane = openPane();
    await paste(pane, "# Club\n\n## Budget\n- Coaches: 4,000\n- Pitches: 2,500\n");
    const currency = await screen.findByRole("combobox", { name: "Currency of the amounts" });
    await pane.user.selectOptions(currency, "EUR");
    const period = screen.getByRole("combobox", { name: "How often the amounts of “Budget” are due" });
    await pane.user.selectOptions(period, "Every month");
    const { plan } = pane.session.state().work ?? {};
    expect(plan?.currency).toBe("EUR");
    expect(plan?.budget.categories[0]?.lines).toMatchObject([
      { name: "Coaches", low: 4000, period: "month" },
      { name: "Pitches", low: 2500, period: "month" },
    ]);
    expect(plan?.budget.categories[0]?.lines[0]).not.toHaveProperty("periodStated");
    // Another reading keeps the answers.
    await pane.user.click(screen.getByText("Its one part"));
    await pane.user.selectOptions(
      await screen.findByRole("combobox", { name: "What “Budget” is" }),
      "Income",
    );
    await screen.findByText("Budget lines: 2, now 0", { selector: "p" });
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "What “Budget” is" }), "costs");
    await screen.findByText("Budget lines: 0, now 2", { selector: "p" });
    expect(pane.session.state().work?.plan.currency).toBe("EUR");
    expect(pane.session.state().work?.plan.budget.categories[0]?.lines[0]?.period).toBe("month");
    await pane.user.selectOptions(currency, "Leave it open");
    expect(pane.session.state().work?.plan.currency).toBeUndefined();
  });

  it("names the currency that it assumed, and lets a person say another", async () => {
    const pane = openPane();
    await paste(pane, documents.en.replace("## Paths and sheds", "## Costs"));
    expect(
      await screen.findByText("Line 4: USD is assumed, since the sign stands for several currencies."),
    ).toBeVisible();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Currency of the amounts" }), "MXN");
    expect(pane.session.state().work?.plan.currency).toBe("MXN");
  });

  it("carries neither currency nor period over to another document", async () => {
    const pane = openPane();
    act(() => {
      pane.session.work({ plan: { ...samplePlan("en"), title: "Before" }, origin: { kind: "sample" } });
      pane.session.choose({ currency: "MXN", startMonth: "2027-03", scale: 1000 });
    });
    await pane.user.click(await screen.findByRole("button", { name: "Start another plan" }));
    await paste(pane, "# Club\n\n## Budget\n- Coaches: 4,000\n");
    await screen.findByRole("heading", { level: 1, name: "Club" });
    const { currency, startMonth, scale } = pane.session.state().insert;
    expect([currency, startMonth, scale]).toEqual([undefined, undefined, 1000]);
  });

  it("keeps the decisions in the workbook and uses them when the document is read there again", async () => {
    const first = openPane();
    await paste(first, documents.en);
    const choice = await screen.findByRole("combobox", { name: "What “Paths and sheds” is" });
    await first.user.selectOptions(choice, "costs");
    await screen.findByText("Budget lines: 0, now 3", { selector: "p" });
    first.unmount();
    const later = openPane({ book: { kept: first.book.kept } });
    await later.user.click(await screen.findByRole("button", { name: "Start another plan" }));
    await paste(later, documents.en.replace("$3,900", "$4,900"));
    expect(
      await screen.findByText("1 decision from the last reading of this document was used."),
    ).toBeVisible();
    const lines = later.session.state().work?.plan.budget.categories.flatMap((category) => category.lines);
    expect(lines?.map(({ high }) => high)).toEqual([4200, 2600, 4900]);
  });

  it("asks nothing again of the money of a document that is read there again, until it says so itself", async () => {
    const club = "# Club\n\n## Budget\n- Coaches: 4,000\n- Pitches: 2,500\n";
    const first = openPane();
    await paste(first, club);
    await first.user.selectOptions(
      await screen.findByRole("combobox", { name: "Currency of the amounts" }),
      "EUR",
    );
    await first.user.selectOptions(
      screen.getByRole("combobox", { name: "How often the amounts of “Budget” are due" }),
      "Every month",
    );
    first.unmount();
    const later = openPane({ book: { kept: first.book.kept } });
    await later.user.click(await screen.findByRole("button", { name: "Start another plan" }));
    await paste(later, club.replace("2,500", "2,900"));
    expect(
      await screen.findByText("2 decisions from the last reading of this document were used."),
    ).toBeVisible();
    expect(later.session.state().work?.plan).toMatchObject({
      currency: "EUR",
      budget: { categories: [{ lines: [{ period: "month" }, { high: 2900, period: "month" }] }] },
    });
    expect(screen.getByRole("combobox", { name: "Currency of the amounts" })).toHaveValue("EUR");
    await later.user.click(screen.getByRole("button", { name: "Start another plan" }));
    await paste(later, club.replaceAll(/(\d,\d+)/g, "£$1 a year"));
    await screen.findByRole("heading", { level: 1, name: "Club" });
    const { plan, review } = later.session.state().work ?? {};
    expect([plan?.currency, plan?.budget.categories[0]?.lines[0]?.period, review?.answers]).toEqual([
      "GBP",
      "year",
      {},
    ]);
  });

  it("asks nothing again in Spanish either, and keeps a currency open that was left open", async () => {
    const taller =
      "# Taller\n\n## Gastos\n\n| Concepto | Importe |\n|---|---:|\n| Torno | 800 |\n| Horno | 1.250 |\n";
    const first = openPane({ language: "es" });
    await paste(first, taller, "es");
    const currency = await screen.findByRole("combobox", { name: "Moneda de los importes" });
    await first.user.selectOptions(currency, "none");
    first.unmount();
    const later = openPane({ book: { kept: first.book.kept }, language: "es" });
    expect(later.session.state().decided[0]?.answers).toEqual({ currency: "none" });
    await later.user.click(await screen.findByRole("button", { name: "Empezar otro plan" }));
    await paste(later, taller, "es");
    expect(await screen.findByRole("combobox", { name: "Moneda de los importes" })).toHaveValue("none");
    expect(later.session.state().work?.plan.currency).toBeUndefined();
  });

  it("only suggests what was decided on another document, until a person takes it", async () => {
    const untitled = documents.en.replace("# Riverside allotments\n\n", "");
    const first = openPane();
    await first.user.upload(
      (await screen.findByLabelText("Choose a document", { selector: "input" })) as HTMLInputElement,
      new File([untitled], "allotments.md"),
    );
    const choice = await screen.findByRole("combobox", { name: "What “Paths and sheds” is" });
    await first.user.selectOptions(choice, "costs");
    await screen.findByText("Budget lines: 0, now 3", { selector: "p" });
    first.unmount();
    const later = openPane({ book: { kept: first.book.kept } });
    await later.user.click(await screen.findByRole("button", { name: "Start another plan" }));
    await later.user.upload(
      (await screen.findByLabelText("Choose a document", { selector: "input" })) as HTMLInputElement,
      new File([untitled], "other.md"),
    );
    expect(
      await screen.findByText("What you decided on “allotments” fits 1 part of this document."),
    ).toBeVisible();
    expect(later.session.state().work?.plan.budget.categories).toEqual([]);
    await later.user.click(screen.getByRole("button", { name: "Use these decisions" }));
    expect(await screen.findByText("Budget lines: 0, now 3", { selector: "p" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Use these decisions" })).toBeNull();
  });
});
