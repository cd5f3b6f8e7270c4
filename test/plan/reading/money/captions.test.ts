import { readMarkdown } from "../../../../src/plan/index.ts";

const amountsOf = (text: string): string[] => {
  const { budget, income = [] } = readMarkdown(text).plan;
  return [
    ...budget.categories.flatMap(({ lines }) =>
      lines.map(({ name, high, period, periodStated }) =>
        [name, high, period, periodStated === false ? "?" : ""].join(" ").trim(),
      ),
    ),
    ...income.map(({ name, high }) => `income ${name} ${high ?? ""}`),
  ];
};

const documents: readonly (readonly [text: string, amounts: readonly string[]])[] = [
  [
    "# Piscina\n\n## Costes\n\nCostes mensuales:\n\n| Servicio | Coste |\n|---|---|\n| Cloro | 210 € |\n| Socorrista | 1.450 € |\n\nPagos únicos:\n\n- Depuradora: 4.800 €\n- Auditoría: 2 x 1.500 €\n",
    ["Cloro 210 month", "Socorrista 1450 month", "Depuradora 4800 once", "Auditoría 3000 once"],
  ],
  [
    "# Corner shop\n\n## Running costs\n\nEvery month:\n\n- Rent: $1,200\n- Wages: $3,400\n\nOnce, at the start:\n\n- Fit-out: $14,000\n\nEach year:\n\n| What | Cost |\n|---|---|\n| Insurance | $2,100 |\n",
    ["Rent 1200 month", "Wages 3400 month", "Fit-out 14000 once", "Insurance 2100 year"],
  ],
  [
    "# Coral\n\n## Orçamento\n\nPagamento único:\n- Partituras: R$ 600\n- Piano: R$ 9.000\n\nPor mês:\n- Sala: R$ 800\n- Maestro: R$ 2.500\n",
    ["Partituras 600 once", "Piano 9000 once", "Sala 800 month", "Maestro 2500 month"],
  ],
  [
    "# Open day\n\n## Budget\n\nWhat we expect to earn:\n- Tickets: $30,000\n- Bar: $12,000\n\nWhat we pay for:\n- Artists: $18,000\n- Stage: $9,000\n",
    ["Artists 18000 once ?", "Stage 9000 once ?", "income Tickets 30000", "income Bar 12000"],
  ],
  [
    "# Romería\n\n## Presupuesto\n\nLo que gastamos:\n- Orquesta: 3.800 €\n- Carpa: 1.250 €\n\nLo que cobramos:\n- Casetas: 2.900 €\n- Rifa: 750 €\n",
    ["Orquesta 3800 once ?", "Carpa 1250 once ?", "income Casetas 2900", "income Rifa 750"],
  ],
];

describe("words right above a list or table of amounts", () => {
  test.each(documents)("say how often they are due or on which side they are: %j", (text, amounts) => {
    expect(amountsOf(text)).toEqual(amounts);
  });
});
