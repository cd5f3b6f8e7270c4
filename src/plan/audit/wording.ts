/**
 * What a target's own words say of time, growth and revenue, in Spanish and English. Accents are
 * taken off first, so that damaged and unaccented texts count as well.
 */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const horizon = /(?:^|[^\d.,])(\d{1,2})\s*(?:anos?|years?|yrs?)\b/;
const date =
  /\b(?:19|20)\d\d\b|\bq[1-4]\b|\b\d+\s*(?:anos?|meses|mes|trimestres?|semanas?|dias?|years?|months?|quarters?|weeks?|days?)\b/;
const growth = /\b(?:crecimiento|crecer|growth|grow|expansion)\b/;
const change =
  /\b(?:crecimiento|crecer|aumento|incremento|mejora|reduccion|disminucion|ahorro|impacto|growth|increase|improvement|reduction|decrease|saving|uplift|impact|faster|more|less|mas|menos)\b/;
/** Amounts of one customer, one sale or an average are no revenue target. */
const single =
  /\b(?:por|per|cada|each)\s+\p{L}+|\b(?:ltv|clv|arpu|arpa|promedio|medio|average|mean|ticket)\b/u;
const revenue = /\b(?:ingresos?|facturacion|ventas|revenues?|sales|turnover)\b/;

/** Years that the text gives a target ("$1B in 5 years"), undefined when it names none. */
export function yearsNamed(text: string): number | undefined {
  const match = horizon.exec(plain(text));
  return match === null ? undefined : Number(match[1]);
}

export const namesDate = (text: string): boolean => date.test(plain(text));
export const speaksOfGrowth = (text: string): boolean => growth.test(plain(text));
export const speaksOfChange = (text: string): boolean => change.test(plain(text));
export const speaksOfRevenue = (text: string): boolean =>
  revenue.test(plain(text)) && !single.test(plain(text));
