import { readFile, type Plan, type Reading } from "../../src/plan/index.ts";
import { docx, docxFile, xlsxFile, type TestCell, type TestSheet } from "../support/officeFiles.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string, head = ""): Uint8Array =>
  utf8(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`,
  );
const table = (...rows: readonly string[]): string =>
  rows
    .map((row, index) => `| ${row} |${index === 0 ? `\n|${" --- |".repeat(row.split("|").length)}` : ""}`)
    .join("\n");
const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const said = (text: string, marks = ""): string => docx.paragraph(docx.run(text, marks));
const wordTable = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((one) => (one.startsWith("<w:tc>") ? one : cell(said(one)))).join("")}</w:tr>`).join("")}</w:tbl>`;
const bold = (v: string): TestCell => ({ v, s: "bold" });
const euros = (v: number): TestCell => ({ v, s: "euro" });
const day = (text: string): TestCell => ({
  v: Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569,
  s: "date",
});
const book = (...sheets: readonly TestSheet[]): Uint8Array => xlsxFile(sheets);

/** A plan without where its parts stood, which is what formats differ in. */
const withoutPlaces = (plan: Plan): unknown =>
  JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === "place" ? undefined : value)));

const lineTexts = ({ plan }: Reading): string[] =>
  plan.budget.categories.flatMap(({ name, lines }) =>
    lines.flatMap((line) => [
      `${name}: ${line.name} ${line.low}-${line.high}`,
      ...(line.details ?? []).map((detail) => `- ${detail.name} ${detail.low}-${detail.high}`),
    ]),
  );

/** One document in Markdown and as other programs write the same. */
interface Kind {
  readonly title: string;
  readonly markdown: string;
  readonly lines: readonly string[];
  readonly others: Readonly<Record<string, Uint8Array>>;
}

const kinds: Readonly<Record<string, Kind>> = {
  "details below their line": {
    title: "Harbour café",
    markdown: `# Harbour café\n\n## Budget\n\n${table("Item | Cost", "Fit-out | €40,000", "- Kitchen | €28,000", "- Counter | €12,000", "Permits | €1,500", "Total | €41,500")}`,
    lines: [
      "Budget: Fit-out 40000-40000",
      "- Kitchen 28000-28000",
      "- Counter 12000-12000",
      "Budget: Permits 1500-1500",
    ],
    others: {
      "page.html": page(
        "<h1>Harbour café</h1><h2>Budget</h2><table><tr><th>Item<th>Cost<tr><td>Fit-out<td>€40,000<tr><td>&nbsp;&nbsp;Kitchen<td>€28,000<tr><td>&nbsp;&nbsp;Counter<td>€12,000<tr><td>Permits<td>€1,500<tr><td>Total<td>€41,500</table>",
      ),
      "book.xlsx": book({
        name: "Budget",
        rows: [
          [bold("Item"), bold("Cost")],
          ["Fit-out", euros(40000)],
          [{ v: "Kitchen", s: "indented" }, euros(28000)],
          [{ v: "Counter", s: "indented" }, euros(12000)],
          ["Permits", euros(1500)],
          ["Total", { ...(euros(41500) as object), f: "B2+B5" }],
        ],
      }),
      "paper.docx": docxFile(
        docx.heading(0, "Harbour café") +
          docx.heading(1, "Budget") +
          docx.table([
            ["Item", "Cost"],
            ["Fit-out", "€40,000"],
            ["– Kitchen", "€28,000"],
            ["– Counter", "€12,000"],
            ["Permits", "€1,500"],
            ["Total", "€41,500"],
          ]),
      ),
      "values.csv": utf8(
        "Harbour café\r\n\r\nBudget\r\nItem;Cost\r\nFit-out;40.000 €\r\n  - Kitchen;28.000 €\r\n  - Counter;12.000 €\r\nPermits;1.500 €\r\nTotal;41.500 €",
      ),
      "plain.txt": utf8(
        "Harbour café\n============\n\nBudget\n------\n\nItem\tCost\nFit-out\t€40,000\n├── Kitchen\t€28,000\n└── Counter\t€12,000\nPermits\t€1,500\nTotal\t€41,500\n",
      ),
    },
  },
  "groups whose name stands over the columns": {
    title: "Huerto del barrio",
    markdown: `# Huerto del barrio\n\n## Presupuesto\n\n${table("Concepto | Importe", "**Terreno** | ", "Vallado | 4.300 €", "Riego | 2.150 €", "**Personal** | ", "Monitora | 9.800 €", "Seguro | 640 €", "Total | 16.890 €")}`,
    lines: [
      "Terreno: Vallado 4300-4300",
      "Terreno: Riego 2150-2150",
      "Personal: Monitora 9800-9800",
      "Personal: Seguro 640-640",
    ],
    others: {
      "pagina.html": page(
        "<h1>Huerto del barrio</h1><h2>Presupuesto</h2><table><tr><th>Concepto</th><th>Importe</th></tr><tr><th colspan=2>Terreno</th></tr><tr><td>Vallado</td><td>4.300 €</td></tr><tr><td>Riego</td><td>2.150 €</td></tr><tr><th colspan=2>Personal</th></tr><tr><td>Monitora</td><td>9.800 €</td></tr><tr><td>Seguro</td><td>640 €</td></tr><tr><td>Total</td><td>16.890 €</td></tr></table>",
      ),
      "libro.xlsx": book({
        name: "Presupuesto",
        merged: ["A2:B2", "A5:B5"],
        rows: [
          [bold("Concepto"), bold("Importe")],
          [bold("Terreno")],
          ["Vallado", euros(4300)],
          ["Riego", euros(2150)],
          [bold("Personal")],
          ["Monitora", euros(9800)],
          ["Seguro", euros(640)],
          ["Total", euros(16890)],
        ],
      }),
      "papel.docx": docxFile(
        docx.heading(0, "Huerto del barrio") +
          docx.heading(1, "Presupuesto") +
          wordTable(
            ["Concepto", "Importe"],
            [cell(said("Terreno", "<w:b/>"), '<w:gridSpan w:val="2"/>')],
            ["Vallado", "4.300 €"],
            ["Riego", "2.150 €"],
            [cell(said("Personal", "<w:b/>"), '<w:gridSpan w:val="2"/>')],
            ["Monitora", "9.800 €"],
            ["Seguro", "640 €"],
            ["Total", "16.890 €"],
          ),
      ),
      "valores.csv": utf8(
        "Huerto del barrio\n\nPresupuesto\nConcepto;Importe\nTerreno;\nVallado;4.300 €\nRiego;2.150 €\nPersonal;\nMonitora;9.800 €\nSeguro;640 €\nTotal;16.890 €\n",
      ),
    },
  },
  "an area that stands across its rows": {
    title: "Choir festival",
    markdown: `# Choir festival\n\n## Costs\n\n${table("Area | Item | Amount", "Stage | Sound | $3,400", "Stage | Light | $2,100", "Guests | Hotel | $5,250", "Guests | Meals | $1,900", "Total | | $12,650")}`,
    lines: [
      "Stage: Sound 3400-3400",
      "Stage: Light 2100-2100",
      "Guests: Hotel 5250-5250",
      "Guests: Meals 1900-1900",
    ],
    others: {
      "page.html": page(
        "<h1>Choir festival</h1><h2>Costs</h2><table><thead><tr><th>Area</th><th>Item</th><th>Amount</th></tr></thead><tbody><tr><td rowspan=2>Stage</td><td>Sound</td><td>$3,400</td></tr><tr><td>Light</td><td>$2,100</td></tr><tr><td rowspan=2>Guests</td><td>Hotel</td><td>$5,250</td></tr><tr><td>Meals</td><td>$1,900</td></tr></tbody><tfoot><tr><td colspan=2>Total</td><td>$12,650</td></tr></tfoot></table>",
      ),
      "book.xlsx": book({
        name: "Costs",
        merged: ["A2:A3", "A4:A5"],
        rows: [
          [bold("Area"), bold("Item"), bold("Amount")],
          ["Stage", "Sound", { v: 3400, s: "dollar" }],
          [undefined, "Light", { v: 2100, s: "dollar" }],
          ["Guests", "Hotel", { v: 5250, s: "dollar" }],
          [undefined, "Meals", { v: 1900, s: "dollar" }],
          ["Total", undefined, { v: 12650, s: "dollar" }],
        ],
      }),
      "paper.docx": docxFile(
        docx.heading(0, "Choir festival") +
          docx.heading(1, "Costs") +
          wordTable(
            ["Area", "Item", "Amount"],
            [cell(said("Stage"), '<w:vMerge w:val="restart"/>'), "Sound", "$3,400"],
            [cell(said(""), "<w:vMerge/>"), "Light", "$2,100"],
            [cell(said("Guests"), '<w:vMerge w:val="restart"/>'), "Hotel", "$5,250"],
            [cell(said(""), "<w:vMerge/>"), "Meals", "$1,900"],
            ["Total", "", "$12,650"],
          ),
      ),
      "values.tsv": utf8(
        "Choir festival\n\nCosts\nArea\tItem\tAmount\nStage\tSound\t$3,400\n\tLight\t$2,100\nGuests\tHotel\t$5,250\n\tMeals\t$1,900\nTotal\t\t$12,650\n",
      ),
    },
  },
  "numbered parts of a cost": {
    title: "Bridge repair",
    markdown: `# Bridge repair\n\n## Budget\n\n${table("No. | Item | Cost", "1 | Structure | $90,000", "1.1 | Steel | $55,000", "1.2 | Welding | $35,000", "2 | Traffic | $8,400", "2.1 | Signs | $3,400", "2.2 | Wardens | $5,000", " | Total | $98,400")}`,
    lines: [
      "Budget: Structure 90000-90000",
      "- Steel 55000-55000",
      "- Welding 35000-35000",
      "Budget: Traffic 8400-8400",
      "- Signs 3400-3400",
      "- Wardens 5000-5000",
    ],
    others: {
      "page.html": page(
        "<h1>Bridge repair</h1><h2>Budget</h2><table><tr><th>No.<th>Item<th align=right>Cost<tr><td>1<td>Structure<td align=right>$90,000<tr><td>1.1<td>Steel<td>$55,000<tr><td>1.2<td>Welding<td>$35,000<tr><td>2<td>Traffic<td>$8,400<tr><td>2.1<td>Signs<td>$3,400<tr><td>2.2<td>Wardens<td>$5,000<tr><td><td>Total<td>$98,400</table>",
      ),
      "book.xlsx": book({
        name: "Budget",
        rows: [
          [bold("No."), bold("Item"), bold("Cost")],
          [1, "Structure", { v: 90000, s: "dollar" }],
          [1.1, "Steel", { v: 55000, s: "dollar" }],
          [1.2, "Welding", { v: 35000, s: "dollar" }],
          [2, "Traffic", { v: 8400, s: "dollar" }],
          [2.1, "Signs", { v: 3400, s: "dollar" }],
          [2.2, "Wardens", { v: 5000, s: "dollar" }],
          [undefined, "Total", { v: 98400, s: "dollar" }],
        ],
      }),
      "paper.docx": docxFile(
        docx.heading(0, "Bridge repair") +
          docx.heading(1, "Budget") +
          docx.table([
            ["No.", "Item", "Cost"],
            ["1", "Structure", "$90,000"],
            ["1.1", "Steel", "$55,000"],
            ["1.2", "Welding", "$35,000"],
            ["2", "Traffic", "$8,400"],
            ["2.1", "Signs", "$3,400"],
            ["2.2", "Wardens", "$5,000"],
            ["", "Total", "$98,400"],
          ]),
      ),
      "values.csv": utf8(
        'Bridge repair\n\nBudget\nNo.,Item,Cost\n1,Structure,"$90,000"\n1.1,Steel,"$55,000"\n1.2,Welding,"$35,000"\n2,Traffic,"$8,400"\n2.1,Signs,"$3,400"\n2.2,Wardens,"$5,000"\n,Total,"$98,400"\n',
      ),
    },
  },
  "costs as a list in a list": {
    title: "Puesta en marcha",
    markdown:
      "# Puesta en marcha\n\n## Presupuesto\n\n- Local: 6.500 €\n  - Fianza: 2.500 €\n  - Pintura: 4.000 €\n- Web: 1.900 €\n",
    lines: [
      "Presupuesto: Local 6500-6500",
      "- Fianza 2500-2500",
      "- Pintura 4000-4000",
      "Presupuesto: Web 1900-1900",
    ],
    others: {
      "pagina.html": page(
        "<h1>Puesta en marcha</h1><h2>Presupuesto</h2><ul><li>Local: 6.500 €<ul><li>Fianza: 2.500 €</li><li>Pintura: 4.000 €</li></ul></li><li>Web: 1.900 €</li></ul>",
      ),
      // As Google Docs and older programs write it: the inner list beside its item.
      "beside.html": page(
        "<h1>Puesta en marcha</h1><h2>Presupuesto</h2><ul><li>Local: 6.500 €</li><ul><li>Fianza: 2.500 €</li><li>Pintura: 4.000 €</li></ul><li>Web: 1.900 €</li></ul>",
      ),
      "papel.docx": docxFile(
        docx.heading(0, "Puesta en marcha") +
          docx.heading(1, "Presupuesto") +
          docx.item(docx.run("Local: 6.500 €")) +
          docx.item(docx.run("Fianza: 2.500 €"), 1) +
          docx.item(docx.run("Pintura: 4.000 €"), 1) +
          docx.item(docx.run("Web: 1.900 €")),
      ),
      "libro.xlsx": book({
        name: "Presupuesto",
        rows: [
          ["Local: 6.500 €"],
          [undefined, "Fianza: 2.500 €"],
          [undefined, "Pintura: 4.000 €"],
          ["Web: 1.900 €"],
        ],
      }),
      "texto.txt": utf8(
        "Puesta en marcha\n================\n\nPRESUPUESTO\n-----------\n\n* Local: 6.500 €\n    * Fianza: 2.500 €\n    * Pintura: 4.000 €\n* Web: 1.900 €\n".replace(
          "PRESUPUESTO",
          "Presupuesto",
        ),
      ),
    },
  },
  "what is hidden, struck out or a footnote": {
    title: "Reading room",
    markdown: `# Reading room\n\n## Budget\n\n${table("Item | Cost", "Shelves[^1] | $7,300", "Lamps | $1,250", "Total | $8,550")}\n\n[^1]: Quote of May, 300 for permits included.`,
    lines: ["Budget: Shelves 7300-7300", "Budget: Lamps 1250-1250"],
    others: {
      "page.html": page(
        `<h1>Reading room</h1><h2>Budget</h2><table><tr><th>Item<th>Cost<tr><td>Shelves<sup><a href="#fn1">1</a></sup><td>$7,300<tr class=gone><td>Sofa<td>$990<tr><td>Lamps<td>$1,250<tr hidden><td>Rug<td>$400<tr style="display: none"><td>Clock<td>$55<tr><td>Total<td>$8,550</table><ol><li id="fn1">Quote of May, 300 for permits included.</li></ol>`,
        "<style>.gone { display: none }</style>",
      ),
      "book.xlsx": book(
        {
          name: "Budget",
          rowAttributes: { 3: 'hidden="1"' },
          columns: '<col min="3" max="3" hidden="1"/>',
          rows: [
            [bold("Item"), bold("Cost"), bold("Old cost")],
            ["Shelves", { v: 7300, s: "dollar" }, { v: 6000, s: "dollar" }],
            ["Sofa", { v: 990, s: "dollar" }, { v: 800, s: "dollar" }],
            ["Lamps", { v: 1250, s: "dollar" }, { v: 900, s: "dollar" }],
            ["Total", { v: 8550, s: "dollar" }, { v: 7700, s: "dollar" }],
          ],
        },
        { name: "Old", hidden: true, rows: [["Item", "Cost"], ["Piano", 9000]] }, // prettier-ignore
      ),
      "paper.docx": docxFile(
        docx.heading(0, "Reading room") +
          docx.heading(1, "Budget") +
          wordTable(
            ["Item", "Cost"],
            [cell(docx.paragraph(docx.run("Shelves") + '<w:r><w:footnoteReference w:id="2"/></w:r>')), "$7,300"],
            [
              cell(
                docx.paragraph(
                  '<w:del w:id="5"><w:r><w:delText>Old </w:delText></w:r></w:del><w:ins w:id="6"><w:r><w:t>Lamps</w:t></w:r></w:ins>',
                ),
              ),
              "$1,250",
            ],
            ["Total", "$8,550"],
          ),
      ),
    },
  },
}; // prettier-ignore

describe.each(Object.entries(kinds))("%s", (_kind, { title, markdown, lines, others }) => {
  test("in Markdown", async () => {
    expect(lineTexts(await readFile(utf8(markdown), `${title}.md`))).toEqual(lines);
  });

  test.each(Object.keys(others))("the same in %s", async (file) => {
    const expected = await readFile(utf8(markdown), `${title}.md`);
    const bytes = others[file] ?? new Uint8Array();
    const read = await readFile(bytes, `${title}.${file.split(".")[1] ?? ""}`);
    expect(lineTexts(read)).toEqual(lines);
    expect(withoutPlaces({ ...read.plan, notes: [] })).toEqual(
      withoutPlaces({ ...expected.plan, notes: [] }),
    );
  });
});

describe("figures as a spreadsheet keeps them", () => {
  test("days, shares and money by their formats are what a text says in words", async () => {
    const markdown = `# Night bus\n\n## KPIs\n\n${table("KPI | Baseline | Target", "Seats taken | 62% | 80%", "Late runs | 7.5% | 3%", "Riders a night | 140 | 260")}\n\n## Phases\n\n${table("Phase | Start | End", "Trial | 2027-03-01 | 2027-05-31", "Full service | 2027-06-01 | 2027-12-31")}\n\n## Budget\n\n${table("Item | Cost", "Driver | €31,200", "Fuel | €8,750.50", "Total | €39,950.50")}`;
    const share = (v: number): TestCell => ({ v, s: "percent" });
    const bytes = book(
      {
        name: "KPIs",
        rows: [
          ["KPI", "Baseline", "Target"].map(bold),
          ["Seats taken", share(0.62), share(0.8)],
          ["Late runs", share(0.075), share(0.03)],
          ["Riders a night", 140, 260],
        ],
      },
      {
        name: "Phases",
        rows: [
          ["Phase", "Start", "End"].map(bold),
          ["Trial", day("2027-03-01"), day("2027-05-31")],
          ["Full service", day("2027-06-01"), day("2027-12-31")],
        ],
      },
      {
        name: "Budget",
        rows: [
          ["Item", "Cost"].map(bold),
          ["Driver", euros(31200)],
          ["Fuel", euros(8750.5)],
          ["Total", euros(39950.5)],
        ],
      },
    );
    const expected = await readFile(utf8(markdown), "Night bus.md");
    const read = await readFile(bytes, "Night bus.xlsx");
    expect(expected.plan.kpis.map(({ name, baseline, target }) => [name, baseline, target?.value])).toEqual([
      ["Seats taken", 0.62, 0.8],
      ["Late runs", 0.075, 0.03],
      ["Riders a night", 140, 260],
    ]);
    expect(expected.plan.phases.map(({ name }) => name)).toEqual(["Trial", "Full service"]);
    expect(withoutPlaces(read.plan)).toEqual(withoutPlaces(expected.plan));
  });
});
