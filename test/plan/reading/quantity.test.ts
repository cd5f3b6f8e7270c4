import type { Quantity } from "../../../src/plan/index.ts";
import {
  readBaseline,
  readDirection,
  readQuantity,
  splitTarget,
} from "../../../src/plan/reading/quantity.ts";

type Case = [text: string, comparison: Quantity["comparison"], value: number, unit: Quantity["unit"], rest?: Partial<Quantity>]; // prettier-ignore

const cases: Case[] = [
  ["1000x", "exactly", 1000, "multiple"],
  ["1000× capacity", "exactly", 1000, "multiple"],
  ["3-5x mejora", "between", 3, "multiple", { upper: 5 }],
  ["5 veces más", "exactly", 5, "multiple"],
  ["200%+ crecimiento anual", "atLeast", 2, "percent", { per: "year" }],
  ["25-30% crecimiento mensual", "between", 0.25, "percent", { upper: 0.3, per: "month" }],
  ["35%+ reducción de costes", "atLeast", 0.35, "percent"],
  ["99.9%+", "atLeast", 0.999, "percent"],
  ["99.999% uptime", "exactly", 0.99999, "percent"],
  ["1.000% mejora", "exactly", 10, "percent"],
  ["Reduce churn by 20%", "exactly", 0.2, "percent"],
  ["Cuota de mercado (15-25%)", "between", 0.15, "percent", { upper: 0.25 }],
  ["50+ mercados", "atLeast", 50, "count"],
  ["5,000+ clientes nuevos/mes", "atLeast", 5000, "count", { per: "month" }],
  ["10M+ usuarios", "atLeast", 10_000_000, "count"],
  ["100+ a week", "atLeast", 100, "count", { per: "week" }],
  ["20 llamadas diarias", "exactly", 20, "count", { per: "day" }],
  ["<100MB", "atMost", 100, "count"],
  ["10TB+ por día", "atLeast", 10, "count", { per: "day" }],
  ["2000 clientes", "exactly", 2000, "count"],
  ["$1B+ ingresos en 5 años", "atLeast", 1e9, "currency"],
  ["€1.5K", "exactly", 1500, "currency"],
  ["$4,000-8,000 por cliente", "between", 4000, "currency", { upper: 8000 }],
  ["Top 1 en sector", "atMost", 1, "rank"],
  ["#3 worldwide", "atMost", 3, "rank"],
  ["Posición (Top 3)", "atMost", 3, "rank"],
  ["Top 10% del sector", "atMost", 0.1, "percent"],
  ["9+ (escala 1-10)", "atLeast", 9, "score"],
  ["9+ en escala 1-10", "atLeast", 9, "score"],
  ["8+ rating", "atLeast", 8, "score"],
  ["10/10", "exactly", 10, "score"],
  ["4,5+ sobre 5", "atLeast", 4.5, "score"],
  ["4.5 out of 5", "exactly", 4.5, "score"],
  ["<30 días", "atMost", 30, "duration"],
  ["menos de 2 semanas", "atMost", 14, "duration"],
  ["24+ meses", "atLeast", 730, "duration"],
  ["at least 3 years", "atLeast", 1095, "duration"],
  ["<6 hours", "atMost", 0.25, "duration"],
  ["under 36 minutes", "atMost", 0.025, "duration"],
  ["864 s", "exactly", 0.01, "duration"],
  ["≥ 3:1", "atLeast", 3, "multiple"],
  ["4.5:1", "exactly", 4.5, "multiple"],
  ["3:1+", "atLeast", 3, "multiple"],
  ["1 in 5", "exactly", 0.2, "percent"],
  ["3 de cada 4", "exactly", 0.75, "percent"],
  ["de 10 a 50 clientes", "atLeast", 50, "count"],
  ["from $12 to $8", "atMost", 8, "currency"],
  ["reducir la deuda de 3M a 1M", "atMost", 1e6, "count"],
  ["pasar de 4 días a 2 días", "atMost", 2, "duration"],
  ["48 h – 72 h", "between", 2, "duration", { upper: 3 }],
  ["2 semanas o 3 semanas", "between", 14, "duration", { upper: 21 }],
  ["reducción de 30 a 40%", "between", 0.3, "percent", { upper: 0.4 }],
  ["15% MoM", "exactly", 0.15, "percent", { per: "month" }],
  ["8 % interanual", "exactly", 0.08, "percent", { per: "year" }],
  ["<5%; Medición: mensual", "atMost", 0.05, "percent"],
  ["<86.4ms", "atMost", 0.000001, "duration"],
];

describe("what a target's text says as a number", () => {
  it.each(cases)("%s", (text, comparison, value, unit, rest = {}) => {
    const read = readQuantity(text);
    expect(read).toEqual({ value: expect.closeTo(value, 12) as number, comparison, unit, ...rest });
  });

  it.each([
    "Certificación ISO 27001",
    "Visión clara para 2030",
    "2030",
    "GPT-4 para contenido",
    "24/7",
    "< 1 h 30",
    "2 años y 6 meses",
    "1:1 con mentores",
    "1:1",
    "鈮\ufffd 80 %",
    "Sin hallazgos",
    "Gráficos 3D",
    "(véase el anexo)",
    "",
  ])("is nothing for %j", (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });
});

describe("which way is better", () => {
  it.each([
    ["<30 días", "lower"],
    ["Top 3", "lower"],
    ["0 quejas", "lower"],
    ["$0 en multas", "lower"],
    ["no más de 5 quejas", "lower"],
    ["35%+ reducción de costes", undefined],
    ["50+ mercados", undefined],
    ["sin cifra", undefined],
  ])("for %s is %s", (text, direction) => {
    expect(readDirection(text, readQuantity(text))).toBe(direction);
  });

  it("is less where the words limit a range from above", () => {
    expect(readDirection("hasta 3-5 días", { value: 3, upper: 5, unit: "duration", comparison: "between" })).toBe("lower"); // prettier-ignore
  });
});

describe("what a target starts from", () => {
  it.each([
    ["de 10 a 50 clientes", 10],
    ["from 20% to 35%", 0.2],
    ["pasar de 4 días a 2 días", 4],
    ["de 10 a 10", undefined],
    ["10 a 50", undefined],
    ["de nada a todo", undefined],
  ])("%s: %s", (text, baseline) => {
    expect(readBaseline(text)).toBe(baseline);
  });
});

describe("a target that ends the name of what it measures", () => {
  it.each([
    ["Churn < 5%", "Churn", "< 5%"],
    ["LTV/CAC ≥ 3:1", "LTV/CAC", "≥ 3:1"],
    ["Coste <$40", "Coste", "<$40"],
    ["Tema: =1+1", "Tema", "=1+1"],
  ])("%s is its text", (whole, name, text) => {
    expect(splitTarget(whole)).toEqual({ name, text });
  });

  it.each(["Churn", "< 5%", "a <b> 5", "A > B"])("%s has none", (name) => {
    expect(splitTarget(name)).toBeUndefined();
  });
});

describe("amounts of any form", () => {
  it.each<[string, number | undefined, number]>([
    ["de 1,2 M€ a 5 M€ en 3 años", 1.2e6, 5e6],
    ["de 200.000 € a 5 M€", 200e3, 5e6],
    ["from $500K to $2M by 2027", 500e3, 2e6],
    ["de R$ 2 milhões para R$ 5 milhões", 2e6, 5e6],
    ["$5M, up from $1.2M", 1.2e6, 5e6],
    ["300 k€", undefined, 300e3],
    ["2,5 MM€", undefined, 2.5e6],
    ["12 mill. €", undefined, 12e6],
    ["5 millones de euros", undefined, 5e6],
    ["₹2 crore", undefined, 2e7],
    ["CAD 700", undefined, 700],
    ["30 CHF", undefined, 30],
    ["BOB 1.500", undefined, 1500],
  ])("%s is money", (text, baseline, value) => {
    expect(readQuantity(text)).toMatchObject({ unit: "currency", value });
    expect(readBaseline(text)).toBe(baseline);
  });
});
