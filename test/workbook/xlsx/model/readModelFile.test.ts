import { existsSync, readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import {
  readAddress,
  cellKey,
  type ModelCell,
  type ModelWorkbook,
} from "../../../../src/model/workbook/index.ts";
import { ModelFileError, readModelFile } from "../../../../src/workbook/index.ts";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rich = "http://schemas.microsoft.com/office/2017/06/relationships";

interface Parts {
  readonly workbook?: string;
  readonly sheets?: string;
  readonly rows: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly relations?: string;
}

/** A file of one sheet called "S" with these rows, and whatever else a test needs. */
function file({ workbook = "", sheets, rows, more = {}, relations = "" }: Parts): Uint8Array {
  const list = sheets ?? '<sheet name="S" sheetId="1" r:id="rId1"/>';
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets>${list}</sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>${relations}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

const read = (parts: Parts): ModelWorkbook => readModelFile(file(parts));

function cell(workbook: ModelWorkbook, address: string): ModelCell | undefined {
  const { sheet, row, column } = readAddress(address, "S") ?? { sheet: "", row: 0, column: 0 };
  return workbook.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, column));
}

describe("rows that are not shown", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';
  const sheet = (more = ""): ModelWorkbook =>
    read({
      rows,
      more: {
        "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${rows}</sheetData>${more}</worksheet>`,
      },
    });

  test("are known, and whether a filter hides rows", () => {
    const [plain] = sheet().sheets;
    expect([...(plain?.hiddenRows ?? [])]).toEqual([1]);
    expect(plain?.filtered).toBeUndefined();
    const filter =
      '<autoFilter ref="A1:A2"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
    expect(sheet(filter).sheets[0]?.filtered).toBe(true);
    expect(sheet('<autoFilter ref="A1:A2"/>').sheets[0]?.filtered).toBeUndefined();
  });
});

describe("a value of a cell", () => {
  const cases: [string, string, ModelCell["value"]][] = [
    ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["a number in its longest form", '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ["a small number", '<c r="A1"><v>-1.2E-7</v></c>', -1.2e-7],
    ["a shared text", '<c r="A1" t="s"><v>1</v></c>', "two parts"],
    ["a text in its cell", '<c r="A1" t="inlineStr"><is><t>in place</t></is></c>', "in place"],
    ["a calculated text", '<c r="A1" t="str"><f>B1&amp;"x"</f><v>1x</v></c>', "1x"],
    ["an empty calculated text", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["a text with an escaped character", '<c r="A1" t="str"><f>CHAR(13)</f><v>_x000D_</v></c>', "\r"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a formula without a value", '<c r="A1"><f>1+1</f></c>', undefined],
    ["a date in words", '<c r="A1" t="d"><v>2026-01-01</v></c>', 46023],
    ["a date and time in words", '<c r="A1" t="d"><v>2026-01-01T12:00:00</v></c>', 46023.5],
  ];
  const strings = `<sst ${main}><si><t>one</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>parts</t></r></si></sst>`;
  test.each(cases)("is read: %s", (_name, xml, value) => {
    const workbook = read({
      rows: `<row r="1">${xml}</row>`,
      relations: `<Relationship Id="s" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
      more: { "xl/sharedStrings.xml": strings },
    });
    expect(cell(workbook, "A1")?.value).toEqual(value);
  });

  test("of a cell that only has a style is none", () => {
    expect(read({ rows: '<row r="1"><c r="A1" s="3"/></row>' }).sheets[0]?.cells.size).toBe(0);
  });

  test("stands where it is even if the file leaves addresses out", () => {
    const workbook = read({ rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>" });
    expect(["A1", "B1", "A2"].map((address) => cell(workbook, address)?.value)).toEqual([1, 2, 3]);
  });

  test("that is a newer error is told by the value beside it", () => {
    const metadata = `<metadata ${main}><metadataTypes><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>
      <futureMetadata name="XLDAPR"><bk/></futureMetadata>
      <futureMetadata name="XLRICHVALUE"><bk><extLst><ext><rvb i="1"/></ext></extLst></bk><bk><extLst><ext><rvb i="0"/></ext></extLst></bk></futureMetadata>
      <cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata>
      <valueMetadata><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></valueMetadata></metadata>`;
    const workbook = read({
      rows: '<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" t="e" vm="2"><v>#VALUE!</v></c><c r="C1" t="e"><v>#VALUE!</v></c></row>',
      relations: `<Relationship Id="m" Type="${office}/sheetMetadata" Target="metadata.xml"/><Relationship Id="v" Type="${rich}/rdRichValue" Target="richData/rdrichvalue.xml"/><Relationship Id="t" Type="${rich}/rdRichValueStructure" Target="richData/rdrichvaluestructure.xml"/>`,
      more: {
        "xl/metadata.xml": metadata,
        "xl/richData/rdrichvalue.xml":
          '<rvData><rv s="0"><v>1</v><v>8</v></rv><rv s="1"><v>13</v><v>8</v></rv></rvData>',
        "xl/richData/rdrichvaluestructure.xml":
          '<rvStructures><s t="_error"><k n="colOffset" t="i"/><k n="errorType" t="i"/></s><s t="_error"><k n="errorType" t="i"/><k n="subType" t="i"/></s></rvStructures>',
      },
    });
    expect(["A1", "B1", "C1"].map((address) => cell(workbook, address)?.value)).toEqual([
      { error: "#CALC!" },
      { error: "#SPILL!" },
      { error: "#VALUE!" },
    ]);
  });
});

describe("a formula that a file writes once for several cells", () => {
  // The moved texts are what Excel shows after filling the first formula down or to the right.
  const cases: [string, string, string, string, string][] = [
    ["moves what is relative", "A1*2", "B1", "B3", "A3*2"],
    ["keeps what is fixed", "$A$1*A1+A$1+$A1", "B1", "C3", "$A$1*B3+B$1+$A3"],
    ["moves areas", "SUM(A1:C1)", "D1", "D9", "SUM(A9:C9)"],
    ["moves a growing area at one end", "SUM(A$1:A1)", "B1", "B4", "SUM(A$1:A4)"],
    ["moves whole columns sideways only", "SUM(A:A)/COUNT(2:2)", "B1", "C2", "SUM(B:B)/COUNT(3:3)"],
    ["moves references to other sheets", "'My sheet'!A1+Other!$B2", "B1", "B2", "'My sheet'!A2+Other!$B3"],
    ["leaves names, tables and texts", 'Rate*Sales[Total]&"A1"', "B1", "B2", 'Rate*Sales[Total]&"A1"'],
    ["leaves functions that look like cells", "LOG10(A1)", "B1", "B2", "LOG10(A2)"],
    ["keeps blanks and an intersection", "A1:B9 B2:C2", "E1", "E2", "A2:B10 B3:C3"],
    ["comes in again on the other side", "A1", "B2", "A1", "XFD1048576"],
  ];
  test.each(cases)("%s", (_name, formula, first, other, expected) => {
    const number = (address: string): string => /\d+/.exec(address)?.[0] ?? "";
    const escaped = formula.replaceAll("&", "&amp;");
    const one = `<row r="${number(first)}"><c r="${first}"><f t="shared" ref="A1:Z99" si="4">${escaped}</f></c></row>`;
    const two = `<row r="${number(other)}"><c r="${other}"><f t="shared" si="4"/></c></row>`;
    expect(cell(read({ rows: one + two }), other)?.formula).toBe(expected);
  });

  test("is not mixed with another of another number", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">1+C1</f></c><c r="B1"><f t="shared" ref="B1:B2" si="1">2+C1</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><f t="shared" si="1"/></c></row>';
    const workbook = read({ rows });
    expect([cell(workbook, "A2")?.formula, cell(workbook, "B2")?.formula]).toEqual(["1+C2", "2+C2"]);
  });
});

describe("a formula as Excel shows it", () => {
  const cases: [string, string][] = [
    ["_xlfn.STDEV.S(A1:A3)", "STDEV.S(A1:A3)"],
    ["_xlfn._xlws.SORT(A1:A3)", "SORT(A1:A3)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "LET(x,1,x+1)"],
    ["_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlpm.a+_xlpm.b)(1)", "LAMBDA(a,[b],a+b)(1)"],
    ["_xlfn.BYROW(A1:B2,_xleta.SUM)", "BYROW(A1:B2,SUM)"],
    ["_xlfn.ANCHORARRAY(A1)+1", "A1#+1"],
    ["SUM(_xlfn.ANCHORARRAY(Sheet2!$B$2))", "SUM(Sheet2!$B$2#)"],
    ["_xlfn.SINGLE(A1:A3)*2", "@A1:A3*2"],
    ["_xlfn.SINGLE(INDEX(A1:B3,2,0))", "@INDEX(A1:B3,2,0)"],
    ["_xlfn.SINGLE(A1:A3+B1:B3)", "@(A1:A3+B1:B3)"],
    ["_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))", "@(A1#)"],
    ["_xldudf_PLAN_UNCERTAIN(1,2)", "PLAN.UNCERTAIN(1,2)"],
    ['"_xlfn.A"&_xlfn.CONCAT(A1,"_xlpm.x")', '"_xlfn.A"&CONCAT(A1,"_xlpm.x")'],
    ["=1+1", "1+1"],
    ["[1]Data!$A$1*2", "[1]Data!$A$1*2"],
  ];
  test.each(cases)("%s", (stored, shown) => {
    const escaped = stored.replaceAll("&", "&amp;");
    const workbook = read({ rows: `<row r="1"><c r="D1"><f>${escaped}</f><v>1</v></c></row>` });
    expect(cell(workbook, "D1")?.formula).toBe(shown);
  });
});

describe("what one formula fills", () => {
  const cases: [string, string, boolean | undefined][] = [
    ["an array formula", '<c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c>', false],
    ["a dynamic array", '<c r="A1" cm="1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c>', true],
    ["a single cell", '<c r="A1"><f>C1*2</f><v>1</v></c>', undefined],
  ];
  test.each(cases)("is read: %s", (_name, xml, spills) => {
    const read1 = cell(read({ rows: `<row r="1">${xml}</row>` }), "A1");
    expect(read1?.spills).toBe(spills);
    expect(read1?.fills).toEqual(
      spills === undefined ? undefined : { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 },
    );
  });

  const tables: [string, string, string][] = [
    ["down", 'r1="B1"', "TABLE(,B1)"],
    ["across", 'dtr="1" r1="B1"', "TABLE(B1,)"],
    ["both ways", 'dt2D="1" dtr="1" r1="B1" r2="B2"', "TABLE(B1,B2)"],
  ];
  test.each(tables)("is named where it is a data table %s", (_name, attributes, formula) => {
    const rows = `<row r="5"><c r="C5"><f t="dataTable" ref="C5:C9" ${attributes}/><v>1</v></c></row>`;
    expect(cell(read({ rows }), "C5")?.formula).toBe(formula);
  });
});

describe("a workbook", () => {
  test("has its names with their scope, without those of printing and filters", () => {
    const { names } = read({
      sheets: '<sheet name="Chart" sheetId="9" r:id="x"/><sheet name="S" sheetId="1" r:id="rId1"/>',
      workbook:
        '<definedNames><definedName name="Rate">S!$B$3</definedName><definedName name="Rate" localSheetId="1">0.25</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">S!$A$1:$B$2</definedName><definedName name="Old" hidden="1">S!#REF!</definedName>' +
        '<definedName name="Mean">_xlfn.LET(_xlpm.a,S!$B$1,_xlpm.a/2)</definedName></definedNames>',
      rows: "",
    });
    expect(names).toEqual([
      { name: "Rate", formula: "S!$B$3" },
      { name: "Rate", formula: "0.25", sheet: "S" },
      { name: "Old", formula: "S!#REF!", hidden: true },
      { name: "Mean", formula: "LET(a,S!$B$1,a/2)" },
    ]);
  });

  test("has its tables with their columns, headings and totals", () => {
    const { tables } = read({
      rows: "",
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="t" Type="${office}/table" Target="../tables/table1.xml"/><Relationship Id="u" Type="${office}/table" Target="../tables/table2.xml"/></Relationships>`,
        "xl/tables/table1.xml": `<table ${main} name="Sales" displayName="Sales" ref="B2:C9" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Month"/><tableColumn id="2" name="Net_x000a_amount"/></tableColumns></table>`,
        "xl/tables/table2.xml": `<table ${main} displayName="Bare" ref="E1:E3" headerRowCount="0"><tableColumns><tableColumn id="1" name="Column1"/></tableColumns></table>`,
      },
    });
    expect(tables).toEqual([
      {
        name: "Sales",
        sheet: "S",
        area: { firstRow: 1, lastRow: 8, firstColumn: 1, lastColumn: 2 },
        headings: true,
        totals: true,
        columns: ["Month", "Net\namount"],
      },
      {
        name: "Bare",
        sheet: "S",
        area: { firstRow: 0, lastRow: 2, firstColumn: 4, lastColumn: 4 },
        headings: false,
        totals: false,
        columns: ["Column1"],
      },
    ]);
  });

  test("keeps hidden sheets and leaves sheets of one chart out", () => {
    const sheets =
      '<sheet name="Chart" sheetId="9" r:id="rId9"/><sheet name="S" sheetId="1" state="veryHidden" r:id="rId1"/>';
    const relations = `<Relationship Id="rId9" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>`;
    const workbook = read({ sheets, relations, rows: '<row r="1"><c r="A1"><v>7</v></c></row>' });
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["S", "veryHidden"]]);
    expect(cell(workbook, "A1")?.value).toBe(7);
  });

  test("says from when it counts its days", () => {
    expect(read({ rows: "" }).dateSystem).toBe(1900);
    expect(read({ rows: "", workbook: '<workbookPr date1904="1"/>' }).dateSystem).toBe(1904);
    expect(read({ rows: "", workbook: '<workbookPr date1904="0"/>' }).dateSystem).toBe(1900);
  });

  test("names the other workbooks in the order of their numbers", () => {
    const { externalLinks } = read({
      rows: "",
      workbook:
        '<externalReferences><externalReference r:id="rId8"/><externalReference r:id="rId7"/></externalReferences>',
      relations: `<Relationship Id="rId7" Type="${office}/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="rId8" Type="${office}/externalLink" Target="externalLinks/externalLink2.xml"/>`,
      more: {
        "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="Old.xlsx" TargetMode="External"/></Relationships>`,
        "xl/externalLinks/_rels/externalLink2.xml.rels": `<Relationships><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="file:///Prices.xlsx" TargetMode="External"/></Relationships>`,
      },
    });
    expect(externalLinks).toEqual(["file:///Prices.xlsx", "Old.xlsx"]);
  });

  test("keeps the number formats of what it holds, built-in ones as Excel shows them", () => {
    const styles = `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="General"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="3"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
    const row = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    const workbook = read({
      rows: `<row r="1">${row}</row>`,
      relations: `<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/>`,
      more: { "xl/styles.xml": styles },
    });
    expect([...(workbook.sheets[0]?.cells.values() ?? [])].map(({ format }) => format)).toEqual([
      undefined,
      "0.0%",
      "m/d/yyyy",
      "#,##0",
      undefined,
    ]);
  });
});

describe("a file that is no model", () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]);
  const sheet = "xl/worksheets/sheet1.xml";
  const cases: [string, Uint8Array, ModelFileError["code"]][] = [
    ["text", strToU8("A;B\n1;2"), "noWorkbook"],
    ["an old workbook", compound, "oldOffice"],
    ["a PDF", strToU8("%PDF-1.7"), "otherFormat"],
    ["a binary workbook", zipSync({ "xl/workbook.bin": strToU8("x") }), "otherFormat"],
    ["a Word document", zipSync({ "word/document.xml": strToU8("<a/>") }), "noWorkbook"],
    ["one whose sheet is no XML", file({ rows: "", more: { [sheet]: "<worksheet><row>" } }), "broken"],
    ["one that declares entities", file({ rows: "", more: { [sheet]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' } }), "broken"],
    ["half of one", file({ rows: "" }).slice(0, 300), "broken"],
    ["one that was made to unpack without end", zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "xl/worksheets/a.xml": new Uint8Array(6_000_000) }), "unpacksTooLarge"],
  ]; // prettier-ignore
  test.each(cases)("is refused: %s", (_name, bytes, code) => {
    expect(() => readModelFile(bytes)).toThrow(expect.objectContaining({ name: "ModelFileError", code }));
  });

  test("is one above 50 MB", () => {
    expect(() => readModelFile(new Uint8Array(50_000_001))).toThrow(ModelFileError);
  });
});

const shared = new URL("../../../../../shared/excel-workbooks/", import.meta.url);
(existsSync(shared) ? describe : describe.skip)(
  "workbooks that Excel wrote (../shared/excel-workbooks)",
  () => {
    test("lose no formula: as many as the file writes, each with its value and without the file's prefixes", () => {
      const names = readdirSync(shared).filter((name) => /^(?:LOOKUP|templates|MATH).*\.xlsx$/.test(name));
      expect(names.length).toBeGreaterThan(20);
      const left: string[] = [];
      for (const name of names) {
        const workbook = readModelFile(readFileSync(new URL(name, shared)));
        const cells = workbook.sheets.flatMap((sheet) => [...sheet.cells.values()]);
        for (const { formula, value } of cells)
          if (formula !== undefined && (value === undefined || /_xl(?:fn|ws|pm)/.test(formula)))
            left.push(formula);
      }
      expect(left).toEqual([]);
    });
  },
);
