import type { Translation } from "../language.ts";
import type { calcEn } from "../en/calc.ts";

export const calcPt: Translation<typeof calcEn> = {
  row: (row) => `linha ${row}`,
  reasons: {
    notANumber: "deve ser um número",
    notAWholeNumber: "deve ser um número inteiro",
    headerInRange: "começa com texto: deixe o cabeçalho fora do intervalo",
    empty: "não tem valores",
    tooFewValues: "tem valores de menos",
    shapesDiffer: "deve ter tantas células quanto os outros intervalos",
    tooManyCells: "tem mais de 100.000 células: selecione as linhas em uso em vez de colunas inteiras",
    tooManyPeriods: "deve abranger no máximo 10.000 períodos",
    lowAboveHigh: "o mínimo é maior que o máximo",
    likelyOutside: "o valor provável deve estar entre o mínimo e o máximo",
    unknownShape: "deve ser “uniform”, “triangular”, “pert”, “normal”, “lognormal” ou “metalog”",
    likelyNotTaken:
      "um item normal ou lognormal fica definido pelo mínimo e pelo máximo: deixe vazio o valor provável",
    infeasiblePercentiles:
      "está perto demais de um extremo para ser o P50 de um item metalog: entre o P10 e o P90 deve ficar de 16,7% a 83,3% do caminho",
    unknownModel: "deve ser “compound”, “linear” ou “logistic”",
    unknownWord: "não é uma das palavras admitidas",
    outsideZeroToOne: "deve estar entre 0 e 1",
    nothingCounts:
      "é 0 em todos os itens, portanto nenhum contaria; o Excel para Windows e Mac passa as células vazias como 0: escreva 1 (100%) ou omita o argumento",
    tooManyToAllocate: "contêm riscos raros ou deduções demais",
    belowMinusOne: "não pode ser inferior a −100%",
    notPositive: "deve ser maior que zero",
    negative: "não pode ser negativo",
    outOfRange: "está fora dos limites",
    zeroDivisor: "não pode ser zero",
    signsDiffer: "deve ter o mesmo sinal que o valor inicial",
    neverReached: "nunca se alcança",
    neverRecovered: "o desembolso nunca é recuperado",
    noOutlay: "o primeiro fluxo diferente de zero deve ser um desembolso (negativo)",
    noRoot: "não tem nenhuma taxa interna de retorno superior a −100%",
    notInvestmentLike:
      "não se parece com um investimento, com os desembolsos primeiro: nenhuma taxa única tem esta probabilidade",
    noSuchPhase: "nenhuma fase contém esta data",
    notStarted: "é anterior ao começo",
    datesOutOfOrder: "o fim é anterior ao começo",
    unknownWeekend: "deve ser de 1 a 7, de 11 a 17, ou sete algarismos de segunda a domingo como “0000011”",
    noWorkingDay: "nenhum dia entre o começo e o fim é útil",
    noRetentionFit:
      "nenhuma curva de retenção se ajusta: alguns clientes devem sair e outros ficar, e com o tempo deve sair uma parte menor dos que restam: confira a ordem, com o período 0 primeiro, ou acrescente períodos",
    notLoaded: "não foi possível carregar este cálculo: verifique a conexão e calcule de novo",
    overflow: "dá um resultado grande demais para um número",
  },
};
