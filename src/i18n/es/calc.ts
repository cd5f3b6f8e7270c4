import type { Translation } from "../language.ts";
import type { calcEn } from "../en/calc.ts";

export const calcEs: Translation<typeof calcEn> = {
  row: (row) => `fila ${row}`,
  reasons: {
    notANumber: "debe ser un número",
    notAWholeNumber: "debe ser un número entero",
    headerInRange: "empieza con texto: deje el encabezado fuera del rango",
    empty: "no tiene valores",
    tooFewValues: "tiene muy pocos valores",
    shapesDiffer: "debe tener tantas celdas como los demás rangos",
    tooManyCells: "tiene más de 100 000 celdas: seleccione las filas en uso en lugar de columnas enteras",
    tooManyPeriods: "debe abarcar como máximo 10 000 periodos",
    lowAboveHigh: "el mínimo es mayor que el máximo",
    likelyOutside: "el valor probable debe estar entre el mínimo y el máximo",
    unknownShape: "debe ser «uniform», «triangular», «pert», «normal», «lognormal» o «metalog»",
    likelyNotTaken:
      "una partida normal o lognormal queda definida por el mínimo y el máximo: deje vacío el valor probable",
    infeasiblePercentiles:
      "está demasiado cerca de un extremo para ser el P50 de una partida metalog: entre el P10 y el P90 debe quedar del 16,7 % al 83,3 % del recorrido",
    unknownModel: "debe ser «compound», «linear» o «logistic»",
    unknownWord: "no es una de las palabras admitidas",
    outsideZeroToOne: "debe estar entre 0 y 1",
    nothingCounts:
      "es 0 en todas las partidas, así que no contaría ninguna; Excel para Windows y Mac pasa las celdas vacías como 0: escriba 1 (100 %) u omita el argumento",
    tooManyToAllocate: "tienen demasiados riesgos raros o deducciones",
    belowMinusOne: "no puede ser inferior a −100 %",
    notPositive: "debe ser mayor que cero",
    negative: "no puede ser negativo",
    outOfRange: "está fuera de los límites",
    zeroDivisor: "no puede ser cero",
    signsDiffer: "debe tener el mismo signo que el valor inicial",
    neverReached: "nunca se alcanza",
    neverRecovered: "el desembolso nunca se recupera",
    noOutlay: "el primer flujo distinto de cero debe ser un desembolso (negativo)",
    noRoot: "no tiene ninguna tasa interna de retorno superior a −100 %",
    notInvestmentLike:
      "no se parece a una inversión, con los desembolsos primero: ninguna tasa única tiene esta probabilidad",
    noSuchPhase: "ninguna fase contiene esta fecha",
    notStarted: "es anterior al comienzo",
    datesOutOfOrder: "el final es anterior al comienzo",
    unknownWeekend: "debe ser de 1 a 7, de 11 a 17, o siete cifras de lunes a domingo como «0000011»",
    noWorkingDay: "ningún día entre el comienzo y el final es laborable",
    noRetentionFit:
      "ninguna curva de retención se ajusta: algunos clientes deben irse y otros quedarse, y con el tiempo debe irse una parte menor de los que quedan: compruebe el orden, con el periodo 0 primero, o añada periodos",
    notLoaded: "no se pudo cargar este cálculo: compruebe la conexión y vuelva a calcular",
    overflow: "da un resultado demasiado grande para un número",
  },
};
