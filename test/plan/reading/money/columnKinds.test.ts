import { readMarkdown } from "../../../../src/plan/index.ts";

/** A table of costs, its headings first. */
const costs = ([headings = "", ...rows]: readonly string[]): string =>
  ["# Workshop", "", "## Costs", "", `| ${headings} |`, `|${" --- |".repeat(headings.split("|").length)}`]
    .concat(rows.map((row) => `| ${row} |`))
    .join("\n");

/** Each line with its category where it is another than the section, and all that its row says of it. */
function linesOf(text: string): string[] {
  const { budget, income = [] } = readMarkdown(text).plan;
  const lines = budget.categories.flatMap(({ name: category, lines: of, stated }) =>
    of.map(({ name, low, high, period, quantity, unitCost, actual, basis, byPeriod = [] }) =>
      [
        `${category === "Costs" ? "" : `${category}: `}${name} ${low === high ? low : `${low}-${high}`}`,
        period === "once" ? [] : period,
        quantity === undefined ? [] : `${quantity} x ${unitCost?.low}`,
        actual === undefined ? [] : `actual ${actual}`,
        byPeriod.map((part) => `${part.period} ${part.high}`),
        basis ?? [],
        stated === undefined ? [] : `of ${stated.high}`,
      ]
        .flat()
        .join(", "),
    ),
  );
  return [...lines, ...income.map(({ name, high }) => `income ${name} ${high}`)];
}

const tables: readonly (readonly [what: string, rows: readonly string[], lines: readonly string[]])[] = [
  ["units of measure, of which none is a month", ["Item | Unit | Quantity | Price | Total", "Paint | m2 | 30 | $49 | $1,470", "Sand | kg | 16 | $23 | $368"], ["Paint 1470, 30 x 49, 30 x $49; Unit: m2", "Sand 368, 16 x 23, 16 x $23; Unit: kg"]],
  ["unidades delante de lo que cuestan", ["Partida | Ud. | Cantidad | Precio | Importe", "Pintura | m3 | 30 | 49 € | 1.470 €", "Arena | kg | 16 | 23 € | 368 €"], ["Pintura 1470, 30 x 49, 30 x 49 €; Ud.: m3", "Arena 368, 16 x 23, 16 x 23 €; Ud.: kg"]],
  ["codes in front of the names, with the total's word under them", ["WP | Work package | Cost", "WP1 | Survey | $5,000", "WP2 | Building | $7,250", "Total | | $12,250"], ["Survey 5000, of 12250", "Building 7250, of 12250"]],
  ["numbers of accounts", ["No. | Account | Amount", "4010 | Rent | $5,000", "4025 | Power | $1,250"], ["Rent 5000", "Power 1250"]],
  ["a count of the rows", ["# | Item | Cost", "1 | Lathe | $5,000", "2 | Wood | $1,250"], ["Lathe 5000", "Wood 1250"]],
  ["numbers with a part behind the point", ["No. | Item | Cost", "1.1 | Lathe | $5,000", "1.2 | Wood | $1,250"], ["Lathe 5000", "Wood 1250"]],
  ["months as the names of the rows", ["Month | Cost", "January 2027 | $5,000", "February 2027 | $1,250"], ["January 2027 5000, 2027-01 5000", "February 2027 1250, 2027-02 1250"]],
  ["the month of each row beside its name", ["Item | Month | Cost", "Lathe | January 2027 | $5,000", "Wood | March 2027 | $1,250"], ["Lathe 5000, 2027-01 5000, Month: January 2027", "Wood 1250, 2027-03 1250, Month: March 2027"]],
  ["the year of each row, which looks like an amount", ["Item | Year | Cost", "Lathe | 2027 | $5,000", "Wood | 2028 | $1,250"], ["Lathe 5000, 2027 5000, Year: 2027", "Wood 1250, 2028 1250, Year: 2028"]],
  ["a quarter behind its months, which is their sum", ["Item | Jan 2027 | Feb 2027 | Mar 2027 | Q1 2027", "Rent | $310 | $320 | $345 | $975", "Power | $95 | $88 | $70 | $253"], ["Rent 975, 2027-01 310, 2027-02 320, 2027-03 345, Q1 2027: $975", "Power 253, 2027-01 95, 2027-02 88, 2027-03 70, Q1 2027: $253"]],
  ["a quarter in front of its months", ["Item | Q1 2027 | Jan 2027 | Feb 2027 | Mar 2027", "Rent | $975 | $310 | $320 | $345", "Power | $253 | $95 | $88 | $70"], ["Rent 975, 2027-01 310, 2027-02 320, 2027-03 345, Q1 2027: $975", "Power 253, 2027-01 95, 2027-02 88, 2027-03 70, Q1 2027: $253"]],
  ["how long it takes, which multiplies nothing", ["Item | Duration | Cost", "Rent | 3 months | $5,000", "Course | 2 weeks | $1,250"], ["Rent 5000, Duration: 3 months", "Course 1250, Duration: 2 weeks"]],
  ["effort beside money", ["Item | Person-months | Cost (EUR)", "Survey | 12 | 60,500", "Building | 7 | 35,250"], ["Survey 60500, Person-months: 12", "Building 35250, Person-months: 7"]],
  ["what is measured in years", ["Equipment | Useful life (years) | Cost", "Lathe | 10 | 5,000", "Saw | 8 | 1,250"], ["Lathe 5000, Useful life (years): 10", "Saw 1250, Useful life (years): 8"]],
  ["lo que se mide en kilos", ["Concepto | Peso (kg) | Coste", "Torno | 410 | 5.000 €", "Sierra | 85 | 1.250 €"], ["Torno 5000, Peso (kg): 410", "Sierra 1250, Peso (kg): 85"]],
  ["how often each is paid", ["Item | Frequency | Cost", "Rent | monthly | $5,000", "Lathe | one-off | $1,250"], ["Rent 5000, month", "Lathe 1250"]],
  ["groups by a column of their own", ["Area | Item | Cost", "Hall | Rent | $5,000", "Hall | Power | $1,250", "Town | Posters | $310"], ["Hall: Rent 5000", "Hall: Power 1250", "Town: Posters 310"]],
  ["shares beside the amounts that they are of", ["Item | Share | Cost", "Rent | 80% | $5,000", "Power | 20% | $1,250"], ["Rent 5000", "Power 1250"]],
  ["a range and what was spent", ["Item | Low | High | Actual", "Rent | $5,000 | $6,000 | $5,200", "Power | $1,250 | $1,400 | $1,300"], ["Rent 5000-6000, actual 5200", "Power 1250-1400, actual 1300"]],
  ["mínimo, máximo y lo gastado, sin que falte ninguno", ["Concepto | Mínimo | Máximo | Real", "Sala | 5.000 € | 6.000 € | 5.200 €", "Luz | 1.250 € | 1.400 € | "], ["Sala 5000-6000, actual 5200", "Luz 1250-1400"]],
  ["the ends of ranges under each other's headings, in every row", ["Item | Low | High", "Rent | $6,000 | $5,000", "Power | $1,400 | $1,250"], ["Rent 5000-6000", "Power 1250-1400"]],
  ["máximo y mínimo cambiados, con lo probable entre los dos", ["Concepto | Mínimo | Probable | Máximo", "Sala | 6.000 € | 5.200 € | 5.000 €", "Luz | 1.400 € | 1.300 € | 1.250 €"], ["Sala 5000-6000", "Luz 1250-1400"]],
  ["an amount that is still to come, which is no line", ["Item | Budget | Notes", "Rent | $5,000 | TBD", "Power | TBD | from May"], ["Rent 5000"]],
  ["how many, counted in words, and what one costs", ["Item | Quantity | Unit cost", "Rent | 3 months | $310", "Course | 2 weeks | $1,250"], ["Rent 930, 3 x 310, 3 months x $310", "Course 2500, 2 x 1250, 2 weeks x $1,250"]],
  ["chapters whose numbers rise, in front of the names", ["Chapter | Item | Cost", "1 | Rent | $5,000", "3 | Power | $1,250"], ["Rent 5000", "Power 1250"]],
  ["groups whose names repeat, under a heading that says nothing", ["Where | What | Cost", "Hall | Rent | $5,000", "Hall | Power | $1,250"], ["Hall: Rent 5000", "Hall: Power 1250"]],
  ["what comes in beside what is spent, without what is left", ["Event | Income | Expenses", "Fair | $4,300 | $2,950", "Course | $1,825 | $1,140"], ["Fair 2950", "Course 1140", "income Fair 4300", "income Course 1825"]],
  ["names of what comes in", ["Revenue | Amount", "Fair | $4,300", "Course | $1,825"], ["income Fair 4300", "income Course 1825"]],
  ["units in the heading of the amounts", ["Item | Cost (in thousands of EUR)", "Lathe | 50", "Wood | 12"], ["Lathe 50000", "Wood 12000"]],
  ["millions beside the currency, in German", ["Posten | Betrag (Mio. €)", "Turbinen | 38,4", "Wege | 7,1"], ["Turbinen 38400000", "Wege 7100000"]],
  ["migliaia accanto alla valuta", ["Voce | Importo (mila EUR)", "Torre | 64,5", "Scale | 12"], ["Torre 64500", "Scale 12000"]],
  ["the currency in front of the scale", ["Item | Cost ($ mn)", "Lathe | 1.25", "Wood | 12"], ["Lathe 1250000", "Wood 12000000"]],
  ["thousands as one word", ["Posten | Kosten TEUR", "Gerüst | 84", "Farbe | 12"], ["Gerüst 84000", "Farbe 12000"]],
  ["the ends of a range in parentheses", ["Type of expenditure | Amount (low) | Amount (high) | When due", "Lease | $82,500 | $214,000 | At opening", "Training | $2,750 | $6,300 | Before"], ["Lease 82500-214000, When due: At opening", "Training 2750-6300, When due: Before"]],
  ["previsto y real entre paréntesis", ["Partida | Importe (previsto) | Importe (real)", "Sala | 5.000 € | 5.200 €", "Luz | 1.250 € | 1.300 €"], ["Sala 5000, actual 5200", "Luz 1250, actual 1300"]],
  ["mínimo, probable y máximo abreviados", ["Partida | Mín. (k€) | Prob. (k€) | Máx. (k€)", "Plataforma | 820 | 960 | 1.310", "Lanzamiento | 900 | 1.050 | 1.200"], ["Plataforma 820000-1310000", "Lanzamiento 900000-1200000"]],
  ["numbers under which a tax and totals stand", ["Pos. | Bezeichnung | Menge | EP | GP", "1 | Gerüst | 420 | 9,80 € | 4.116,00 €", "2 | Farbe | 18 | 145,00 € | 2.610,00 €", "Zwischensumme | | | | 6.726,00 €", "zzgl. 19 % MwSt. | | | | 1.277,94 €", "Gesamtbetrag | | | | 8.003,94 €"], ["Gerüst 4116, 420 x 9.8, 420 x 9,80 €, of 8003.94", "Farbe 2610, 18 x 145, 18 x 145,00 €, of 8003.94", "zzgl. 19 % MwSt. 1277.94, of 8003.94"]],
  ["números bajo los que está el IVA", ["Nº | Concepto | Importe", "1 | Sala | 5.000 €", "2 | Luz | 1.250 €", "IVA 21 % | | 1.312,50 €", "Total | | 7.562,50 €"], ["Sala 5000, of 7562.5", "Luz 1250, of 7562.5", "IVA 21 % 1312.5, of 7562.5"]],
  ["units in the heading of the names", ["Item ($k) | Cost", "Lathe | 50", "Wood | 12"], ["Lathe 50000", "Wood 12000"]],
  ["a subtotal that not all rows have beside the total", ["Item | Units | Rate | Subtotal | Total", "Rights | | | | $25,000", "Crew | 8 | $1,800 | $14,400 | $14,400", "Camera | 5 | $615 | $3,075 | $3,075"], ["Rights 25000", "Crew 14400, 8 x 1800, 8 x $1,800", "Camera 3075, 5 x 615, 5 x $615"]],
  ["who pays how much of a product", ["Item | Units | Price | Total | Requested from Horizon | Co-funding", "Drill | 14 | $850 | $11,900 | $9,000 | $2,900", "Pump | 3 | $410 | $1,230 | $1,230 | $0"], ["Drill 11900, 14 x 850, 14 x $850; Requested from Horizon: $9,000; Co-funding: $2,900", "Pump 1230, 3 x 410, 3 x $410; Requested from Horizon: $1,230; Co-funding: $0"]],
  ["a contrapartida ao lado do total", ["Rubrica | Qtd. | Valor unitário | Valor total | Contrapartida", "Mudas | 500 | R$ 3,20 | R$ 1.600,00 | R$ 0,00", "Pás | 12 | R$ 85,00 | R$ 1.020,00 | R$ 510,00"], ["Mudas 1600, 500 x 3.2, 500 x R$ 3,20; Contrapartida: R$ 0,00", "Pás 1020, 12 x 85, 12 x R$ 85,00; Contrapartida: R$ 510,00"]],
  ["what rows come to up to each of them", ["Channel | Spend | Cumulative spend", "Radio | $3,200 | $3,200", "Fair | $2,850 | $6,050", "Mail | $450 | $6,500"], ["Radio 3200, Cumulative spend: $3,200", "Fair 2850, Cumulative spend: $6,050", "Mail 450, Cumulative spend: $6,500"]],
  ["gasto y gasto acumulado, y a cuántos llega", ["Medio | Inversión | Alcance | Acumulado", "Radio | 3.200 € | 41.000 | 3.200 €", "Feria | 2.850 € | 7.300 | 6.050 €"], ["Radio 3200, Alcance: 41.000; Acumulado: 3.200 €", "Feria 2850, Alcance: 7.300; Acumulado: 6.050 €"]],
  ["what was approved, spent, bound and left", ["Project | Approved budget | Spent to date | Committed | Remaining", "Bridge | $1,200 | $450 | $300 | $450", "Roof | $560 | $20 | $120 | $420"], ["Bridge 1200, actual 450, Committed: $300", "Roof 560, actual 20, Committed: $120"]],
  ["letters behind years", ["Line | FY26A | FY27B", "Hosting | $1,020 | $1,310", "Support | $540 | $690"], ["Hosting 1310, FY26A: $1,020", "Support 690, FY26A: $540"]],
  ["cursos de dos años, presupuestados y gastados", ["Concepto | Presupuesto 2025-26 | Real 2025-26 | Presupuesto 2026-27", "Salarios | 12.450 € | 12.180 € | 13.695 €", "Obras | 1.800 € | 1.645 € | 2.500 €"], ["Salarios 13695, Presupuesto 2025-26: 12.450 €; Real 2025-26: 12.180 €", "Obras 2500, Presupuesto 2025-26: 1.800 €; Real 2025-26: 1.645 €"]],
  ["a row of shares below the sums of rows", ["Line | Jan-Mar | Apr-Jun | Total for the half", "Works | $750 | $786 | $1,536", "Rent | $310 | $312 | $622", "Share of sales | 15.2% | 16.2% | 15.7%"], ["Works 1536, Jan-Mar: $750; Apr-Jun: $786", "Rent 622, Jan-Mar: $310; Apr-Jun: $312"]],
]; // prettier-ignore

describe("a table of costs with", () => {
  test.each(tables)("%s", (_what, rows, lines) => {
    expect(linesOf(costs(rows))).toEqual(lines);
  });
});

describe("columns that may be another thing than the amount are asked about:", () => {
  test.each<[what: string, rows: readonly string[]]>([
    ["a deposit beside the cost", ["Item | Cost | Deposit", "Rent | $5,000 | $900", "Power | $1,250 | $70"]],
    ["a rate alone", ["Item | Hourly rate", "Teacher | $49", "Helper | $23"]],
    ["a salary, which may be for one of several", ["Item | Salary", "Teacher | $49,000", "Helper | $23,000"]],
    ["counts alone", ["Item | Students | Rooms", "Morning | 42 | 3", "Evening | 17 | 2"]],
    [
      "a price times a count that is not the cost",
      ["Item | Price per chair | Chairs | Cost", "Hall | $49 | 30 | $1,500", "Yard | $23 | 16 | $400"],
    ],
  ])("%s", (_what, rows) => {
    expect(readMarkdown(costs(rows)).questions.map(({ about }) => about)).toContain("columns");
  });
});
