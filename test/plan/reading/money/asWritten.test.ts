import { readMarkdown, type QuestionTopic } from "../../../../src/plan/index.ts";

interface Case {
  readonly what: string;
  readonly text: readonly string[];
  /** Lines of costs, then those of income, each with the sum of its details where it has some. */
  readonly lines: readonly string[];
  /** What is asked beside currencies and periods. */
  readonly asks?: readonly QuestionTopic[];
}

const table = (...rows: readonly string[]): readonly string[] => {
  const [head = "", ...body] = rows;
  return [`| ${head} |`, `|${" --- |".repeat(head.split("|").length)}`, ...body.map((row) => `| ${row} |`)];
};

const cases: readonly Case[] = [
  { what: "a bullet that is crossed out", text: ["## Costs", "", "- Hall: €4,500", "- ~~Film: €1,200~~ (dropped)", "- Music: ~~€900~~ €750"], lines: ["Hall 4500", "Music 750"] },
  { what: "una fila tachada y un importe corregido", text: ["## Gastos", "", ...table("Concepto | Importe", "Torno | 5.000 €", "~~Sierra~~ | ~~1.250 €~~", "Madera | ~~400 €~~ 310 €")], lines: ["Torno 5000", "Madera 310"] },
  { what: "cuándo se paga lo que ya está contado", text: ["## Presupuesto", "", ...table("Partida | Importe", "Semillas | 1.600 €", "Riego | 3.220 €"), "", "## Calendario de pagos", "", ...table("Plazo | Importe", "Primero | 2.410 €", "Segundo | 2.410 €")], lines: ["Semillas 1600", "Riego 3220"], asks: ["unread"] },
  { what: "what is left of a loan from year to year", text: ["## Repayment schedule", "", ...table("Year | Opening balance | Interest | Closing balance", "1 | £51,370 | £5,390 | £44,030", "2 | £44,030 | £4,620 | £36,690"), "", "## Costs", "", "- Engine: £51,370"], lines: ["Engine 51370"], asks: ["unread"] },
  { what: "the price of one a month", text: ["## Costs", "", "- Licences (12 users): $25 per user per month", "- Rent: $900 per month"], lines: ["Licences (12 users) 25 month", "Rent 900 month"], asks: ["perUnit"] },
  { what: "lo que cobra cada uno al mes", text: ["## Gastos", "", "- Alquiler: 900 € al mes", "- Camareros (3): 1.450 € al mes cada uno"], lines: ["Alquiler 900 month", "Camareros (3) 1450 month"], asks: ["perUnit"] },
  { what: "what one of something costs behind a stroke", text: ["## Costs", "", "- Editing: $150/episode", "- Studio: $90/hour (30 hours)", "- Lease: $900/mo"], lines: ["Editing 150", "Studio 90", "Lease 900 month"], asks: ["perUnit"] },
  { what: "litros y horas a tanto cada uno", text: ["## Costes", "", "- Desarrollo: 120 horas a 35 €/hora", "- Leche: 41.000 litros a 0,48 €/litro", "- Seguro: 210 €/año"], lines: ["Desarrollo 35", "Leche 0.48", "Seguro 210 year"], asks: ["perUnit"] },
  { what: "thousands in the heading, which are no amount", text: ["## Budget (in '000 GBP)", "", ...table("Item | Low | High", "Building | 420 | 510", "Kit | 95 | 130")], lines: ["Building 510000", "Kit 130000"] },
  { what: "lettered rows over those that they consist of, counted by the month", text: ["## Budget", "", ...table("Line | Unit | Units | Unit cost | Total", "A. Staff | | | | $86,400", "Manager | month | 24 | $2,100 | $50,400", "Officers | month | 24 | $1,500 | $36,000", "B. Works | | | | $119,000", "Drilling | well | 14 | $8,500 | $119,000", "Total | | | | $205,400")], lines: ["A. Staff 86400 (86400)", "B. Works 119000 (119000)"] },
  { what: "filas numeradas con las suyas debajo", text: ["## Presupuesto", "", ...table("Partida | Importe", "1. Sala | 4.310 €", "Alquiler | 3.100 €", "Luz | 1.210 €", "2. Ciudad | 915 €", "Carteles | 600 €", "Radio | 315 €")], lines: ["Sala 4310 (4310)", "Ciudad 915 (915)"] },
  { what: "numbered rows and others that do not add up to them", text: ["## Budget", "", ...table("Item | Cost", "1. Rent | $4,310", "2. Power | $915", "Posters | $600", "Radio | $310")], lines: ["Rent 4310", "Power 915", "Posters 600", "Radio 310"] },
  { what: "fees that come in, as the profit tells", text: ["## Income", "", "- Sales: $120,000", "- Fees: $8,400", "- Expenses: $96,300", "- Net profit: $32,100"], lines: ["Expenses 96300", "income Sales 120000", "income Fees 8400"] },
  { what: "cuotas que se cobran", text: ["## Cuentas", "", "- Ventas: 41.300 €", "- Cuotas: 8.250 €", "- Gastos: 36.120 €", "- Resultado: 13.430 €"], lines: ["Gastos 36120", "income Ventas 41300", "income Cuotas 8250"] },
  { what: "what it costs to sell", text: ["## Results", "", ...table("Line | 2027", "Revenue | $120,500", "Cost of sales | $41,200", "Sales & marketing | $30,150", "Operating income | $49,150")], lines: ["Cost of sales 41200", "Sales & marketing 30150", "income Revenue 120500"] },
  { what: "lo que cuesta vender", text: ["## Resultados", "", ...table("Línea | 2027", "Ventas | 120.500 €", "Costo de ventas | 41.200 €", "Ventas y mercadeo | 30.150 €", "Utilidad de operación | 49.150 €")], lines: ["Costo de ventas 41200", "Ventas y mercadeo 30150", "income Ventas 120500"] },
  { what: "a point of the agenda in capitals behind a list", text: ["Costs", "Referees: £8,400", "Travel: £6,150", "Sum of costs: £14,550", "", "2. ANY OTHER BUSINESS", "Mr Cole asks to look at the fence (estimate: £2,300)."], lines: ["Referees 8400", "Travel 6150"] },
  { what: "un punto del acta en mayúsculas tras los ingresos", text: ["INGRESOS", "Cuotas: 12.720 €", "Lotería: 3.500 €", "", "2. RUEGOS Y PREGUNTAS", "Se pide revisar el vallado (presupuesto: 2.300 €)."], lines: ["income Cuotas 12720", "income Lotería 3500"] },
  { what: "un escenario que es un tablado", text: ["## Costes", "", "- Escenario y sonido: 38.500 €", "- Artistas: 112.000 €"], lines: ["Escenario y sonido 38500", "Artistas 112000"] },
  { what: "a package that is designed", text: ["## Costs", "", "- Package design: $5,200", "- Moulds: $12,400"], lines: ["Package design 5200", "Moulds 12400"] },
  { what: "lakhs in a heading", text: ["## Cost (Rs. in lakh)", "", ...table("Particulars | Amount", "Shed | 18.75", "Land | 20.85")], lines: ["Shed 1875000", "Land 2085000"] },
  { what: "crores y rupias en un título", text: ["## Presupuesto (en crores de rupias)", "", "- Puente: 3,4", "- Acceso: 7,85"], lines: ["Puente 34000000", "Acceso 78500000"] },
  { what: "lakhs over a column", text: ["## Cost", "", ...table("Particulars | Rs. in lakh", "Shed | 18.75", "Land | 4.50")], lines: ["Shed 1875000", "Land 450000"] },
  { what: "units that hold unless something else is stated", text: ["All figures in USD thousands unless stated.", "", "## Costs", "", ...table("Item | Cost", "Lathe | 1,020", "Wood | 540")], lines: ["Lathe 1020000", "Wood 540000"] },
  { what: "miles salvo que se indique", text: ["## Costes", "", "Importes en miles de euros salvo que se indique.", "", ...table("Partida | Coste", "Torno | 120", "Madera | 54")], lines: ["Torno 120000", "Madera 54000"] },
  { what: "how what is spent is paid for", text: ["## Project cost", "", "- Shed: £18,750", "- Cows: £34,000", "", "## Means of finance", "", "- Own funds: £17,130", "- Loan: £35,620"], lines: ["Shed 18750", "Cows 34000", "income Own funds 17130", "income Loan 35620"] },
]; // prettier-ignore

test.each(cases)("$what", ({ text, lines, asks = [] }) => {
  const { plan, questions } = readMarkdown(["# Plan", "", ...text].join("\n"));
  const costs = plan.budget.categories.flatMap((category) =>
    category.lines.map(({ name, high, period, details }) => {
      const inside =
        details === undefined ? "" : ` (${details.reduce((sum, detail) => sum + detail.high, 0)})`;
      return `${name} ${high}${period === "once" ? "" : ` ${period}`}${inside}`;
    }),
  );
  const income = (plan.income ?? []).map(({ name, high }) => `income ${name} ${high}`);
  expect([...costs, ...income]).toEqual(lines);
  const usual: readonly QuestionTopic[] = ["period", "currencyNone", "currencyAssumed"];
  expect(questions.flatMap(({ about }) => (usual.includes(about) ? [] : [about]))).toEqual(asks);
});
