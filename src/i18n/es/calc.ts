import type { Translation } from "../language.ts";
import type { calcEn } from "../en/calc.ts";

export const calcEs: Translation<typeof calcEn> = {
  row: (row) => `fila ${row}`,
  reasons: {
    notANumber: "debe ser un número",
    notAWholeNumber: "debe ser un número entero",
    headerInRange: "empieza con texto: deje el encabezado fuera del rango",
    errorCell: "contiene un error como #N/A: corrija primero esa celda",
    empty: "no tiene valores",
    threeValues: "necesita al menos tres valores, con el periodo 0 primero",
    tooFewShares: "necesita un valor por cada periodo de newCustomers",
    shapesDiffer: "debe tener tantas celdas como los demás rangos",
    threeLabels: "deben ser tres celdas, para en curso, en riesgo y desviado, o cuatro, con fuera del rango",
    tooManyCells: "tiene más de 100 000 celdas: seleccione las filas en uso en lugar de columnas enteras",
    tooManyPeriods: "debe abarcar como máximo 10 000 periodos",
    lowAboveHigh: "el mínimo es mayor que el máximo",
    amberAboveGreen: "no puede ser mayor que green",
    upperBelowTarget:
      "no puede ser menor que el objetivo: es el extremo superior de un rango que empieza en él",
    likelyOutside: "el valor probable debe estar entre el mínimo y el máximo",
    unknownShape: "debe ser «uniform», «triangular», «pert», «normal», «lognormal» o «metalog»",
    likelyNotTaken:
      "una partida normal o lognormal queda definida por el mínimo y el máximo: deje vacío el valor probable",
    infeasiblePercentiles:
      "está demasiado cerca de un extremo para ser el P50 de una partida metalog: entre el P10 y el P90 debe quedar del 16,7 % al 83,3 % del recorrido",
    unknownModel: "debe ser «compound», «linear» o «logistic»",
    unknownDirection: "debe ser «higher» o «lower»",
    unknownMethod: "debe ser «cost», «planned» o «costAndSchedule»",
    plannedMissing: "hace falta con «costAndSchedule»: el coste presupuestado de lo planificado hasta ahora",
    unknownSign: "debe ser «.» o «,»",
    outsideZeroToOne: "debe estar entre 0 y 1: el 80 % es 0,8",
    notBetween: "debe ser mayor que 0 y menor que 1",
    nothingCounts:
      "es 0 en todas las partidas, así que no contaría ninguna; Excel para Windows y Mac pasa las celdas vacías como 0: escriba 1 (100 %) u omita el argumento",
    tooManyToAllocate:
      "las partidas tienen demasiados riesgos poco probables o deducciones para repartirlos en segundos: junte partidas pequeñas",
    belowMinusOne: "no puede ser inferior a −100 %",
    minusOne: "no puede ser −100 %: con esa tasa el resultado se dividiría entre cero",
    notPositive: "debe ser mayor que cero",
    negative: "no puede ser negativo",
    aboveBudget: "no puede ser mayor que el presupuesto",
    rises: "no puede ser mayor que el del periodo anterior: los clientes solo se van",
    tooManyDecimals: "debe estar entre 0 y 10",
    tooManyPoints: "debe estar entre 2 y 10 000",
    tooWide:
      "está demasiado por encima del mínimo para una partida lognormal: use otra forma o divida la partida",
    farDate: "está fuera de las fechas que Excel conoce",
    outOfRange: "está fuera de los límites",
    zeroDivisor: "no puede ser cero",
    addsUpToZero: "suma cero: al menos un valor debe ser mayor que cero",
    nothingMeasured: "no tiene ningún valor cuyo peso sea mayor que cero",
    oneSign: "debe contener un desembolso (negativo) y un ingreso (positivo)",
    noSpending:
      "no hay ningún gasto seguro, y no hay rentabilidad sobre nada: un coste necesita un peso menor que 0 y una probabilidad del 100 %",
    maybeNoSpending:
      "el gasto podría resultar en una ganancia: en conjunto los costes no pueden ser negativos",
    signsDiffer: "debe tener el mismo signo que el valor inicial",
    neverReached: "nunca se alcanza con esta tasa",
    noMargin: "debe ser mayor que variableCost: si no, ningún número de unidades cubre fixedCost",
    neverRunsOut: "el efectivo nunca se agota",
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
