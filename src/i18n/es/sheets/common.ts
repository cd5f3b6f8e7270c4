import type { Translation } from "../../language.ts";
import type { commonEn } from "../../en/sheets/common.ts";

export const commonEs: Translation<typeof commonEn> = {
  checks: "Controles",
  titleOf: (sheet, plan) => (plan === "" ? sheet : `${sheet} · ${plan}`),
  scales: { units: "", thousands: "miles", millions: "millones" },
  amounts: (symbol, scale, currency) =>
    `${scale === "" ? symbol : `${scale} de ${symbol}`}${symbol === currency ? "" : ` (${currency})`}`,
  fullAmounts: "importes completos",
  amountsWithoutCurrency: (scale) =>
    scale === "" ? "importes, moneda sin indicar" : `importes en ${scale}, moneda sin indicar`,
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  longDate: (day, month, year) => `${day} de ${month} de ${year}`,
  yearOne: "Lo mensual cuenta doce veces al año; un pago único cuenta entero en el año 1.",
  /** Below each page: the sheets may be shown as of another day since. */
  madeAsOf: (date: string): string => `Fecha de los datos al crear las hojas: ${date}`,
  pageOf: (page: string, pages: string): string => `Página ${page} de ${pages}`,
};
