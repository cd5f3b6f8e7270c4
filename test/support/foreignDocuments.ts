/** What a planner reads in a document: amounts by the names of their lines, targets (and baselines), months. */
export interface ReadByAPlanner {
  readonly lines?: Amounts;
  readonly options?: Readonly<Record<string, Amounts>>;
  readonly income?: Amounts;
  /** Target, then baseline. */
  readonly kpis?: Readonly<Record<string, readonly (number | null)[]>>;
  readonly phases?: Readonly<Record<string, readonly (number | null)[]>>;
  /** A total that the document states for one of its budgets. */
  readonly total?: number;
  readonly currency?: string;
  /** What has to be asked, beside currency and period. */
  readonly asks?: readonly string[];
}
type Amounts = Readonly<Record<string, number | readonly [low: number, high: number]>>;

/** Documents as strangers write them, each of another kind, in several languages and layouts. */
export const foreignDocuments: readonly (readonly [kind: string, text: string, read: ReadByAPlanner])[] = [
  [
    "a grant's budget by who pays",
    `# Community Garden Grant Application

## Project budget

| Cost item | Requested from funder | Own contribution | Total |
|---|---:|---:|---:|
| Soil and compost | 1,250 | 250 | 1,500 |
| Raised beds (12) | 2,400 | 0 | 2,400 |
| Coordinator, 10 hours/week | 6,500 | 1,300 | 7,800 |
| Insurance | 0 | 420 | 420 |
| **Totals** | **10,150** | **1,970** | **12,120** |

All figures in GBP.
`,
    {
      lines: {
        "Soil and compost": 1500,
        "Raised beds (12)": 2400,
        "Coordinator, 10 hours/week": 7800,
        Insurance: 420,
      },
      total: 12120,
      currency: "GBP",
    },
  ],
  [
    "a parish's text without marks, in and out",
    `Parroquia San Martín — Presupuesto 2026

INGRESOS

- Colectas dominicales: 38.400 €
- Donativos: 6.200 €
- Alquiler de salones: 4.800 €

Total ingresos: 49.400 €

GASTOS

- Culto: 5.150 €
- Cáritas: 12.000 €
- Mantenimiento del templo: 9.700 €
- Luz y agua: 7.350 €
- Catequesis: 3.200 €

Total gastos: 37.400 €
`,
    {
      lines: {
        Culto: 5150,
        Cáritas: 12000,
        "Mantenimiento del templo": 9700,
        "Luz y agua": 7350,
        Catequesis: 3200,
      },
      income: { "Colectas dominicales": 38400, Donativos: 6200, "Alquiler de salones": 4800 },
      total: 37400,
      currency: "EUR",
    },
  ],
  [
    "quantities and prices in Portuguese",
    `# Plano anual da escola

## Orçamento (em R$)

| Item | Qtd | Valor unitário | Valor total |
|------|-----|-----|-----|
| Livros didáticos | 120 | 45,00 | 5.400,00 |
| Projetores | 3 | 2.150,00 | 6.450,00 |
| Cadeiras | 40 | 189,90 | 7.596,00 |
| Total geral | | | 19.446,00 |
`,
    { lines: { "Livros didáticos": 5400, Projetores: 6450, Cadeiras: 7596 }, total: 19446, currency: "BRL" },
  ],
  [
    "years with their states, in thousands",
    `# Millbrook Town Budget FY2026

## Appropriations (in thousands)

| Department | FY2024 Actual | FY2025 Adopted | FY2026 Proposed |
|---|---|---|---|
| Police | 4,120 | 4,300 | 4,515 |
| Fire | 2,310 | 2,390 | 2,455 |
| Public Works | 1,875 | 1,900 | 2,040 |
| Library | 512 | 530 | 548 |
| Total | 8,817 | 9,120 | 9,558 |
`,
    { lines: { Police: 4515000, Fire: 2455000, "Public Works": 2040000, Library: 548000 }, total: 9558000 },
  ],
  [
    "use of funds as bullets with shares",
    `# Loop — Seed deck

## The ask

We are raising $1.5M.

## Use of funds

- 50% Engineering ($750k)
- 30% Go-to-market ($450k)
- 20% Operations ($300k)

## Milestones

- Q1 2026: closed beta with 20 shops
- Q3 2026: public launch
- Q1 2027: 1,000 paying customers
`,
    {
      lines: { Engineering: 750000, "Go-to-market": 450000, Operations: 300000 },
      phases: {
        "closed beta with 20 shops": [1, 3],
        "public launch": [7, 9],
        "1,000 paying customers": [13, 15],
      },
      currency: "USD",
      asks: ["total"],
    },
  ],
  [
    "lines with dots in plain text",
    `# Boda de Laura y Nico

### Presupuesto

Lugar ............ 4.500
Catering (120 personas x 85) ..... 10.200
Fotógrafo ........ 1.800
Música ........... 900
Flores ........... 650
Imprevistos (10%)  1.805

TOTAL ............ 19.855 €
`,
    {
      lines: {
        Lugar: 4500,
        "Catering (120 personas x 85)": 10200,
        Fotógrafo: 1800,
        Música: 900,
        Flores: 650,
        "Imprevistos (10%)": 1805,
      },
      total: 19855,
      currency: "EUR",
    },
  ],
  [
    "salaries beside the year's cost, under the title",
    `# Hiring plan 2026

| Role | Start | Annual salary | Cost in 2026 |
|---|---|---|---|
| Backend engineer | Jan 2026 | $120,000 | $120,000 |
| Designer | Apr 2026 | $96,000 | $72,000 |
| Support lead | Jul 2026 | $60,000 | $30,000 |
| Total | | | $222,000 |
`,
    {
      lines: { "Backend engineer": 120000, Designer: 72000, "Support lead": 30000 },
      total: 222000,
      currency: "USD",
    },
  ],
  [
    "investments by year in millions, under the title",
    `# Plan de inversiones (CAPEX) 2026-2028

| Inversión | 2026 | 2027 | 2028 | Total |
|---|---|---|---|---|
| Nave logística | 1,2 M€ | 0,8 M€ | - | 2,0 M€ |
| Carretillas eléctricas | 150.000 € | 75.000 € | 75.000 € | 300.000 € |
| Software SGA | 90.000 € | 30.000 € | 30.000 € | 150.000 € |
| **Total CAPEX** | **1,44 M€** | **0,905 M€** | **0,105 M€** | **2,45 M€** |
`,
    {
      lines: { "Nave logística": 2000000, "Carretillas eléctricas": 300000, "Software SGA": 150000 },
      total: 2450000,
      currency: "EUR",
    },
  ],
  [
    "a discount in parentheses and tax",
    `# Kitchen refit

## Quote

| Description | Amount |
|---|---|
| Cabinets | £6,400 |
| Worktops | £2,150 |
| Fitting | £1,800 |
| Loyalty discount | (£500) |
| VAT 20% | £1,970 |
| **Total** | **£11,820** |
`,
    {
      lines: { Cabinets: 6400, Worktops: 2150, Fitting: 1800, "Loyalty discount": -500, "VAT 20%": 1970 },
      total: 11820,
      currency: "GBP",
    },
  ],
  [
    "costs a hectare beside the whole",
    `# Plan de siembra 2026

Costos por hectárea y totales (30 ha)

| Labor | Costo por ha (USD) | Costo total (USD) |
|---|---|---|
| Preparación de suelo | 120 | 3.600 |
| Semilla | 85 | 2.550 |
| Fertilizante | 210 | 6.300 |
| Cosecha | 140 | 4.200 |
| TOTAL | 555 | 16.650 |
`,
    {
      lines: { "Preparación de suelo": 3600, Semilla: 2550, Fertilizante: 6300, Cosecha: 4200 },
      total: 16650,
      currency: "USD",
    },
  ],
  [
    "products under a heading of single costs",
    `# Phase II trial budget

## Per-patient costs

| Procedure | Cost per patient | Patients | Total |
|---|---|---|---|
| Screening | $850 | 60 | $51,000 |
| MRI | $1,200 | 40 | $48,000 |
| Follow-up visits | $300 | 40 | $12,000 |

## Fixed costs

- Ethics submission: $4,500
- Data management: $38,000 per year
- Monitoring: $27,500
`,
    {
      lines: {
        Screening: 51000,
        MRI: 48000,
        "Follow-up visits": 12000,
        "Ethics submission": 4500,
        "Data management": 38000,
        Monitoring: 27500,
      },
      currency: "USD",
    },
  ],
  [
    "objectives and key results in one table",
    `# OKR 2º trimestre 2026

| Objetivo | Resultado clave | Inicio | Meta | Responsable |
|---|---|---|---|---|
| Fidelizar clientes | NPS | 32 | 45 | Ana |
| | Bajas mensuales | 5% | 3% | Luis |
| Entregar más rápido | Plazo medio de entrega | 9 días | 6 días | Eva |
`,
    { kpis: { NPS: [45, 32], "Bajas mensuales": [0.03, 0.05], "Plazo medio de entrega": [6, 9] } },
  ],
  [
    "a scorecard with last year beside the target",
    `# Balanced scorecard

## Financial perspective

| Objective | Measure | 2025 | Target 2026 |
|---|---|---|---|
| Grow revenue | Net sales | $4.2M | $5.0M |
| Control cost | Operating cost ratio | 62% | 58% |

## Customer perspective

| Objective | Measure | 2025 | Target 2026 |
|---|---|---|---|
| Delight customers | NPS | 41 | 55 |
`,
    {
      kpis: { "Net sales": [5000000, 4200000], "Operating cost ratio": [0.58, 0.62], NPS: [55, 41] },
      currency: "USD",
    },
  ],
  [
    "a roadmap by its title",
    `# Product roadmap

## Now (Jan–Mar 2026)

- Single sign-on
- Audit log

## Next (Apr–Jun 2026)

- Mobile offline mode

## Later (H2 2026)

- Marketplace
`,
    { phases: { Now: [1, 3], Next: [4, 6], Later: [7, 12] } },
  ],
  [
    "thousands in the heading",
    `# Marketing plan

## Budget ($k)

| Channel | Q1 | Q2 | Q3 | Q4 | FY |
|---|---|---|---|---|---|
| Paid search | 40 | 45 | 50 | 60 | 195 |
| Events | 25 | 0 | 30 | 10 | 65 |
| Content | 12.5 | 12.5 | 12.5 | 12.5 | 50 |
| Total | 77.5 | 57.5 | 92.5 | 82.5 | 310 |
`,
    { lines: { "Paid search": 195000, Events: 65000, Content: 50000 }, total: 310000, currency: "USD" },
  ],
  [
    "options as the document's sections",
    `# Reforma de la biblioteca

## Opción A: reforma básica

- Pintura: 8.000 €
- Iluminación: 12.500 €
- Total: 20.500 €

## Opción B: reforma completa

- Pintura: 8.000 €
- Iluminación: 18.000 €
- Mobiliario: 30.000 €
- Total: 56.000 €
`,
    {
      options: {
        "Opción A: reforma básica": { Pintura: 8000, Iluminación: 12500 },
        "Opción B: reforma completa": { Pintura: 8000, Iluminación: 18000, Mobiliario: 30000 },
      },
      currency: "EUR",
    },
  ],
  [
    "footnotes behind names",
    `# Festival

## Spending plan

| What | Cost |
|---|---|
| Stage and sound[^1] | €18,500 |
| Artists' fees* | €32,000 |
| Permits † | €1,450 |
| Security (2 nights) | €4,800 |

[^1]: Includes €2,000 transport.

\\* Excluding travel.
`,
    {
      lines: { "Stage and sound": 18500, "Artists' fees": 32000, Permits: 1450, "Security (2 nights)": 4800 },
      currency: "EUR",
    },
  ],
  [
    "a French association, in and out",
    `# Association culturelle — Budget prévisionnel 2026

## Charges

| Poste | Montant |
|---|---|
| Loyer | 9 600 € |
| Intervenants | 14 250 € |
| Assurances | 780 € |
| Communication | 2 300 € |
| **Total des charges** | **26 930 €** |

## Produits

| Poste | Montant |
|---|---|
| Adhésions | 6 000 € |
| Subvention mairie | 15 000 € |
| Billetterie | 5 930 € |
| **Total des produits** | **26 930 €** |
`,
    {
      lines: { Loyer: 9600, Intervenants: 14250, Assurances: 780, Communication: 2300 },
      income: { Adhésions: 6000, "Subvention mairie": 15000, Billetterie: 5930 },
      total: 26930,
      currency: "EUR",
      asks: ["kind"],
    },
  ],
  [
    "a German club, in and out",
    `# Sportverein Haushaltsplan 2026

## Ausgaben

| Posten | Betrag |
|---|---|
| Hallenmiete | 12.400,00 € |
| Trainer | 18.750,50 € |
| Geräte | 3.299,00 € |
| Summe | 34.449,50 € |

## Einnahmen

| Posten | Betrag |
|---|---|
| Mitgliedsbeiträge | 28.000,00 € |
| Spenden | 6.449,50 € |
`,
    {
      lines: { Hallenmiete: 12400, Trainer: 18750.5, Geräte: 3299 },
      income: { Mitgliedsbeiträge: 28000, Spenden: 6449.5 },
      total: 34449.5,
      currency: "EUR",
    },
  ],
  [
    "amounts in sentences",
    `# Playground renewal

## Costs

The swings will cost $14,200, the climbing frame $31,500 and the safety surface $22,750. In total the playground costs $68,450.
`,
    { currency: "USD", asks: ["unread"] },
  ],
  [
    "income and costs as columns",
    `# Feria del libro

| Concepto | Ingresos | Gastos |
|---|---|---|
| Casetas | 12.000 € | 4.500 € |
| Patrocinios | 8.000 € | |
| Carpas | | 6.300 € |
| Difusión | | 2.200 € |
| Total | 20.000 € | 13.000 € |
`,
    {
      lines: { Casetas: 4500, Carpas: 6300, Difusión: 2200 },
      income: { Casetas: 12000, Patrocinios: 8000 },
      total: 13000,
      currency: "EUR",
    },
  ],
  [
    "indicators and a budget by year",
    `# WASH programme, Northern Province

## Logframe indicators

| Indicator | Baseline | Year 1 | Year 2 | Year 3 |
|---|---|---|---|---|
| Households with safe water | 1,200 | 3,000 | 6,500 | 10,000 |
| Diarrhoea cases per 1,000 | 84 | 70 | 55 | 40 |

## Budget by year (USD)

| Budget line | Y1 | Y2 | Y3 |
|---|---|---|---|
| Boreholes | 120,000 | 180,000 | 90,000 |
| Hygiene training | 35,000 | 35,000 | 30,000 |
| Staff | 96,000 | 99,000 | 102,000 |
| Indirect costs (7%) | 17,570 | 21,980 | 15,540 |
| TOTAL | 268,570 | 335,980 | 237,540 |
`,
    {
      lines: { Boreholes: 390000, "Hygiene training": 100000, Staff: 297000, "Indirect costs (7%)": 55090 },
      kpis: { "Households with safe water": [10000, 1200], "Diarrhoea cases per 1,000": [40, 84] },
      total: 842090,
      currency: "USD",
    },
  ],
  [
    "chapters of a town's accounts",
    `# Presupuesto municipal 2026 — Villanueva

## Estado de ingresos

| Capítulo | Denominación | Importe (€) |
|---|---|---|
| 1 | Impuestos directos | 2.150.000,00 |
| 2 | Impuestos indirectos | 85.000,00 |
| 3 | Tasas y precios públicos | 640.500,00 |
| 4 | Transferencias corrientes | 1.720.000,00 |
| | TOTAL INGRESOS | 4.595.500,00 |

## Estado de gastos

| Capítulo | Denominación | Importe (€) |
|---|---|---|
| 1 | Gastos de personal | 2.310.000,00 |
| 2 | Bienes corrientes y servicios | 1.480.000,00 |
| 4 | Transferencias corrientes | 205.500,00 |
| 6 | Inversiones reales | 600.000,00 |
| | TOTAL GASTOS | 4.595.500,00 |
`,
    {
      lines: {
        "Gastos de personal": 2310000,
        "Bienes corrientes y servicios": 1480000,
        "Transferencias corrientes": 205500,
        "Inversiones reales": 600000,
      },
      income: {
        "Impuestos directos": 2150000,
        "Impuestos indirectos": 85000,
        "Tasas y precios públicos": 640500,
        "Transferencias corrientes": 1720000,
      },
      total: 4595500,
      currency: "EUR",
    },
  ],
  [
    "products and a grand total in the last group",
    `# TechMeet 2026

**Date:** 12 June 2026
**Expected attendees:** 250

## Event budget

### Venue & catering
- Hall hire – £3,200
- Lunch – 250 × £18 = £4,500
- Coffee – £1,100

### Programme
- Speaker travel – £2,400
- AV – £1,950

### Contingency
- 10% contingency – £1,315

**Grand total – £14,465**

## Income
- Early-bird tickets: 150 × £45 = £6,750
- Regular tickets: 100 × £60 = £6,000
- Sponsors: £5,000
`,
    {
      lines: {
        "Hall hire": 3200,
        Lunch: 4500,
        Coffee: 1100,
        "Speaker travel": 2400,
        AV: 1950,
        "10% contingency": 1315,
      },
      income: { "Early-bird tickets": 6750, "Regular tickets": 6000, Sponsors: 5000 },
      total: 14465,
      currency: "GBP",
    },
  ],
  [
    "a return in parentheses",
    `# Cuenta de la cooperativa

## Gastos

| Concepto | € |
|---|---:|
| Materias primas | 24.300 |
| Envases | 5.120 |
| Devolución de envases | (820) |
| Transporte | 3.900 |
| Total gastos | 32.500 |
`,
    {
      lines: { "Materias primas": 24300, Envases: 5120, "Devolución de envases": -820, Transporte: 3900 },
      total: 32500,
      currency: "EUR",
    },
  ],
  [
    "quarters of a fiscal year",
    `# Ops plan FY26

## Quarterly budget

| Category | Q1 FY26 | Q2 FY26 | Q3 FY26 | Q4 FY26 |
|---|---|---|---|---|
| Cloud | $30k | $32k | $34k | $36k |
| Contractors | $18k | $18k | $9k | $9k |
`,
    { lines: { Cloud: 132000, Contractors: 54000 }, currency: "USD" },
  ],
  [
    "phases with dates and costs in one table",
    `# Obra del centro cívico

## Calendario

| Fase | Inicio | Fin | Coste estimado |
|---|---|---|---|
| Proyecto | 15/01/2026 | 30/04/2026 | 48.000 € |
| Licitación | 01/05/2026 | 31/07/2026 | 6.500 € |
| Construcción | 01/09/2026 | 30/06/2027 | 1.250.000 € |
`,
    {
      lines: { Proyecto: 48000, Licitación: 6500, Construcción: 1250000 },
      phases: { Proyecto: [1, 4], Licitación: [5, 7], Construcción: [9, 18] },
      currency: "EUR",
    },
  ],
  [
    "shares of the sum in the heading",
    `# Foundation annual plan

## Budget: €480,000

- Programmes 65%
- Fundraising 15%
- Administration 12%
- Reserve 8%
`,
    {
      lines: { Programmes: 312000, Fundraising: 72000, Administration: 57600, Reserve: 38400 },
      total: 480000,
      currency: "EUR",
    },
  ],
  [
    "scenarios as columns",
    `# Cafe

## Start-up costs

| Item | Scenario A | Scenario B |
|---|---|---|
| Fit-out | $30,000 | $55,000 |
| Espresso machine | $9,000 | $16,500 |
| Working capital | $10,000 | $20,000 |
| Total | $49,000 | $91,500 |
`,
    {
      options: {
        "Scenario A": { "Fit-out": 30000, "Espresso machine": 9000, "Working capital": 10000 },
        "Scenario B": { "Fit-out": 55000, "Espresso machine": 16500, "Working capital": 20000 },
      },
      currency: "USD",
    },
  ],
  [
    "costs of one unit and prices beside investments",
    `# Food truck

## Costos por unidad

- Pan: $0.80
- Carne: $2.10

## Inversión

- Camión: $38,000
- Equipo de cocina: $14,500

## Precio de venta

- Hamburguesa: $9.50
`,
    { lines: { Camión: 38000, "Equipo de cocina": 14500 }, currency: "USD", asks: ["kind"] },
  ],
  [
    "what was planned and what was spent",
    `# Seguimiento trimestral

## Ejecución del gasto

| Partida | Presupuestado | Ejecutado | Diferencia |
|---|---|---|---|
| Personal | 120.000 € | 118.400 € | 1.600 € |
| Viajes | 15.000 € | 17.250 € | -2.250 € |
| Equipos | 30.000 € | 12.000 € | 18.000 € |
| Total | 165.000 € | 147.650 € | 17.350 € |
`,
    { lines: { Personal: 120000, Viajes: 15000, Equipos: 30000 }, total: 165000, currency: "EUR" },
  ],
  [
    "numbered lines with their parts",
    `# Theatre production

## Production budget

1. Cast and crew — $42,000
   1. Director — $8,000
   2. Actors (6) — $27,000
   3. Stage manager — $7,000
2. Set and costumes — $15,500
   1. Set — $9,500
   2. Costumes — $6,000
3. Marketing — $5,000
4. Venue — $12,000

Total budget: $74,500
`,
    {
      lines: { "Cast and crew": 42000, "Set and costumes": 15500, Marketing: 5000, Venue: 12000 },
      total: 74500,
      currency: "USD",
    },
  ],
  [
    "two tables, each with its words above",
    `# Youth centre

## Budget

Running costs

| Item | Per month |
|---|---|
| Rent | €1,900 |
| Utilities | €260 |

One-off costs

| Item | Cost |
|---|---|
| Paint | €740 |
| Sound system | €2,150 |
`,
    { lines: { Rent: 1900, Utilities: 260, Paint: 740, "Sound system": 2150 }, currency: "EUR" },
  ],
  [
    "income and costs in one table, last year beside the plan",
    `# Presupuesto de la hermandad

| | 2025 (real) | 2026 (previsto) |
|---|---:|---:|
| **INGRESOS** | | |
| Cuotas | 21.300 | 22.000 |
| Lotería | 8.450 | 8.500 |
| Total ingresos | 29.750 | 30.500 |
| **GASTOS** | | |
| Flores y cera | 6.120 | 6.300 |
| Banda de música | 9.800 | 10.200 |
| Obras sociales | 10.500 | 11.000 |
| Seguros | 1.930 | 2.000 |
| Total gastos | 28.350 | 29.500 |
| **Resultado** | 1.400 | 1.000 |
`,
    {
      lines: { "Flores y cera": 6300, "Banda de música": 10200, "Obras sociales": 11000, Seguros: 2000 },
      income: { Cuotas: 22000, Lotería: 8500 },
      total: 29500,
    },
  ],
  [
    "work packages and a budget by year",
    `# Propuesta de investigación: suelos salinos

## Plan de trabajo

| Paquete de trabajo | Meses | Responsable |
|---|---|---|
| PT1 Muestreo | M1-M6 | UCA |
| PT2 Análisis | M4-M15 | CSIC |
| PT3 Difusión | M13-M24 | UCA |

## Presupuesto solicitado

| Concepto | Año 1 | Año 2 | Total |
|---|---|---|---|
| Personal | 42.000 € | 43.500 € | 85.500 € |
| Fungible | 9.000 € | 6.000 € | 15.000 € |
| Viajes | 2.500 € | 3.500 € | 6.000 € |
| Costes indirectos (21%) | 11.235 € | 11.130 € | 22.365 € |
| **Total** | **64.735 €** | **64.130 €** | **128.865 €** |
`,
    {
      lines: { Personal: 85500, Fungible: 15000, Viajes: 6000, "Costes indirectos (21%)": 22365 },
      phases: { "PT1 Muestreo": [1, 6], "PT2 Análisis": [4, 15], "PT3 Difusión": [13, 24] },
      total: 128865,
      currency: "EUR",
    },
  ],
  [
    "a note typed on a telephone",
    `Presupuesto mudanza
Camión 350€
Cajas 60€
Limpieza 120€
Fianza 900€
Total 1430€
`,
    { lines: { Camión: 350, Cajas: 60, Limpieza: 120, Fianza: 900 }, total: 1430, currency: "EUR" },
  ],
  [
    "later years beside named ones",
    `# Transport capital programme

## Capital projects (£'000)

| Project | 2025/26 | 2026/27 | 2027/28 | Later years | Total |
|---|---|---|---|---|---|
| Station upgrade | 1,250 | 3,400 | 900 | - | 5,550 |
| Cycle network | 300 | 450 | 450 | 800 | 2,000 |
| Bridge strengthening | - | 1,100 | 2,600 | 400 | 4,100 |
| Total | 1,550 | 4,950 | 3,950 | 1,200 | 11,650 |
`,
    {
      lines: { "Station upgrade": 5550000, "Cycle network": 2000000, "Bridge strengthening": 4100000 },
      total: 11650000,
      currency: "GBP",
      asks: ["laterTimes"],
    },
  ],
  [
    "prices of plans beside costs",
    `# SaaS pricing

## Plans and prices

| Plan | Price per month |
|---|---|
| Basic | $9 |
| Pro | $29 |
| Business | $99 |

## Costs

- Hosting: $400/month
- Support: $2,100/month
`,
    { lines: { Hosting: 400, Support: 2100 }, currency: "USD", asks: ["kind"] },
  ],
  [
    "a sales forecast beside expenses",
    `# Bakery business plan

## Sales forecast

| Product | Units per month | Price | Monthly revenue |
|---|---|---|---|
| Bread | 3,000 | $3.50 | $10,500 |
| Cakes | 200 | $28 | $5,600 |
| Coffee | 2,400 | $3 | $7,200 |
| Total | | | $23,300 |

## Operating expenses

| Expense | Monthly | Annual |
|---|---|---|
| Rent | $2,800 | $33,600 |
| Wages | $9,400 | $112,800 |
| Ingredients | $6,100 | $73,200 |
| Total | $18,300 | $219,600 |
`,
    {
      lines: { Rent: 2800, Wages: 9400, Ingredients: 6100 },
      income: { Bread: 10500, Cakes: 5600, Coffee: 7200 },
      total: 18300,
      currency: "USD",
    },
  ],
  [
    "tax as a column",
    `# Equipamiento del taller

## Presupuesto

| Artículo | Base | IVA (21%) | Total |
|---|---|---|---|
| Torno | 8.400,00 € | 1.764,00 € | 10.164,00 € |
| Fresadora | 12.900,00 € | 2.709,00 € | 15.609,00 € |
| Herramientas | 1.250,00 € | 262,50 € | 1.512,50 € |
| Total | 22.550,00 € | 4.735,50 € | 27.285,50 € |
`,
    { lines: { Torno: 10164, Fresadora: 15609, Herramientas: 1512.5 }, total: 27285.5, currency: "EUR" },
  ],
  [
    "ranges in words",
    `# Congreso

## Costes estimados

- Ponentes: de 12.000 a 15.000 €
- Sede: entre 8.000 € y 9.500 €
- Streaming: unos 3.000 €
- Catering: hasta 6.000 €
- Papelería: mínimo 400 €
- Total: 29.400 – 33.900 €
`,
    {
      lines: {
        Ponentes: [12000, 15000],
        Sede: [8000, 9500],
        Streaming: 3000,
        Catering: 6000,
        Papelería: 400,
      },
      currency: "EUR",
    },
  ],
  [
    "halves of a year",
    `# Plan de formación

## Presupuesto por semestre

| Curso | 1er semestre 2026 | 2º semestre 2026 |
|---|---|---|
| Excel avanzado | 3.200 € | 1.600 € |
| Idiomas | 5.400 € | 5.400 € |
| Liderazgo | - | 7.500 € |
`,
    { lines: { "Excel avanzado": 4800, Idiomas: 10800, Liderazgo: 7500 }, currency: "EUR" },
  ],
  [
    "measures with nested fields",
    `# Service desk plan

## KPIs

1. First response time
   - Baseline: 6 h
   - Target: 2 h by June 2026
   - Owner: Maria
2. CSAT
   - Baseline: 78%
   - Target: 90%
3. Tickets reopened
   - Target: at most 4%
`,
    {
      kpis: {
        "First response time": [0.08333333333333333, 0.25],
        CSAT: [0.9, 0.78],
        "Tickets reopened": [0.04],
      },
    },
  ],
  [
    "quantities and prices in German",
    `# Projektplan Vereinsheim

## Kostenplan

| Position | Menge | Einzelpreis | Gesamtpreis |
|---|---|---|---|
| Fenster | 12 | 480,00 € | 5.760,00 € |
| Türen | 4 | 650,00 € | 2.600,00 € |
| Dachdämmung | 180 | 42,50 € | 7.650,00 € |
| Gesamt | | | 16.010,00 € |

## Finanzierung

- Eigenmittel: 6.010 €
- Förderung: 10.000 €
`,
    {
      lines: { Fenster: 5760, Türen: 2600, Dachdämmung: 7650 },
      income: { Eigenmittel: 6010, Förderung: 10000 },
      total: 16010,
      currency: "EUR",
    },
  ],
  [
    "a French list with spaces before colons",
    `# Festival d'été

## Dépenses

- Artistes : 18 500 €
- Sonorisation : 6 200 €
- Sécurité : 4 100 €
- Imprévus (5 %) : 1 440 €
- Total : 30 240 €
`,
    {
      lines: { Artistes: 18500, Sonorisation: 6200, Sécurité: 4100, "Imprévus (5 %)": 1440 },
      total: 30240,
      currency: "EUR",
    },
  ],
  [
    "an investment in a strategy's text",
    `# Digital strategy 2026

## 1. Data platform

We will build one platform for all units.

- Warehouse
- Catalogue

Investment: €1.2M over two years

## 2. Customer app

- New onboarding
- Loyalty

Investment: €650k
`,
    { currency: "EUR", asks: ["unread"] },
  ],
  [
    "a total that does not add up",
    `# Camp 2026

## Budget

| Item | Amount |
|---|---|
| Site rental | $6,000 |
| Food | $7,400 |
| Transport | $3,200 |
| Total | $17,600 |
`,
    { lines: { "Site rental": 6000, Food: 7400, Transport: 3200 }, total: 17600, currency: "USD" },
  ],
  [
    "amounts to come",
    `# Launch

## Budget

| Item | Cost |
|---|---|
| Video | £4,000 |
| Influencers | TBD |
| Landing page | £1,500 |
| Press trip | n/a |
`,
    { lines: { Video: 4000, "Landing page": 1500 }, currency: "GBP" },
  ],
  [
    "a fee as a share",
    `# House renovation

## Cost estimate

- Demolition: $8,000
- Structure: $22,000
- Finishes: $31,000
- Architect's fee (10%): $6,100
- Contingency: 5%
- Total: $67,100
`,
    {
      lines: { Demolition: 8000, Structure: 22000, Finishes: 31000, "Architect's fee (10%)": 6100 },
      total: 67100,
      currency: "USD",
      // Nobody says what the contingency comes to.
      asks: ["shares"],
    },
  ],
  [
    "chapters, works and a trade's own subtotal",
    `# Plan de obra

## Presupuesto

| Código | Partida | Importe |
|---|---|---|
| 01 | MOVIMIENTO DE TIERRAS | 12.500,00 |
| 01.01 | Excavación | 8.000,00 |
| 01.02 | Relleno | 4.500,00 |
| 02 | CIMENTACIÓN | 38.200,00 |
| 02.01 | Zapatas | 25.700,00 |
| 02.02 | Solera | 12.500,00 |
| | Presupuesto de ejecución material | 50.700,00 |
| | Gastos generales 13% | 6.591,00 |
| | Beneficio industrial 6% | 3.042,00 |
| | IVA 21% | 12.669,93 |
| | Total presupuesto | 73.002,93 |
`,
    {
      lines: {
        "MOVIMIENTO DE TIERRAS": 12500,
        CIMENTACIÓN: 38200,
        "Gastos generales 13%": 6591,
        "Beneficio industrial 6%": 3042,
        "IVA 21%": 12669.93,
      },
      total: 73002.93,
    },
  ],
  [
    "cash and in kind",
    `# Arts grant

## Budget

| Expense | Cash | In-kind | Total |
|---|---|---|---|
| Artists | $12,000 | $0 | $12,000 |
| Venue | $0 | $4,000 | $4,000 |
| Printing | $1,800 | $200 | $2,000 |
| Total | $13,800 | $4,200 | $18,000 |
`,
    { lines: { Artists: 12000, Venue: 4000, Printing: 2000 }, total: 18000, currency: "USD" },
  ],
  [
    "tasks with dates",
    `# Product launch

## Schedule

| Task | Start | End |
|---|---|---|
| Packaging design | 2026-01-12 | 2026-02-20 |
| Production | 2026-02-23 | 2026-05-15 |
| Distribution | 2026-05-18 | 2026-06-30 |
`,
    { phases: { "Packaging design": [1, 2], Production: [2, 5], Distribution: [5, 6] } },
  ],
  [
    "a net sum behind a negative amount",
    `# Merger costs

## One-off costs

- Redundancies: £420,000
- Systems: £310,000
- Disposal proceeds: (£150,000)
- Net cost: £580,000
`,
    {
      lines: { Redundancies: 420000, Systems: 310000, "Disposal proceeds": -150000 },
      total: 580000,
      currency: "GBP",
    },
  ],
  [
    "years of life beside costs",
    `# Lab equipment

## Purchases

| Equipment | Cost (EUR) | Useful life (years) | Year of purchase |
|---|---|---|---|
| Microscope | 48,000 | 8 | 2026 |
| Freezer | 11,500 | 10 | 2026 |
| Centrifuge | 7,200 | 7 | 2027 |
`,
    { lines: { Microscope: 48000, Freezer: 11500, Centrifuge: 7200 }, currency: "EUR" },
  ],
];
