import type { appEn } from "../../en/pane/app.ts";
import type { Translation } from "../../language.ts";

export const appEs: Translation<typeof appEn> = {
  views: {
    plan: "Plan",
    insert: "Insertar",
    functions: "Funciones",
    simulate: "Simular",
    check: "Revisar",
    share: "Compartir",
  },
  help: { menu: "Ayuda", pages: "Páginas de ayuda", selfTest: "Autoprueba en Excel" },
  navigation: "Vistas",
  language: "Idioma",
  languages: { en: "English", es: "Español" },
  loading: "Cargando",
  outsideExcel: {
    title: "Abra Scaleplan en Excel",
    text: "Esta página es el panel de un complemento de Excel. Aquí puede leer un plan y probar las funciones; para escribir hojas se necesita Excel.",
    steps: "En Excel: Inicio, Complementos, Scaleplan.",
  },
  openPane: {
    title: "Abra Scaleplan para continuar",
    text: "En la pestaña Inicio, pulse Abrir Scaleplan. Excel solo le permite a usted abrir el panel.",
    waits: "Lo que pidió espera ahí. Nada ha cambiado en el libro.",
  },
  readOnly: {
    title: "Este libro es de solo lectura",
    text: "Puede leer y revisar el plan. Para insertar hojas o fórmulas, guarde una copia que pueda modificar.",
  },
  restoring: "Leyendo el plan guardado en este archivo",
  restoreFailed: {
    title: "No se pudo leer el plan guardado en este archivo",
    text: "El libro no ha cambiado. Abra de nuevo el documento del plan, o lea el plan de las hojas en Revisar.",
  },
  failed: {
    title: "No se pudo mostrar esta vista",
    text: "El libro y su plan no han cambiado. Compruebe la conexión con el sitio del complemento y vuelva a intentarlo.",
  },
  tryAgain: "Reintentar",
};
