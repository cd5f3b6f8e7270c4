import { calendarEs } from "./calendar.ts";

/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const scheduleEs = {
  PLANNED: {
    description:
      "La parte de una tarea que debería estar completa en una fecha, ambos extremos incluidos: por días naturales, o laborables si se indican los días libres.",
    parameters: {
      start: "Primer día.",
      end: "Último día.",
      asOf: "Fecha por la que se pregunta.",
      ...calendarEs,
    },
    returns: "Una proporción de 0 a 1.",
    worked: "Una tarea de 100 días debería estar hecha a medias al final de su día 50.",
    keywords: "avance previsto calendario porcentaje completado valor planificado gantt hito cronograma",
  },
  PHASEAT: {
    description: "El nombre de la fase en que cae una fecha.",
    parameters: {
      asOf: "Fecha por la que se pregunta.",
      start: "Primer día de cada fase.",
      end: "Último día de cada fase.",
      name: "Nombre de cada fase.",
    },
    returns:
      "El nombre; si varias fases se solapan, el de la que empezó en último lugar; #N/D si ninguna contiene la fecha.",
    worked: "El día está entre el primero y el último de Foundation.",
    keywords: "fase actual fecha etapa buscar hito cronograma",
  },
  PROGRESS: {
    description: "El progreso conjunto de varias tareas, ponderado por su tamaño.",
    parameters: {
      complete: "Parte completa de cada tarea, de 0 a 1.",
      weight: "Esfuerzo, coste o duración de cada tarea.",
    },
    returns: "Una proporción de 0 a 1.",
    worked: "Están hechos los 10 de la primera tarea y la mitad de los 20 de la segunda: 20 de 40, 50 %.",
    keywords: "porcentaje completado media ponderada tareas avance hito ejecutado",
  },
  SPREAD: {
    description:
      "Reparte un importe entre periodos según un perfil, por ejemplo un año entre sus meses; las partes suman el importe también cuando se redondean.",
    parameters: {
      amount: "Importe que se reparte.",
      profile: "Peso de cada periodo: doce iguales son meses iguales.",
      decimals:
        "Decimales a los que se redondea cada parte; sin ellos no se redondea. Una celda vacía cuenta como 0 decimales.",
    },
    returns: "Una columna con la parte de cada periodo.",
    worked: "Los pesos 1, 1 y 2 son un cuarto, un cuarto y la mitad: 25, 25 y 50.",
    keywords: "repartir distribuir estacionalidad presupuesto anual por meses perfil periodificar",
  },
};
