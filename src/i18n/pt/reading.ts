// Over 150 lines: the texts of one area, as data.
import type { readingEn } from "../en/reading.ts";
import type { Translation } from "../language.ts";
import { listText, numberText } from "../number.ts";

const quoted = (text: string): string => (text === "" ? "uma parte sem título" : `“${text}”`);

function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return listText(more > 0 ? [...shown, `mais ${numberText(more, "pt")}`] : shown, "pt");
}

export const readingPt: Translation<typeof readingEn> = {
  errors: {
    empty: "não contém nada",
    tooLarge: (megabytes) => `ocupa mais de ${megabytes} MB`,
    binary: "não é um texto",
    broken: "está danificado ou incompleto: abra-o com o programa que o criou e salve-o de novo",
    protected: "está protegido com senha: salve-o sem ela",
    oldOffice: "tem um formato antigo do Office: salve-o como .docx ou .xlsx",
    otherFormat: (format) =>
      `é um arquivo do tipo ${format}, que não pode ser lido: salve-o como .docx, .xlsx, .csv, .html ou .md`,
    unpacksTooLarge: "descompactado ocupa muito mais do que contém um documento, por isso não foi aberto",
    noHeadings: "não tem títulos: as seções são reconhecidas pelas linhas que começam com #",
    invalidJson: "não é JSON válido",
    otherSchema: (path, expected, received) =>
      path === ""
        ? `não é um plano: esperava-se ${expected} e há ${received}`
        : `não é um plano: em ${path} esperava-se ${expected} e há ${received}`,
    missing: (path) => `não é um plano: falta ${path}`,
    newerVersion: (version) =>
      `foi escrito por uma versão posterior (formato de plano ${version}): atualize este programa para abri-lo`,
  },
  kinds: {
    number: "um número",
    string: "um texto",
    object: "um objeto",
    array: "uma lista",
    null: "nada (null)",
  },
  partKinds: {
    objectives: "objetivos",
    objective: "um objetivo",
    kpis: "indicadores",
    pillars: "pilares",
    pillar: "um pilar",
    initiatives: "iniciativas",
    phases: "fases",
    phase: "uma fase",
    costs: "gastos",
    income: "receitas",
    returns: "retorno",
    risks: "riscos",
    assumptions: "premissas",
    strategy: "uma estratégia",
    notes: "notas",
    ignore: "nada do plano",
  },
  roles: {
    name: "nome",
    category: "categoria",
    amount: "valor",
    low: "mínimo",
    likely: "mais provável",
    high: "máximo",
    quantity: "quantidade",
    unitCost: "custo unitário",
    byPeriod: "valor de um período",
    total: "total dos períodos",
    planned: "previsto",
    actual: "real",
    variance: "desvio",
    share: "porcentagem",
    frequency: "frequência",
    moment: "data",
    income: "receita",
    option: "alternativa",
    part: "parte do valor",
    case: "o mesmo em outro caso",
    sameMoney: "o mesmo dinheiro expresso de outro modo",
    ordinal: "numeração",
    note: "observação",
    apart: "valor de um grupo",
    unknown: "desconhecido",
    kpi: "indicador",
    risk: "risco",
    chance: "probabilidade",
    impact: "impacto",
    response: "resposta",
    keyResult: "resultado-chave",
    objective: "objetivo",
    baseline: "linha de base",
    target: "meta",
    owner: "responsável",
    due: "prazo",
    phase: "fase",
    activity: "atividade",
    initiative: "iniciativa",
    number: "numeração",
    text: "texto",
  },
  questions: {
    kind: (heading, taken, other) => `${quoted(heading)} foi lido como ${taken} e poderia ser ${other}.`,
    changed: (heading) => `O que se decidiu sobre ${quoted(heading)} era para outras linhas: ainda vale?`,
    contradicted: (heading) => `Duas decisões sobre ${quoted(heading)} se contradizem: nenhuma foi aplicada.`,
    severalAmounts: (names) =>
      `${some(names)} ${names.length === 1 ? "indica" : "indicam"} vários valores: foi tomado o primeiro.`,
    percentiles: (names) =>
      `${some(names)} ${names.length === 1 ? "indica" : "indicam"} percentis (como P10 e P90), não o mínimo e o máximo: foram tomados como extremos, por isso o intervalo é mais estreito do que se quer dizer.`,
    columns: (names) => `Várias colunas contêm valores e nada diz qual vale para ${some(names)}.`,
    total: (names) =>
      `Não está claro se ${some(names)} ${names.length === 1 ? "é uma linha ou o total de outras" : "são linhas ou totais de outras"}.`,
    product: (names) => `A quantidade vezes o custo unitário não dá o valor informado para ${some(names)}.`,
    perUnit: (names) =>
      `Pelo nome, ${some(names)} ${names.length === 1 ? "é o preço de uma unidade" : "são preços de uma unidade"}. Não se informa quantas são necessárias: foi contada uma.`,
    periodSum: (names) => `Os valores por período não somam o total informado para ${some(names)}.`,
    laterTimes: (names) =>
      `Uma parte de ${some(names)} é de períodos posteriores que não são indicados: conta no ano seguinte ao último indicado.`,
    incomeTotal: (names) => `As linhas de receita não somam o total informado para ${some(names)}.`,
    yearless: (names) =>
      `Os meses de ${some(names)} não indicam o ano: o primeiro conta como o primeiro mês do plano. Escreva o ano nos títulos da tabela ou acima dela.`,
    direction: (names) =>
      `Não está claro se ${some(names)} ${names.length === 1 ? "é um gasto ou uma receita" : "são gastos ou receitas"}.`,
    scale: (names) =>
      `${some(names)} ${names.length === 1 ? "está ao lado de valores que indicam a sua unidade (milhares, milhões) e pode estar" : "estão ao lado de valores que indicam a sua unidade (milhares, milhões) e podem estar"} na mesma: escreva a unidade depois de cada valor.`,
    currency: (names) => `Não está clara a moeda de ${some(names)}.`,
    cases: (names) =>
      `${some(names)} ${names.length === 1 ? "figura" : "figuram"} em vários casos: foi tomado o caso base ou, se não houver, o primeiro. Os casos podem ser uma faixa ou planos alternativos.`,
    unread: (names) =>
      `Valores que não foram lidos: ${names.slice(0, 3).map(quoted).join(", ")}${names.length > 3 ? ` e mais ${numberText(names.length - 3, "pt")}` : ""}.`,
    shares: (names) =>
      `Não está claro de que total ${names.length === 1 ? "é parte" : "são parte"} ${some(names)}.`,
    currencyNone: () => "Não se informa a moeda.",
    currencyAssumed: (code) => `Não se informa a moeda: pelo símbolo, supõe-se ${code}.`,
    move: (names) =>
      `Os dois números de ${some(names)} podem ser o ponto de partida e a meta, ou os extremos de uma faixa: escreva «32 → 50» no primeiro caso e «32–50» no segundo.`,
    period: (track, lines) =>
      `Em ${quoted(track)} não se diz se ${lines === 1 ? "seu valor é anual, mensal ou de uma só vez" : `${numberText(lines, "pt")} de seus valores são anuais, mensais ou de uma só vez`}.`,
    periodIncome: (track, lines) =>
      `Em ${quoted(track)} não se diz se ${lines === 1 ? "sua receita é anual, mensal ou de uma só vez" : `${numberText(lines, "pt")} de suas receitas são anuais, mensais ou de uma só vez`}.`,
  },
  leftAlone: {
    noHeading: "está antes do primeiro título",
    emptyHeading: "título sem nada abaixo",
    prose: "texto corrido, que o plano não guarda",
    table: "tabela cujos cabeçalhos não nomeiam nem indicadores nem um orçamento",
    code: "código",
    html: "HTML: conserva-se como texto e nunca é executado",
    image: "imagem",
    unknownSection: "seção de um tipo desconhecido",
    noAmount: "nenhum valor foi encontrado",
    noPeriod: "nenhum período foi encontrado",
    tooDeep: "detalhe aninhado sob a sua linha",
    frontmatter: "campo do cabeçalho do documento que nada diz do plano",
    groupOutcome: "resultado de um grupo de indicadores, que no plano não tem nenhum",
    detail: "descreve um indicador com palavras para as quais o plano não tem campo",
    unreadableValue: "valor que seu campo não admite",
    changedSince: "guardado para um valor ou um texto que mudou desde então",
  },
  notices: {
    ownTables:
      "A pasta de trabalho contém as tabelas de um plano: o plano foi lido delas tal como estão e outras planilhas não foram lidas.",
    macros: "O arquivo contém macros: não foram executadas nem lidas.",
    hiddenSheet: (sheet) => `A planilha “${sheet}” está oculta e não foi lida.`,
    rowsBeyond: (sheet, limit) =>
      `De “${sheet}” foram lidas as primeiras ${limit} linhas, que é o máximo de uma planilha.`,
    hiddenRows: (sheet, count) =>
      count === 1
        ? `Uma linha oculta da planilha “${sheet}” não foi lida.`
        : `${count} linhas ocultas da planilha “${sheet}” não foram lidas.`,
    hiddenColumns: (sheet, count) =>
      count === 1
        ? `Uma coluna oculta da planilha “${sheet}” não foi lida.`
        : `${count} colunas ocultas da planilha “${sheet}” não foram lidas.`,
    noValue: (sheet, count) =>
      count === 1
        ? `Uma fórmula da planilha “${sheet}” não tem resultado salvo: abra o arquivo no Excel e salve-o.`
        : `${count} fórmulas da planilha “${sheet}” não têm resultado salvo: abra o arquivo no Excel e salve-o.`,
  },
};
