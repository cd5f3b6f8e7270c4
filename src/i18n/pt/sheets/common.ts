import type { Translation } from "../../language.ts";
import type { commonEn } from "../../en/sheets/common.ts";

export const commonPt: Translation<typeof commonEn> = {
  checks: "Verificações",
  titleOf: (sheet, plan) => (plan === "" ? sheet : `${sheet} · ${plan}`),
  scales: { units: "", thousands: "milhares", millions: "milhões" },
  amounts: (symbol, scale, currency) =>
    `${scale === "" ? symbol : `${scale} de ${symbol}`}${symbol === currency ? "" : ` (${currency})`}`,
  fullAmounts: "valores completos",
  amountsWithoutCurrency: (scale) =>
    scale === "" ? "valores, moeda não informada" : `valores em ${scale}, moeda não informada`,
  months: [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
  ],
  longDate: (day, month, year) => `${day} de ${month} de ${year}`,
  yearOne: "O que é mensal conta doze vezes ao ano; um pagamento único conta inteiro no ano 1.",
  madeAsOf: (date) => `Data dos dados ao criar as planilhas: ${date}`,
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
};
