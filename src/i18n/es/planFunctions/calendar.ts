/** The parameters of functions that count working days. */
export const calendarEs = {
  weekend:
    "Días libres de la semana como en DIAS.LAB.INTL: 1 es sábado y domingo, 11 solo domingo, o siete cifras desde el lunes como «0000011». Sin él no hay ninguno.",
  holidays: "Otros días libres.",
};
