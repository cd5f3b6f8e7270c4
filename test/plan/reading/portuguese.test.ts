import { describe, expect, it } from "@jest/globals";
import { readMarkdown } from "../../../src/plan/index.ts";

const document = `# Plano da Padaria Aurora

## Objetivos

- **Faturamento**: de R$ 1,2 milhões para R$ 5 milhões em 3 anos
- **Satisfação**: acima de 90%

## Pilares estratégicos

### Pilar 1: Produto

- **Pães artesanais**: nova linha de pães
  - Responsável: Ana
  - Prioridade: Alta
  - Situação: Em andamento

## Indicadores

| Indicador | Meta | Valor atual | Responsável |
|---|---|---|---|
| Clientes por mês | 2.000 | 1.200 | Rui |
| Desperdício | no máximo 5% | 9% | Ana |

## Cronograma

### Fase 1: Obra (Meses 1-3)

- Reforma da cozinha

### Fase 2: Abertura (abril de 2027 a junho de 2027)

- Inauguração

## Orçamento

| Descrição | Valor mínimo | Valor máximo | Período |
|---|---|---|---|
| Forno | R$ 80 mil | R$ 120 mil | único |
| Aluguel | R$ 6.000 | R$ 7.500 | mensal |
| Marketing | R$ 0,5 mi | R$ 1 mi | anual |

## Premissas

- **Inflação**: 4%
`;

describe("a document in Portuguese", () => {
  const { plan } = readMarkdown(document);

  it("is in reais, and its sections are told by their words", () => {
    expect(plan.currency).toBe("BRL");
    expect(plan.pillars.map(({ name }) => name)).toEqual(["Produto"]);
    expect(Object.keys(plan.assumptions ?? {})).toEqual(["Inflação"]);
  });

  it("has its objectives with what they start from", () => {
    expect(plan.objectives).toMatchObject([
      { name: "Faturamento", baseline: 1.2e6, target: { value: 5e6, unit: "currency" } },
      { name: "Satisfação", target: { value: 0.9, unit: "percent", comparison: "atLeast" } },
    ]);
  });

  it("has what nested bullets say of an initiative", () => {
    expect(plan.pillars[0]?.areas[0]?.initiatives[0]).toMatchObject({
      name: "Pães artesanais",
      owner: "Ana",
      priority: "high",
      status: "inProgress",
    });
  });

  it("has its KPIs with targets, actual values and owners", () => {
    expect(plan.kpis).toMatchObject([
      { name: "Clientes por mês", target: { value: 2000 }, actual: 1200, owner: "Rui" },
      { name: "Desperdício", target: { value: 0.05, comparison: "atMost" }, actual: 0.09, owner: "Ana" },
    ]);
  });

  it("has its phases and the lines of its budget", () => {
    expect(plan.phases.map(({ name }) => name)).toEqual(["Obra", "Abertura"]);
    const lines = plan.budget.categories.flatMap((category) => category.lines);
    expect(lines).toMatchObject([
      { name: "Forno", low: 80e3, high: 120e3, period: "once" },
      { name: "Aluguel", low: 6000, high: 7500, period: "month" },
      { name: "Marketing", low: 5e5, high: 1e6, period: "year" },
    ]);
  });
});
