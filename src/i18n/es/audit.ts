import type { auditEn } from "../en/audit.ts";
import type { Translation } from "../language.ts";
import { listText, moneyText, numberText, percentText } from "../number.ts";

const language = "es";
const money = (amount: number, currency: string | undefined): string => moneyText(amount, currency, language);
const change = (amount: number, currency: string | undefined): string =>
  `${amount < 0 ? "−" : "+"}${money(Math.abs(amount), currency)}`;
const percent = (ratio: number): string => percentText(ratio, language);
const number = (value: number): string => numberText(value, language);
const months = (from: number, to: number): string =>
  from === to ? `el mes ${from}` : `los meses ${from} a ${to}`;
const years = (count: number): string => (count === 1 ? "1 año" : `${number(count)} años`);

export const auditEs: Translation<typeof auditEn> = {
  statedCategory: (name, stated, lines, currency) =>
    `«${name}» declara un total de ${money(stated[0], currency)} a ${money(stated[1], currency)}, pero sus partidas suman de ${money(lines[0], currency)} a ${money(lines[1], currency)}.`,
  statedTrack: (track, stated, lines, currency) =>
    `El total de «${track}» se declara de ${money(stated[0], currency)} a ${money(stated[1], currency)}, pero sus partidas suman de ${money(lines[0], currency)} a ${money(lines[1], currency)}.`,
  lowAboveHigh: (name, low, high) => `«${name}» tiene el rango al revés: mínimo ${low}, máximo ${high}.`,
  likelyOutside: (name, likely) => `El valor probable de «${name}», ${likely}, queda fuera de su rango.`,
  riskUnquantified: (name, known) =>
    ({
      cost: `«${name}» tiene coste y no probabilidad, así que no cuenta nada.`,
      chance: `«${name}» no tiene coste, así que no cuenta nada.`,
      nothing: `«${name}» no tiene ni probabilidad ni coste, así que no cuenta nada.`,
    })[known],
  budgetChanged: (track, [low, high], currency) =>
    `«${track}» ha variado en ${change(low, currency)} (mínimo) y ${change(high, currency)} (máximo) desde que se insertaron sus hojas o se aceptó una línea base.`,
  amountMissing: (name) => `A «${name}» le falta el mínimo o el máximo.`,
  periodUnknown: (name) => `«${name}» no tiene un período que el libro conozca.`,
  endBeforeStart: (name, start, end) =>
    `«${name}» termina en el mes ${end}, antes de empezar en el mes ${start}.`,
  statusUnknown: (name) => `«${name}» tiene un estado que el libro no conoce.`,
  doneUnfinished: (name, complete) => `«${name}» figura como terminado y está al ${percent(complete)}.`,
  maturityOutside: (name) => `«${name}» tiene una madurez fuera de la escala.`,
  correlationOutside: (correlation) => `La correlación es ${number(correlation)}; debe estar entre 0 y 1.`,
  thresholdsReversed: (amber, green) =>
    `El umbral ámbar, ${percent(amber)}, está por encima del verde, ${percent(green)}.`,
  periodsMixed: (name) =>
    `«${name}» mezcla importes anuales, mensuales y únicos: compare su total con cuidado.`,
  mechanicalRanges: (track, lines, ratio) =>
    `En los ${lines} rangos de «${track}» el máximo es ${number(ratio)} veces el mínimo: parece una regla general y no una estimación de cada partida.`,
  phasesOverlap: (first, second, from, to) => `«${first}» y «${second}» coinciden en ${months(from, to)}.`,
  phasesGap: (first, second, from, to) =>
    `Entre «${first}» y «${second}», ${months(from, to)} no ${from === to ? "pertenece" : "pertenecen"} a ninguna fase.`,
  openEndedBefore: (first, second) => `«${first}» no tiene final y, sin embargo, «${second}» viene después.`,
  milestoneOutside: (milestone, phase, from, to) =>
    `El hito «${milestone}» (${from === to ? `mes ${from}` : `meses ${from} a ${to}`}) queda fuera de su fase «${phase}».`,
  duplicateName: (name, count, parent) =>
    parent === "" ? `«${name}» aparece ${count} veces.` : `«${name}» aparece ${count} veces en «${parent}».`,
  kpiWithoutTarget: (name, text) =>
    text === "" ? `«${name}» no tiene meta.` : `No se pudo leer ninguna meta en «${text}», de «${name}».`,
  objectiveNotMeasurable: (name, noBase, noDate) =>
    `«${name}» no se puede medir: no indica ${noBase && noDate ? "de qué valor parte ni para cuándo" : noBase ? "de qué valor parte" : "para cuándo"}.`,
  kpisNotMeasurable: (group, names, total) =>
    `En «${group}», ${names.length} de ${total} metas son variaciones que no indican de qué valor parten: ${listText(names, language)}.`,
  conflictingTargets: (name, first, second) =>
    `«${name}» se fija dos veces, con metas distintas: «${first}» y «${second}».`,
  driverNegative: (stream, driver, value) =>
    `${stream === "" ? "" : `«${stream}»: `}${driver} vale ${number(value)}; no puede ser negativo.`,
  driverAboveOne: (stream, driver, value) =>
    `${stream === "" ? "" : `«${stream}»: `}${driver} vale ${percent(value)}; no puede superar el 100 %.`,
  claimMissed: (claim, p) => {
    const { stated, model, times, margin, spending } = p;
    const ways = [
      ...(margin === undefined
        ? []
        : [margin > 1 ? "ningún margen bastaría" : `el margen tendría que ser del ${percent(margin)}`]),
      ...(times === undefined ? [] : [`los ingresos tendrían que ser ${number(times)} veces los actuales`]),
      ...(spending === undefined ? [] : [`el gasto, ${number(spending)} veces el actual`]),
    ];
    const said = {
      revenue: `Se declaran ingresos de ${number(stated)} en el año ${number(p.due)}; las fuentes dan ${number(model)}`,
      growth: `Se declara un crecimiento anual del ${percent(stated)}; las fuentes crecen un ${percent(model)} al año`,
      roi: `Se declara un retorno del ${percent(stated)}; el modelo da ${percent(model)} sobre todo el gasto hasta el horizonte`,
      markets: `Se declaran ${number(stated)} mercados; al final hay ${number(model)} activos`,
      cash: `Al final de la previsión la caja sigue ${number(-model)} por debajo de cero`,
    }[claim];
    return ways.length === 0
      ? `${said}.`
      : `${said}. Para que se cumpla, con lo demás igual: ${ways.join(", o bien ")}.`;
  },
  startNeeded: (p) =>
    `Para llegar a ${money(p.target, p.currency)} en el año ${p.years} con un ${percent(p.rate)} anual hay que partir de ${money(p.start, p.currency)} como máximo en el año 0. Si es la suma de los años 1 a ${p.years}, de ${money(p.startCumulative, p.currency)} como máximo.`,
  roiFromRevenue: (p) =>
    `El retorno declarado del ${percent(p.claimLow)} exige gastar como máximo ${money(p.costNeeded, p.currency)} al año, incluso con un margen del 100 %. Con ${money(p.target, p.currency)} en el año ${p.years} y un ${percent(p.rate)} anual, los ingresos de los años 1 a ${p.years} son ${money(p.revenue, p.currency)} frente a un gasto de ${money(p.costLow, p.currency)} a ${money(p.costHigh, p.currency)}: un retorno del ${percent(p.low)} al ${percent(p.high)}. Si son los ingresos de los ${years(p.years)} juntos, ${money(p.target, p.currency)} dan del ${percent(p.cumulativeLow)} al ${percent(p.cumulativeHigh)}.`,
  scaleAgainstGrowth: (p) =>
    `Multiplicar por ${number(p.multiple)} en ${years(p.years)} exige crecer un ${percent(p.rateNeeded)} al año; con un ${percent(p.rate)} anual se multiplica por ${number(p.reached)}.`,
  fundingGap: (p) =>
    `Si los ingresos siguen esa senda, la diferencia acumulada entre gasto e ingresos es máxima al final del año ${p.year}: hay que financiar de ${money(p.low, p.currency)} a ${money(p.high, p.currency)}.`,
};
