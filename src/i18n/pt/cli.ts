// Over 150 lines: the texts of one area, as data.
import type { cliEn } from "../en/cli.ts";
import type { Translation } from "../language.ts";
import { listText, numberText } from "../number.ts";

const count = (value: number, one: string, many: string): string =>
  `${numberText(value, "pt")} ${value === 1 ? one : many}`;

export const cliPt: Translation<typeof cliEn> = {
  program: "Converte um documento de estratégia em uma pasta de trabalho de planejamento que fecha.",
  usage: "Uso:",
  argumentsTitle: "Argumentos:",
  optionsTitle: "Opções:",
  commandsTitle: "Comandos:",
  examplesTitle: "Exemplos:",
  showHelp: "mostra esta ajuda",
  showVersion: "mostra a versão",
  read: "lê um documento e escreve o plano em JSON; o que não foi entendido vai para a saída de erros",
  check: "enumera o que não fecha em um ou vários documentos, ou em todos os de uma pasta",
  audit:
    "enumera o que um leitor atento perguntaria de qualquer pasta de trabalho: erros, linhas quebradas, números dentro de fórmulas…",
  auditOutput: "com --map, grava o mapa numa planilha de um arquivo à parte",
  auditMap: "desenha cada planilha como um mapa: uma letra por célula indica o que é",
  workbookArgument: "uma pasta de trabalho do Excel (.xlsx, .xlsm); nada nela é calculado nem alterado",
  simulate:
    "simula as células incertas de qualquer pasta de trabalho e mostra como um resultado se distribui e o que o move",
  sensitivity:
    "mostra o que cada célula incerta, sozinha, faz com um resultado, ou uma tabela de duas células",
  seek: "procura os valores de uma célula com os quais um resultado é o desejado; o arquivo fica como está",
  result: "a célula cujo valor se observa, como 'Model!B70', ou um nome da pasta de trabalho",
  results: "as células cujos valores se observam, como 'Model!B70', ou nomes da pasta de trabalho",
  trials: "quantas vezes o modelo é calculado, de 100 a 1.000.000 (padrão: 10.000)",
  seed: "qualquer número: a mesma semente dá os mesmos números (padrão: 1)",
  figuresJson: "os números em JSON",
  sensitivityCells: "muda estas células em vez das marcadas como incertas",
  change: "em que proporção são mudadas (padrão: 10%)",
  tableRows: "uma célula e seus valores, um por linha, como 'Model!B3=1,2,3'",
  tableColumns: "outra célula e seus valores, um por coluna",
  today:
    "o dia que HOJE e AGORA valem, como AAAA-MM-DD (se não for indicado, o que guarda uma célula com HOJE() ou AGORA())",
  seekTo: "o valor que o resultado deve ter",
  seekChange: "a célula que pode mudar",
  seekFrom: "o menor valor que a célula pode ter",
  seekUntil: "o maior valor que a célula pode ter",
  build: "cria a pasta de trabalho (.xlsx) de um documento",
  init: "escreve um esboço para completar, ou um plano de exemplo",
  sample: "um plano de exemplo em vez do esboço: ",
  fileArgument:
    "um documento (.md, .txt, .html, .docx, .xlsx, .csv, .tsv) ou um plano (.json); - é a entrada padrão",
  filesArgument: "arquivos ou uma pasta; - é a entrada padrão",
  readJson: "o relatório também em JSON",
  checkJson: "os resultados em JSON",
  format: "o que é o documento quando seu conteúdo não o diz: md, html, csv, tsv, docx, xlsx ou json",
  output: "onde escrever",
  language: "idioma das planilhas (senão, o do documento)",
  outlineLanguage: "idioma do esboço",
  start: "primeiro mês do plano, como AAAA-MM",
  currency: "código ISO da moeda, como BRL (é um rótulo: nada é convertido)",
  sheets: "só estas planilhas, separadas por vírgulas: ",
  asOf: "data de referência das planilhas, como AAAA-MM-DD (senão, hoje)",
  period: "duração de um período da previsão (senão, year: anos)",
  years: "anos que a previsão abrange, de 1 a 15 (senão, até onde o plano chega)",
  force: "substitui um arquivo que já existe",

  reading: (file) => `Lendo ${file}`,
  checking: (index, total, file) => `Verificando ${index} de ${total}: ${file}`,
  building: "Criando as planilhas",
  writing: (file) => `Escrevendo ${file}`,
  built: (file, sheets) => `${file}: ${count(sheets, "planilha", "planilhas")}`,
  wrote: (file) => `${file} está pronto para completar`,
  wroteSample: (file) => `${file} contém o plano de exemplo`,

  report: (lines, understood, leftAlone) =>
    `${count(lines, "linha", "linhas")} com conteúdo: ${numberText(understood, "pt")} ${understood === 1 ? "entendida" : "entendidas"}, ${numberText(leftAlone, "pt")} sem uso`,
  repaired: (places) =>
    places === 1
      ? "1 lugar danificado do texto, reparado (letras lidas com outra codificação)"
      : `${numberText(places, "pt")} lugares danificados do texto, reparados (letras lidas com outra codificação)`,
  places: {
    line: (first, last) => (first === last ? `linha ${first}` : `linhas ${first}-${last}`),
    paragraph: (first, last) => (first === last ? `parágrafo ${first}` : `parágrafos ${first}-${last}`),
    row: (first, last) => (first === last ? `linha ${first}` : `linhas ${first}-${last}`),
    cell: (first, last) => (first === last ? first : `${first} a ${last}`),
  },
  leftAlone: (place, heading, reason) =>
    heading === "" ? `${place}: ${reason}` : `${place}, em “${heading}”: ${reason}`,

  cleanWorkbook: (file, formulas) =>
    formulas === 0
      ? `${file}: nada a auditar, a pasta de trabalho não tem fórmulas`
      : `${file}: nada a apontar em ${count(formulas, "fórmula", "fórmulas")}`,
  severity: { error: "erro", warning: "aviso", note: "nota" },
  severityColumn: "Gravidade",
  placeColumn: "Lugar",
  findingColumn: "Resultado",
  addsUp: (checked) => `tudo fecha (verificado: ${checked})`,
  nothingToCheck:
    "não há nada a verificar: nenhum objetivo, indicador, fase nem item de orçamento foi lido. São necessários títulos como Objetivos, Indicadores, Cronograma ou Orçamento com listas ou tabelas abaixo.",
  counts: ({ budgetLines, phases, kpis, objectives }) =>
    [
      budgetLines > 0 ? count(budgetLines, "item de orçamento", "itens de orçamento") : "",
      phases > 0 ? count(phases, "fase", "fases") : "",
      kpis > 0 ? count(kpis, "indicador", "indicadores") : "",
      objectives > 0 ? count(objectives, "objetivo", "objetivos") : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  unsure: (file, parts, tables) =>
    `${file}: ${[parts > 0 ? `não está claro o que ${parts === 1 ? "é 1 parte" : `são ${parts} partes`}` : "", tables > 0 ? (tables === 1 ? "1 tabela não foi entendida" : `${tables} tabelas não foram entendidas`) : ""].filter((part) => part !== "").join(", ")}. Veja scaleplan read --review.`,
  question: (place, share, message) =>
    `${place}${share === undefined ? "" : ` (${share} do dinheiro)`}: ${message}`,
  questions: (file, shown, all, share) =>
    `${file}: ${all === 1 ? "resta 1 coisa a esclarecer" : `restam ${numberText(all, "pt")} coisas a esclarecer`}${shown < all ? `; ${numberText(shown, "pt")} delas decidem ${share} do dinheiro` : ""}`,
  readReview: "mostra como o que cada parte foi tomada, em decisões que podem ser editadas",
  decisions: "arquivo com decisões sobre o que é cada parte do documento",
  notDecisions: (file) => `${file} não contém decisões: scaleplan read --review mostra algumas para começar.`,
  summary: (errors, warnings, notes) =>
    `${count(errors, "erro", "erros")}, ${count(warnings, "aviso", "avisos")}, ${count(notes, "nota", "notas")}`,
  parts: {
    plan: "Plano",
    objectives: "Objetivos",
    pillars: "Pilares",
    strategies: "Estratégias",
    kpis: "Indicadores",
    phases: "Fases",
    budget: "Orçamento",
    roi: "Retorno",
    assumptions: "Premissas",
    income: "Receitas",
    risks: "Riscos",
    markets: "Mercados",
  },

  errors: {
    notFound: (file) => `${file} não existe.`,
    notReadable: (file) => `Não é possível ler ${file}: verifique suas permissões.`,
    tooLarge: (file) => `${file} passa de 50 MB, o máximo que se lê.`,
    folder: (file) => `${file} é uma pasta: indique um arquivo.`,
    noDocuments: (folder) =>
      `${folder} não contém nenhum arquivo .md, .txt, .html, .docx, .xlsx, .csv, .tsv nem .json.`,
    cannotUse: (file, reason) => `${file}: ${reason}`,
    standardInput: "entrada padrão",
    outputWithoutMap: "-o grava um mapa: acrescente --map.",
    exists: (file) => `${file} já existe e não foi alterado: acrescente --force para substituí-lo.`,
    notWritable: (file) => `Não é possível escrever ${file}: verifique se sua pasta existe e as permissões.`,
    badOption: (option, value, expected) => `${option} não pode ser “${value}”: ${expected}.`,
    expectNumber: "escreva um número, como 1000 ou 10%",
    expectAxis: "escreva uma célula e seus valores, como Model!B3=1,2,3",
    expectMonth: "escreva o mês como AAAA-MM, por exemplo 2027-01",
    expectDate: "escreva a data como AAAA-MM-DD, por exemplo 2027-01-31",
    expectCurrency: "escreva as três letras de um código ISO 4217, por exemplo BRL",
    expectPeriod: "escreva year, quarter ou month",
    expectYears: "escreva um número inteiro de 1 a 15",
    sampleLanguage: (names) => `os exemplos estão em ${names}`,
    expectFormat: (names) => `escolha entre ${listText(names, "pt")}`,
    expectSheets: (names) => `escolha entre ${listText(names, "pt")}`,
    missingArgument: "falta um arquivo: consulte scaleplan --help.",
    wrongUse: (detail) => `${detail}. Consulte scaleplan --help.`,
  },
};
