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

/** The plan of an invented marketplace where film makers rent equipment from each other. Long, since it is data: one plan, read as a whole. */
export function marketplacePlan(language: Language, say: Say): Plan {
  const asOf = "2026-12-31";
  const budget = say("Yearly budget", "Presupuesto anual");
  const timeline = say("Timeline", "Cronograma");
  const density = say("Density", "Densidad");
  const spread = say("Spread", "Extensión");
  const supply = say("Owners", "Propietarios");
  const demand = say("Renters", "Arrendatarios");
  return {
    ...emptyPlan(
      say("Kitlend: film equipment between film makers", "Kitlend: equipo de cine entre cineastas"),
      language,
    ),
    subtitle: say(
      "Dense in one city before the next: a camera within half an hour",
      "Densidad en una ciudad antes de pasar a otra: una cámara a media hora",
    ),
    currency: "USD",
    startMonth: "2027-01",
    objectives: [
      objective(
        say("Revenue", "Ingresos"),
        say("$5M+ revenue in 5 years", "Al menos $5M de ingresos en 5 años"),
        atLeast(5e6, "currency"),
        { baseline: 260_000, actual: 260_000 },
      ),
      objective(
        say("Cities", "Ciudades"),
        say("6+ cities by 2031", "Al menos 6 ciudades en 2031"),
        atLeast(6, "count"),
        { baseline: 1, actual: 1, deadline: "2031" },
      ),
      objective(
        say("Liquidity", "Liquidez"),
        say(
          "85%+ of requests answered with a rental by 2029",
          "Al menos el 85 % de las peticiones acaban en alquiler en 2029",
        ),
        atLeast(0.85, "percent"),
        { baseline: 0.58, actual: 0.64, deadline: "2029" },
      ),
      objective(
        say("Leadership", "Liderazgo"),
        say("Top 1 in its cities by 2030", "Top 1 en sus ciudades en 2030"),
        atMost(1, "rank"),
        { baseline: 4, actual: 3, deadline: "2030" },
      ),
    ],
    pillars: [
      {
        name: supply,
        areas: [
          area(
            say("Listing", "Anuncios"),
            [
              initiative(
                say("List from a receipt", "Anunciar con la factura"),
                say(
                  "Fill a listing from a photographed receipt in two minutes",
                  "Rellenar un anuncio con la foto de la factura en dos minutos",
                ),
                filled("Dana Whit", "high", "inProgress", 0.5, density),
              ),
              initiative(
                say("Price guide", "Guía de precios"),
                say(
                  "Suggest a daily price from what rented last month",
                  "Sugerir un precio diario según lo alquilado el mes pasado",
                ),
                filled("Dana Whit", "medium", "inProgress", 0.3, density),
              ),
              initiative(
                say("Studio stock", "Inventario de estudios"),
                say(
                  "Connect the stock lists of rental houses with idle equipment",
                  "Conectar los inventarios de casas de alquiler con material parado",
                ),
                filled("Rui Castel", "medium", "notStarted", 0, spread),
              ),
            ],
            say(
              "Forty items for rent in each square mile of a city",
              "Cuarenta equipos por milla cuadrada de ciudad",
            ),
          ),
          area(
            say("Protection", "Protección"),
            [
              initiative(
                say("Cover by the day", "Seguro por días"),
                say(
                  "Insure each rental for its value, priced by its risk",
                  "Asegurar cada alquiler por su valor, con precio según el riesgo",
                ),
                filled("Rui Castel", "high", "inProgress", 0.6, density),
              ),
              initiative(
                say("Handover photographs", "Fotos de entrega"),
                say(
                  "Compare photographs at handover and return",
                  "Comparar las fotos de la entrega y la devolución",
                ),
                filled("Rui Castel", "high", "done", 1, density),
              ),
            ],
            say(
              "Fewer than one claim in two hundred rentals",
              "Menos de un parte por cada doscientos alquileres",
            ),
          ),
        ],
      },
      {
        name: demand,
        areas: [
          area(
            say("Search", "Búsqueda"),
            [
              initiative(
                say("Kits, not items", "Equipos completos"),
                say(
                  "Answer a shoot's whole list with one offer",
                  "Responder a la lista de un rodaje con una sola oferta",
                ),
                filled("Lian Osei", "high", "inProgress", 0.4, density),
              ),
              initiative(
                say("Delivery partners", "Socios de reparto"),
                say(
                  "Deliver within two hours in the city's core",
                  "Entregar en dos horas en el centro de la ciudad",
                ),
                filled("Lian Osei", "medium", "notStarted", 0, spread),
              ),
            ],
            say("A list is covered in the first minute", "La lista queda cubierta en el primer minuto"),
          ),
          area(
            say("Return", "Fidelidad"),
            [
              initiative(
                say("Crew accounts", "Cuentas de equipo"),
                say(
                  "Let production companies rent on account",
                  "Permitir a las productoras alquilar a cuenta",
                ),
                filled("Lian Osei", "medium", "inProgress", 0.2, spread),
              ),
              initiative(
                say("Film schools", "Escuelas de cine"),
                say(
                  "Give students a first rental at cost",
                  "Ofrecer a estudiantes un primer alquiler a precio de coste",
                ),
                filled("Dana Whit", "low", "notStarted", 0),
              ),
            ],
            say(
              "Half of all renters come back within a quarter",
              "La mitad de los arrendatarios vuelve en un trimestre",
            ),
          ),
        ],
      },
    ],
    strategies: [
      {
        name: say("Exponential growth", "Crecimiento exponencial"),
        parts: [
          {
            name: say("What feeds itself", "Lo que se alimenta solo"),
            topics: [
              topic(
                say("Network", "Red"),
                [
                  [
                    say("Owners rent too", "Los propietarios también alquilan"),
                    say(
                      "Offer each owner credit for rentals of their own",
                      "Ofrecer a cada propietario saldo para sus alquileres",
                    ),
                    2,
                    4,
                  ],
                  [
                    say("Nearness", "Cercanía"),
                    say(
                      "Open the next district once forty items stand in it",
                      "Abrir el siguiente distrito con cuarenta equipos en él",
                    ),
                    3,
                    5,
                  ],
                  [
                    say("Invitations", "Invitaciones"),
                    say(
                      "Every call sheet carries a link to its kit",
                      "Cada orden de rodaje lleva un enlace a su equipo",
                    ),
                    1,
                    4,
                  ],
                ],
                say(
                  "Each city needs less push than the one before",
                  "Cada ciudad necesita menos empuje que la anterior",
                ),
              ),
            ],
          },
        ],
      },
    ],
    kpis: [
      kpi(
        supply,
        say("Items for rent", "Equipos en alquiler"),
        say("24,000+ items", "Al menos 24.000 equipos"),
        atLeast(24_000, "count"),
        { baseline: 2_100, actual: 3_000, asOf, owner: "Dana Whit" },
      ),
      kpi(
        supply,
        say("Claims", "Partes de daños"),
        say("<0.5% of rentals", "<0,5% de los alquileres"),
        atMost(0.005, "percent"),
        { direction: "lower", baseline: 0.012, actual: 0.008, asOf, owner: "Rui Castel" },
      ),
      kpi(
        demand,
        say("Rentals a month", "Alquileres al mes"),
        say("15,000+ rentals/month", "Al menos 15.000 alquileres/mes"),
        atLeast(15_000, "count", "month"),
        { baseline: 900, actual: 1_300, asOf, owner: "Lian Osei" },
      ),
      kpi(
        demand,
        say("Requests covered", "Peticiones cubiertas"),
        say("85%+ of requests", "Al menos el 85 % de las peticiones"),
        atLeast(0.85, "percent"),
        { baseline: 0.58, actual: 0.64, asOf, owner: "Lian Osei" },
      ),
      kpi(
        demand,
        say("Renters who return", "Arrendatarios que vuelven"),
        say("50%+ within a quarter", "Al menos el 50 % en un trimestre"),
        atLeast(0.5, "percent"),
        { baseline: 0.31, actual: 0.36, asOf, owner: "Lian Osei" },
      ),
      kpi(
        say("Trust", "Confianza"),
        say("Rating of a rental", "Valoración del alquiler"),
        say("9.5+ (scale 1-10)", "Al menos 9,5 (escala 1-10)"),
        atLeast(9.5, "score"),
        { baseline: 8.8, actual: 9.1, asOf, owner: "Rui Castel" },
      ),
    ],
    assumptions: {
      DriverMargin: { value: 0.78, downside: 0.72, upside: 0.82 },
      DriverSpendingGrowth: { value: 0.12, downside: 0.16, upside: 0.09 },
      GrowthLow: { value: 0.6 },
      GrowthBase: { value: 0.82 },
      GrowthHigh: { value: 1 },
      DiscountRate: { value: 0.12 },
    },
    phases: [
      {
        track: timeline,
        name: density,
        startMonth: 1,
        endMonth: 18,
        milestones: [
          milestone(
            say("Months 1-9", "Meses 1-9"),
            say("Cover by the day on every rental", "Seguro por días en todos los alquileres"),
            1,
            9,
            { owner: "Rui Castel", status: "inProgress", progress: 0.5 },
          ),
          milestone(
            say("Months 10-18", "Meses 10-18"),
            say("Austin pays for itself", "Austin se paga sola"),
            10,
            18,
            { owner: "Dana Whit", status: "notStarted" },
          ),
        ],
        outcome: say(
          "One city where the marketplace works unaided",
          "Una ciudad donde el mercado funciona solo",
        ),
      },
      {
        track: timeline,
        name: spread,
        startMonth: 19,
        endMonth: 42,
        milestones: [
          milestone(
            say("Months 19-30", "Meses 19-30"),
            say("Atlanta and Toronto open", "Atlanta y Toronto abiertas"),
            19,
            30,
            { owner: "Dana Whit" },
          ),
          milestone(
            say("Months 31-42", "Meses 31-42"),
            say("Vancouver opens with rental houses", "Vancouver abre con casas de alquiler"),
            31,
            42,
            { owner: "Lian Osei" },
          ),
        ],
        outcome: say("Four cities on one playbook", "Cuatro ciudades con un mismo método"),
      },
      {
        track: timeline,
        name: say("Network", "Red"),
        startMonth: 43,
        endMonth: 60,
        milestones: [
          milestone(
            say("Months 43-60", "Meses 43-60"),
            say("Los Angeles and London open", "Los Ángeles y Londres abiertas"),
            43,
            60,
            { owner: "Dana Whit" },
          ),
        ],
        outcome: say(
          "Crews find their kit here in any of six cities",
          "Los equipos encuentran aquí su material en seis ciudades",
        ),
      },
    ],
    budget: {
      categories: [
        category(
          budget,
          say("Team", "Equipo"),
          "year",
          [
            [say("Engineering", "Ingeniería"), 380_000, 480_000, 395_000],
            [say("City teams", "Equipos de ciudad"), 160_000, 260_000, 150_000],
            [say("Trust and support", "Confianza y soporte"), 90_000, 140_000, 98_000],
          ],
          [630_000, 880_000],
        ),
        category(
          budget,
          say("Growth", "Crecimiento"),
          "year",
          [
            [say("Owner incentives", "Incentivos a propietarios"), 90_000, 180_000, 110_000],
            [say("Events and film schools", "Eventos y escuelas"), 40_000, 80_000, 35_000],
          ],
          [130_000, 260_000],
        ),
        category(
          budget,
          say("Platform", "Plataforma"),
          "year",
          [
            [say("Hosting and payments set-up", "Alojamiento y medios de pago"), 60_000, 95_000, 70_000],
            [
              say("Legal and insurance licences", "Asesoría legal y licencias de seguro"),
              50_000,
              90_000,
              48_000,
            ],
          ],
          [110_000, 185_000],
        ),
      ],
      stated: [{ track: budget, low: 870_000, high: 1_325_000, period: "year" }],
    },
    income: [
      {
        track: "",
        name: say("Commission on rentals", "Comisión de alquileres"),
        kind: "transaction",
        period: "year",
        drivers: {
          added: { base: 17_000, downside: 15_000, upside: 18_500 },
          growth: { base: 0.8, downside: 0.6, upside: 0.95 },
          price: { base: 145, downside: 135, upside: 150 },
          priceGrowth: { base: 0.02 },
          takeRate: { base: 0.15, downside: 0.13, upside: 0.16 },
        },
      },
      {
        track: "",
        name: say("Share of cover", "Parte del seguro"),
        kind: "transaction",
        period: "year",
        drivers: {
          added: { base: 11_000 },
          growth: { base: 0.82, downside: 0.6 },
          price: { base: 16 },
          takeRate: { base: 0.4, downside: 0.35 },
        },
      },
      {
        track: "",
        name: say("Shop windows for rental houses", "Escaparates de casas de alquiler"),
        kind: "subscription",
        period: "year",
        drivers: {
          start: { base: 40 },
          added: { base: 90, downside: 60, upside: 110 },
          growth: { base: 0.5, downside: 0.3 },
          churn: { base: 0.22, downside: 0.3, upside: 0.18 },
          price: { base: 900 },
          priceGrowth: { base: 0.03 },
        },
      },
    ],
    risks: [
      {
        name: say("A theft ring rents and vanishes", "Una banda alquila y desaparece"),
        cause: say("Identity is checked only once", "La identidad se comprueba una sola vez"),
        response: say(
          "Check identity again above $5,000",
          "Comprobar de nuevo la identidad desde 5.000 dólares",
        ),
        chance: 0.3,
        low: 40_000,
        likely: 90_000,
        high: 250_000,
        when: "Y2",
        owner: "Rui Castel",
        responseCost: 18_000,
        status: "treated",
      },
      {
        name: say("The insurer leaves", "La aseguradora se retira"),
        cause: say("One insurer covers all rentals", "Una sola aseguradora cubre todos los alquileres"),
        response: say("Contract a second one", "Contratar una segunda"),
        chance: 0.15,
        low: 80_000,
        likely: 150_000,
        high: 320_000,
        when: "Y3",
        owner: "Rui Castel",
        responseCost: 25_000,
      },
      {
        name: say("Regulars agree off the platform", "Los habituales pactan fuera"),
        cause: say("They know each other by the third rental", "Al tercer alquiler ya se conocen"),
        response: say(
          "Cover and delivery only for rentals made here",
          "Seguro y reparto solo para alquileres hechos aquí",
        ),
        chance: 0.6,
        low: 50_000,
        likely: 120_000,
        high: 260_000,
        when: "Y2",
        owner: "Lian Osei",
      },
    ],
    markets: [
      {
        name: "Austin",
        wave: say("Home", "Origen"),
        home: true,
        size: 9e6,
        share: 0.06,
        shareTarget: 0.3,
        rivalShare: 0.22,
        status: "open",
      },
      {
        name: "Atlanta",
        wave: say("Wave 1", "Oleada 1"),
        method: "direct",
        entry: "Y2",
        size: 2.6e7,
        shareTarget: 0.15,
        rivalShare: 0.18,
        low: 70_000,
        high: 120_000,
        status: "planned",
      },
      {
        name: "Toronto",
        wave: say("Wave 1", "Oleada 1"),
        method: "direct",
        entry: "Y3",
        size: 2.1e7,
        shareTarget: 0.14,
        rivalShare: 0.2,
        low: 80_000,
        high: 130_000,
        status: "planned",
      },
      {
        name: "Vancouver",
        wave: say("Wave 1", "Oleada 1"),
        method: "partnership",
        entry: "Y3",
        size: 1.8e7,
        shareTarget: 0.12,
        rivalShare: 0.16,
        low: 50_000,
        high: 90_000,
        status: "planned",
      },
      {
        name: say("Los Angeles", "Los Ángeles"),
        wave: say("Wave 2", "Oleada 2"),
        method: "acquisition",
        entry: "Y4",
        size: 9.5e7,
        shareTarget: 0.04,
        rivalShare: 0.25,
        low: 250_000,
        high: 420_000,
        status: "planned",
      },
      {
        name: say("London", "Londres"),
        wave: say("Wave 2", "Oleada 2"),
        method: "partnership",
        entry: "Y5",
        size: 6.4e7,
        shareTarget: 0.03,
        rivalShare: 0.21,
        low: 120_000,
        high: 200_000,
        status: "planned",
      },
    ],
    roi: { low: 0.15, high: 0.4, text: "15-40%" },
  };
}
