import type { moneyEn } from "../../en/pane/money.ts";
import type { Translation } from "../../language.ts";

const yearsEs = (count: string): string => (count === "1" ? "1 año" : `${count} años`);

export const moneyEs: Translation<typeof moneyEn> = {
  title: "Ingresos y caja por año, caso base",
  revenue: "Ingresos",
  cash: "Caja acumulada",
  fromTo: (first, last) => `de ${first} a ${last}`,
  revenueLabel: (first, last, years) => `Ingresos: ${first} el año 1, ${last} el año ${years}`,
  back: (years) => `se recupera en ${yearsEs(years)}`,
  notBack: (years) => `no se recupera en ${yearsEs(years)}`,
  nothingOut: "nada que recuperar",
  cashLabel: (lowest, end, back) => `Caja acumulada: mínimo ${lowest}, al final ${end}, ${back}`,
  band: "La banda va del caso pesimista al optimista. La caja es antes de impuestos y financiación, salvo que el plan diga más.",
};
