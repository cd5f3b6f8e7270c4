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

/** The plan of an invented company that sells scheduling software to clinics by the year. Long, since it is data: one plan, read as a whole. */
export function softwarePlan(language: Language, say: Say): Plan {
  const asOf = "2026-12-31";
  const budget = say("Running budget", "Presupuesto de funcionamiento");
  const timeline = say("Roadmap", "Hoja de ruta");
  const widen = say("Widen", "Ampliar");
  const start = say("Put right", "Asentar");
  const product = say("Product", "Producto");
  return {
    ...emptyPlan(say("Guardia: scheduling for clinics", "Guardia: turnos para clínicas"), language),
    subtitle: say(
      "From three hundred clinics to two thousand, without a sales visit for each",
      "De trescientas clínicas a dos mil, sin una visita comercial para cada una",
    ),
    currency: "EUR",
    startMonth: "2027-01",
    objectives: [
      objective(
        say("Revenue", "Ingresos"),
        say("€8.5M+ revenue in 5 years", "Al menos 8,5 M€ de ingresos en 5 años"),
        atLeast(8.5e6, "currency"),
        { baseline: 1.1e6, actual: 1.1e6 },
      ),
      objective(
        say("Clinics", "Clínicas"),
        say("2,000+ clinics by 2031", "Al menos 2.000 clínicas en 2031"),
        atLeast(2000, "count"),
        { baseline: 300, actual: 300, deadline: "2031" },
      ),
      objective(
        say("Loyalty", "Fidelidad"),
        say("92%+ of clinics renew each year", "Al menos el 92 % de las clínicas renueva cada año"),
        atLeast(0.92, "percent", "year"),
        { baseline: 0.89, actual: 0.9 },
      ),
      objective(
        say("Reputation", "Reputación"),
        say("Top 3 in its category by 2030", "Top 3 de su categoría en 2030"),
        atMost(3, "rank"),
        { baseline: 9, actual: 7, deadline: "2030" },
      ),
    ],
    pillars: [
      {
        name: product,
        areas: [
          area(
            say("Rota engine", "Motor de turnos"),
            [
              initiative(
                say("Fair nights", "Noches repartidas"),
                say(
                  "Share nights and weekends by rules that staff vote on",
                  "Repartir noches y fines de semana con reglas votadas por la plantilla",
                ),
                filled("Nadia Ferrer", "high", "inProgress", 0.6, start),
              ),
              initiative(
                say("Sick-day repair", "Arreglo de bajas"),
                say(
                  "Propose three complete replacements within a minute",
                  "Proponer tres sustituciones completas en un minuto",
                ),
                filled("Nadia Ferrer", "high", "inProgress", 0.3, start),
              ),
              initiative(
                say("Legal limits", "Límites legales"),
                say(
                  "Check rest and hours of four countries before a rota is published",
                  "Comprobar descansos y jornadas de cuatro países antes de publicar un turno",
                ),
                filled("Ivo Brandl", "medium", "notStarted", 0, widen),
              ),
            ],
            say(
              "A month's rota takes twenty minutes instead of two days",
              "El cuadrante del mes lleva veinte minutos en vez de dos días",
            ),
          ),
          area(
            say("Connections", "Conexiones"),
            [
              initiative(
                say("Payroll export", "Salida a nóminas"),
                say(
                  "Send worked hours to the six payroll programs that clinics use most",
                  "Enviar las horas trabajadas a los seis programas de nóminas más usados",
                ),
                filled("Ivo Brandl", "high", "inProgress", 0.5, start),
              ),
              initiative(
                say("Patient records", "Historias clínicas"),
                say(
                  "Read the day's appointments to know who is needed",
                  "Leer las citas del día para saber a quién se necesita",
                ),
                filled("Ivo Brandl", "medium", "notStarted", 0, widen),
              ),
            ],
            say("No figure is typed a second time", "Ningún dato se teclea dos veces"),
          ),
        ],
      },
      {
        name: say("Sales without visits", "Ventas sin visitas"),
        areas: [
          area(
            say("Trial", "Prueba"),
            [
              initiative(
                say("First rota at once", "Primer turno al momento"),
                say(
                  "Draft a rota from the clinic's own spreadsheet in the trial's first hour",
                  "Preparar un turno con la hoja de cálculo de la clínica en la primera hora de prueba",
                ),
                filled("Marta Lisboa", "high", "inProgress", 0.7, start),
              ),
              initiative(
                say("Price on the page", "Precio a la vista"),
                say(
                  "Publish prices up to two hundred staff",
                  "Publicar los precios hasta doscientos empleados",
                ),
                filled("Marta Lisboa", "medium", "done", 1, start),
              ),
            ],
            say("One trial in four becomes a customer", "Una de cada cuatro pruebas acaba en cliente"),
          ),
          area(
            say("Word of mouth", "Recomendación"),
            [
              initiative(
                say("Head nurses' circle", "Círculo de supervisoras"),
                say(
                  "Meet fifty head nurses each quarter and build what they ask for",
                  "Reunir a cincuenta supervisoras cada trimestre y construir lo que piden",
                ),
                filled("Marta Lisboa", "medium", "inProgress", 0.4, start),
              ),
              initiative(
                say("Referral month", "Mes por recomendar"),
                say(
                  "A free month for each clinic that brings another",
                  "Un mes gratis por cada clínica que trae a otra",
                ),
                filled("Marta Lisboa", "low", "notStarted", 0),
              ),
            ],
            say(
              "A third of new clinics come through another one",
              "Un tercio de las clínicas nuevas llega por otra",
            ),
          ),
        ],
      },
    ],
    strategies: [
      {
        name: say("Market expansion", "Expansión de mercado"),
        parts: [
          {
            name: say("Order of entry", "Orden de entrada"),
            topics: [
              topic(
                say("Countries", "Países"),
                [
                  [
                    say("Same law first", "Primero la misma ley"),
                    say(
                      "Enter where working-time law is already built in",
                      "Entrar donde la ley de jornada ya está incorporada",
                    ),
                    3,
                    5,
                  ],
                  [
                    say("One language at a time", "Un idioma cada vez"),
                    say(
                      "Support answers before sales begin",
                      "El soporte responde antes de empezar a vender",
                    ),
                    2,
                    4,
                  ],
                  [
                    say("Local payroll", "Nóminas locales"),
                    say(
                      "Connect two payroll programs before a launch",
                      "Conectar dos programas de nóminas antes de cada entrada",
                    ),
                    2,
                    4,
                  ],
                ],
                say("Three countries that pay for themselves", "Tres países que se pagan solos"),
              ),
            ],
          },
        ],
      },
    ],
    kpis: [
      kpi(
        say("Growth", "Crecimiento"),
        say("Paying clinics", "Clínicas de pago"),
        say("2,000+ clinics", "Al menos 2.000 clínicas"),
        atLeast(2000, "count"),
        {
          baseline: 300,
          actual: 300,
          asOf,
          owner: "Marta Lisboa",
          growth: { model: "compound", rate: { base: 0.47, downside: 0.34, upside: 0.55 } },
        },
      ),
      kpi(
        say("Growth", "Crecimiento"),
        say("Trials that convert", "Pruebas convertidas"),
        say("25%+ of trials", "Al menos el 25 % de las pruebas"),
        atLeast(0.25, "percent"),
        { baseline: 0.14, actual: 0.19, asOf, owner: "Marta Lisboa" },
      ),
      kpi(
        say("Growth", "Crecimiento"),
        say("Time to win a clinic back", "Meses para recuperar la captación"),
        say("<300 days", "<300 días"),
        atMost(300, "duration"),
        { direction: "lower", baseline: 420, actual: 380, asOf, owner: "Marta Lisboa" },
      ),
      kpi(
        say("Loyalty", "Fidelidad"),
        say("Yearly loss of clinics", "Pérdida anual de clínicas"),
        say("<8% of clinics", "<8 % de las clínicas"),
        atMost(0.08, "percent"),
        { direction: "lower", baseline: 0.11, actual: 0.1, asOf, owner: "Nadia Ferrer" },
      ),
      kpi(
        say("Loyalty", "Fidelidad"),
        say("Recommendation", "Recomendación"),
        say("9+ (scale 1-10)", "Al menos 9 (escala 1-10)"),
        atLeast(9, "score"),
        { baseline: 8.1, actual: 8.6, asOf, owner: "Nadia Ferrer" },
      ),
      kpi(
        product,
        say("Availability", "Disponibilidad"),
        say("99.9%+ availability", "Al menos el 99,9 % de disponibilidad"),
        atLeast(0.999, "percent"),
        { baseline: 0.996, actual: 0.9985, asOf, owner: "Ivo Brandl" },
      ),
      kpi(
        product,
        say("First answer of support", "Primera respuesta del soporte"),
        say("<4 hours", "<4 horas"),
        atMost(4 / 24, "duration"),
        { direction: "lower", baseline: 0.5, actual: 0.25, asOf, owner: "Ivo Brandl" },
      ),
    ],
    assumptions: {
      DriverMargin: { value: 0.86, downside: 0.82, upside: 0.88 },
      DriverSpendingGrowth: { value: 0.07, downside: 0.1, upside: 0.05 },
      GrowthLow: { value: 0.38 },
      GrowthBase: { value: 0.51 },
      GrowthHigh: { value: 0.62 },
      [say("Clinics in reach", "Clínicas a nuestro alcance")]: {
        value: 14_000,
        unit: say("clinics", "clínicas"),
        source: say("Public health registers", "Registros sanitarios públicos"),
        owner: "Marta Lisboa",
        date: "2026-10-31",
        confidence: say("medium", "media"),
      },
    },
    phases: [
      {
        track: timeline,
        name: start,
        startMonth: 1,
        endMonth: 12,
        milestones: [
          milestone(
            say("H1", "S1"),
            say(
              "Rota engine with staff rules in every clinic",
              "Motor de turnos con reglas propias en todas las clínicas",
            ),
            1,
            6,
            { owner: "Nadia Ferrer", status: "inProgress", progress: 0.4 },
          ),
          milestone(say("H2", "S2"), say("Trial without a person", "Prueba sin intervención"), 7, 12, {
            owner: "Marta Lisboa",
            status: "notStarted",
          }),
        ],
        outcome: say(
          "A product that sells itself to small clinics",
          "Un producto que se vende solo a las clínicas pequeñas",
        ),
      },
      {
        track: timeline,
        name: widen,
        startMonth: 13,
        endMonth: 36,
        milestones: [
          milestone(
            say("Year 2", "Año 2"),
            say("Portugal and Italy on sale", "Portugal e Italia a la venta"),
            13,
            24,
            { owner: "Marta Lisboa" },
          ),
          milestone(
            say("Year 3", "Año 3"),
            say("A thousand paying clinics", "Mil clínicas de pago"),
            25,
            36,
            { owner: "Marta Lisboa" },
          ),
        ],
        outcome: say("Three countries on one product", "Tres países con un mismo producto"),
      },
      {
        track: timeline,
        name: say("Lead", "Liderar"),
        startMonth: 37,
        endMonth: 60,
        milestones: [
          milestone(
            say("Years 4-5", "Años 4-5"),
            say("Hospitals plan their wards with us", "Los hospitales planifican sus plantas con nosotros"),
            37,
            60,
            { owner: "Nadia Ferrer" },
          ),
        ],
        outcome: say(
          "The name that a head nurse thinks of first",
          "El primer nombre en que piensa una supervisora",
        ),
      },
    ],
    budget: {
      categories: [
        category(
          budget,
          say("People", "Personas"),
          "year",
          [
            [say("Product team", "Equipo de producto"), 820_000, 1_050_000, 860_000],
            [say("Sales and marketing team", "Equipo comercial y de marketing"), 380_000, 520_000, 410_000],
            [say("Support team", "Equipo de soporte"), 240_000, 330_000, 255_000],
          ],
          [1_440_000, 1_900_000],
        ),
        category(
          budget,
          say("Means", "Medios"),
          "year",
          [
            [say("Hosting and security", "Alojamiento y seguridad"), 120_000, 200_000, 140_000],
            [say("Advertising and events", "Publicidad y ferias"), 150_000, 280_000, 165_000],
            [say("Office and administration", "Oficina y administración"), 190_000, 240_000, 205_000],
          ],
          [460_000, 720_000],
        ),
      ],
      stated: [{ track: budget, low: 1_900_000, high: 2_620_000, period: "year" }],
    },
    income: [
      {
        track: "",
        name: say("Clinic subscriptions", "Suscripciones de clínicas"),
        kind: "subscription",
        period: "year",
        drivers: {
          start: { base: 300 },
          added: { base: 220, downside: 170, upside: 260 },
          growth: { base: 0.35, downside: 0.2, upside: 0.45 },
          retentionAlpha: { base: 0.3, downside: 0.45, upside: 0.22 },
          retentionBeta: { base: 3 },
          price: { base: 3_200, downside: 3_000, upside: 3_400 },
          priceGrowth: { base: 0.04, downside: 0.02, upside: 0.05 },
        },
      },
      {
        track: "",
        name: say("Hospital licences", "Licencias de hospitales"),
        kind: "licensing",
        period: "year",
        drivers: {
          start: { base: 2 },
          added: { base: 3, downside: 2, upside: 4 },
          growth: { base: 0.3 },
          renewal: { base: 0.95, downside: 0.9 },
          price: { base: 38_000 },
          priceGrowth: { base: 0.03 },
        },
      },
      {
        track: "",
        name: say("Set-up and training", "Puesta en marcha y formación"),
        kind: "service",
        period: "year",
        drivers: {
          added: { base: 3 },
          growth: { base: 0.15 },
          hours: { base: 1_450 },
          utilisation: { base: 0.66, downside: 0.55, upside: 0.72 },
          price: { base: 78 },
        },
      },
    ],
    risks: [
      {
        name: say("A hospital group builds its own tool", "Un grupo hospitalario crea su propia herramienta"),
        cause: say("Groups buy each other and centralise", "Los grupos se compran entre sí y centralizan"),
        response: say(
          "Sign three-year contracts with the largest five",
          "Firmar contratos de tres años con los cinco mayores",
        ),
        chance: 0.2,
        low: 150_000,
        likely: 300_000,
        high: 600_000,
        when: "Y3",
        owner: "Marta Lisboa",
        responseCost: 25_000,
        status: "treated",
      },
      {
        name: say("Working-time law changes", "Cambia la ley de jornada"),
        cause: say("Two governments have announced reforms", "Dos gobiernos han anunciado reformas"),
        response: say(
          "Keep rules as data that lawyers can edit",
          "Guardar las reglas como datos que los juristas puedan editar",
        ),
        chance: 0.45,
        low: 60_000,
        likely: 110_000,
        high: 220_000,
        when: "Y2",
        owner: "Ivo Brandl",
        responseCost: 40_000,
      },
      {
        name: say("Service down on a bank holiday", "Caída del servicio en un festivo"),
        cause: say("Everybody swaps shifts at the same hour", "Todos cambian de turno a la misma hora"),
        response: say("Rehearse the peak twice a year", "Ensayar el pico dos veces al año"),
        chance: 0.15,
        low: 80_000,
        likely: 160_000,
        high: 400_000,
        when: "Y1",
        owner: "Ivo Brandl",
        responseCost: 30_000,
      },
    ],
    markets: [
      {
        name: say("Spain", "España"),
        wave: say("Home", "Origen"),
        home: true,
        size: 6.2e7,
        share: 0.02,
        shareTarget: 0.09,
        rivalShare: 0.14,
        status: "open",
      },
      {
        name: "Portugal",
        wave: say("Wave 1", "Oleada 1"),
        method: "direct",
        entry: "Y2",
        size: 1.4e7,
        shareTarget: 0.08,
        rivalShare: 0.1,
        low: 60_000,
        high: 95_000,
        status: "planned",
      },
      {
        name: say("Italy", "Italia"),
        wave: say("Wave 1", "Oleada 1"),
        method: "partnership",
        entry: "Y2",
        size: 7.5e7,
        shareTarget: 0.03,
        rivalShare: 0.12,
        low: 110_000,
        high: 190_000,
        status: "planned",
      },
      {
        name: say("Germany", "Alemania"),
        wave: say("Wave 2", "Oleada 2"),
        method: "partnership",
        entry: "Y4",
        size: 1.3e8,
        shareTarget: 0.01,
        rivalShare: 0.2,
        low: 150_000,
        high: 260_000,
        status: "planned",
      },
    ],
    roi: { low: 0.4, high: 0.8, text: "40-80%" },
  };
}
