import { withoutPlaces } from "../support/places.ts";
import fc from "fast-check";
import { languages } from "../../src/i18n/language.ts";
import {
  blankPlan,
  leftAloneMessage,
  normalisePlan,
  PlanError,
  readDocument,
  readMarkdown,
  samplePlan,
  stringifyPlan,
  writeMarkdown,
} from "../../src/plan/index.ts";

function codeOf(text: string, fileName?: string): string | undefined {
  try {
    readDocument(text, { fileName });
    return undefined;
  } catch (error) {
    return error instanceof PlanError ? error.code : String(error);
  }
}

describe("a document", () => {
  it("is read as JSON when it is, and all of its lines are understood", () => {
    const plan = samplePlan("es");
    const { plan: read, report } = readDocument(`\ufeff${stringifyPlan(plan)}`);
    expect(withoutPlaces(read)).toEqual(plan);
    expect(report.leftAlone).toEqual([]);
    expect(report.understood).toBe(report.lines);
  });

  it("is read as Markdown otherwise, a link at its start included", () => {
    expect(readDocument("[Plan](https://example.org)\n\n# Plan\n## Objetivos\n- **A**: 5+").plan.objectives).toHaveLength(1);
  }); // prettier-ignore

  it.each([
    ["", "empty", undefined],
    ["  \n", "empty", undefined],
    ["solo palabras", "noHeadings", "notas.txt"],
    ["{ no }", "invalidJson", undefined],
    ["[1, 2]", "otherSchema", undefined],
    ["# Plan", "invalidJson", "plan.JSON"],
  ])("is refused for %j", (text, code, fileName) => {
    expect(codeOf(text, fileName)).toBe(code);
  });

  it("is refused as Markdown when it is blank", () => {
    expect(() => readMarkdown(" \n")).toThrow(PlanError);
  });
});

describe("the name of a plan", () => {
  it.each([
    ["the first heading's", "---\ntitle: Header\n---\n# Heading\n## Goals\n- a: 5", "Heading"],
    ["the header's where no heading is a title", "---\ntitle: 'Header'\n---\n## Goals\n- a: 5", "Header"],
    ["the file's where nothing else says one", "## Goals\n- a: 5", "north plan"],
    [
      "the file's where several first headings are sections",
      "# Goals\n- a: 5\n# Pillar 1: X\n- b: c",
      "north plan",
    ],
  ])("is %s", (_what, text, title) => {
    expect(readDocument(text, { fileName: "north plan.md" }).plan.title).toBe(title);
  });

  it("is never empty", () => {
    expect(readMarkdown("## Goals\n- a: 5").plan.title).toBe("Untitled plan");
  });
});

describe("what a document does not say", () => {
  it("is its language where no words tell: the reader's own is taken, and said to be assumed", () => {
    const { plan, report } = readMarkdown("# X\n## KPIs\n- Z: 5+", { language: "es" });
    expect(plan.language).toBe("es");
    expect(report.assumed).toEqual([{ line: 1, what: "language" }]);
    expect(readMarkdown("# X\n## KPIs\n- Z: 5+").plan.language).toBe("en");
  });

  it("is said by its header", () => {
    const header =
      '---\nlanguage: English\ncurrency: GBP\nstartMonth: 2027-03\nsubtitle: "Uno: \\"dos\\""\n---\n';
    expect(readMarkdown(`${header}# El plan de la casa\n`).plan).toMatchObject({
      language: "en",
      currency: "GBP",
      startMonth: "2027-03",
      subtitle: 'Uno: "dos"',
    });
  });

  it.each(["language: Klingon", "currency: euro", "startMonth: soon", "no field", 'subtitle: "a\\x"'])(
    "is not said by a header with %s",
    (line) => {
      const { report } = readMarkdown(`---\n${line}\n---\n# Plan\n`);
      expect(report.leftAlone.map(({ reason }) => reason)).toEqual(
        line.startsWith("subtitle") ? [] : ["frontmatter"],
      );
    },
  );

  it.each([
    ["R$5 mil", "BRL"],
    ["5.000 €", "EUR"],
    ["£3M", "GBP"],
    ["MXN 5M", "MXN"],
    ["5M COP", "COP"],
    ["$5", "USD"],
    ["cinco", undefined],
  ])("is the currency of %s: %s", (text, currency) => {
    expect(readMarkdown(`# Plan\n## Presupuesto\n- **Total**: ${text}`).plan.currency).toBe(currency);
  });

  it("is dated by the header where the header says the start", () => {
    const { plan } = readMarkdown(
      "---\nstartMonth: 2024-01\n---\n# P\n## Fase 1: A (2025 Q1)\n- **Q1 2025**: B",
    );
    expect(plan.phases[0]).toMatchObject({ startMonth: 13, endMonth: 15, milestones: [{ startMonth: 13 }] });
  });
});

describe("the report on a document", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "# A", "## Objetivos", "## Pilar 1: X", "### Métricas", "### Fase 1: Y (Año 1)", "## Presupuesto anual", "#### Total: $5M",
      "- **A**: $1M-2M", "- **Total**: $5M", "  - Responsable: Ana", "    - **x**: y", "- **ROI**: 5x", "- Resultado: z",
      "| KPI | Meta |\n|---|---|\n| a | 5+ |", "| a | b |\n|---|---|\n| c | d |", "| Concepto | Importe |\n|---|---|\n| a | $5 |\n| Total | $5 |",
      "```\ncode\n```", "<b>html</b>", "prose", "", "---", "**Bold:**", "**Nombre:** texto", "1. uno", "> cita", "![a](b)", "[x]: http://y", "***",
      "- ", "  - x", "* [ ] tarea", "Título\n===", "\t- código", "- **Meta**: 5+", "- **Avance**: mucho",
    ),
    fc.string({ maxLength: 20 }),
  ); // prettier-ignore

  it("counts every line with content exactly once", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = ["# Plan", ...lines].join("\n");
        const { report } = readMarkdown(text);
        expect(report.lines).toBe(report.understood + report.leftAlone.length);
        const content = text.split("\n").filter((found) => /[\p{L}\p{N}]/u.test(found));
        expect(report.lines).toBe(content.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("never fails on a text with a heading, and what it reads can be written and read again", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { plan } = readMarkdown(["# Plan", ...lines].join("\n"));
        expect(normalisePlan(plan)).toEqual(plan);
        expect(withoutPlaces(readMarkdown(writeMarkdown(plan)).plan)).toEqual(withoutPlaces(plan));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each(languages)("has a sentence for every reason in %s", (language) => {
    const { report } = readMarkdown(
      "Antes\n# P\n## Otra\n### Vacía\n## Más\ntexto\n\n<!-- x -->\n\n| a |\n|---|\n| b |\n## KPIs\n- Resultado: bien\n- A: 5\n  - Valor actual: mucho",
    );
    expect(new Set(report.leftAlone.map(({ reason }) => reason))).toEqual(
      new Set(["noHeading", "emptyHeading", "unknownSection", "prose", "html", "table", "groupOutcome", "unreadableValue"]),
    ); // prettier-ignore
    for (const { reason } of report.leftAlone) expect(leftAloneMessage(reason, language)).toMatch(/\S{4}/);
  });
});

describe.each(languages)("the blank plan in %s", (language) => {
  it("reads back from its outline as it is, and holds every kind of section", () => {
    const plan = blankPlan(language);
    expect(withoutPlaces(readMarkdown(writeMarkdown(plan)).plan)).toEqual(withoutPlaces(plan));
    for (const part of [plan.objectives, plan.pillars, plan.strategies, plan.kpis, plan.phases, plan.budget.categories]) {
      expect(part.length).toBeGreaterThan(0);
    }
  }); // prettier-ignore
});
