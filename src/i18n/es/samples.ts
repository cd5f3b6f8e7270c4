import type { samplesEn } from "../en/samples.ts";
import type { Translation } from "../language.ts";

export const samplesEs: Translation<typeof samplesEn> = {
  list: "Ejemplos",
  growth: {
    name: "Empresa en crecimiento",
    about:
      "Cincuenta mercados y mil millones en cinco años: todas las hojas llenas, y dónde no encaja lo prometido.",
  },
  software: {
    name: "Programa por suscripción",
    about: "Clínicas que pagan por años, y se van: clientes, bajas y el año en que cambia el signo.",
  },
  marketplace: {
    name: "Mercado en línea",
    about: "Comisión de alquileres, ciudad a ciudad: volumen, comisión y coste de cada apertura.",
  },
  consulting: {
    name: "Consultora",
    about: "Una segunda sede: personas, horas facturadas, tarifas y un presupuesto mensual.",
  },
  town: {
    name: "Programa municipal",
    about: "Costes e indicadores sin ingresos: qué hace falta y qué cambia.",
  },
  shop: {
    name: "Apertura de tienda",
    about: "Se paga una vez y funciona año a año: cuándo queda recuperada la apertura.",
  },
};
