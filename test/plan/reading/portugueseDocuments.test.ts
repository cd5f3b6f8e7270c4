import { readMarkdown, writeMarkdown, type Plan } from "../../../src/plan/index.ts";
import { withoutPlaces } from "../../support/places.ts";

const read = (text: string): Plan => readMarkdown(text).plan;

/** Each line of each budget: its name, its ends, its period. */
const lines = (plan: Plan) =>
  plan.budget.categories.flatMap(({ track, lines: within }) =>
    within.map(({ name, low, high, period }) => [track, name, low, high, period]),
  );

const documents = {
  "goals with dates, and a budget in two currencies": `# Plano da Clínica Ipê

## Objetivos

- **Receita anual**: alcançar R$ 1,5 milhão até 30 de junho de 2026
- **Pacientes**: de 800 para 2.000
- **Satisfação**: ao menos 92%

## Orçamento

- Reforma do prédio: US$ 200 mil
- Equipamentos: entre R$ 300 mil e R$ 450 mil
- Aluguel: R$ 12.500 por mês
- Licenças: R$ 8.000 ao ano
`,
  "objectives with key results": `# OKRs do terceiro trimestre de 2026

## Objetivo 1: Conquistar o mercado do Sul

- Resultado-chave 1.1: Aumentar a receita de R$ 400 mil para R$ 900 mil
- Resultado-chave 1.2: Abrir 12 lojas
- Resultado-chave 1.3: Reduzir as devoluções para no máximo 3%

## Objetivo 2: Fidelizar os clientes

- KR 2.1: Elevar o NPS de 41 para 60
- KR 2.2: Atingir 85% de renovação
`,
  "phases by months": `# Implantação do sistema de gestão

## Cronograma

### Fase 1: Diagnóstico (meses 1 a 3)

- Levantamento dos processos
- Escolha do fornecedor

### Fase 2: Implantação (meses 4 a 9)

- Migração dos dados

### Fase 3: Operação (mês 10 em diante)

- Suporte contínuo
`,
  "a table of quantities and prices": `# Orçamento do festival

| Rubrica | Quantidade | Custo unitário | Total |
|---|---:|---:|---:|
| Palco | 2 | R$ 15.000,00 | R$ 30.000,00 |
| Artistas | 8 | R$ 5.500,00 | R$ 44.000,00 |
| Segurança | 20 | R$ 450,00 | R$ 9.000,00 |
| Total geral | | | R$ 83.000,00 |
`,
  "indicators with what they start from, and pillars": `# Plano da cooperativa

## Indicadores

| Indicador | Linha de base | Meta | Prazo | Responsável |
|---|---|---|---|---|
| Taxa de evasão | 12% | no máximo 5% | dezembro de 2027 | Beatriz |
| Produção mensal | 40 t | 75 t | 2028 | Caio |
| Famílias atendidas | 310 | mais de 500 | 1º semestre de 2027 | Beatriz |

## Pilares

### Pilar 1: Produção sustentável

- **Compostagem**: reaproveitar os resíduos
  - Responsável: Caio
  - Prioridade: Alta

### Pilar 2: Comercialização

- **Feira própria**: vender sem intermediários
`,
  "a project as in Portugal": `# Plano de investimento da autarquia

## Custos do projeto

- Recolha de resíduos: 1,2 milhões de euros
- Formação de equipas: 85 mil euros por ano
- Contentores: até 40.000 €

## Receitas previstas

- Tarifas: 300 mil euros por ano
`,
  "monthly expenses of a shop": `# Loja virtual de cafés

## Premissas

- **Crescimento**: 8% ao mês
- **Ticket médio**: R$ 74,90

## Despesas mensais

| Descrição | Mínimo | Máximo |
|---|---:|---:|
| Anúncios | R$ 3 mil | R$ 5 mil |
| Plataforma | R$ 890 | R$ 890 |
| Frete | R$ 2.400 | R$ 3.100 |

## Riscos

| Risco | Probabilidade | Impacto |
|---|---|---|
| Alta do dólar | 30% | R$ 60 mil |
`,
  "a budget by years": `# Orçamento da escola

| Categoria | 2026 | 2027 |
|---|---:|---:|
| Salários | 1.200.000 | 1.320.000 |
| Manutenção | 180.000 | 150.000 |
| Total | 1.380.000 | 1.470.000 |

Valores em reais. O orçamento não inclui a merenda, que a prefeitura paga.
`,
};

describe("documents in Portuguese", () => {
  it.each(Object.entries(documents))(
    "%s: read as Portuguese, and the same when written and read again",
    (_name, text) => {
      const plan = read(text);
      expect(plan.language).toBe("pt");
      expect(withoutPlaces(read(writeMarkdown(plan)))).toEqual(withoutPlaces(plan));
    },
  );

  it("a day behind “até” is when a goal is due, and no end of a range", () => {
    const plan = read(documents["goals with dates, and a budget in two currencies"]);
    expect(plan.objectives).toMatchObject([
      { name: "Receita anual", target: { value: 1_500_000, unit: "currency" }, deadline: "2026-06-30" },
      { name: "Pacientes", baseline: 800, target: { value: 2_000 } },
      { name: "Satisfação", target: { value: 0.92, comparison: "atLeast" } },
    ]);
    expect(plan.objectives[0]?.target).not.toHaveProperty("upper");
    expect(lines(plan)).toEqual([
      ["Orçamento (USD)", "Reforma do prédio", 200_000, 200_000, "once"],
      ["Orçamento", "Equipamentos", 300_000, 450_000, "once"],
      ["Orçamento", "Aluguel", 12_500, 12_500, "month"],
      ["Orçamento", "Licenças", 8_000, 8_000, "year"],
    ]);
    expect(plan.currency).toBe("BRL");
    expect(plan.budget.tracks).toEqual([{ track: "Orçamento (USD)", currency: "USD" }]);
  });

  it.each([
    ["R$ 1,5 milhão até 30/06/2026", 1_500_000, "2026-06-30"],
    ["R$ 2 milhões até março de 2027", 2_000_000, "2027-03"],
    ["US$ 200 mil até 1 de maio de 2027", 200_000, "2027-05-01"],
  ])("“%s” is one amount with its date", (text, value, deadline) => {
    const [goal] = read(
      `# Plano da loja\n\n## Objetivos\n\n- **Receita**: ${text}\n- **Margem**: 12%\n`,
    ).objectives;
    expect(goal).toMatchObject({ target: { value, unit: "currency" }, deadline });
    expect(goal?.target).not.toHaveProperty("upper");
  });

  it("key results belong to their objectives, with and without a hyphen in their label", () => {
    const plan = read(documents["objectives with key results"]);
    expect(plan.objectives.map(({ name }) => name)).toEqual([
      "Conquistar o mercado do Sul",
      "Fidelizar os clientes",
    ]);
    expect(
      plan.kpis.map(({ objective, baseline, target }) => [
        objective,
        baseline,
        target?.value,
        target?.comparison,
      ]),
    ).toEqual([
      ["Conquistar o mercado do Sul", 400_000, 900_000, "atLeast"],
      ["Conquistar o mercado do Sul", undefined, 12, "atLeast"],
      ["Conquistar o mercado do Sul", undefined, 0.03, "atMost"],
      ["Fidelizar os clientes", 41, 60, "atLeast"],
      ["Fidelizar os clientes", undefined, 0.85, "atLeast"],
    ]);
  });

  it("phases run by months, the last one on", () => {
    const { phases } = read(documents["phases by months"]);
    expect(
      phases.map(({ name, startMonth, endMonth, milestones }) => [
        name,
        startMonth,
        endMonth,
        milestones.length,
      ]),
    ).toEqual([
      ["Diagnóstico", 1, 3, 2],
      ["Implantação", 4, 9, 1],
      ["Operação", 10, null, 1],
    ]);
  });

  it("quantities times prices are lines, and “Total geral” is their sum", () => {
    const { budget } = read(documents["a table of quantities and prices"]);
    expect(budget.categories[0]?.lines).toMatchObject([
      { name: "Palco", low: 30_000, quantity: 2, unitCost: { low: 15_000, high: 15_000 } },
      { name: "Artistas", low: 44_000, quantity: 8 },
      { name: "Segurança", low: 9_000, quantity: 20 },
    ]);
    expect(budget.stated).toMatchObject([{ low: 83_000, high: 83_000 }]);
  });

  it("indicators have baseline, target, date and owner; pillars their initiatives", () => {
    const plan = read(documents["indicators with what they start from, and pillars"]);
    expect(plan.kpis).toMatchObject([
      {
        name: "Taxa de evasão",
        baseline: 0.12,
        target: { value: 0.05, comparison: "atMost" },
        deadline: "2027-12",
        owner: "Beatriz",
      },
      { name: "Produção mensal", baseline: 40, target: { value: 75 }, deadline: "2028", owner: "Caio" },
      { name: "Famílias atendidas", baseline: 310, target: { value: 500, comparison: "atLeast" } },
    ]);
    expect(plan.pillars.map(({ name }) => name)).toEqual(["Produção sustentável", "Comercialização"]);
    expect(plan.pillars[0]?.areas[0]?.initiatives).toMatchObject([
      { name: "Compostagem", owner: "Caio", priority: "high" },
    ]);
  });

  it("a project as in Portugal has its costs and its income in euros", () => {
    const plan = read(documents["a project as in Portugal"]);
    expect(plan.currency).toBe("EUR");
    expect(lines(plan).map(([, ...line]) => line)).toEqual([
      ["Recolha de resíduos", 1_200_000, 1_200_000, "once"],
      ["Formação de equipas", 85_000, 85_000, "year"],
      ["Contentores", 40_000, 40_000, "once"],
    ]);
    expect(plan.income).toMatchObject([{ name: "Tarifas", low: 300_000, period: "year" }]);
  });

  it("expenses under “mensais” are monthly", () => {
    expect(lines(read(documents["monthly expenses of a shop"])).map(([, ...line]) => line)).toEqual([
      ["Anúncios", 3_000, 5_000, "month"],
      ["Plataforma", 890, 890, "month"],
      ["Frete", 2_400, 3_100, "month"],
    ]);
  });

  it("a budget by years keeps each year", () => {
    const [salaries] = read(documents["a budget by years"]).budget.categories[0]?.lines ?? [];
    expect(salaries).toMatchObject({
      name: "Salários",
      byPeriod: [
        { period: "2026", low: 1_200_000 },
        { period: "2027", low: 1_320_000 },
      ],
    });
  });
});

describe("the language of near neighbours", () => {
  it.each([
    ["# Plano\n\nA receita não cresce, e o orçamento é pequeno.", "pt"],
    ["# Plan\n\nLos ingresos no crecen, y el presupuesto es pequeño.", "es"],
    ["# Orçamento do mês\n\n- Água e energia: R$ 300", "pt"],
    ["# Presupuesto del año\n\n- Máquinas: 300 €\n- Teléfono móvil: 20 €", "es"],
    ["# Despesas\n\n- Anúncios: R$ 3 mil por mês\n- Frete médio até São Paulo: R$ 20", "pt"],
  ])("%j is in %s", (text, language) => {
    expect(read(text).language).toBe(language);
  });

  it("a mixed document is in the language of which more stands in it", () => {
    const portuguese = "O plano da empresa para os próximos anos não muda, e a equipe fica em São Paulo.\n\n";
    const spanish =
      "El plan de la empresa para los próximos años no cambia, y el equipo se queda en Madrid.\n\n";
    expect(read(`# Plan\n\n${portuguese.repeat(3)}${spanish}`).language).toBe("pt");
    expect(read(`# Plan\n\n${spanish.repeat(3)}${portuguese}`).language).toBe("es");
  });
});
