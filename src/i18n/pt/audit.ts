import type { auditEn } from "../en/audit.ts";
import type { Translation } from "../language.ts";
import { listText, moneyText, numberText, percentText } from "../number.ts";

const language = "pt";
const money = (amount: number, currency: string | undefined): string => moneyText(amount, currency, language);
const change = (amount: number, currency: string | undefined): string =>
  `${amount < 0 ? "−" : "+"}${money(Math.abs(amount), currency)}`;
const percent = (ratio: number): string => percentText(ratio, language);
const number = (value: number): string => numberText(value, language);
const years = (count: number): string => (count === 1 ? "1 ano" : `${number(count)} anos`);

export const auditPt: Translation<typeof auditEn> = {
  statedCategory: (name, stated, lines, currency) =>
    `“${name}” declara um total de ${money(stated[0], currency)} a ${money(stated[1], currency)}, mas seus itens somam de ${money(lines[0], currency)} a ${money(lines[1], currency)}.`,
  statedTrack: (track, stated, lines, currency) =>
    `O total de “${track}” é declarado de ${money(stated[0], currency)} a ${money(stated[1], currency)}, mas seus itens somam de ${money(lines[0], currency)} a ${money(lines[1], currency)}.`,
  lowAboveHigh: (name, low, high) => `“${name}” tem a faixa invertida: mínimo ${low}, máximo ${high}.`,
  likelyOutside: (name, likely) => `O valor provável de “${name}”, ${likely}, fica fora da sua faixa.`,
  riskUnquantified: (name, known) =>
    ({
      cost: `“${name}” tem custo e não tem probabilidade, por isso não conta nada.`,
      chance: `“${name}” não tem custo, por isso não conta nada.`,
      nothing: `“${name}” não tem probabilidade nem custo, por isso não conta nada.`,
    })[known],
  budgetChanged: (track, [low, high], currency) =>
    `“${track}” variou ${change(low, currency)} (mínimo) e ${change(high, currency)} (máximo) desde que suas planilhas foram inseridas ou uma linha de base foi aceita.`,
  amountMissing: (name) => `Falta o mínimo ou o máximo de “${name}”.`,
  periodUnknown: (name) => `“${name}” não tem um período que a pasta de trabalho conheça.`,
  endBeforeStart: (name, start, end) => `“${name}” termina no mês ${end}, antes de começar no mês ${start}.`,
  statusUnknown: (name) => `“${name}” tem uma situação que a pasta de trabalho não conhece.`,
  doneUnfinished: (name, complete) => `“${name}” consta como concluído e está em ${percent(complete)}.`,
  maturityOutside: (name) => `“${name}” tem uma maturidade fora da escala.`,
  correlationOutside: (correlation) => `A correlação é ${number(correlation)}; deve estar entre 0 e 1.`,
  thresholdsReversed: (amber, green) =>
    `O limiar âmbar, ${percent(amber)}, está acima do verde, ${percent(green)}.`,
  periodsMixed: (name) =>
    `“${name}” mistura valores anuais, mensais e únicos: compare seu total com cuidado.`,
  mechanicalRanges: (track, lines, ratio) =>
    `Nas ${lines} faixas de “${track}” o máximo é ${number(ratio)} vezes o mínimo: parece uma regra geral e não uma estimativa de cada item.`,
  phasesOverlap: (first, second, from, to) =>
    `“${first}” e “${second}” coincidem ${from === to ? `no mês ${from}` : `nos meses ${from} a ${to}`}.`,
  phasesGap: (first, second, from, to) =>
    `Entre “${first}” e “${second}”, ${from === to ? `o mês ${from} não pertence` : `os meses ${from} a ${to} não pertencem`} a nenhuma fase.`,
  openEndedBefore: (first, second) => `“${first}” não tem fim e, no entanto, “${second}” vem depois.`,
  milestoneOutside: (milestone, phase, from, to) =>
    `O marco “${milestone}” (${from === to ? `mês ${from}` : `meses ${from} a ${to}`}) fica fora da sua fase “${phase}”.`,
  duplicateName: (name, count, parent) =>
    parent === "" ? `“${name}” aparece ${count} vezes.` : `“${name}” aparece ${count} vezes em “${parent}”.`,
  kpiWithoutTarget: (name, text) =>
    text === "" ? `“${name}” não tem meta.` : `Não foi possível ler nenhuma meta em “${text}”, de “${name}”.`,
  objectiveNotMeasurable: (name, noBase, noDate) =>
    `“${name}” não pode ser medido: não informa ${noBase && noDate ? "de que valor parte nem para quando" : noBase ? "de que valor parte" : "para quando"}.`,
  kpisNotMeasurable: (group, names, total) =>
    `Em “${group}”, ${names.length} de ${total} metas são variações que não informam de que valor partem: ${listText(names, language)}.`,
  conflictingTargets: (name, first, second) =>
    `“${name}” é fixado duas vezes, com metas diferentes: “${first}” e “${second}”.`,
  driverNegative: (stream, driver, value) =>
    `${stream === "" ? "" : `“${stream}”: `}${driver} vale ${number(value)}; não pode ser negativo.`,
  driverAboveOne: (stream, driver, value) =>
    `${stream === "" ? "" : `“${stream}”: `}${driver} vale ${percent(value)}; não pode superar 100%.`,
  claimMissed: (claim, p) => {
    const { stated, model, times, margin, spending } = p;
    const ways = [
      ...(margin === undefined
        ? []
        : [margin > 1 ? "nenhuma margem bastaria" : `a margem teria de ser de ${percent(margin)}`]),
      ...(times === undefined ? [] : [`a receita teria de ser ${number(times)} vezes a atual`]),
      ...(spending === undefined ? [] : [`o gasto, ${number(spending)} vezes o atual`]),
    ];
    const said = {
      revenue: `Declara-se uma receita de ${number(stated)} no ano ${number(p.due)}; as fontes dão ${number(model)}`,
      growth: `Declara-se um crescimento anual de ${percent(stated)}; as fontes crescem ${percent(model)} ao ano`,
      roi: `Declara-se um retorno de ${percent(stated)}; o modelo dá ${percent(model)} sobre todo o gasto até o horizonte`,
      markets: `Declaram-se ${number(stated)} mercados; no fim há ${number(model)} ativos`,
      cash: `No fim da previsão o caixa continua ${number(-model)} abaixo de zero`,
    }[claim];
    return ways.length === 0
      ? `${said}.`
      : `${said}. Para que se cumpra, com o resto igual: ${ways.join(", ou então ")}.`;
  },
  startNeeded: (p) =>
    `Para chegar a ${money(p.target, p.currency)} no ano ${p.years} com ${percent(p.rate)} ao ano é preciso partir de no máximo ${money(p.start, p.currency)} no ano 0. Se for a soma dos anos 1 a ${p.years}, de no máximo ${money(p.startCumulative, p.currency)}.`,
  roiFromRevenue: (p) =>
    `O retorno declarado de ${percent(p.claimLow)} exige gastar no máximo ${money(p.costNeeded, p.currency)} ao ano, mesmo com uma margem de 100%. Com ${money(p.target, p.currency)} no ano ${p.years} e ${percent(p.rate)} ao ano, a receita dos anos 1 a ${p.years} é de ${money(p.revenue, p.currency)} diante de um gasto de ${money(p.costLow, p.currency)} a ${money(p.costHigh, p.currency)}: um retorno de ${percent(p.low)} a ${percent(p.high)}. Se for a receita dos ${years(p.years)} juntos, ${money(p.target, p.currency)} dão de ${percent(p.cumulativeLow)} a ${percent(p.cumulativeHigh)}.`,
  scaleAgainstGrowth: (p) =>
    `Multiplicar por ${number(p.multiple)} em ${years(p.years)} exige crescer ${percent(p.rateNeeded)} ao ano; com ${percent(p.rate)} ao ano multiplica-se por ${number(p.reached)}.`,
  fundingGap: (p) =>
    `Se a receita seguir esse caminho, a diferença acumulada entre gasto e receita é máxima no fim do ano ${p.year}: é preciso financiar de ${money(p.low, p.currency)} a ${money(p.high, p.currency)}.`,
};
