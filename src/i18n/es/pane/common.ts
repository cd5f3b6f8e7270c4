import type { commonEn } from "../../en/pane/common.ts";
import type { Translation } from "../../language.ts";

export const commonEs: Translation<typeof commonEn> = {
  details: "Detalles",
  tryAgain: "Reintentar",
  cancel: "Cancelar",
  goToCell: "Ir a la celda",
  unexpected: {
    happened: "Este paso se detuvo por un error de Scaleplan.",
    kept: "El libro y su plan están como antes.",
    next: "Vuelva a intentarlo. Si se repite, envíenos los detalles que aparecen abajo.",
  },
  severity: { error: "Error", warning: "Advertencia", note: "Nota" },
  findings: {
    count: (count) => (count === 1 ? "1 observación" : `${count} observaciones`),
    addsUp: (checked) => `Todo cuadra. Revisado: ${checked}`,
    nothingToCheck: "No hay nada que revisar: ni objetivos, ni indicadores, ni fases, ni partidas",
    checked: {
      budgetLines: (count) => (count === 1 ? "1 partida" : `${count} partidas`),
      phases: (count) => (count === 1 ? "1 fase" : `${count} fases`),
      kpis: (count) => (count === 1 ? "1 indicador" : `${count} indicadores`),
      objectives: (count) => (count === 1 ? "1 objetivo" : `${count} objetivos`),
    },
    errors: (count) => (count === 1 ? "1 error" : `${count} errores`),
    warnings: (count) => (count === 1 ? "1 advertencia" : `${count} advertencias`),
    notes: (count) => (count === 1 ? "1 nota" : `${count} notas`),
    showAll: (count) => `Mostrar las ${count}`,
  },
  nameError: {
    title: "Una celda muestra #¿NOMBRE?",
    meaning:
      "Excel aún no conoce las funciones PLAN. Funcionan mientras Scaleplan está cargado, y en los equipos que lo tienen.",
    load: "Abra este panel desde la ficha Inicio y pulse Ctrl+Alt+F9 (en un Mac: Fn+Control+Opción+F9) para volver a calcular.",
    share: "Para quienes no tienen Scaleplan, sustituya las fórmulas por sus valores en Compartir.",
  },
};
