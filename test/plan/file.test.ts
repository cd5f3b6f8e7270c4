import { planErrorMessage, PlanError, readFile, type Plan } from "../../src/plan/index.ts";
import { docx, docxFile, xlsxFile, zipFile } from "../support/officeFiles.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

/** One plan as blocks: what each format is written from. */
interface Written {
  readonly title: string;
  readonly objectives: readonly (readonly [name: string, text: string])[];
  readonly sections: readonly {
    readonly name: string;
    /** The first row names the columns. A number is an amount in euros below that size, a share with a percent sign. */
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
  readonly objectivesName: string;
}

const bakery: Written = {
  title: "Two ovens bakery",
  objectivesName: "Objectives",
  objectives: [
    ["Regulars", "400 weekly orders by 2028"],
    ["Margin", "a margin of 12%"],
  ],
  sections: [
    { name: "KPIs", rows: [["KPI", "Baseline", "Target"], ["Orders a week", "90", "400"], ["Waste", "9%", "4%"]] },
    {
      name: "Phases",
      rows: [["Phase", "Start", "End"], ["Refit", "2027-01-01", "2027-03-31"], ["Opening", "2027-04-01", "2027-06-30"]],
    },
    {
      name: "Budget",
      rows: [["Item", "Cost"], ["Second oven", 24000], ["Counter", 9500.5], ["Licences", 1250], ["Total", 34750.5]],
    },
  ],
}; // prettier-ignore

const taller: Written = {
  title: "Taller de bicicletas",
  objectivesName: "Objetivos",
  objectives: [
    ["Reparaciones", "1.200 reparaciones al año en 2028"],
    ["Socios", "al menos 300 socios"],
  ],
  sections: [
    {
      name: "Presupuesto",
      rows: [["Concepto", "Importe"], ["Herramientas", 8200], ["Alquiler del local", 15600.75], ["Total", 23800.75]],
    },
    {
      name: "Fases",
      rows: [["Fase", "Inicio", "Fin"], ["Obra", "2027-02-01", "2027-04-30"], ["Apertura", "2027-05-01", "2027-05-31"]],
    },
  ],
}; // prettier-ignore

const euros = (value: string | number, decimal: "," | "."): string => {
  if (typeof value === "string") return value;
  const [whole = "", fraction] = value.toFixed(value % 1 === 0 ? 0 : 2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimal === "," ? "." : ",");
  return `€${grouped}${fraction === undefined ? "" : decimal + fraction}`;
};

const isTotal = (row: readonly (string | number)[]): boolean => row[0] === "Total";

const markdown = ({ title, objectives, objectivesName, sections }: Written): Uint8Array =>
  utf8(
    [
      `# ${title}`,
      `## ${objectivesName}`,
      objectives.map(([name, text]) => `- **${name}**: ${text}`).join("\n"),
      ...sections.flatMap(({ name, rows }) => [
        `## ${name}`,
        rows
          .map((row, index) => {
            const line = `| ${row.map((cell) => euros(cell, ".")).join(" | ")} |`;
            return index === 0 ? `${line}\n|${row.map(() => " --- |").join("")}` : line;
          })
          .join("\n"),
      ]),
    ].join("\n\n"),
  );

const html = ({ title, objectives, objectivesName, sections }: Written): Uint8Array =>
  utf8(
    `<!DOCTYPE html><html><head><title>x</title><style>td { color: red }</style><script>var a = "<h1>no</h1>";</script></head><body><h1>${title}</h1>` +
      `<h2>${objectivesName}</h2><ul>${objectives.map(([name, text]) => `<li><b>${name}</b>: ${text}</li>`).join("")}</ul>` +
      sections
        .map(
          ({ name, rows }) =>
            `<h2>${name}</h2><table>${rows
              .map((row, index) => {
                const tag = index === 0 ? "th" : "td";
                return `<tr>${row.map((cell) => `<${tag}>${euros(cell, ".")}</${tag}>`).join("")}</tr>`;
              })
              .join("")}</table>`,
        )
        .join("") +
      "</body></html>",
  );

const csv = ({ title, objectives, objectivesName, sections }: Written): Uint8Array =>
  utf8(
    [
      title,
      "",
      objectivesName,
      ...objectives.map(([name, text]) => `${name}: ${text}`),
      ...sections.flatMap(({ name, rows }) => [
        "",
        name,
        ...rows.map((row) => row.map((cell) => euros(cell, ",")).join(";")),
      ]),
    ].join("\r\n"),
  );

const docxOf = ({ title, objectives, objectivesName, sections }: Written): Uint8Array =>
  docxFile(
    docx.heading(0, title) +
      docx.heading(1, objectivesName) +
      objectives.map(([name, text]) => docx.item(docx.run(name, "<w:b/>") + docx.run(`: ${text}`))).join("") +
      sections
        .map(
          ({ name, rows }) =>
            docx.heading(1, name) + docx.table(rows.map((row) => row.map((cell) => euros(cell, ".")))),
        )
        .join(""),
  );

const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;

const xlsx = ({ objectives, objectivesName, sections }: Written): Uint8Array =>
  xlsxFile([
    { name: objectivesName, rows: objectives.map(([name, text]) => [`${name}: ${text}`]) },
    ...sections.map(({ name, rows }) => ({
      name,
      rows: rows.map((row, index) =>
        row.map((cell) => {
          if (index === 0) return { v: cell, s: "bold" as const };
          if (typeof cell === "number")
            return { v: cell, s: "euro" as const, ...(isTotal(row) ? { f: "SUM(B2:B9)" } : {}) };
          if (/^\d{4}-/.test(cell)) return { v: dayNumber(cell), s: "date" as const };
          if (/^\d+%$/.test(cell)) return { v: Number.parseInt(cell) / 100, s: "percent" as const };
          return /^\d+$/.test(cell) ? Number(cell) : cell;
        }),
      ),
    })),
  ]);

/** A plan without where its parts stood, which is what formats differ in. */
const withoutPlaces = (plan: Plan): unknown =>
  JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === "place" ? undefined : value)));

describe("one plan in several formats", () => {
  describe.each([
    ["in English", bakery],
    ["in Spanish", taller],
  ])("%s", (_language, written) => {
    const name = written.title;
    const formats: [string, string, Uint8Array][] = [
      ["HTML", `${name}.html`, html(written)],
      ["separated values with decimal commas", `${name}.csv`, csv(written)],
      ["Word", `${name}.docx`, docxOf(written)],
      ["Excel", `${name}.xlsx`, xlsx(written)],
      ["HTML with the wrong name", `${name}.xls`, html(written)],
      ["Excel with the wrong name", `${name}.md`, xlsx(written)],
      ["Word without a name", name, docxOf(written)],
      ["separated values in UTF-16", `${name}.txt`, utf16(new TextDecoder().decode(csv(written)))],
    ];

    test("holds its parts", async () => {
      const { plan, report } = await readFile(markdown(written), `${name}.md`);
      expect(plan.objectives).toHaveLength(2);
      expect(plan.phases).toHaveLength(2);
      expect(plan.budget.categories.flatMap(({ lines }) => lines).length).toBeGreaterThan(1);
      expect(report.understood).toBe(report.lines);
    });

    test.each(formats)("%s gives what Markdown gives", async (_format, file, bytes) => {
      const expected = await readFile(markdown(written), `${name}.md`);
      const read = await readFile(bytes, file, file.endsWith(".txt") ? { format: "csv" } : {});
      expect(withoutPlaces(read.plan)).toEqual(withoutPlaces(expected.plan));
      expect(read.report.leftAlone).toEqual([]);
    });
  });
});

const compound = (text: string): Uint8Array =>
  Uint8Array.of(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...Buffer.from(text, "utf16le"),
  );

const bomb = (): Uint8Array => {
  const part = new Uint8Array(12_000_000);
  return zipFile({ "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": part });
};
const entities = `<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>`;

describe("files that are not read", () => {
  const whole = xlsxFile([
    {
      name: "Budget",
      rows: [
        ["Item", "Cost"],
        ["Oven", 5],
      ],
    },
  ]);
  const cases: [string, string, Uint8Array, PlanError["code"], RegExp][] = [
    ["a workbook with a password", "plan.xlsx", compound("EncryptedPackage"), "protected", /password/],
    ["a document of old Word", "plan.doc", compound("WordDocument"), "oldOffice", /\.docx/],
    ["a PDF", "plan.pdf", utf8("%PDF-1.7 and so on"), "otherFormat", /PDF/],
    ["rich text", "plan.rtf", utf8("{\\rtf1 text}"), "otherFormat", /RTF/],
    ["a PDF that is called Word", "plan.docx", utf8("%PDF-1.7"), "otherFormat", /PDF/],
    ["slides", "plan.pptx", zipFile({ "ppt/presentation.xml": "<p/>" }), "otherFormat", /PowerPoint/],
    ["an OpenDocument text", "plan.odt", zipFile({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }), "otherFormat", /OpenDocument/],
    ["a binary workbook", "plan.xlsb", zipFile({ "xl/workbook.bin": "x" }), "otherFormat", /XLSB/],
    ["any other archive", "plan.zip", zipFile({ "plan.md": "# Plan" }), "otherFormat", /ZIP/],
    ["half a workbook", "plan.xlsx", whole.slice(0, whole.length / 2), "broken", /damaged/],
    ["a workbook whose sheet is cut off", "plan.xlsx", xlsxFile([{ name: "A", rows: [[1]] }], { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c" }), "broken", /damaged/],
    ["a workbook whose sheet is missing", "plan.xlsx", zipFile({ "xl/workbook.xml": "<workbook><sheets><sheet name='A' id='rId1'/></sheets></workbook>", "xl/_rels/workbook.xml.rels": "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/none.xml'/></Relationships>" }), "broken", /damaged/],
    ["a document without its body", "plan.docx", zipFile({ "word/document1.xml": "<w:document/>" }), "broken", /damaged/],
    ["entities that unfold, in a workbook", "plan.xlsx", xlsxFile([{ name: "A", rows: [[1]] }], { "xl/sharedStrings.xml": `${entities}<sst><si><t>&c;</t></si></sst>` }), "broken", /damaged/],
    ["entities that unfold, in a document", "plan.docx", docxFile("", { "word/styles.xml": `${entities}<w:styles/>` }), "broken", /damaged/],
    ["an archive that unpacks without end", "plan.xlsx", bomb(), "unpacksTooLarge", /unpacks/],
    ["a workbook of empty sheets", "plan.xlsx", xlsxFile([{ name: "A", rows: [] }]), "empty", /nothing in it/],
    ["an empty document", "plan.docx", docxFile(""), "empty", /nothing in it/],
    ["a picture", "plan.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), "binary", /not a text/],
    ["XML of another kind", "plan.xml", utf8("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/>"), "otherFormat", /XML/],
  ]; // prettier-ignore

  test.each(cases)("%s is told in one line", async (_what, name, bytes, code, line) => {
    const error = await readFile(bytes, name).then(
      () => undefined,
      (problem: unknown) => problem,
    );
    expect(error).toBeInstanceOf(PlanError);
    const refused = error as PlanError;
    expect(refused.code).toBe(code);
    const said = [planErrorMessage(refused, "en"), planErrorMessage(refused, "es")];
    expect(said[0]).toMatch(line);
    expect(said.every((text) => !text.includes("\n") && text.length > 10)).toBe(true);
  });
});

describe("what a text is", () => {
  test.each<[string, string, string]>([
    ["prose with commas is no table", "note.txt", "# Plan\n\nFirst, second, third.\nOne, two, three.\nA, b, c."],
    ["Markdown called .html stays Markdown", "plan.html", "# Plan\n\n## Objectives\n\n- **Markets**: 50 markets"],
    ["a list of Markdown called .csv stays Markdown", "plan.csv", "# Plan\n\n## Objectives\n\n- **Markets**: 50 markets\n- **Staff**: 20 people"],
    ["Markdown that opens with an element of HTML stays Markdown", "plan.md", "<p align='center'>logo</p>\n\n# Plan\n\n## Objectives\n\n- **Markets**: 50 markets"],
  ])("%s", async (_what, name, text) => {
    const { plan } = await readFile(utf8(text), name);
    expect(plan.title).toBe("Plan");
  }); // prettier-ignore

  test("words alone are a page or a note without headings by the name of their file", async () => {
    const words = utf8("Just a few words.\nAnd some more.");
    const { plan } = await readFile(words, "plan.html");
    expect([plan.title.toLowerCase(), plan.budget.categories]).toEqual(["plan", []]);
    await expect(readFile(words, "note.txt")).rejects.toMatchObject({ code: "noHeadings" });
  });

  test("columns divided by tabs in a .txt are a table", async () => {
    const text = "Item\tCost\nOven\t€5,000\nCounter\t€2,000\nTotal\t€7,000\n";
    const { plan } = await readFile(utf8(text), "Budget.txt");
    expect(plan.budget.categories.flatMap(({ lines }) => lines.map(({ high }) => high))).toEqual([
      5000, 2000,
    ]);
  });

  test("a plan in JSON is one under any name", async () => {
    const { plan } = await readFile(markdown(bakery), "plan.md");
    const again = await readFile(utf8(JSON.stringify(plan)), "plan.txt");
    expect(again.plan).toEqual(plan);
  });
});
