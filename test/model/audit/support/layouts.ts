// Over 150 lines: seven workbooks, cell by cell.
import { columnLetters as L } from "../../../../src/model/workbook/index.ts";
import type { TypedCells } from "../../support/workbook.ts";
import type { Sheets } from "./cleanModels.ts";

type Cells = Record<string, TypedCells[string]>;

/** Months down, the totals above them, assumptions at the side. */
function shopByMonth(): Sheets {
  const s: Cells = {};
  s.A1 = "Plan by month";
  [
    "Month",
    "Visitors",
    "Conversion",
    "Orders",
    "Average order",
    "Sales",
    "Refunds",
    "Net sales",
    "Ad spend",
    "Contribution",
    "Cumulative",
  ].forEach((t, i) => (s[`${L(i)}3`] = t));
  s.A4 = "Total";
  for (const c of "BDFGHIJ") s[`${c}4`] = `=SUM(${c}5:${c}16)`;
  s.C4 = "=D4/B4";
  s.E4 = "=F4/D4";
  s.M2 = "Assumptions";
  [
    ["Visitors in month 1", 12000],
    ["Growth", 0.04],
    ["Conversion", 0.021],
    ["Average order", 58.5],
    ["Refund rate", 0.06],
    ["Cost a visitor", 0.35],
  ].forEach(([t = "", v = 0], i) => {
    s[`M${3 + i}`] = t;
    s[`N${3 + i}`] = v;
  });
  for (let r = 5; r <= 16; r++) {
    s[`A${r}`] = r === 5 ? 45658 : `=EDATE(A${r - 1},1)`;
    s[`B${r}`] = r === 5 ? "=$N$3" : `=B${r - 1}*(1+$N$4)`;
    s[`C${r}`] = "=$N$5";
    s[`D${r}`] = `=B${r}*C${r}`;
    s[`E${r}`] = "=$N$6";
    s[`F${r}`] = `=D${r}*E${r}`;
    s[`G${r}`] = `=-F${r}*$N$7`;
    s[`H${r}`] = `=F${r}+G${r}`;
    s[`I${r}`] = `=-B${r}*$N$8`;
    s[`J${r}`] = `=H${r}+I${r}`;
    s[`K${r}`] = r === 5 ? "=J5" : `=K${r - 1}+J${r}`;
  }
  return { Plan: s };
}

/** Several blocks on one sheet: revenue, costs and staff, each with figures of its own at the side. */
function budgetInBlocks(): Sheets {
  const s: Cells = {};
  s.A1 = "Budget";
  const years = ["B", "C", "D", "E", "F"];
  s.B2 = 2025;
  for (let i = 1; i < 5; i++) s[`${years[i]}2`] = `=${years[i - 1]}2+1`;
  s.A3 = "Revenue";
  ["Licences", "Services", "Training"].forEach((t, k) => {
    s[`A${4 + k}`] = t;
    s[`B${4 + k}`] = [120000, 80000, 15000][k] ?? 0;
    for (let i = 1; i < 5; i++) s[`${years[i]}${4 + k}`] = `=${years[i - 1]}${4 + k}*(1+$I${4 + k})`;
    s[`I${4 + k}`] = [0.12, 0.08, 0.05][k] ?? 0;
  });
  s.H3 = "Growth";
  ["H4", "H5", "H6"].forEach((c, k) => (s[c] = ["Licences", "Services", "Training"][k] ?? ""));
  s.A7 = "Total revenue";
  for (const c of years) s[`${c}7`] = `=SUM(${c}4:${c}6)`;
  s.A9 = "Costs";
  ["Salaries", "Hosting", "Travel", "Office"].forEach((t, k) => {
    s[`A${10 + k}`] = t;
    for (let i = 0; i < 5; i++) {
      const c = years[i] ?? "";
      s[`${c}${10 + k}`] =
        k === 0
          ? `=-${c}16*${c}17`
          : k === 1
            ? `=-${c}4*$I$10`
            : k === 2
              ? `=-${c}5*$I$11`
              : `=-${c}16*$I$12`;
    }
  });
  ["Hosting share", "Travel share", "Office a head"].forEach((t, k) => {
    s[`H${10 + k}`] = t;
    s[`I${10 + k}`] = [0.11, 0.04, 3600][k] ?? 0;
  });
  s.A14 = "Total costs";
  for (const c of years) s[`${c}14`] = `=SUM(${c}10:${c}13)`;
  s.A16 = "Staff";
  s.A17 = "Salary a head";
  s.B16 = 2;
  s.B17 = 41000;
  for (let i = 1; i < 5; i++) {
    s[`${years[i]}16`] = `=${years[i - 1]}16+$I$16`;
    s[`${years[i]}17`] = `=${years[i - 1]}17*(1+$I$17)`;
  }
  s.H16 = "New staff a year";
  s.I16 = 1;
  s.H17 = "Pay rise";
  s.I17 = 0.03;
  s.A19 = "Result";
  for (const c of years) s[`${c}19`] = `=${c}7+${c}14`;
  s.A20 = "Margin";
  for (const c of years) s[`${c}20`] = `=IF(${c}7=0,0,${c}19/${c}7)`;
  return { Budget: s };
}

/** Quarters across with a column for each year between them, and a ratio among its totals. */
function quartersAndYears(): Sheets {
  const s: Cells = {};
  s.A1 = "Quarters";
  let col = 1;
  const cols: (readonly [string, "q" | "y"])[] = [];
  for (let y = 0; y < 3; y++) {
    for (let k = 0; k < 4; k++) {
      cols.push([L(col), "q"]);
      col++;
    }
    cols.push([L(col), "y"]);
    col++;
  }
  s.A3 = "Units";
  s.A4 = "Price";
  s.A5 = "Sales";
  s.A6 = "Cost of sales";
  s.A7 = "Gross profit";
  s.A8 = "Overheads";
  s.A9 = "Profit";
  s.T1 = "Drivers";
  [
    ["Units first quarter", 900],
    ["Growth a quarter", 0.02],
    ["Price", 25],
    ["Cost share", 0.42],
    ["Overheads", 5200],
  ].forEach(([t = "", v = 0], i) => {
    s[`T${2 + i}`] = t;
    s[`U${2 + i}`] = v;
  });
  let prev = "";
  cols.forEach(([c, kind], i) => {
    s[`${c}2`] = kind === "q" ? `Q${(i % 5) + 1}` : "Year";
    if (kind === "q") {
      s[`${c}3`] = prev ? `=${prev}3*(1+$U$3)` : "=$U$2";
      s[`${c}4`] = "=$U$4";
      s[`${c}5`] = `=${c}3*${c}4`;
      s[`${c}6`] = `=-${c}5*$U$5`;
      s[`${c}7`] = `=${c}5+${c}6`;
      s[`${c}8`] = "=-$U$6";
      s[`${c}9`] = `=${c}7+${c}8`;
      prev = c;
    } else {
      const [f = ""] = cols[i - 4] ?? [];
      const [l = ""] = cols[i - 1] ?? [];
      for (const r of [3, 5, 6, 7, 8, 9]) s[`${c}${r}`] = `=SUM(${f}${r}:${l}${r})`;
      s[`${c}4`] = `=${c}5/${c}3`;
    }
  });
  return { Quarters: s };
}

/** A hotel in Spanish: years down on one sheet, assumptions and a summary on others. */
function hotelInSpanish(): Sheets {
  const a: Cells = { A1: "Supuestos" };
  [
    ["Plazas", 40],
    ["Ocupación", 0.62],
    ["Tarifa media", 84],
    ["Días abiertos", 330],
    ["Sueldos", 210000],
    ["Inflación", 0.025],
    ["Suministros por plaza", 900],
    ["Tipo impositivo", 0.25],
  ].forEach(([t = "", v = 0], i) => {
    a[`A${3 + i}`] = t;
    a[`B${3 + i}`] = v;
  });
  const r: Cells = { A1: "Cuenta de resultados" };
  [
    "Año",
    "Índice",
    "Noches",
    "Ingresos",
    "Sueldos",
    "Suministros",
    "Resultado bruto",
    "Impuestos",
    "Resultado neto",
  ].forEach((t, i) => (r[`${L(i)}2`] = t));
  for (let k = 3; k <= 9; k++) {
    r[`A${k}`] = k === 3 ? 2025 : `=A${k - 1}+1`;
    r[`B${k}`] = k === 3 ? 1 : `=B${k - 1}*(1+Supuestos!$B$8)`;
    r[`C${k}`] = "=Supuestos!$B$3*Supuestos!$B$4*Supuestos!$B$6";
    r[`D${k}`] = `=C${k}*Supuestos!$B$5*B${k}`;
    r[`E${k}`] = `=-Supuestos!$B$7*B${k}`;
    r[`F${k}`] = `=-Supuestos!$B$3*Supuestos!$B$9*B${k}`;
    r[`G${k}`] = `=SUM(D${k}:F${k})`;
    r[`H${k}`] = `=-MAX(0,G${k})*Supuestos!$B$10`;
    r[`I${k}`] = `=G${k}+H${k}`;
  }
  const m: Cells = {
    A1: "Resumen",
    A2: "Ingresos totales",
    B2: "=SUM(Resultados!D3:D9)",
    A3: "Beneficio neto",
    B3: "=SUM(Resultados!I3:I9)",
    A4: "Margen",
    B4: "=B3/B2",
    A5: "Mejor año",
    B5: "=MAX(Resultados!I3:I9)",
  };
  return { Supuestos: a, Resultados: r, Resumen: m };
}

/** A loan by month, paid in equal amounts. */
function annuity(): Sheets {
  const s: Cells = {
    A1: "Loan",
    A2: "Amount",
    B2: 250000,
    A3: "Rate",
    B3: 0.045,
    A4: "Years",
    B4: 3,
    A5: "Payment",
    B5: "=-PMT(B3/12,B4*12,B2)",
  };
  ["Period", "Opening", "Interest", "Principal", "Closing"].forEach((t, i) => (s[`${L(i)}7`] = t));
  for (let r = 8; r <= 43; r++) {
    s[`A${r}`] = r === 8 ? 1 : `=A${r - 1}+1`;
    s[`B${r}`] = r === 8 ? "=B2" : `=E${r - 1}`;
    s[`C${r}`] = `=B${r}*$B$3/12`;
    s[`D${r}`] = `=$B$5-C${r}`;
    s[`E${r}`] = `=B${r}-D${r}`;
  }
  s.A45 = "Total interest";
  s.C45 = "=SUM(C8:C43)";
  s.D45 = "=SUM(D8:D43)";
  return { Loan: s };
}

/** Records with looked-up prices, and a report by region and product. */
function salesReport(): Sheets {
  const d: Cells = {};
  ["Date", "Region", "Product", "Quantity", "Price", "Amount"].forEach((t, i) => (d[`${L(i)}1`] = t));
  const regions = ["North", "South", "East"],
    products = ["Bolt", "Nut", "Gear", "Belt"];
  for (let r = 2; r <= 31; r++) {
    d[`A${r}`] = 45600 + r * 3;
    d[`B${r}`] = regions[r % 3] ?? "";
    d[`C${r}`] = products[(r * 7) % 4] ?? "";
    d[`D${r}`] = 3 + ((r * 13) % 17);
    d[`E${r}`] = `=VLOOKUP(C${r},Prices!$A$2:$B$5,2,FALSE)`;
    d[`F${r}`] = `=D${r}*E${r}`;
  }
  const p: Cells = { A1: "Product", B1: "Price" };
  products.forEach((t, i) => {
    p[`A${i + 2}`] = t;
    p[`B${i + 2}`] = 4.5 + i * 3;
  });
  const q: Cells = { A1: "Sales by region and product" };
  products.forEach((t, i) => (q[`${L(i + 1)}3`] = t));
  q.F3 = "Total";
  regions.forEach((t, k) => {
    q[`A${4 + k}`] = t;
    for (let i = 1; i <= 4; i++)
      q[`${L(i)}${4 + k}`] =
        `=SUMIFS(Records!$F$2:$F$31,Records!$B$2:$B$31,$A${4 + k},Records!$C$2:$C$31,${L(i)}$3)`;
    q[`F${4 + k}`] = `=SUM(B${4 + k}:E${4 + k})`;
  });
  q.A7 = "Total";
  for (let i = 1; i <= 5; i++) q[`${L(i)}7`] = `=SUM(${L(i)}4:${L(i)}6)`;
  q.A8 = "Share";
  for (let i = 1; i <= 5; i++) q[`${L(i)}8`] = `=${L(i)}7/$F$7`;
  return { Records: d, Prices: p, Report: q };
}

/** Cases side by side, one of them chosen by its number. */
function chosenCase(): Sheets {
  const s: Cells = { A1: "Cases", A2: "Chosen", B2: 2, C3: "Low", D3: "Base", E3: "High", B3: "Live" };
  [
    ["Price", 9, 10, 11],
    ["Volume", 800, 1000, 1150],
    ["Unit cost", 6.2, 6, 5.8],
    ["Fixed cost", 1500, 1400, 1350],
    ["Discount rate", 0.11, 0.09, 0.08],
  ].forEach(([t = "", a = 0, b = 0, c = 0], i) => {
    s[`A${4 + i}`] = t;
    s[`C${4 + i}`] = a;
    s[`D${4 + i}`] = b;
    s[`E${4 + i}`] = c;
    s[`B${4 + i}`] = `=CHOOSE($B$2,C${4 + i},D${4 + i},E${4 + i})`;
  });
  s.A10 = "Year";
  s.A11 = "Revenue";
  s.A12 = "Costs";
  s.A13 = "Cash flow";
  s.A14 = "Factor";
  s.A15 = "Present value";
  for (let i = 1; i <= 6; i++) {
    const c = L(i),
      p = L(i - 1);
    s[`${c}10`] = i === 1 ? 1 : `=${p}10+1`;
    s[`${c}11`] = "=$B$4*$B$5";
    s[`${c}12`] = "=-$B$5*$B$6-$B$7";
    s[`${c}13`] = `=${c}11+${c}12`;
    s[`${c}14`] = `=1/(1+$B$8)^${c}10`;
    s[`${c}15`] = `=${c}13*${c}14`;
  }
  s.A17 = "Value";
  s.B17 = "=SUM(B15:G15)";
  s.A18 = "Payback";
  s.B18 = '=COUNTIF(B15:G15,"<0")+1';
  return { Cases: s };
}

/** Clean models of other builds: totals above, blocks under each other, years between quarters, cases, Spanish. */
export const layouts: Readonly<Record<string, () => Sheets>> = {
  shopByMonth,
  budgetInBlocks,
  quartersAndYears,
  hotelInSpanish,
  annuity,
  salesReport,
  chosenCase,
};
