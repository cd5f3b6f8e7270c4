import type { excelEn } from "../en/excel.ts";
import type { Translation } from "../language.ts";

const nothingChanged = "Sus hojas, tablas y nombres están como antes.";

/** Lo que se dice cuando Excel rechaza algo. */
export const excelEs: Translation<typeof excelEn> = {
  atSheet: (sheet) => `Ocurrió en la hoja ${sheet}.`,
  reasons: {
    unsupported: {
      happened: "Esta versión de Excel no puede hacer lo que necesitan las hojas.",
      kept: nothingChanged,
      next: "Use Excel 2021, Microsoft 365 o Excel en la web.",
    },
    protected: {
      happened: "El libro o alguna de sus hojas está protegido.",
      kept: nothingChanged,
      next: "Quite la protección en la pestaña Revisar e inténtelo de nuevo.",
    },
    readOnly: {
      happened: "Este libro está abierto solo para lectura.",
      kept: nothingChanged,
      next: "Guarde una copia que pueda editar, ábrala e inténtelo de nuevo.",
    },
    editing: {
      happened: "Hay una celda abierta para editar y, mientras tanto, Excel no admite otro trabajo.",
      kept: nothingChanged,
      next: "Pulse Entrar o Esc en el libro e inténtelo de nuevo.",
    },
    tooLarge: {
      happened: "Es más de lo que Excel admite de una vez.",
      kept: nothingChanged,
      next: "Elija menos hojas o acorte las listas muy largas.",
    },
    nameTaken: {
      happened: "Alguien ha usado en ese mismo momento el nombre de una hoja, tabla o celda nueva.",
      kept: nothingChanged,
      next: "Inténtelo de nuevo: se elegirá otro nombre.",
    },
    cancelled: {
      happened: "Se canceló la inserción.",
      kept: nothingChanged,
    },
    failed: {
      happened: "Excel no pudo terminar.",
      kept: nothingChanged,
      next: "Inténtelo de nuevo. Si se repite, los detalles recogen la respuesta de Excel.",
    },
    notRemoved: {
      happened: "Excel no pudo terminar y no permitió deshacerlo todo.",
      kept: "Sus propias hojas, tablas y nombres no se han tocado.",
      next: "Elimine las hojas nuevas que queden; los detalles dicen cuáles son.",
    },
    notInPlace: {
      happened: "El plan cambia la disposición de una hoja de un modo que no puede hacerse en su sitio.",
      kept: nothingChanged,
      next: "Inserte el plan como copia nueva, o aparte sus celdas de las del plan e inténtelo de nuevo.",
    },
    changedMeanwhile: {
      happened: "El libro se editó después de mostrar la lista de cambios.",
      kept: nothingChanged,
      next: "Vuelva a pedir la lista de cambios.",
    },
    onlySheets: {
      happened: "Un libro necesita al menos una hoja visible, y estas son las únicas.",
      kept: nothingChanged,
      next: "Añada antes una hoja vacía y después quite estas.",
    },
    notRead: {
      happened: "Excel no entregó el contenido del libro.",
      next: "Termine de editar la celda, si hay alguna abierta, e inténtelo de nuevo.",
    },
    formulaNotWritten: {
      happened: "Excel no aceptó la fórmula.",
      kept: "La celda está como antes.",
      next: "Elija otra celda o revise los valores del formulario.",
    },
    placeNotFound: {
      happened: "La celda ya no existe.",
      next: "Vuelva a leer el plan desde el libro.",
    },
    notReady: {
      happened: "Algunas fórmulas aún se calculan o muestran un error, así que no se sustituyó ninguna.",
      kept: "Todas las fórmulas están como antes.",
      next: "Espere a que termine el cálculo o corrija las celdas que muestran un error.",
    },
    noColumn: {
      happened: "La tabla de marcas no tiene ninguna columna para esto.",
      kept: nothingChanged,
      next: "Añada una columna con el encabezado que nombran los detalles e inténtelo de nuevo.",
    },
    rowMoved: {
      happened: "La tabla de marcas se ha ordenado o cambiado entretanto.",
      kept: nothingChanged,
      next: "Lea de nuevo el libro y repita el cambio.",
    },
    nameInUse: {
      happened: "El nombre que necesita la tabla de marcas ya es un nombre de su libro.",
      kept: nothingChanged,
      next: "Cámbielo en el Administrador de nombres (los detalles dicen cuál) e inténtelo de nuevo.",
    },
    notSaved: {
      happened: "El documento no aceptó los ajustes del complemento.",
      next: "Guarde el libro con otro nombre e inténtelo de nuevo.",
    },
  },
};
