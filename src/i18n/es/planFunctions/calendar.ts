/** The parameters of functions that count working days. */
export const calendarEs = {
  weekend:
    "Días libres de la semana como en DIAS.LAB.INTL: 1 es sábado y domingo, 11 solo domingo, o siete cifras desde el lunes como «0000011». Sin él no hay ninguno. En un libro con el sistema de fechas de 1904, sume 1462 a cada fecha: sus números de serie corresponden a otros días de la semana.",
  holidays: "Otros días libres.",
};
