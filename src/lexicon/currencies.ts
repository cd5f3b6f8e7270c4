// Over 150 lines: a data table, one line a currency.
import type { Language } from "./language.ts";

/** A currency by ISO 4217 and how people write it. Names are folded; signs and names may be another's too. */
export interface Currency {
  readonly code: string;
  /** Digits behind the decimal sign in which the currency is counted. */
  readonly digits: number;
  readonly signs: readonly string[];
  readonly names: Readonly<Record<Language, readonly string[]>> | undefined;
}

type Names = Readonly<Record<Language, string>>;

/**
 * Every currency of ISO 4217 that is in use, one line each, the more often meant before the less often where
 * two share a sign or a name ("$", "pesos", "kr").
 */
// prettier-ignore
const table: readonly (readonly [code: string, digits: number, signs?: string, names?: Names])[] = [
  ["USD", 2, "$ US$ U$S U$D USD$", { en: "dollar dollars us_dollar us_dollars american_dollars", es: "dolar dolares dolares_estadounidenses dolares_americanos", pt: "dolar dolares dolares_americanos" }],
  ["EUR", 2, "€ EU€", { en: "euro euros", es: "euro euros", pt: "euro euros" }],
  ["GBP", 2, "£ GB£ UK£", { en: "pound pounds pounds_sterling pound_sterling british_pounds sterling quid", es: "libra libras libras_esterlinas libra_esterlina", pt: "libra libras libras_esterlinas" }],
  ["MXN", 2, "$ MX$ Mex$ M$N", { en: "peso pesos mexican_peso mexican_pesos", es: "peso pesos peso_mexicano pesos_mexicanos", pt: "peso pesos pesos_mexicanos" }],
  ["COP", 2, "$ CO$ COL$ COP$", { en: "peso pesos colombian_peso colombian_pesos", es: "peso pesos peso_colombiano pesos_colombianos", pt: "peso pesos pesos_colombianos" }],
  ["ARS", 2, "$ AR$ ARS$", { en: "peso pesos argentine_peso argentine_pesos", es: "peso pesos peso_argentino pesos_argentinos", pt: "peso pesos pesos_argentinos" }],
  ["CLP", 0, "$ CL$ CLP$", { en: "peso pesos chilean_peso chilean_pesos", es: "peso pesos peso_chileno pesos_chilenos", pt: "peso pesos pesos_chilenos" }],
  ["UYU", 2, "$ $U UY$", { en: "peso pesos uruguayan_peso uruguayan_pesos", es: "peso pesos peso_uruguayo pesos_uruguayos", pt: "peso pesos pesos_uruguaios" }],
  ["DOP", 2, "$ RD$", { en: "peso pesos dominican_peso dominican_pesos", es: "peso pesos peso_dominicano pesos_dominicanos", pt: "peso pesos pesos_dominicanos" }],
  ["CUP", 2, "$ CU$", { en: "peso pesos cuban_pesos", es: "peso pesos pesos_cubanos", pt: "peso pesos pesos_cubanos" }],
  ["PHP", 2, "₱ PH₱", { en: "peso pesos philippine_pesos", es: "peso pesos pesos_filipinos", pt: "peso pesos pesos_filipinos" }],
  ["PEN", 2, "S/ S/.", { en: "sol soles peruvian_soles", es: "sol soles nuevos_soles soles_peruanos", pt: "sol soles" }],
  ["BRL", 2, "R$", { en: "reais brazilian_reals brazilian_real", es: "reales reales_brasilenos", pt: "reais reais_brasileiros" }],
  ["BOB", 2, "Bs Bs. $b", { en: "boliviano bolivianos", es: "boliviano bolivianos", pt: "boliviano bolivianos" }],
  ["PYG", 0, "₲ Gs Gs.", { en: "guarani guaranis", es: "guarani guaranies", pt: "guarani guaranis" }],
  ["CRC", 2, "₡", { en: "colones costa_rican_colones", es: "colones colones_costarricenses", pt: "colones" }],
  ["GTQ", 2, "", { en: "quetzal quetzales quetzals", es: "quetzal quetzales", pt: "quetzal quetzais" }],
  ["HNL", 2, "", { en: "lempira lempiras", es: "lempira lempiras", pt: "lempira lempiras" }],
  ["NIO", 2, "C$", { en: "cordoba cordobas", es: "cordoba cordobas", pt: "cordoba cordobas" }],
  ["PAB", 2, "B/. B/", { en: "balboa balboas", es: "balboa balboas", pt: "balboa balboas" }],
  ["SVC", 2],
  ["VES", 2, "Bs.S Bs.D", { en: "bolivar bolivars bolivares", es: "bolivar bolivares", pt: "bolivar bolivares" }],
  ["CAD", 2, "$ CA$ C$ Can$ CAD$", { en: "dollar dollars canadian_dollar canadian_dollars", es: "dolar dolares dolar_canadiense dolares_canadienses", pt: "dolar dolares dolares_canadenses" }],
  ["AUD", 2, "$ A$ AU$ AUD$", { en: "dollar dollars australian_dollar australian_dollars", es: "dolar dolares dolares_australianos", pt: "dolar dolares dolares_australianos" }],
  ["NZD", 2, "$ NZ$", { en: "dollar dollars new_zealand_dollars", es: "dolar dolares dolares_neozelandeses", pt: "dolar dolares dolares_neozelandeses" }],
  ["SGD", 2, "$ S$ SG$", { en: "dollar dollars singapore_dollars", es: "dolar dolares dolares_de_singapur", pt: "dolar dolares dolares_de_singapura" }],
  ["HKD", 2, "$ HK$", { en: "dollar dollars hong_kong_dollars", es: "dolar dolares dolares_de_hong_kong", pt: "dolar dolares dolares_de_hong_kong" }],
  ["TWD", 2, "$ NT$", { en: "dollar dollars new_taiwan_dollars", es: "dolar dolares dolares_taiwaneses", pt: "dolar dolares" }],
  ["CHF", 2, "Fr. SFr. SFr", { en: "franc francs swiss_franc swiss_francs", es: "franco francos franco_suizo francos_suizos", pt: "franco francos francos_suicos" }],
  ["JPY", 0, "¥ JP¥ ￥ 円", { en: "yen japanese_yen", es: "yen yenes", pt: "iene ienes" }],
  ["CNY", 2, "¥ CN¥ RMB ￥ 元", { en: "yuan renminbi chinese_yuan", es: "yuan yuanes renminbi", pt: "iuan iuanes yuan" }],
  ["INR", 2, "₹ Rs. Rs Re.", { en: "rupee rupees indian_rupee indian_rupees", es: "rupia rupias rupias_indias", pt: "rupia rupias rupias_indianas" }],
  ["PKR", 2, "₨ Rs. Rs", { en: "rupee rupees pakistani_rupees", es: "rupia rupias rupias_pakistanies", pt: "rupia rupias" }],
  ["LKR", 2, "Rs. Rs", { en: "rupee rupees sri_lankan_rupees", es: "rupia rupias", pt: "rupia rupias" }],
  ["NPR", 2, "Rs. Rs", { en: "rupee rupees nepalese_rupees", es: "rupia rupias", pt: "rupia rupias" }],
  ["BDT", 2, "৳ Tk Tk.", { en: "taka takas", es: "taka takas", pt: "taka takas" }],
  ["IDR", 2, "Rp Rp.", { en: "rupiah rupiahs", es: "rupia_indonesia rupias_indonesias", pt: "rupia_indonesia rupias_indonesias" }],
  ["MYR", 2, "RM", { en: "ringgit ringgits", es: "ringgit ringgits", pt: "ringgit ringgits" }],
  ["THB", 2, "฿", { en: "baht bahts", es: "baht bahts", pt: "baht bahts" }],
  ["VND", 0, "₫", { en: "dong dongs", es: "dong dongs", pt: "dong dongs" }],
  ["KRW", 0, "₩ ￦", { en: "korean_won", es: "wones", pt: "wons" }],
  ["SEK", 2, "kr kr. SKr", { en: "krona kronor swedish_krona swedish_kronor swedish_crowns", es: "corona coronas coronas_suecas", pt: "coroa coroas coroas_suecas" }],
  ["NOK", 2, "kr kr. NKr", { en: "krone kroner norwegian_krone norwegian_kroner norwegian_crowns", es: "corona coronas coronas_noruegas", pt: "coroa coroas coroas_norueguesas" }],
  ["DKK", 2, "kr kr. DKr", { en: "krone kroner danish_krone danish_kroner danish_crowns", es: "corona coronas coronas_danesas", pt: "coroa coroas coroas_dinamarquesas" }],
  ["ISK", 0, "kr kr. IKr", { en: "krona kronur icelandic_kronur", es: "corona coronas coronas_islandesas", pt: "coroa coroas coroas_islandesas" }],
  ["PLN", 2, "zł zl", { en: "zloty zlotys zloties", es: "zloty zlotys esloti eslotis", pt: "zloty zlotys" }],
  ["CZK", 2, "Kč", { en: "koruna korunas czech_korunas czech_crowns", es: "corona coronas coronas_checas", pt: "coroa coroas coroas_tchecas" }],
  ["HUF", 2, "Ft", { en: "forint forints", es: "forinto forintos florin_hungaro florines_hungaros", pt: "forint forints" }],
  ["RON", 2, "", { en: "romanian_leu romanian_lei", es: "leu_rumano leus_rumanos", pt: "leu_romeno leus_romenos" }],
  ["BGN", 2, "лв", { en: "bulgarian_lev bulgarian_leva", es: "lev levas", pt: "lev levs" }],
  ["RUB", 2, "₽ руб. руб", { en: "rouble roubles ruble rubles", es: "rublo rublos", pt: "rublo rublos" }],
  ["UAH", 2, "₴", { en: "hryvnia hryvnias", es: "grivna grivnas", pt: "grivna grivnas" }],
  ["TRY", 2, "₺", { en: "lira liras turkish_liras", es: "lira liras liras_turcas", pt: "lira liras liras_turcas" }],
  ["ILS", 2, "₪", { en: "shekel shekels", es: "sequeles", pt: "shekel shekels" }],
  ["AED", 2, "Dhs Dh", { en: "dirham dirhams emirati_dirhams", es: "dirham dirhams", pt: "dirham dirhams" }],
  ["MAD", 2, "", { en: "dirham dirhams moroccan_dirhams", es: "dirham dirhams dirhams_marroquies", pt: "dirham dirhams" }],
  ["SAR", 2, "", { en: "riyal riyals saudi_riyals", es: "riyal riyals riyales riales_saudies", pt: "rial riais" }],
  ["QAR", 2, "", { en: "riyal riyals qatari_riyals", es: "riyal riyals riyales", pt: "rial riais" }],
  ["EGP", 2, "E£", { en: "egyptian_pound egyptian_pounds", es: "libra_egipcia libras_egipcias", pt: "libra_egipcia libras_egipcias" }],
  ["ZAR", 2, "R", { en: "rand rands south_african_rand", es: "rand rands rands_sudafricanos", pt: "rand rands" }],
  ["NGN", 2, "₦", { en: "naira nairas", es: "naira nairas", pt: "naira nairas" }],
  ["KES", 2, "KSh Ksh. KShs", { en: "shilling shillings kenyan_shillings", es: "chelin chelines chelines_kenianos", pt: "xelim xelins" }],
  ["UGX", 0, "USh", { en: "shilling shillings ugandan_shillings", es: "chelin chelines chelines_ugandeses", pt: "xelim xelins" }],
  ["TZS", 2, "TSh", { en: "shilling shillings tanzanian_shillings", es: "chelin chelines chelines_tanzanos", pt: "xelim xelins" }],
  ["GHS", 2, "GH₵ ₵", { en: "cedi cedis", es: "cedi cedis", pt: "cedi cedis" }],
  ["XOF", 0, "FCFA CFA", { en: "franc francs cfa_francs", es: "franco francos francos_cfa", pt: "franco francos" }],
  ["XAF", 0, "FCFA CFA", { en: "franc francs cfa_francs", es: "franco francos francos_cfa", pt: "franco francos" }],
  ["KZT", 2, "₸"],
  ["GEL", 2, "₾"],
  ["AZN", 2, "₼"],
  ["AMD", 2, "֏"],
  ["MNT", 2, "₮"],
  ["LAK", 2, "₭"],
  ["KHR", 2, "៛"],
  ["IRR", 2, "﷼"],
  ["JMD", 2, "J$"],
  ["TTD", 2, "TT$"],
  ["BBD", 2, "Bds$"],
  ["BSD", 2, "B$"],
  ["BZD", 2, "BZ$"],
  ["XCD", 2, "EC$"],
  ["GYD", 2, "G$"],
  ["FJD", 2, "FJ$"],
  ["NAD", 2, "N$"],
  ...["KWD", "BHD", "JOD", "OMR", "IQD", "LYD", "TND"].map((code) => [code, 3] as const),
  ...["BIF", "DJF", "GNF", "KMF", "RWF", "VUV", "XPF"].map((code) => [code, 0] as const),
  ...(
    "AFN ALL AOA AWG BAM BMD BND BTN BWP BYN CDF CVE DZD ERN ETB FKP GIP GMD HTG KGS KPW KYD LBP LRD LSL MDL MGA MKD " +
    "MMK MOP MRU MUR MVR MWK MZN PGK RSD SBD SCR SDG SHP SLE SOS SRD SSP STN SYP SZL TJS TMT TOP UZS WST XCG YER ZMW ZWG"
  )
    .split(" ")
    .map((code) => [code, 2] as const),
];

const listed = (text: string | undefined): readonly string[] =>
  text === undefined || text === "" ? [] : text.split(" ").map((word) => word.replaceAll("_", " "));

function namesFrom(names: Names | undefined): Currency["names"] {
  if (names === undefined) return undefined;
  const entries = Object.entries(names).map(([language, text]) => [language, listed(text)]);
  return Object.fromEntries(entries) as Record<Language, readonly string[]>;
}

export const currencies: readonly Currency[] = table.map(([code, digits, signs, names]) => ({
  code,
  digits,
  signs: listed(signs),
  names: namesFrom(names),
}));

const byCode = new Map(currencies.map((currency) => [currency.code, currency]));

/** The currency of a code such as "EUR". */
export function currencyOfCode(code: string): Currency | undefined {
  return byCode.get(code);
}

function indexed(marksOf: (currency: Currency) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const currency of currencies) {
    for (const mark of new Set(marksOf(currency))) {
      const known = codes.get(mark);
      if (known === undefined) codes.set(mark, [currency.code]);
      else known.push(currency.code);
    }
  }
  return codes;
}

/** The codes that a sign is written for, the most usual first: "$" is USD, MXN and others, "R$" only BRL. */
export const codesBySign = indexed(({ signs }) => signs);
/** The codes that a folded name is used for: "pesos" is MXN and others, "pesos mexicanos" only MXN. */
export const codesByName = indexed(({ names }) => Object.values(names ?? {}).flat());

/** The one-character sign that a currency is the first to be meant by: "€" for EUR, none for MXN. */
export function signOf(code: string): string | undefined {
  return byCode
    .get(code)
    ?.signs.find((sign) => sign.length === 1 && /\p{Sc}/u.test(sign) && codesBySign.get(sign)?.[0] === code);
}
