import type { insertEn } from "../../en/pane/insert.ts";
import type { Translation } from "../../language.ts";

const sheets = (count: number): string => (count === 1 ? "1 hoja" : `${count} hojas`);

export const insertEs: Translation<typeof insertEn> = {
  title: "Insertar hojas",
  noPlan: {
    title: "Todavía no hay plan",
    text: "Empiece con un documento, con el ejemplo o con un esquema en blanco; las hojas se dibujan aquí antes de escribir nada.",
    start: "Empezar un plan",
  },
  building: "Dibujando las hojas",
  options: {
    title: "Cómo se escriben las hojas",
    language: "Idioma",
    start: "Primer mes",
    noStart: "Meses del plan, sin fechas",
    year: "Año",
    periodLength: "Períodos de la previsión",
    periodLengths: { year: "Años", quarter: "Trimestres", month: "Meses" },
    years: "Años de la previsión",
    yearsOfPlan: "Los del plan",
    currency: "Moneda",
    currencyNotStated: "Sin indicar: elija una",
    currencyHint: "Es una etiqueta: los importes no se convierten.",
    scale: "Importes en",
    scales: { 1: "Unidades", 1000: "Miles", 1000000: "Millones" },
  },
  sheets: {
    groups: { plan: "Plan", money: "Dinero", control: "Control" },
    title: "Hojas",
    preview: (name) => `Vista previa de ${name}`,
    show: (name) => `Mostrar ${name}`,
    always: "siempre incluida, las demás hojas la leen",
    content: (rows, charts) =>
      [
        rows === "0" ? "" : rows === "1" ? "1 fila" : `${rows} filas`,
        charts === 0 ? "" : charts === 1 ? "1 gráfico" : `${charts} gráficos`,
      ]
        .filter((part) => part !== "")
        .join(", "),
  },
  currencyQuestion: {
    label: "Moneda de los importes",
    why: "El plan no dice en qué moneda están sus importes.",
    choose: "Elija una",
    open: "Dejarla sin indicar",
  },
  insert: (count) => `Insertar ${sheets(count)}`,
  safe: "Solo hojas nuevas: no se cambia nada de lo que hay en el libro. Excel en la web vacía su lista de deshacer.",
  progress: {
    title: (done, total) => `Hoja ${done} de ${total}`,
    starting: "Examinando el libro",
    cellEdit: "Si no avanza, termine de editar la celda abierta: Excel la está esperando.",
  },
  cancelled: {
    happened: "Se canceló la inserción",
    kept: "Lo que se había escrito se ha quitado. Sus hojas y nombres están como antes.",
  },
  done: {
    title: (count) => (count === 1 ? "1 hoja insertada" : `${count} hojas insertadas`),
    undressed: {
      title: "Excel no aceptó todo el aspecto de las hojas",
      complete: "Las cifras, las fórmulas y las tablas están completas.",
      parts: {
        frozenPanes: (on) => `Encabezados que quedan a la vista: ${on}.`,
        groups: (on) => `Columnas de pasos que se pliegan: ${on}.`,
        pages: (on) => `Configuración de página para imprimir: ${on}.`,
        charts: (on) => `Colores y letras de los gráficos: ${on}.`,
        nameNotes: () => "Comentarios de los nombres definidos.",
      },
    },
    open: "Abrir una hoja",
    renamed: (planned, name) => `«${planned}» ya existía, así que se llama «${name}».`,
    undo: "Al eliminar una hoja se vacía la lista de deshacer de Excel.",
    again: "Insertar otra vez",
  },
  sampleNote: "Este es el plan de ejemplo. Su propio plan sigue en el panel.",
};
