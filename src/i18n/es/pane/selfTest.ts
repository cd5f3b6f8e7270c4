import type { selfTestEn } from "../../en/pane/selfTest.ts";
import type { Translation } from "../../language.ts";

/** La vista que prueba el complemento con el Excel que se tiene delante. */
export const selfTestEs: Translation<typeof selfTestEn> = {
  title: "Autoprueba en Excel",
  about:
    "Prueba en una hoja nueva todo lo que Scaleplan le pide a Excel, compara los resultados y elimina la hoja. Tarda cerca de un minuto. Eliminar una hoja vacía la lista de deshacer de Excel.",
  run: "Iniciar la autoprueba",
  again: "Repetirla",
  running: (done) => `En curso: ${done} ${done === 1 ? "paso hecho" : "pasos hechos"}`,
  allRight: (steps) => `Los ${steps} pasos salieron bien`,
  notRight: (wrong, steps) => `${wrong} de ${steps} pasos no salieron bien`,
  send: "Copie el informe y envíelo a quien se ocupa de Scaleplan. No contiene datos de este libro.",
  report: "Informe",
  copy: "Copiar el informe",
  copied: "Copiado",
  notCopied: "Seleccionado: cópielo con el teclado",
};
