import { readDocument } from "../../../../src/plan/index.ts";

/** Each line with its amount and what is said beside it, and what comes in. */
function linesOf(text: string): string[] {
  const { budget, income = [] } = readDocument(text).plan;
  return [
    ...budget.categories.flatMap(({ lines }) =>
      lines.map(({ name, low, high, actual, basis }) =>
        [
          `${name} ${low === high ? low : `${low}-${high}`}`,
          actual === undefined ? [] : `actual ${actual}`,
          basis ?? [],
        ]
          .flat()
          .join(", "),
      ),
    ),
    ...income.map(({ name, high }) => `income ${name} ${high}`),
  ];
}

const table = (title: string, ...[headings = "", ...rows]: readonly string[]): string =>
  `# ${title}\n\n| ${headings} |\n|${" --- |".repeat(headings.split("|").length)}\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;

const documents: readonly (readonly [what: string, document: string, lines: readonly string[]])[] = [
  ["what was approved, bound, paid and left, in Spanish", table("Finca Olmedo: ejecución", "Capítulo | Aprobado (€) | Comprometido (€) | Pagado (€) | Saldo (€)", "Riego | 64.200 | 58.900 | 41.730 | 5.300", "Maquinaria | 112.000 | 112.000 | 96.450 | 0"), ["Riego 64200, actual 41730, Comprometido (€): 58.900", "Maquinaria 112000, actual 96450, Comprometido (€): 112.000"]],
  ["the same in English and another order", table("Library at 30 September", "Budget line | Spent | Committed | Approved | Available", "Shelving | $61,150 | $79,300 | $84,000 | $4,700", "Computers | $31,200 | $31,200 | $46,500 | $15,300"), ["Shelving 84000, actual 61150, Committed: $79,300; Available: $4,700", "Computers 46500, actual 31200, Committed: $31,200; Available: $15,300"]],
  ["an estimated cost beside remarks with other amounts", table("Reforma de la residencia", "Nº | Actuación | Coste estimado | Observaciones", "1 | Ascensores | aprox. 92.000 € | plan B: 74.500 € sin foso", "2 | Baños | hasta 118.400 € | 14 baños a 8.457 €"), ["Ascensores 92000, Observaciones: plan B: 74.500 € sin foso", "Baños 118400, hasta 118.400 €; Observaciones: 14 baños a 8.457 €"]],
  ["its English form with the remarks in the middle", table("Lighthouse repairs", "Work | Notes | Estimated cost", "Lamp | includes £3,400 of wiring | £22,900", "Stairs | quote of 2 March | up to £37,250"), ["Lamp 22900, Notes: includes £3,400 of wiring", "Stairs 37250, up to £37,250; Notes: quote of 2 March"]],
  ["amounts before and after tax under the French word for a line", table("Ferme Morel", "Poste | HT (€) | TVA (€) | TTC (€)", "Bineuse | 31 400,00 | 6 280,00 | 37 680,00", "Stockage | 18 250,00 | 3 650,00 | 21 900,00"), ["Bineuse 37680, HT (€): 31 400,00; TVA (€): 6 280,00", "Stockage 21900, HT (€): 18 250,00; TVA (€): 3 650,00"]],
  ["chapters with numbers, this year's beside the last and the change", `${table("Ayuntamiento: comparación", "Capítulo | 2026 | 2027 | Variación", "1. Personal | 12.430.500 | 12.915.200 | 484.700", "2. Bienes y servicios | 9.817.300 | 9.540.100 | -277.200")}\nCifras en euros.\n`, ["Personal 12915200, 2026: 12.430.500", "Bienes y servicios 9540100, 2026: 9.817.300"]],
  ["a single row of amounts with the lines in the headings", table("Data centre move", "Cost item | Racks | Cabling | Overtime | Total", "Amount (kr) | 412 000 | 187 500 | 58 200 | 657 700", "Responsible | Ida | Lars | Mona |"), ["Racks 412000, Responsible: Ida", "Cabling 187500, Responsible: Lars", "Overtime 58200, Responsible: Mona"]],
  ["una fila con los importes y las partidas en la cabecera", table("Romería", "Partida | Orquesta | Fuegos | Carpa", "Importe | 14.500 € | 6.000 € | 3.250 €"), ["Orquesta 14500", "Fuegos 6000", "Carpa 3250"]],
  ["who gives what in which year", table("Shelter, 2026 and 2027", "Donor | 2026 | 2027", "City council | CHF 85,000 | CHF 90,000", "Foundation | CHF 60,000 | CHF 40,000"), ["income City council 175000", "income Foundation 100000"]],
  ["quién aporta y cuánto", table("Albergue", "Financiador | Importe", "Ayuntamiento | 85.000 €", "Fundación | 60.000 €"), ["income Ayuntamiento 85000", "income Fundación 60000"]],
  ["months as rows, with a result", `${table("Clínica veterinaria", "Mes | Ingresos por consultas | Personal | Suministros | Resultado", "Ene-27 | 12.300 | 9.800 | 1.240 | 1.260", "Feb-27 | 11.950 | 9.810 | 1.195 | 945")}\nImportes en euros.\n`, ["Personal 19610", "Suministros 2435", "income Ingresos por consultas 24250"]],
  ["months as rows in English", `${table("Bakery", "Month | Revenue | Ingredients | Rent | Net profit", "January | 21,400 | 7,100 | 1,900 | 12,400", "February | 20,150 | 6,800 | 1,900 | 11,450")}\nAll figures in EUR.\n`, ["Ingredients 13900", "Rent 3800", "income Revenue 41550"]],
  ["ejercicios abreviados", `${table("Plan de inversiones del puerto", "Actuación | Ej. 2026 | Ej. 2027", "Muelle | 4.310 | 6.870", "Grúas | 0 | 2.940")}\nMiles de euros\n`, ["Muelle 11180000", "Grúas 2940000"]],
]; // prettier-ignore

describe("under a heading that says nothing, money is told by", () => {
  test.each(documents)("%s", (_what, document, lines) => {
    expect(linesOf(document)).toEqual(lines);
  });
});

describe("what may be money or not is asked about, never lost:", () => {
  test.each([
    [`${table("Harbour", "Item | Optimistic | Most likely | Pessimistic", "Dredging | 1,150 | 1,400 | 2,050", "Disposal | 240 | 310 | 520")}\nAmounts in USD.\n`],
    [`${table("Puerto", "Tarea | Optimista | Más probable | Pesimista", "Dragado | 1.150 | 1.400 | 2.050", "Vertido | 240 | 310 | 520")}\nImportes en euros.\n`],
    [table("Ahorros previstos", "Partida | Ahorro anual", "Luz | 12.300 €", "Agua | 4.150 €")],
    [table("State of the club", "Expense | Debt at 31 December", "Bar | $12,300", "Hall | $4,150")],
    ["# Campaign\n\n## Option A: lean\n\nLeaflets $18,400, radio $26,750, food $3,900. Total $49,050.\n"],
    ["# Dirección de obra\n\n## Alcance\n\nEl estudio redactará el proyecto básico por 14.200 € y el de ejecución por 21.600 €. La dirección se factura a razón de 1.850 € al mes.\n"],
  ])("%s", (document) => {
    const { plan, questions } = readDocument(document);
    expect(plan.budget.categories).toEqual([]);
    expect(questions.length).toBeGreaterThan(0);
  });
}); // prettier-ignore

test.each([
  ["CHF", "OPERA\n\nBudget\n\nCast          486,700\nOrchestra     352,450\n\n(Swiss francs)\n"],
  ["CAD", "# Centre\n\n## Budget\n\n- Structure: 1,420,000\n- Facade: 537,400\n\nAll in Canadian dollars.\n"],
  ["EUR", "# Torre\n\n## Budget\n\nImporti in migliaia di euro.\n\n- Facciata: 420\n- Scala: 37\n"],
])("a sentence that names the currency gives it to all figures: %s", (currency, document) => {
  expect(readDocument(document).plan.currency).toBe(currency);
});
