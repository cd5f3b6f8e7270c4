import { readMarkdown } from "../../../../src/plan/index.ts";

const document = (...rows: readonly string[]): string =>
  `# Workshop\n\n## Costs\n\n${rows
    .map((row, index) => `| ${row} |${index === 0 ? `\n|${" --- |".repeat(row.split("|").length)}` : ""}`)
    .join("\n")}\n`;

/** All that is read of the money of a document: each line with what stands in each of its columns. */
function moneyOf(text: string): string[] {
  const { budget, income = [] } = readMarkdown(text).plan;
  const several = new Set(budget.categories.map(({ track }) => track)).size > 1;
  const lines = budget.categories.flatMap(({ track, lines: of }) =>
    of.map((line) => {
      const { name, low, likely, high, quantity, unitCost, actual, period, byPeriod = [] } = line;
      const parts = [
        `${several ? `${track}: ` : ""}${name} ${low === high ? low : `${low}-${high}`} ${period}`,
        likely === undefined ? "" : `likely ${likely}`,
        quantity === undefined ? "" : `${quantity} x ${unitCost?.low}`,
        actual === undefined ? "" : `actual ${actual}`,
        ...byPeriod.map((part) => `${part.period} ${part.high}`),
      ];
      return parts.filter((part) => part !== "").join(", ");
    }),
  );
  return [...lines, ...income.map(({ name, high }) => `income ${name} ${high}`)];
}

const documents: readonly (readonly [what: string, text: string, money: readonly string[]])[] = [
  ["planned, actual and the difference", document("Item | Planned | Actual | Variance", "Lathe | $5,000 | $5,400 | $400", "Wood | $1,250 | $1,100 | -$150"), ["Lathe 5000 once, actual 5400", "Wood 1250 once, actual 1100"]],
  ["el máximo delante del mínimo, y lo esperado entre ambos", document("Concepto | Máximo | Mínimo | Esperado", "Torno | 6.000 € | 4.500 € | 5.000 €", "Madera | 1.400 € | 1.100 € | 1.250 €"), ["Torno 4500-6000 once, likely 5000", "Madera 1100-1400 once, likely 1250"]],
  ["a range with a figure within it", document("Item | Range | Most likely", "Lathe | $4,500–$6,000 | $5,000", "Wood | $1,100–$1,400 | $1,250"), ["Lathe 4500-6000 once, likely 5000", "Wood 1100-1400 once, likely 1250"]],
  ["how many, what one costs and what all cost, in any order", document("Item | Total | Each | Pieces", "Chair | $1,470 | $49 | 30", "Lamp | $368 | $23 | 16"), ["Chair 1470 once, 30 x 49", "Lamp 368 once, 16 x 23"]],
  ["people for months at a rate", document("Role | People | Months | Rate | Cost", "Teacher | 3 | 7 | $1,900 | $39,900", "Helper | 2 | 11 | $850 | $18,700"), ["Teacher 39900 once, 21 x 1900", "Helper 18700 once, 22 x 850"]],
  ["what one costs and how many, without what all cost", document("Item | Unit cost | Quantity", "Chair | $49 | 30", "Lamp | $23 | 16"), ["Chair 1470 once, 30 x 49", "Lamp 368 once, 16 x 23"]],
  ["people at a yearly salary for some months", document("Role | People | Annual salary | Months | Cost", "Nurse | 4 | $72,000 | 9 | $216,000", "Porter | 3 | $38,000 | 6 | $57,000"), ["Nurse 216000 once, 3 x 72000", "Porter 57000 once, 1.5 x 38000"]],
  ["una plantilla por meses cuyo sueldo no dice de cuándo es", document("Puesto | Nº | Sueldo | Meses | Coste", "Guarda | 2 | 31.200 € | 5 | 26.000 €", "Guía | 5 | 24.000 € | 7 | 70.000 €"), ["Guarda 26000 once, 0.8333333333333334 x 31200", "Guía 70000 once, 2.9166666666666665 x 24000"]],
  ["one person a row, without how many", document("Post | Months | Yearly salary | Cost", "Cook | 7 | $36,000 | $21,000", "Baker | 5 | $42,000 | $17,500"), ["Cook 21000 once, 0.5833333333333334 x 36000", "Baker 17500 once, 0.4166666666666667 x 42000"]],
  ["uma equipe por meses, sem o que custa toda", document("Cargo | Pessoas | Salário mensal | Meses", "Monitor | 3 | R$ 2.400 | 10", "Diretora | 1 | R$ 7.500 | 12"), ["Monitor 72000 once, 30 x 2400", "Diretora 90000 once, 12 x 7500"]],
  ["a yearly salary for some months, without what it comes to", document("Role | Months | Annual salary | People", "Nurse | 9 | 72,000 | 4", "Porter | 6 | 38,000 | 3"), ["Nurse 216000 once, 3 x 72000", "Porter 57000 once, 1.5 x 38000"]],
  ["a month's salary beside a year's cost", document("Position | People | Monthly salary | Annual cost", "Keeper | 2 | 3,100 | 74,400", "Guide | 5 | 2,250 | 135,000"), ["Keeper 74400 year", "Guide 135000 year"]],
  ["seats at a price a month, for a year", document("Tool | Seats | $/seat/month | Annual", "Chat | 14 | 8 | 1,344", "Design | 3 | 45 | 1,620"), ["Chat 1344 year", "Design 1620 year"]],
  ["sueldos al mes y lo que cuestan en un año que no se nombra", document("Puesto | Sueldo al mes | Personas | Coste", "Portero | 1.450 € | 2 | 34.800 €", "Guía | 2.100 € | 3 | 75.600 €"), ["Portero 34800 year", "Guía 75600 year"]],
  ["a dozen of each, which is no year", document("Item | Boxes | Price | Cost", "Pens | 3 | $12 | $36", "Paper | 12 | $5 | $60"), ["Pens 36 once, 3 x 12", "Paper 60 once, 12 x 5"]],
  ["bare figures, how many by its word", document("Item | Units | Price each | Line total", "Ultrasound | 2 | 31,500 | 63,000", "Exam table | 6 | 1,850 | 11,100"), ["Ultrasound 63000 once, 2 x 31500", "Exam table 11100 once, 6 x 1850"]],
  ["bare figures, in no words that are known", document("Material | Bultos | A cuánto | Todo", "Foco | 12 | 45 | 540", "Cable | 30 | 8 | 240"), ["Foco 540 once, 12 x 45", "Cable 240 once, 30 x 8"]],
  ["parts that last for some months are of their year, not of the month they begin in", document("Part | Start | End | Budget", "Design | Jan 2027 | Feb 2027 | $80K", "Build | Mar 2027 | Aug 2027 | $640K", "Move | Sep 2027 | Mar 2028 | $210K"), ["Design 80000 once, 2027 80000", "Build 640000 once, 2027 640000", "Move 210000 once"]],
  ["partes de las que solo se sabe cuándo empiezan", document("Parte | Inicio | Coste", "Diseño | 03/2027 | 18.000 €", "Obra | 06/2027 | 95.500 €"), ["Diseño 18000 once", "Obra 95500 once"]],
  ["o dia em que se paga", document("Parcela | Data | Valor", "Sinal | 03/2027 | R$ 18.000", "Resto | 06/2027 | R$ 95.500"), ["Sinal 18000 once, 2027-03 18000", "Resto 95500 once, 2027-06 95500"]],
  ["one way and another to do the same", document("Item | Option A | Option B", "Lathe | $5,000 | $7,200", "Wood | $1,250 | $1,650"), ["Option A: Lathe 5000 once", "Option A: Wood 1250 once", "Option B: Lathe 7200 once", "Option B: Wood 1650 once"]],
  ["who pays which part", document("Item | Town | Region | Total", "Lathe | $3,150 | $1,875 | $5,025", "Wood | $815 | $440 | $1,255"), ["Lathe 5025 once", "Wood 1255 once"]],
  ["what comes in beside what is spent", document("Event | Income | Expenses | Balance", "Fair | $4,300 | $2,950 | $1,350", "Course | $1,825 | $1,140 | $685"), ["Fair 2950 once", "Course 1140 once", "income Fair 4300", "income Course 1825"]],
  ["the same money in two currencies", document("Item | Cost (EUR) | Cost (USD)", "Lathe | 5,000 | 5,500", "Wood | 1,250 | 1,375", "Glue | 340 | 374"), ["Lathe 5000 once", "Wood 1250 once", "Glue 340 once"]],
  ["years, later ones and their total", document("Item | 2027 | 2028 | Later years | Total", "Lathe | $5,010 | $320 | $145 | $5,475", "Wood | $1,250 | $1,310 | $905 | $3,465"), ["Lathe 5475 once, 2027 5010, 2028 320, 2029 145", "Wood 3465 once, 2027 1250, 2028 1310, 2029 905"]],
  ["once or each month, in columns of their own", document("Item | Set-up | Monthly", "Lathe | $5,000 |", "Rent | | $1,130", "Power | | $217"), ["Lathe 5000 once", "Rent 1130 month", "Power 217 month"]],
  ["three cases of one amount", document("Item | Best case | Base case | Worst case", "Lathe | $4,500 | $5,000 | $6,000", "Wood | $1,100 | $1,250 | $1,400"), ["Lathe 5000 once", "Wood 1250 once"]],
]; // prettier-ignore

describe("what the columns of a table of costs are", () => {
  test.each(documents)("%s", (_what, text, money) => {
    expect(moneyOf(text)).toEqual(money);
  });
});
