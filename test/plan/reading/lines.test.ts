import { readMarkdown } from "../../../src/plan/index.ts";
import { withoutPlaces } from "../../support/places.ts";

const read = (...lines: string[]) => readMarkdown(["# Plan", ...lines].join("\n"));

describe("lines that begin anew without a blank line before them", () => {
  it("are sections of their own behind a bullet", () => {
    const { plan, report } = read(
      "## Fases",
      "**Fase 1 (Mes 1-3): Base**",
      "- Equipo",
      "**Fase 2 (Mes 4-6): Obra**",
      "- Muros",
    );
    expect(plan.phases).toMatchObject([
      { name: "Base", milestones: [{ name: "Equipo" }] },
      { name: "Obra", milestones: [{ name: "Muros" }] },
    ]);
    expect(report.leftAlone).toEqual([]);
  });

  it.each(["**Resultado:** todos saben", "*Resultado esperado*: todos saben", "RESULTADO: todos saben"])(
    "are the outcome of an area: %s",
    (line) => {
      expect(read("## Pilar 1: Gente", "### Escuela", "- Cursos", line).plan.pillars[0]?.areas).toEqual([
        { name: "Escuela", initiatives: [{ name: "Cursos", description: "" }], outcome: "todos saben" },
      ]);
    },
  );

  it("are totals and returns of a budget, one below the other", () => {
    const { plan } = read(
      "## Budget",
      "- Team: $40K a year",
      "Total: $40K a year",
      "Expected ROI: 3x-5x",
      "**Total investment:** $50K a year",
    );
    expect(plan.budget.categories).toMatchObject([{ stated: { low: 40_000 } }]);
    expect(plan.budget.stated).toMatchObject([{ low: 50_000 }]);
    expect(plan.roi).toMatchObject({ low: 3, high: 5 });
  });

  it("stay prose where no sums are read, and keep the numbers of their lines", () => {
    const { report } = read("## Notas", "Total: nada", "", "**Nota:** aparte", "**Otra:** más", "***", "fin");
    expect(report.leftAlone).toMatchObject([
      { line: 2, reason: "unknownSection" },
      { line: 3, text: "Total: nada", reason: "prose" },
      { line: 5, text: "**Nota:** aparte", reason: "unknownSection" },
      { line: 6, text: "**Otra:** más", reason: "unknownSection" },
      { line: 8, text: "fin", reason: "prose" },
    ]);
  });

  it("stay as they are in code and in the header", () => {
    const { plan } = readMarkdown(
      "---\nnote:\n**a:** b\n---\n# Plan\n~~~\nx\n**Total:** $5\n```\n~~~\n## Objetivos\n- Uno",
    );
    expect(plan.objectives).toHaveLength(1);
  });

  it("go on where they neither name nor announce anything", () => {
    expect(read("## Objetivos", "- crecer", "mucho: **ya**", "y bien").plan.objectives).toMatchObject([
      { name: "crecer mucho", text: "ya y bien" },
    ]);
  });
});

describe("bold words", () => {
  it("are a heading where they announce a section, whatever follows", () => {
    expect(read("**Objetivos**", "", "Crecer.", "", "- Socios: 500+").plan.objectives).toMatchObject([
      { name: "Socios" },
    ]);
    expect(
      read("## Inversión", "- Obra: $5M", "", "**Total inversión: $6M**").plan.budget.stated,
    ).toMatchObject([{ low: 6e6 }]);
  });

  it("are prose where they announce nothing", () => {
    expect(read("## Notas", "**Así es**", "", "Fin.").report.leftAlone).toHaveLength(3);
  });
});

describe("sums in headings of a budget", () => {
  it("are stated for what stands under them, or a line where nothing does", () => {
    const { plan } = read(
      "## Inversión total: $120.000 - $180.000",
      "### Obra ($100.000 - $150.000)",
      "- Muros: $90.000 - $140.000",
      "### Equipo: 20K a 30K anual",
      "### Permisos 2027: por ver",
    );
    expect(withoutPlaces(plan.budget)).toEqual({
      categories: [
        {
          track: "Inversión total",
          name: "Obra",
          lines: [{ name: "Muros", low: 90_000, high: 140_000, period: "once", periodStated: false }],
          stated: { low: 100_000, high: 150_000 },
        },
        {
          track: "Inversión total",
          name: "Equipo",
          lines: [{ name: "Equipo", low: 20_000, high: 30_000, period: "year" }],
        },
        { track: "Inversión total", name: "Permisos 2027: por ver", lines: [] },
      ],
      stated: [
        { track: "Inversión total", low: 120_000, high: 180_000, period: "once", periodStated: false },
      ],
    });
  });

  it.each(["14 months", "5 personas", "3x", "about 4 times"])("%s is no sum", (text) => {
    expect(read("## Inversión", `- Plazo: ${text}`).report.leftAlone).toMatchObject([
      {},
      { reason: "noAmount" },
    ]);
  });
});
