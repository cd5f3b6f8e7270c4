import { readMarkdown } from "../../../src/plan/index.ts";

const risksOf = (body: string) => {
  const { plan } = readMarkdown(`# Plan\n\n${body}\n`);
  return {
    risks: (plan.risks ?? []).map(({ place: _, ...risk }) => risk),
    notes: (plan.notes ?? []).map(({ text }) => text).join(" "),
    costs: plan.budget.categories,
  };
};

describe("risks as bullets", () => {
  it.each([
    [
      "a chance and a cost behind the name, in words",
      "## Riesgos\n\n- Retraso de la licencia: probabilidad 30 %, coste entre 15.000 y 25.000 €\n- Baja de la directora: 10 % de probabilidad",
      [
        { name: "Retraso de la licencia", chance: 0.3, low: 15_000, high: 25_000 },
        { name: "Baja de la directora", chance: 0.1 },
      ],
      "",
    ],
    [
      "in parentheses behind a name with commas",
      "## Key risks\n\n- Fire, flood or theft (5% chance, $40,000 - $60,000)\n- The landlord sells (likelihood: 1 in 10)",
      [
        { name: "Fire, flood or theft", chance: 0.05, low: 40_000, high: 60_000 },
        { name: "The landlord sells" },
      ],
      "The landlord sells: 1 in 10.",
    ],
    [
      "numbered and labelled, with what is done about it",
      "## Risks and mitigation\n\n1. Risk 1: The grant comes late. Probability: 20%. Impact: $50,000. Mitigation: a bridge loan, agreed in May; a smaller hall.\n2. Risk 2: Few enrol. Mitigation: open days.",
      [
        {
          name: "The grant comes late",
          chance: 0.2,
          low: 50_000,
          high: 50_000,
          response: "a bridge loan, agreed in May; a smaller hall",
        },
        { name: "Few enrol", response: "open days" },
      ],
      "",
    ],
    [
      "with bullets of their own below",
      "## Matriz de riesgos\n\n- **Sequía**\n  - Probabilidad: 25 %\n  - Impacto: 80.000 €\n  - Medidas: pozo y riego por goteo\n  - Responsable: Marta\n- **Plaga**\n  - Probabilidad: media",
      [
        {
          name: "Sequía",
          chance: 0.25,
          low: 80_000,
          high: 80_000,
          owner: "Marta",
          response: "pozo y riego por goteo",
        },
        { name: "Plaga" },
      ],
      "Plaga: media.",
    ],
    [
      "as headings over what is said of each",
      "## Riscos\n\n### Risco 1: Greve dos portos\n\n- Probabilidade: 15%\n- Impacto: R$ 200 mil\n- Resposta: segundo porto\n\n### Risco 2: Câmbio\n\n- Probabilidade: alta\n- Resposta: contratos em reais",
      [
        { name: "Greve dos portos", chance: 0.15, low: 200_000, high: 200_000, response: "segundo porto" },
        { name: "Câmbio", response: "contratos em reais" },
      ],
      "Câmbio: alta.",
    ],
    [
      "in groups, by names alone",
      "## Main risks\n\n### Financial\n\n- Interest rates rise\n\n### People\n\n- Two of four drivers retire.",
      [{ name: "Interest rates rise" }, { name: "Two of four drivers retire" }],
      "",
    ],
    [
      "under a heading that promises what is done",
      "## Risks & Mitigations\n\n- **Late supply** – two suppliers from Q2\n- Key person risk: a deputy by June. Owner: COO\n- New rules (medium likelihood, high impact)\n- Response times slip: a second shift",
      [
        { name: "Late supply", response: "two suppliers from Q2" },
        { name: "Key person risk", owner: "COO", response: "a deputy by June" },
        { name: "New rules" },
        { name: "Response times slip", response: "a second shift" },
      ],
      "New rules: medium likelihood; high impact.",
    ],
    [
      "with labels between dashes",
      "## Riesgos y medidas\n\n1. Fuga de datos — Probabilidad: baja — Impacto: alto — Mitigación: auditoría anual (15.000 €)\n2. No renuevan el local — Probabilidad: 40 % — Impacto: 250.000 € - 300.000 €",
      [
        { name: "Fuga de datos", response: "auditoría anual (15.000 €)" },
        { name: "No renuevan el local", chance: 0.4, low: 250_000, high: 300_000 },
      ],
      "Fuga de datos: baja; alto.",
    ],
    [
      "with nothing but what it would cost",
      "## Riesgos principales\n\n- Multa por ruido – 12.000 €\n- Rotura del horno: de 3.000 a 5.000 €",
      [
        { name: "Multa por ruido", low: 12_000, high: 12_000 },
        { name: "Rotura del horno", low: 3000, high: 5000 },
      ],
      "",
    ],
  ])("are told with %s", (_, body, risks, notes) => {
    expect(risksOf(body)).toEqual({ risks, notes, costs: [] });
  });

  it.each([
    ["due again and again", "- Rents double: impact $5,000 a month", "Rents double", "$5,000 a month"],
    ["of two amounts", "- Strike: cost $5,000 or, at worst, loss of $90,000", "Strike", "$90,000"],
    ["in a share", "- Churn: impact 10% of revenue", "Churn", "10% of revenue"],
  ])("give no cost that is %s, but a note", (_, bullet, name, note) => {
    const { risks, notes } = risksOf(`## Risks\n\n${bullet}`);
    expect(risks).toEqual([{ name }]);
    expect(notes).toContain(note);
  });

  it.each([
    [
      "what is done about risks at all",
      "## Risk management\n\n- We meet every month\n- Two people sign each order",
    ],
    [
      "measures of a section of them",
      "## Gestión de riesgos\n\n- Seguro de responsabilidad civil\n- Copias de seguridad diarias",
    ],
    ["a sum of money beside the list", "## Risks\n\nContingency reserve: $40,000"],
  ])("are not made of %s", (_, body) => {
    const { risks, notes } = risksOf(body);
    expect(risks).toEqual([]);
    expect(notes).not.toBe("");
  });
});

describe("what is said of risks in other ways", () => {
  it.each([
    [
      "a field of no risk and a chance of nothing stay notes",
      "## Risks\n\n- Owner: Ana\n- (chance 10%)\n- Strike: the drivers stop for a week (chance 5%)",
      [{ name: "Strike", chance: 0.05 }],
      "Strike: the drivers stop for a week. Owner: Ana; (chance 10%)",
    ],
    [
      "of two chances none holds, and both are told",
      "## Risks\n\n- Flood\n  - Chance: 5%\n  - Chance: 7%",
      [{ name: "Flood" }],
      "Flood: 5%; 7%.",
    ],
    [
      "un riesgo como título, con lo que cuesta",
      "## Riesgos\n\n### Incendio\n\n- Probabilidad: 1 %\n- Coste: 9.000 €",
      [{ name: "Incendio", chance: 0.01, low: 9000, high: 9000 }],
      "",
    ],
    [
      "lo que se hace, detrás de cada uno",
      "## Riesgos y mitigación\n\n- Huelga: contratar suplentes\n- Lluvia (probabilidad 20 %): carpas",
      [
        { name: "Huelga", response: "contratar suplentes" },
        { name: "Lluvia", chance: 0.2, response: "carpas" },
      ],
      "",
    ],
  ])("%s", (_what, body, risks, notes) => {
    const read = risksOf(body);
    expect(read.risks).toEqual(risks);
    expect(read.notes).toBe(notes);
    expect(read.costs).toEqual([]);
  });
});
