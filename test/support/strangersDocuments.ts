import type { foreignDocuments } from "./foreignDocuments.ts";

/** Documents in which an amount is easily taken for another: cases, sides, shares, codes, the same name twice. */
export const strangersDocuments: typeof foreignDocuments = [
  [
    "costs in a best, a base and a worst case are asked about",
    `# Bakery plan

## Costs

| Item | Best | Base | Worst |
|---|---|---|---|
| Rent | $10,000 | $12,000 | $15,000 |
| Oven | $5,000 | $6,500 | $9,000 |
`,
    { lines: { Rent: 12000, Oven: 6500 }, currency: "USD", asks: ["cases"] },
  ],
  [
    "income in three cases in Spanish, the worst first",
    `# Panadería

## Gastos mensuales

| Partida | Mejor caso | Caso base | Peor caso |
|---|---|---|---|
| Harina | 1.200 € | 1.400 € | 1.900 € |
| Luz | 600 € | 700 € | 950 € |
| Total | 1.800 € | 2.100 € | 2.850 € |

## Ingresos mensuales

| Línea | Pesimista | Realista | Optimista |
|---|---|---|---|
| Pan | 3.000 € | 4.500 € | 6.000 € |
`,
    {
      lines: { Harina: 1400, Luz: 700 },
      income: { Pan: 4500 },
      total: 2100,
      currency: "EUR",
      asks: ["cases"],
    },
  ],
  [
    "cases as bullets and as rows",
    `# Launch of Nimbo

## Forecast revenue year 1

- Best case: $1,200,000
- Base case: $800,000
- Worst case: $450,000

## Budget

| Scenario | Revenue | Costs | Profit |
|---|---|---|---|
| Optimistic | 500 | 300 | 200 |
| Realistic | 400 | 280 | 120 |
| Pessimistic | 250 | 260 | -10 |
`,
    {
      lines: { Costs: 280 },
      income: { "Base case": 800000, Revenue: 400 },
      currency: "USD",
      asks: ["cases"],
    },
  ],
  [
    "a low and a high estimate are a range without a question",
    `# Reforma

## Presupuesto

| Partida | Estimación baja | Estimación alta |
|---|---|---|
| Cocina | 9.000 € | 12.000 € |
| Baño | 4.000 € | 6.500 € |
`,
    { lines: { Cocina: [9000, 12000], Baño: [4000, 6500] }, currency: "EUR" },
  ],
  [
    "income and costs beside each other in a row",
    `# Fête budget 2026

| Income | Amount | Costs | Amount |
|---|---|---|---|
| Tickets | £4,000 | Marquee | £1,200 |
| Raffle | £600 | Band | £800 |
| Stalls | £900 | Insurance | £150 |
| | | Printing | £90 |
| Total | £5,500 | Total | £2,240 |
`,
    {
      lines: { Marquee: 1200, Band: 800, Insurance: 150, Printing: 90 },
      income: { Tickets: 4000, Raffle: 600, Stalls: 900 },
      total: 2240,
      currency: "GBP",
    },
  ],
  [
    "both sides of a Spanish club, with the currency as heading",
    `# Asamblea del club

| Ingresos | Euros | Gastos | Euros |
|---|---:|---|---:|
| Cuotas | 12.000 | Entrenadores | 9.500 |
| Lotería | 3.400 | Material | 2.150 |
| Subvención | 2.500 | Desplazamientos | 4.000 |
| TOTAL | 17.900 | TOTAL | 15.650 |
`,
    {
      lines: { Entrenadores: 9500, Material: 2150, Desplazamientos: 4000 },
      income: { Cuotas: 12000, Lotería: 3400, Subvención: 2500 },
      total: 15650,
      currency: "EUR",
    },
  ],
  [
    "shares of an amount with what they come to",
    `# Media plan

## Budget allocation

- Search: 30 % of 90,000: 27,000
- Social: 25% of 90,000 = 22,500
- Video (45 % of the total)
`,
    { lines: { Search: 27000, Social: 22500 }, asks: ["shares"] },
  ],
  [
    "shares of a stated total, one with its amount",
    `# Plan de medios

## Presupuesto

Presupuesto total: 200.000 €

- Radio: 40 % del total
- Prensa: 35 % del total (70.000 €)
- Calle: 25 % del total
`,
    { lines: { Radio: 80000, Prensa: 70000, Calle: 50000 }, total: 200000, currency: "EUR" },
  ],
  [
    "work packages with their codes, effort and months",
    `# GreenPort

| WP | Title | Lead | Person-months | Start month | End month | Budget (€) |
|----|-------|------|---------------|-------------|-----------|-----------|
| WP1 | Coordination | UPV | 24 | 1 | 36 | 180,000 |
| WP2 | Sensors | TUM | 40 | 1 | 18 | 320,000 |
| WP3 | Pilots | Port | 36 | 12 | 30 | 410,000 |
| Total | | | 100 | | | 910,000 |
`,
    {
      lines: { Coordination: 180000, Sensors: 320000, Pilots: 410000 },
      total: 910000,
      phases: { Coordination: [1, 36], Sensors: [1, 18], Pilots: [12, 30] },
      currency: "EUR",
    },
  ],
  [
    "work packages in Spanish without money",
    `# Paquetes de trabajo

| PT | Nombre | Meses-persona | Inicio | Fin |
|---|---|---|---|---|
| PT1 | Gestión | 12 | M1 | M24 |
| PT2 | Diseño | 30 | M1 | M10 |
| PT3 | Validación | 18 | M9 | M24 |
`,
    { phases: { Gestión: [1, 24], Diseño: [1, 10], Validación: [9, 24] } },
  ],
  [
    "targets of none",
    `# Safety plan

## Targets

- Zero incidents
- Cero accidentes laborales
- Lost days: zero
`,
    { kpis: { incidents: [0], "accidentes laborales": [0], "Lost days": [0] } },
  ],
  [
    "pictures as bullets",
    `# Hackathon budget 🚀

🍕 Food: $1,250
🏆 Prizes: 3 x $500
👕 T-shirts (100): $850
📍 Venue: free
💡 Total: $3,600
`,
    { lines: { Food: 1250, Prizes: 1500, "T-shirts (100)": 850 }, total: 3600, currency: "USD" },
  ],
  [
    "lines with dots, and one that is to be decided",
    `Boda de Ana y Luis

Salón .......... 4.500 €
Flores: 900 €
Fotos: 1.800 €
Música: por decidir
Total hasta ahora: 7.200 €
`,
    { lines: { Salón: 4500, Flores: 900, Fotos: 1800 }, total: 7200, currency: "EUR" },
  ],
  [
    "a short line without marks above bullets with amounts",
    `# Apertura de franquicia

Inversión inicial

* Canon de entrada: 20.000 €
* Obra y decoración: entre 45.000 y 60.000 €
* Fianza local: 2 x 1.800 € = 3.600 €

Royalty: 5 % de ventas
`,
    {
      lines: { "Canon de entrada": 20000, "Obra y decoración": [45000, 60000], "Fianza local": 3600 },
      currency: "EUR",
    },
  ],
  [
    "a number of people among amounts is asked about",
    `School trip to Lisbon

Cost per student: 310 €
Students: 42

Coach: 2.940 €
Hotel: 7.560 €
Museums: 630 €
Total: 11.130 €
`,
    {
      lines: { Students: 42, Coach: 2940, Hotel: 7560, Museums: 630 },
      kpis: { "Cost per student": [310] },
      total: 11130,
      currency: "EUR",
      asks: ["currency"],
    },
  ],
  [
    "numbers of a quotation, net and gross",
    `# Quotation 2291

Client no.: 40218
Phone: 555201

| Pos | Description | Hours | Rate | Amount |
|---|---|---|---|---|
| 10 | Concept | 24 | 95.00 | 2,280.00 |
| 20 | Implementation | 80 | 95.00 | 7,600.00 |

Net: 9,880.00 EUR
VAT 19%: 1,877.20 EUR
Gross: 11,757.20 EUR
`,
    {
      lines: { Concept: 2280, Implementation: 7600, "VAT 19%": 1877.2 },
      total: 11757.2,
      currency: "EUR",
    },
  ],
  [
    "a Spanish estimate with its base and what is to be paid",
    `# Presupuesto de pintura

- Fachada: 3.400 €
- Patio: 1.100 €
- Base imponible: 4.500 €
- IVA 21 %: 945 €
- Total a pagar: 5.445 €
`,
    { lines: { Fachada: 3400, Patio: 1100, "IVA 21 %": 945 }, total: 5445, currency: "EUR" },
  ],
  [
    "measures and a count among years of money",
    `# Nimbus

## Financial projections

| | 2026 | 2027 |
|---|---|---|
| ARR | $0.9M | $2.8M |
| Licences | $0.7M | $2.1M |
| Services | $0.2M | $0.5M |
| Customers | 300 | 900 |
`,
    {
      income: { Licences: 2800000, Services: 700000, Customers: 1200 },
      currency: "USD",
      asks: ["currency"],
    },
  ],
  [
    "a cash flow whose balances do not follow from its rows is asked about",
    `# Cash flow

| | Jan | Feb | Mar |
|---|---|---|---|
| Opening balance | 10,000 | 8,500 | 9,200 |
| Sales | 12,000 | 14,500 | 16,000 |
| Rent | (3,000) | (3,000) | (3,000) |
| Closing balance | 8,500 | 9,200 | 11,100 |
`,
    { lines: { Rent: 9000 }, income: { Sales: 42500 }, asks: ["direction", "yearless"] },
  ],
  [
    "what phases cost in their headings",
    `# Rollout

## Phase 1: Pilot (Jan–Mar 2026) – $50k
- 2 sites

## Phase 2: Scale (Apr–Sep 2026) – $180k
- 10 sites
`,
    {
      lines: { Pilot: 50000, Scale: 180000 },
      phases: { Pilot: [1, 3], Scale: [4, 9] },
      currency: "USD",
    },
  ],
  [
    "measures that go from one figure to another",
    `# Support

## KPIs

- NPS from 32 to 50
- Backlog: 140 → 60
- Rework 18% -> 12%
- Reduce churn from 5% to 3%
`,
    {
      kpis: {
        NPS: [50, 32],
        Backlog: [60, 140],
        Rework: [0.12, 0.18],
        "Reduce churn from 5% to 3%": [0.03, 0.05],
      },
    },
  ],
  [
    "the same in Spanish, with a unit at the end only",
    `# Soporte

## Indicadores

- Satisfacción de 72 % a 85 %
- Ausencias 10 → 5 días
`,
    { kpis: { Satisfacción: [0.85, 0.72], Ausencias: [5, 10] } },
  ],
  [
    "prices and counts behind the costs of a concert",
    `# Concert

## Revenue

- Bar: €2,500
- Programme ads: €600

## Expenses
- Band fee: €3,000
- PA hire: €850
- Licence: €120
- Ticket price: €18
`,
    {
      income: { Bar: 2500, "Programme ads": 600 },
      lines: { "Band fee": 3000, "PA hire": 850, Licence: 120 },
      currency: "EUR",
    },
  ],
];
