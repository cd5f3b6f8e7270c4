import type { shareEn } from "../../en/pane/share.ts";
import type { Translation } from "../../language.ts";

const formulas = (count: number): string => (count === 1 ? "1 fórmula PLAN" : `${count} fórmulas PLAN`);

export const shareEs: Translation<typeof shareEn> = {
  title: "Compartir",
  about: "Para quienes no tienen Scaleplan.",
  outside: "Para compartir hace falta un libro: abra Scaleplan en Excel.",
  replace: {
    title: "Fórmulas PLAN a valores",
    looking: "Buscando fórmulas PLAN",
    found: (count) => `${formulas(count)} en este libro`,
    none: "Este libro no tiene fórmulas PLAN: cualquiera ve sus cifras.",
    why: "Sin el complemento se convierten en #¿NOMBRE? cuando Excel calcula. Las demás fórmulas siguen activas.",
    first: (count) => `Sustituir ${formulas(count)}`,
    question: (count) => `¿Sustituir ${formulas(count)} por los valores que muestran ahora?`,
    consequence:
      "Los formatos se conservan. Las fórmulas desaparecen de este archivo: guarde antes una copia si quiere conservarlas.",
    confirm: "Sustituir por valores",
    working: "Sustituyendo",
    done: (count) =>
      count === 1
        ? "1 fórmula PLAN sustituida por su valor"
        : `${count} fórmulas PLAN sustituidas por sus valores`,
    refused: (count) =>
      count === 1 ? "1 fórmula aún no muestra un valor" : `${count} fórmulas aún no muestran un valor`,
    refusedText:
      "No se ha sustituido nada, porque el error quedaría para siempre. Corrija antes estas celdas.",
    states: {
      busy: "aún se calcula",
      error: "muestra un error",
      unknownName: "muestra #¿NOMBRE?",
      value: "",
    },
    again: "Buscar de nuevo",
  },
  export: {
    title: "El plan como documento",
    about: "Tal como está ahora en las hojas.",
    markdown: "Markdown",
    json: "JSON",
    as: (format) => `Exportar como ${format}`,
    reading: "Leyendo las hojas",
    noSheets: "Este libro no tiene hojas de un plan. Insértelas primero, o exporte el plan del panel.",
    fromPane: "Este es el plan del panel, porque el libro no tiene sus hojas.",
    text: (name) => `Texto de ${name}`,
    download: "Descargar",
    downloadHint: "Si no se descarga nada, como en Excel para Mac, copie el texto.",
    copy: "Copiar el texto",
    copied: "Copiado",
    notCopied: "No se pudo copiar el texto. Selecciónelo en el cuadro y cópielo con el teclado.",
    leftOut: (count) =>
      count === 1
        ? "1 fila de las hojas queda fuera: consulte Revisar."
        : `${count} filas de las hojas quedan fuera: consulte Revisar.`,
    fileName: "plan",
  },
};
