/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const customersEs = {
  BREAKEVEN: {
    description:
      "Unidades que hay que vender para que los ingresos cubran todos los costes: coste fijo/(precio − coste variable).",
    parameters: {
      fixedCost: "Coste que no depende de las unidades.",
      price: "Ingreso por unidad.",
      variableCost: "Coste por unidad, inferior al precio.",
    },
    returns: "El número de unidades, sin redondear; #N/D si una unidad no deja nada.",
    worked: "Cada unidad deja 15 − 10 = 5, así que 200 cubren un coste fijo de 1000.",
    keywords:
      "punto de equilibrio umbral de rentabilidad punto muerto volumen margen de contribución coste fijo",
  },
  PRICEVOLUMEMIX: {
    description:
      "Por qué los ingresos no son los previstos: cuánto se debe a los precios, al volumen y a la mezcla de productos.",
    parameters: {
      plannedUnits: "Unidades previstas de cada producto.",
      plannedPrice: "Precio previsto de cada producto; su margen, para explicar el margen.",
      actualUnits: "Unidades vendidas de cada producto.",
      actualPrice: "Precio conseguido por cada producto.",
    },
    returns: "Una fila: precio, volumen, mezcla y su suma, ingresos reales menos previstos.",
    worked:
      "Se previeron 100 unidades a 10 y 100 a 20; se vendieron 120 a 9 y 90 a 21: los precios restan 30, 10 unidades más al precio medio de 15 suman 150, y el paso al producto barato resta 150: en total, 30 menos.",
    keywords: "desviaciones precio volumen mezcla mix ventas análisis efecto precio efecto volumen puente",
  },
  LTVCAC: {
    description:
      "Lo que aporta un cliente mientras lo es, por cada unidad de dinero que cuesta captarlo: margen × (1 + tasa)/(tasa + bajas)/coste de captación.",
    parameters: {
      margin: "Contribución de un cliente por periodo, desde el día de su alta.",
      churn: "Parte de los clientes que se va en cada periodo.",
      acquisitionCost: "Coste de captar un cliente.",
      rate: "Tasa de descuento por periodo como proporción, 0 por defecto.",
    },
    returns: "Una proporción: por debajo de 1, un cliente cuesta más de lo que aporta.",
    worked:
      "Un cliente aporta 20 por periodo y, con un 5 % de bajas, se queda 20 periodos: 400, 4 veces el coste de 100.",
    keywords:
      "ltv cac valor de vida del cliente coste de captación adquisición bajas abandono suscripción cancelación",
  },
  RUNWAY: {
    description:
      "Cuántos periodos dura la caja, también si lo que se consume crece o disminuye en cada periodo.",
    parameters: {
      cash: "Caja actual.",
      burn: "Consumo neto de caja del primer periodo: lo que sale por encima de lo que entra, en positivo.",
      growth:
        "Crecimiento del consumo por periodo como proporción, 0 por defecto; por debajo de 0 disminuye.",
    },
    returns: "El número de periodos, con su fracción; #N/D si la caja nunca se agota.",
    worked:
      "331 duran 3 periodos si en el primero se consumen 100 y en cada uno un 10 % más: 100 + 110 + 121.",
    keywords: "autonomía caja tesorería liquidez meses que quedan consumo de caja quemar",
  },
  RETENTION: {
    description:
      "La parte de una cohorte de clientes que queda tras cada periodo cuando se van antes los más propensos a irse (geométrica con beta desplazada).",
    parameters: {
      alpha: "Primer parámetro del modelo, mayor que 0; lo halla RETENTIONFIT.",
      beta: "Segundo parámetro, mayor que 0. El primer periodo conserva beta/(alpha + beta).",
      periods: "Número de periodos, hasta 10 000.",
    },
    returns: "Una columna de periodos + 1 proporciones, con el periodo 0 (1) primero.",
    worked: "El primer periodo conserva 2/(1 + 2) = 67 %, el siguiente 3/4 de esos: 50 %.",
    keywords:
      "retención bajas abandono cohorte supervivencia suscripción clientes que quedan fader hardie cancelación",
  },
  RETENTIONFIT: {
    description:
      "Ajusta el modelo de RETENTION a una cohorte contada en cada periodo, para poder proyectar su retención.",
    parameters: {
      remaining:
        "Clientes de una cohorte que quedan, con el periodo 0 primero: al menos tres números, por ejemplo 1000, 631, 468.",
    },
    returns: "Una fila: alpha y beta, por máxima verosimilitud.",
    worked:
      "De 1000 clientes quedaron 631, 468, 382 y 326: alpha es 0,76 y beta 1,3, así que el primer periodo pierde 0,76/(0,76 + 1,3) = 37 %.",
    keywords:
      "retención cohorte ajuste estimar bajas fader hardie beta geométrica máxima verosimilitud cancelación",
  },
  COHORTREVENUE: {
    description:
      "Ingresos de cada periodo de clientes que se incorporan con el tiempo y se van como lo hace su cohorte.",
    parameters: {
      newCustomers: "Clientes que se incorporan en cada periodo.",
      price: "Ingreso de un cliente por periodo.",
      shares:
        "Parte de una cohorte que queda tras 0, 1, 2 … periodos, como la que da RETENTION; tantas como periodos, o más.",
    },
    returns: "Una columna con los ingresos de cada periodo.",
    worked:
      "En cada periodo se incorporan 100 y tras uno queda la mitad: (100 + 50) × 10 = 1500 en el segundo.",
    keywords: "cohorte suscripción ingresos recurrentes mrr arr bajas retención previsión cancelación",
  },
};
