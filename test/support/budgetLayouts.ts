import { endOf, sumOf, type DrawnAmount, type DrawnBudget } from "./arbitraryBudget.ts";

type Printer = (budget: DrawnBudget) => string;

const headings = {
  en: { year: "Yearly budget", month: "Monthly budget", once: "One-off budget" },
  es: { year: "Presupuesto anual", month: "Presupuesto mensual", once: "Presupuesto (pago único)" },
} as const;
const words = {
  en: {
    item: "Item", amount: "Amount", total: "Total", subtotal: "Subtotal", area: "Area", low: "Low", high: "High",
    quantity: "Quantity", unit: "Unit cost", monthly: "Monthly", yearly: "Yearly", planned: "Planned", actual: "Actual",
    share: "Share", notes: "Notes", to: "to", lean: "Lean", full: "Full", option: "Option", number: "No.",
  },
  es: {
    item: "Concepto", amount: "Importe", total: "Total", subtotal: "Subtotal", area: "Área", low: "Mínimo", high: "Máximo",
    quantity: "Cantidad", unit: "Precio unitario", monthly: "Mensual", yearly: "Anual", planned: "Previsto", actual: "Real",
    share: "Porcentaje", notes: "Notas", to: "a", lean: "Reducido", full: "Completo", option: "Opción", number: "N.º",
  },
} as const; // prettier-ignore

const grouping = { en: ",", es: "." } as const;

function figure(value: number, { language }: DrawnBudget): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, grouping[language]);
}

/** An amount as a person of the language writes it, with the currency where the budget has it. */
function money({ low, high }: DrawnAmount, budget: DrawnBudget): string {
  const between = ` ${words[budget.language].to} `;
  const text = low === high ? figure(low, budget) : `${figure(low, budget)}${between}${figure(high, budget)}`;
  const { currency } = budget;
  if (currency === "before")
    return low === high ? `$${text}` : `$${figure(low, budget)}-$${figure(high, budget)}`;
  if (currency === "behind") return `${text} €`;
  return currency === "code" ? `${text} EUR` : text;
}

function head(budget: DrawnBudget, period = true): string[] {
  const { language, currency } = budget;
  const heading = period
    ? headings[language][budget.period]
    : words[language].total && headings[language].once;
  return ["# Plan", "", `## ${heading}${currency === "heading" ? " (EUR)" : ""}`, ""];
}

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const rule = (columns: number): string => row(...Array<string>(columns).fill("---"));
const document = (...lines: readonly (string | readonly string[])[]): string =>
  `${lines.flat().join("\n")}\n`;

/** Contingency, tax and total as pairs of a name and an amount. */
function end(budget: DrawnBudget): [string, DrawnAmount][] {
  const added = endOf(budget);
  const all = [...budget.groups.flatMap(({ lines }) => lines), ...added];
  const before = sumOf(budget.groups.flatMap(({ lines }) => lines));
  const { subtotal, total } = words[budget.language];
  return [
    ...(added.length > 0 && budget.subtotals ? [[subtotal, before] as [string, DrawnAmount]] : []),
    ...added.map((line): [string, DrawnAmount] => [line.name, line]),
    ...(budget.total ? [[total, sumOf(all)] as [string, DrawnAmount]] : []),
  ];
}

const flat = ({ groups }: DrawnBudget) => groups.flatMap(({ lines }) => lines);

const plainTable: Printer = (budget) => {
  const { item, amount } = words[budget.language];
  return document(
    head(budget),
    row(item, amount),
    rule(2),
    flat(budget).map((line) => row(line.name, money(line, budget))),
    end(budget).map(([name, value]) => row(`**${name}**`, `**${money(value, budget)}**`)),
  );
};

const amountFirst: Printer = (budget) => {
  const { item, amount, notes } = words[budget.language];
  return document(
    head(budget),
    row(amount, item, notes),
    rule(3),
    flat(budget).map((line, index) => row(money(line, budget), line.name, index % 2 === 0 ? "x" : "")),
    end(budget).map(([name, value]) => row(money(value, budget), name, "")),
  );
};

const categoryColumn: Printer = (budget) => {
  const { area, item, amount, subtotal } = words[budget.language];
  return document(
    head(budget),
    row(area, item, amount),
    rule(3),
    budget.groups.flatMap(({ name, lines }) => [
      ...lines.map((line, index) => row(index === 0 ? name : "", line.name, money(line, budget))),
      ...(budget.subtotals ? [row("", subtotal, money(sumOf(lines), budget))] : []),
    ]),
    end(budget)
      .filter(([name]) => name !== subtotal)
      .map(([name, value]) => row(name, "", money(value, budget))),
  );
};

const groupRows: Printer = (budget) => {
  const { item, amount, total } = words[budget.language];
  return document(
    head(budget),
    row(item, amount),
    rule(2),
    budget.groups.flatMap(({ name, lines }) => [
      row(`**${name}**`, ""),
      ...lines.map((line) => row(line.name, money(line, budget))),
      ...(budget.subtotals ? [row(`*${total} ${name}*`, money(sumOf(lines), budget))] : []),
    ]),
    budget.total && endOf(budget).length === 0 ? row(`**${total}**`, money(sumOf(flat(budget)), budget)) : [],
  );
};

const groupAmounts: Printer = (budget) => {
  const { item, amount, total } = words[budget.language];
  return document(
    head(budget),
    row(item, amount),
    rule(2),
    budget.groups.flatMap(({ name, lines }) => [
      row(`**${name}**`, `**${money(sumOf(lines), budget)}**`),
      ...lines.map((line) => row(line.name, money(line, budget))),
    ]),
    row(`**${total}**`, `**${money(sumOf(flat(budget)), budget)}**`),
  );
};

const detailRows: Printer = (budget) => {
  const { item, amount } = words[budget.language];
  return document(
    head(budget),
    row(item, amount),
    rule(2),
    flat(budget).flatMap((line) => [
      row(line.name, money(line, budget)),
      ...line.details.map((detail) => row(`- ${detail.name}`, money(detail, budget))),
    ]),
    end(budget).map(([name, value]) => row(name, money(value, budget))),
  );
};

const numbered: Printer = (budget) => {
  const { item, amount, number } = words[budget.language];
  return document(
    head(budget),
    row(number, item, amount),
    rule(3),
    flat(budget).flatMap((line, at) => [
      row(`${at + 1}`, line.name, money(line, budget)),
      ...line.details.map((detail, inside) =>
        row(`${at + 1}.${inside + 1}`, detail.name, money(detail, budget)),
      ),
    ]),
    end(budget).map(([name, value]) => row("", name, money(value, budget))),
  );
};

const lowHigh: Printer = (budget) => {
  const { item, low, high } = words[budget.language];
  const end2 = (value: DrawnAmount): string[] =>
    [value.low, value.high].map((one) => money({ low: one, high: one }, budget));
  return document(
    head(budget),
    row(item, high, low),
    rule(3),
    flat(budget).map((line) => row(line.name, ...end2(line).reverse())),
    end(budget).map(([name, value]) => row(name, ...end2(value).reverse())),
  );
};

const monthlyYearly: Printer = (budget) => {
  const { item, monthly, yearly, total } = words[budget.language];
  const both = (value: DrawnAmount): string[] => [
    money(value, budget),
    money({ low: value.low * 12, high: value.high * 12 }, budget),
  ];
  return document(
    head({ ...budget, period: "month" }),
    row(item, monthly, yearly),
    rule(3),
    flat(budget).map((line) => row(line.name, ...both(line))),
    budget.total ? row(total, ...both(sumOf(flat(budget)))) : [],
  );
};

const product: Printer = (budget) => {
  const { item, quantity, unit, total } = words[budget.language];
  const times = (at: number): number => (at % 4) + 2;
  return document(
    head(budget),
    row(item, quantity, unit, total),
    rule(4),
    flat(budget).map((line, at) =>
      row(
        line.name,
        String(times(at)),
        money(line, budget),
        money({ low: line.low * times(at), high: line.high * times(at) }, budget),
      ),
    ),
    budget.total
      ? row(
          total,
          "",
          "",
          money(
            sumOf(
              flat(budget).map((line, at) => ({ low: line.low * times(at), high: line.high * times(at) })),
            ),
            budget,
          ),
        )
      : [],
  );
};

const byYear: Printer = (budget) => {
  const { item, total } = words[budget.language];
  const parts = (value: DrawnAmount): DrawnAmount[] => [
    value,
    { low: value.low + 100, high: value.high + 100 },
  ];
  return document(
    head({ ...budget, period: "once" }),
    row(item, "2026", "2027", ...(budget.subtotals ? [total] : [])),
    rule(budget.subtotals ? 4 : 3),
    flat(budget).map((line) =>
      row(
        line.name,
        ...parts(line).map((part) => money(part, budget)),
        ...(budget.subtotals ? [money(sumOf(parts(line)), budget)] : []),
      ),
    ),
  );
};

const plannedActual: Printer = (budget) => {
  const { item, planned, actual, total } = words[budget.language];
  const spent = (value: DrawnAmount): DrawnAmount => ({ low: value.low + 7, high: value.high + 7 });
  return document(
    head(budget),
    row(item, planned, actual),
    rule(3),
    flat(budget).map((line) => row(line.name, money(line, budget), money(spent(line), budget))),
    budget.total
      ? row(total, money(sumOf(flat(budget)), budget), money(sumOf(flat(budget).map(spent)), budget))
      : [],
  );
};

const colonList: Printer = (budget) =>
  document(
    head(budget),
    budget.groups.flatMap(({ name, lines }) => [
      `### ${name}`,
      ...lines.map((line) => `- ${line.name}: ${money(line, budget)}`),
      ...(budget.subtotals ? [`- **Total**: ${money(sumOf(lines), budget)}`] : []),
      "",
    ]),
  );

const dashList: Printer = (budget) =>
  document(
    head(budget),
    flat(budget).map((line) => `* ${line.name} - ${money(line, budget)}`),
    end(budget).map(([name, value]) => `* ${name} - ${money(value, budget)}`),
  );

const leaders: Printer = (budget) =>
  document(
    head(budget),
    flat(budget).map((line, at) => `${at + 1}. ${line.name} ........ ${money(line, budget)}`),
    end(budget).map(
      ([name, value], at) => `${flat(budget).length + at + 1}. ${name} ........ ${money(value, budget)}`,
    ),
  );

const nestedList: Printer = (budget) =>
  document(
    head(budget),
    budget.groups.flatMap(({ name, lines }) => [
      budget.subtotals ? `- **${name}**: ${money(sumOf(lines), budget)}` : `- **${name}**`,
      ...lines.map((line) => `  - ${line.name}: ${money(line, budget)}`),
    ]),
  );

/** A bare figure in parentheses may be anything: here the currency always stands beside it. */
const headingAmounts: Printer = (drawn) => {
  const budget = drawn.currency === "heading" ? { ...drawn, currency: "code" as const } : drawn;
  return document(
    head(budget),
    budget.groups.flatMap(({ name, lines }) => [
      `### ${name} (${money(sumOf(lines), budget)})`,
      "",
      ...lines.map((line) => `- ${line.name} (${money(line, budget)})`),
      "",
    ]),
  );
};

const html: Printer = (budget) => {
  const { item, amount } = words[budget.language];
  const cells = (tag: string, ...texts: string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
  return document(
    head(budget),
    "<table>",
    cells("th", item, amount),
    flat(budget).map((line) => cells("td", line.name, money(line, budget))),
    end(budget).map(([name, value]) => cells("td", `<b>${name}</b>`, money(value, budget))),
    "</table>",
  );
};

const textTable: Printer = (budget) => {
  const { item, amount } = words[budget.language];
  const pad = (text: string): string => text.padEnd(24);
  return document(
    head(budget),
    `${pad(item)}${amount}`,
    `${"-".repeat(22)}  ${"-".repeat(22)}`,
    flat(budget).map((line) => `${pad(line.name)}${money(line, budget)}`),
    end(budget).map(([name, value]) => `${pad(name)}${money(value, budget)}`),
    "",
  );
};

const options: Printer = (budget) => {
  const { item, option } = words[budget.language];
  return document(
    head(budget),
    row(item, `${option} A`, `${option} B`),
    rule(3),
    flat(budget).map((line) =>
      row(line.name, money(line, budget), money({ low: line.low * 2 + 1, high: line.high * 2 + 1 }, budget)),
    ),
  );
};

/** What of a drawn budget a layout can show, and how it is printed. */
export interface Layout {
  readonly print: Printer;
  readonly ranged?: boolean;
  readonly detailed?: boolean;
  readonly grouped?: boolean;
  /** Contingency and tax are not printed. */
  readonly endless?: true;
  /** What the amounts of a line are once it is read. */
  readonly reads?: (amount: DrawnAmount, at: number) => DrawnAmount;
}

const twice = (amount: DrawnAmount): DrawnAmount => ({
  low: amount.low * 2 + 100,
  high: amount.high * 2 + 100,
});
const multiplied = (amount: DrawnAmount, at: number): DrawnAmount => ({
  low: amount.low * ((at % 4) + 2),
  high: amount.high * ((at % 4) + 2),
});

export const layouts: Readonly<Record<string, Layout>> = {
  plainTable: { print: plainTable, ranged: true },
  amountFirst: { print: amountFirst, ranged: true },
  categoryColumn: { print: categoryColumn, ranged: true },
  groupRows: { print: groupRows, ranged: true, endless: true },
  groupAmounts: { print: groupAmounts, endless: true },
  detailRows: { print: detailRows, detailed: true },
  numbered: { print: numbered, detailed: true },
  lowHigh: { print: lowHigh, ranged: true },
  monthlyYearly: { print: monthlyYearly, endless: true },
  product: { print: product, endless: true, reads: multiplied },
  byYear: { print: byYear, endless: true, reads: twice },
  plannedActual: { print: plannedActual, endless: true },
  colonList: { print: colonList, ranged: true, endless: true },
  dashList: { print: dashList, ranged: true },
  leaders: { print: leaders },
  nestedList: { print: nestedList, endless: true },
  headingAmounts: { print: headingAmounts, endless: true },
  html: { print: html, ranged: true },
  textTable: { print: textTable, ranged: true },
  options: { print: options, endless: true },
};
