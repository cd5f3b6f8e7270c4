// Over 150 lines: one whole plan, as data.
import type { Language } from "../../i18n/language.ts";
import { emptyPlan, type Plan } from "../plan.ts";
import {
  area,
  atLeast,
  atMost,
  category,
  filled,
  initiative,
  kpi,
  milestone,
  objective,
  topic,
  type Say,
} from "./build.ts";

/** The plan of an invented bakery that opens its first shop: paid for before the first loaf is sold. */
export function shopPlan(language: Language, say: Say): Plan {
  const budget = say("Opening and running", "Apertura y funcionamiento");
  const timeline = say("Timeline", "Cronograma");
  const fitOut = say("Fit-out", "Puesta a punto");
  const morning = say("First mornings", "Primeras mañanas");
  const shop = say("Shop", "Tienda");
  const bakery = say("Bakehouse", "Obrador");
  return {
    ...emptyPlan(say("Miga: opening a bakery", "Miga: apertura de una panadería"), language),
    subtitle: say(
      "One shop, one oven, and the money back before the lease is half over",
      "Una tienda, un horno y el dinero de vuelta antes de medio contrato",
    ),
    currency: "EUR",
    startMonth: "2027-02",
    objectives: [
      objective(
        say("Revenue", "Ingresos"),
        say("€850,000+ revenue in 5 years", "Al menos 850.000 € de ingresos en 5 años"),
        atLeast(850_000, "currency"),
        { baseline: 0 },
      ),
      objective(
        say("Regulars", "Clientela fija"),
        say("900+ regular customers by 2029", "Al menos 900 clientes habituales en 2029"),
        atLeast(900, "count"),
        { baseline: 0, deadline: "2029" },
      ),
      objective(
        say("Waste", "Sobrante"),
        say("<4% of bread unsold by 2028", "<4 % del pan sin vender en 2028"),
        atMost(0.04, "percent"),
        { baseline: 0.12, deadline: "2028" },
      ),
    ],
    pillars: [
      {
        name: shop,
        areas: [
          area(
            say("Opening", "Apertura"),
            [
              initiative(
                say("Lease", "Contrato de alquiler"),
                say("Sign ten years with a way out after five", "Firmar diez años con salida a los cinco"),
                filled("Clara Mena", "high", "done", 1, fitOut),
              ),
              initiative(
                say("Works", "Obra"),
                say(
                  "Counter, oven floor and ventilation in eleven weeks",
                  "Mostrador, suelo del horno y ventilación en once semanas",
                ),
                filled("Clara Mena", "high", "inProgress", 0.3, fitOut),
              ),
              initiative(
                say("Neighbours' morning", "Mañana vecinal"),
                say(
                  "Bake for the street one Saturday before opening",
                  "Hornear para la calle un sábado antes de abrir",
                ),
                filled("Pau Ribes", "low", "notStarted", 0, fitOut),
              ),
            ],
            say("Doors open before the summer", "Puertas abiertas antes del verano"),
          ),
          area(
            say("Counter", "Mostrador"),
            [
              initiative(
                say("Coffee corner", "Rincón de café"),
                say("Twelve seats and two sorts of coffee", "Doce sitios y dos clases de café"),
                filled("Pau Ribes", "medium", "notStarted", 0, morning),
              ),
              initiative(
                say("Order by noon", "Encargos hasta mediodía"),
                say(
                  "Take tomorrow's orders by message until noon",
                  "Aceptar encargos para mañana por mensaje hasta mediodía",
                ),
                filled("Pau Ribes", "medium", "notStarted", 0, morning),
              ),
            ],
            say("A queue that moves", "Una cola que avanza"),
          ),
        ],
      },
      {
        name: bakery,
        areas: [
          area(
            say("Bread", "Pan"),
            [
              initiative(
                say("Eight loaves", "Ocho panes"),
                say(
                  "Eight breads all year and two of the season",
                  "Ocho panes todo el año y dos de temporada",
                ),
                filled("Joan Vidal", "high", "inProgress", 0.7, fitOut),
              ),
              initiative(
                say("Flour by name", "Harina con nombre"),
                say(
                  "Buy from two mills within a hundred kilometres",
                  "Comprar a dos molinos a menos de cien kilómetros",
                ),
                filled("Joan Vidal", "medium", "inProgress", 0.5, fitOut),
              ),
            ],
            say("Bread that people cross the town for", "Un pan por el que se cruza la ciudad"),
          ),
          area(
            say("Restaurants", "Restaurantes"),
            [
              initiative(
                say("Van at seven", "Furgoneta a las siete"),
                say(
                  "Deliver to restaurants between seven and nine",
                  "Repartir a restaurantes entre las siete y las nueve",
                ),
                filled("Joan Vidal", "medium", "notStarted", 0, morning),
              ),
            ],
            say(
              "An oven that earns after the shop is full",
              "Un horno que gana cuando la tienda ya está servida",
            ),
          ),
        ],
      },
    ],
    strategies: [
      {
        name: say("Growth", "Crecimiento"),
        parts: [
          {
            name: say("Before a second shop", "Antes de otra tienda"),
            topics: [
              topic(
                say("Conditions", "Condiciones"),
                [
                  [
                    say("Money back", "Dinero recuperado"),
                    say("The first shop has repaid its opening", "La primera tienda ha devuelto su apertura"),
                    0,
                    4,
                  ],
                  [
                    say("A baker to lead it", "Alguien que la lleve"),
                    say("One of the team wants to run it", "Una persona del equipo quiere llevarla"),
                    1,
                    4,
                  ],
                  [
                    say("Recipes on paper", "Recetas por escrito"),
                    say("Every dough weighed and written down", "Cada masa pesada y escrita"),
                    2,
                    5,
                  ],
                ],
                say(
                  "A second shop only once the first stands alone",
                  "Otra tienda solo cuando la primera funcione sola",
                ),
              ),
            ],
          },
        ],
      },
    ],
    kpis: [
      kpi(
        shop,
        say("Customers a day", "Clientes al día"),
        say("220+ customers/day", "Al menos 220 clientes/día"),
        atLeast(220, "count", "day"),
        { baseline: 0, owner: "Pau Ribes" },
      ),
      kpi(
        shop,
        say("Rating", "Valoración"),
        say("9+ (scale 1-10)", "Al menos 9 (escala 1-10)"),
        atLeast(9, "score"),
        { owner: "Pau Ribes" },
      ),
      kpi(
        shop,
        say("Orders ahead", "Encargos"),
        say("25%+ of sales", "Al menos el 25 % de lo vendido"),
        atLeast(0.25, "percent"),
        { owner: "Pau Ribes" },
      ),
      kpi(
        bakery,
        say("Bread unsold", "Pan sin vender"),
        say("<4% of bread", "<4 % del pan"),
        atMost(0.04, "percent"),
        { direction: "lower", baseline: 0.12, owner: "Joan Vidal" },
      ),
      kpi(
        bakery,
        say("Restaurants served", "Restaurantes servidos"),
        say("15+ restaurants", "Al menos 15 restaurantes"),
        atLeast(15, "count"),
        { baseline: 0, owner: "Joan Vidal" },
      ),
    ],
    assumptions: {
      DriverMargin: { value: 0.62, downside: 0.58, upside: 0.65 },
      DriverSpendingGrowth: { value: 0.03, downside: 0.04, upside: 0.02 },
      DiscountRate: { value: 0.08 },
    },
    phases: [
      {
        track: timeline,
        name: fitOut,
        startMonth: 1,
        endMonth: 4,
        milestones: [
          milestone(say("Month 1", "Mes 1"), say("Licence granted", "Licencia concedida"), 1, 1, {
            owner: "Clara Mena",
            status: "done",
            progress: 1,
          }),
          milestone(
            say("Months 2-4", "Meses 2-4"),
            say("Oven in place and tested", "Horno instalado y probado"),
            2,
            4,
            { owner: "Joan Vidal", status: "inProgress", progress: 0.3 },
          ),
        ],
        outcome: say("A shop that can open", "Una tienda lista para abrir"),
      },
      {
        track: timeline,
        name: morning,
        startMonth: 5,
        endMonth: 16,
        milestones: [
          milestone(
            say("Months 5-10", "Meses 5-10"),
            say("Two hundred customers a day", "Doscientos clientes al día"),
            5,
            10,
            { owner: "Pau Ribes" },
          ),
          milestone(
            say("Months 11-16", "Meses 11-16"),
            say("Eight restaurants on the round", "Ocho restaurantes en la ruta"),
            11,
            16,
            { owner: "Joan Vidal" },
          ),
        ],
        outcome: say("A street that buys its bread here", "Una calle que compra aquí el pan"),
      },
      {
        track: timeline,
        name: say("Steady", "Velocidad de crucero"),
        startMonth: 17,
        endMonth: 60,
        milestones: [
          milestone(
            say("Years 2-5", "Años 2-5"),
            say("The opening is repaid", "La apertura queda devuelta"),
            17,
            60,
            { owner: "Clara Mena" },
          ),
        ],
        outcome: say("A bakery that could open a second one", "Una panadería que podría abrir otra"),
      },
    ],
    budget: {
      categories: [
        category(
          budget,
          say("Opening", "Apertura"),
          "once",
          [
            [say("Works and ventilation", "Obra y ventilación"), 78_000, 105_000],
            [say("Oven and mixers", "Horno y amasadoras"), 62_000, 80_000],
            [say("Counter, seats and sign", "Mostrador, sillas y rótulo"), 22_000, 34_000],
            [say("Deposit and licences", "Fianza y licencias"), 16_000, 21_000],
          ],
          [178_000, 240_000],
        ),
        category(
          budget,
          say("Staff", "Personal"),
          "year",
          [
            [say("Bakers", "Panaderos"), 102_000, 114_000],
            [say("Counter staff", "Personal de mostrador"), 78_000, 92_000],
          ],
          [180_000, 206_000],
        ),
        category(
          budget,
          say("Premises", "Local"),
          "year",
          [
            [say("Rent", "Alquiler"), 36_000, 38_000],
            [say("Energy and water", "Energía y agua"), 22_000, 35_000],
            [say("Insurance, upkeep and advertising", "Seguros, mantenimiento y publicidad"), 13_000, 22_000],
          ],
          [71_000, 95_000],
        ),
      ],
      stated: [],
    },
    income: [
      {
        track: "",
        name: say("Bread and pastry", "Pan y bollería"),
        kind: "transaction",
        period: "year",
        drivers: {
          added: { base: 62_000, downside: 54_000, upside: 68_000 },
          growth: { base: 0.06, downside: 0.03, upside: 0.08 },
          price: { base: 7.4, downside: 6.9, upside: 7.8 },
          priceGrowth: { base: 0.02 },
        },
      },
      {
        track: "",
        name: say("Coffee corner", "Rincón de café"),
        kind: "transaction",
        period: "year",
        drivers: {
          added: { base: 24_000, downside: 18_000, upside: 28_000 },
          growth: { base: 0.08, downside: 0.04 },
          price: { base: 3.1 },
          priceGrowth: { base: 0.03 },
        },
      },
      {
        track: "",
        name: say("Restaurants", "Restaurantes"),
        kind: "subscription",
        period: "year",
        drivers: {
          start: { base: 0 },
          added: { base: 6, downside: 4, upside: 8 },
          growth: { base: 0 },
          churn: { base: 0.15, downside: 0.25 },
          price: { base: 7_200, downside: 6_400 },
          priceGrowth: { base: 0.02 },
        },
      },
    ],
    risks: [
      {
        name: say("Works take longer", "La obra se alarga"),
        cause: say(
          "Ventilation needs the neighbours' consent",
          "La ventilación necesita el permiso del vecindario",
        ),
        response: say("Consent signed before the lease", "Permiso firmado antes del alquiler"),
        chance: 0.35,
        low: 9_000,
        likely: 16_000,
        high: 30_000,
        when: "Y1",
        owner: "Clara Mena",
        status: "treated",
      },
      {
        name: say("The oven breaks", "Se avería el horno"),
        cause: say("One oven carries all", "Un solo horno lo hace todo"),
        response: say("Repair contract with a day's notice", "Contrato de reparación en un día"),
        chance: 0.2,
        low: 5_000,
        likely: 9_000,
        high: 22_000,
        when: "Y2",
        owner: "Joan Vidal",
        responseCost: 1_800,
        status: "treated",
      },
      {
        name: say("Flour prices jump", "Se dispara la harina"),
        cause: say("A bad harvest", "Una mala cosecha"),
        response: say("Half a year's flour at a fixed price", "Medio año de harina a precio fijo"),
        chance: 0.4,
        low: 6_000,
        likely: 11_000,
        high: 20_000,
        when: "Y2",
        owner: "Joan Vidal",
      },
    ],
    roi: { low: 0.25, high: 0.5, text: "25-50%" },
  };
}
