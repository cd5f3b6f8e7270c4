// Over 150 lines: figures of one plan, as data.
import type { PaneLanguage } from "../../i18n/language.ts";
import type { Income, Market, Plan, Risk } from "../plan.ts";

type Named = Readonly<Record<PaneLanguage, string>>;

/** What the invented company earns: chosen so that the base case just reaches its target, and the downside does not. */
const streams: readonly (Pick<Income, "kind" | "drivers"> & { readonly name: Named })[] = [
  {
    name: { en: "Platform contracts", es: "Contratos de la plataforma" },
    kind: "subscription",
    drivers: {
      start: { base: 95 },
      added: { base: 200, downside: 170, upside: 220 },
      growth: { base: 2, downside: 1.5, upside: 2.3 },
      churn: { base: 0.08, downside: 0.14, upside: 0.05 },
      price: { base: 31_000, downside: 27_000, upside: 34_000 },
      priceGrowth: { base: 0.02, downside: 0, upside: 0.04 },
    },
  },
  {
    name: { en: "Retrofit marketplace", es: "Mercado de reformas" },
    kind: "transaction",
    drivers: {
      added: { base: 3_100 },
      growth: { base: 1.8, downside: 1.3, upside: 2.2 },
      price: { base: 12_000 },
      takeRate: { base: 0.08, downside: 0.06, upside: 0.09 },
    },
  },
  {
    name: { en: "Licences for utilities", es: "Licencias para suministradoras" },
    kind: "licensing",
    drivers: {
      start: { base: 4 },
      added: { base: 10 },
      growth: { base: 0.9, downside: 0.6 },
      renewal: { base: 0.9, downside: 0.8 },
      price: { base: 60_000 },
    },
  },
  {
    name: { en: "Advice and training", es: "Asesoría y formación" },
    kind: "service",
    drivers: {
      added: { base: 25 },
      growth: { base: 0.6 },
      hours: { base: 1_500 },
      utilisation: { base: 0.72, downside: 0.6, upside: 0.8 },
      price: { base: 110 },
    },
  },
];

const risks: readonly (Omit<Risk, "name" | "cause" | "response"> &
  Readonly<Record<"name" | "cause" | "response", Named>>)[] = [
  {
    name: {
      en: "A regulator does not accept the meter data",
      es: "Un regulador no acepta los datos de los contadores",
    },
    cause: { en: "Rules differ from country to country", es: "Las normas cambian de un país a otro" },
    response: {
      en: "Certify the method before each launch",
      es: "Certificar el método antes de cada apertura",
    },
    chance: 0.25,
    low: 2e6,
    likely: 4e6,
    high: 9e6,
    when: "Y2",
    owner: "Lea Brandt",
    responseCost: 3e5,
    status: "treated",
  },
  {
    name: { en: "Installers are too few", es: "Faltan instaladores" },
    cause: { en: "Trades compete for the same people", es: "Los oficios se disputan a las mismas personas" },
    response: { en: "Train two hundred through the academy", es: "Formar a doscientos en la academia" },
    chance: 0.5,
    low: 1e6,
    likely: 2.5e6,
    high: 6e6,
    when: "Y1",
    owner: "Inés Robles",
    responseCost: 4e5,
  },
  {
    name: { en: "A data breach", es: "Una fuga de datos" },
    cause: { en: "Homes' consumption is personal data", es: "El consumo de los hogares es un dato personal" },
    response: { en: "Outside audit each year", es: "Auditoría externa cada año" },
    chance: 0.08,
    low: 3e6,
    likely: 8e6,
    high: 20e6,
    when: "Y3",
    owner: "Tom Hale",
    responseCost: 2.5e5,
    status: "treated",
  },
  {
    name: { en: "Interest rates delay retrofits", es: "Los tipos de interés retrasan las reformas" },
    cause: { en: "Owners borrow for the works", es: "Los propietarios financian las obras" },
    response: {
      en: "Agree savings-based loans with two banks",
      es: "Acordar préstamos ligados al ahorro con dos bancos",
    },
    chance: 0.4,
    low: 2e6,
    likely: 5e6,
    high: 12e6,
    when: "Y3",
    owner: "Lea Brandt",
  },
  {
    name: { en: "Hosting costs outgrow use", es: "El alojamiento crece más que el uso" },
    cause: { en: "Readings by the minute", es: "Lecturas cada minuto" },
    response: { en: "Keep old readings in summary", es: "Resumir las lecturas antiguas" },
    chance: 0.3,
    low: 5e5,
    likely: 1.2e6,
    high: 3e6,
    when: "Y2",
    owner: "Tom Hale",
  },
];

const markets: readonly (Omit<Market, "name" | "wave"> & { readonly name: Named; readonly wave: number })[] =
  [
    {
      name: { en: "Spain", es: "España" },
      wave: 0,
      home: true,
      size: 9e8,
      share: 0.12,
      shareTarget: 0.25,
      rivalShare: 0.18,
      status: "open",
    },
    {
      name: { en: "Portugal", es: "Portugal" },
      wave: 1,
      method: "direct",
      entry: "Y1",
      size: 2.1e8,
      share: 0.06,
      shareTarget: 0.22,
      rivalShare: 0.2,
      low: 4e5,
      high: 7e5,
      status: "open",
    },
    {
      name: { en: "France", es: "Francia" },
      wave: 1,
      method: "partnership",
      entry: "Y1",
      size: 2.4e9,
      share: 0.01,
      shareTarget: 0.08,
      rivalShare: 0.15,
      low: 1.2e6,
      high: 2.1e6,
      status: "open",
    },
    {
      name: { en: "Italy", es: "Italia" },
      wave: 1,
      method: "partnership",
      entry: "Y1",
      size: 1.9e9,
      shareTarget: 0.07,
      rivalShare: 0.12,
      low: 1e6,
      high: 1.8e6,
      status: "planned",
    },
    {
      name: { en: "Mexico", es: "México" },
      wave: 2,
      method: "direct",
      entry: "Y2",
      size: 1.1e9,
      shareTarget: 0.12,
      rivalShare: 0.1,
      low: 9e5,
      high: 1.5e6,
      status: "planned",
    },
    {
      name: { en: "Chile", es: "Chile" },
      wave: 2,
      method: "franchise",
      entry: "Y2",
      size: 3e8,
      shareTarget: 0.15,
      rivalShare: 0.14,
      low: 3e5,
      high: 5e5,
      status: "planned",
    },
    {
      name: { en: "Germany", es: "Alemania" },
      wave: 2,
      method: "acquisition",
      entry: "Y2",
      size: 3.8e9,
      shareTarget: 0.05,
      rivalShare: 0.17,
      low: 6e6,
      high: 9e6,
      status: "planned",
    },
    {
      name: { en: "Poland", es: "Polonia" },
      wave: 3,
      method: "partnership",
      entry: "Y3",
      size: 9e8,
      shareTarget: 0.1,
      rivalShare: 0.11,
      low: 7e5,
      high: 1.2e6,
      status: "planned",
    },
    {
      name: { en: "Brazil", es: "Brasil" },
      wave: 3,
      method: "partnership",
      entry: "Y3",
      size: 2.2e9,
      shareTarget: 0.06,
      rivalShare: 0.13,
      low: 1.4e6,
      high: 2.4e6,
      status: "planned",
    },
    {
      name: { en: "United Kingdom", es: "Reino Unido" },
      wave: 4,
      method: "direct",
      entry: "Y4",
      size: 3.1e9,
      shareTarget: 0.05,
      rivalShare: 0.16,
      low: 2e6,
      high: 3.5e6,
      status: "planned",
    },
  ];

const waves: Readonly<Record<"en" | "es", (wave: number) => string>> = {
  en: (wave) => (wave === 0 ? "Home" : `Wave ${wave}`),
  es: (wave) => (wave === 0 ? "Origen" : `Oleada ${wave}`),
};

/** Income, risks, markets and the drivers of the whole plan, in the language of the sample. */
export function sampleMoney(
  language: Extract<PaneLanguage, "en" | "es">,
): Pick<Plan, "income" | "risks" | "markets"> {
  const said = (named: Named): string => named[language];
  return {
    income: streams.map(({ name, kind, drivers }) => ({
      track: "",
      name: said(name),
      kind,
      period: "year",
      drivers,
    })),
    risks: risks.map(({ name, cause, response, ...rest }) => ({
      name: said(name),
      cause: said(cause),
      response: said(response),
      ...rest,
    })),
    markets: markets.map(({ name, wave, ...rest }) => ({
      name: said(name),
      wave: waves[language](wave),
      ...rest,
    })),
  };
}

/** Drivers of the whole plan: what is left of revenue after what each sale costs, and how costs grow. */
export const sampleDrivers: NonNullable<Plan["assumptions"]> = {
  DriverMargin: { value: 0.42, downside: 0.36, upside: 0.47 },
  DriverSpendingGrowth: { value: 0.05, downside: 0.08, upside: 0.03 },
};
