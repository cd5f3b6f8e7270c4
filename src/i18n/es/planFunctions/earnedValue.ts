const earned = "Coste presupuestado del trabajo hecho (valor ganado).";

/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const earnedValueEs = {
  SPI: {
    description:
      "Índice de rendimiento del cronograma del valor ganado: presupuesto del trabajo hecho entre el del trabajo previsto hasta hoy.",
    parameters: {
      earned,
      planned: "Coste presupuestado del trabajo que debía estar hecho hasta hoy (valor planificado).",
    },
    returns: "Una proporción: por debajo de 1 el trabajo va con retraso.",
    worked: "Está hecho trabajo por 40 donde se habían previsto 50: 0,8.",
    keywords:
      "valor ganado índice de desempeño del cronograma retraso avance gestión de proyectos cronograma",
  },
  CPI: {
    description:
      "Índice de rendimiento del coste del valor ganado: presupuesto del trabajo hecho entre lo que costó.",
    parameters: { earned, spent: "Coste real de ese trabajo." },
    returns: "Una proporción: por debajo de 1 el trabajo cuesta más de lo previsto.",
    worked: "Trabajo por valor de 40 costó 64: 0,63 de trabajo por cada unidad de dinero.",
    keywords:
      "valor ganado índice de desempeño del costo sobrecoste gestión de proyectos ejecutado sobrecosto",
  },
  EAC: {
    description:
      "Estimación al concluir: lo que costará todo el trabajo si el resto sigue como hasta ahora en coste, como se previó, o como hasta ahora en coste y plazo.",
    parameters: {
      budget: "Presupuesto de todo el trabajo (presupuesto hasta la conclusión).",
      earned,
      spent: "Coste real de ese trabajo.",
      method:
        "«cost» (por defecto): el resto cuesta como lo hecho, presupuesto/CPI; «planned»: como se previó; «costAndSchedule»: según CPI × SPI.",
      planned: "Coste presupuestado del trabajo previsto hasta hoy; lo necesita «costAndSchedule».",
    },
    returns: "El coste de todo el trabajo.",
    worked:
      "De 100 están hechos 40 por 64, o sea 1,6 por cada 1: los otros 60 costarán 96, y todo junto 160.",
    keywords:
      "valor ganado previsión coste final estimación a la conclusión sobrecoste gestión de proyectos al término costo final sobrecosto",
  },
};
