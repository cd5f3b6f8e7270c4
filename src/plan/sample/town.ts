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

/** The programme of an invented town for cooler streets: what it costs and what changes, and no revenue. Long, since it is data: one plan, read as a whole. */
export function townPlan(language: Language, say: Say): Plan {
  const asOf = "2026-12-31";
  const budget = say("Programme budget", "Presupuesto del programa");
  const timeline = say("Stages", "Etapas");
  const learn = say("Two streets", "Dos calles");
  const build = say("The quarters", "Los barrios");
  const shade = say("Shade", "Sombra");
  const homes = say("Homes", "Viviendas");
  return {
    ...emptyPlan(say("Valdesombra: a cooler town", "Valdesombra: una ciudad más fresca"), language),
    subtitle: say(
      "Four summers to shade the way to school and to cool the hottest homes",
      "Cuatro veranos para dar sombra al camino del colegio y refrescar las viviendas más calurosas",
    ),
    currency: "EUR",
    startMonth: "2027-01",
    objectives: [
      objective(
        say("Shaded ways", "Caminos con sombra"),
        say(
          "70%+ of school routes in shade by 2030",
          "Al menos el 70 % de los caminos escolares a la sombra en 2030",
        ),
        atLeast(0.7, "percent"),
        { baseline: 0.24, actual: 0.26, deadline: "2030" },
      ),
      objective(
        say("Cooled homes", "Viviendas refrescadas"),
        say("1,800+ homes by 2030", "Al menos 1.800 viviendas en 2030"),
        atLeast(1_800, "count"),
        { baseline: 0, actual: 60, deadline: "2030" },
      ),
      objective(
        say("Hospital visits", "Ingresos por calor"),
        say("<90 heat cases a summer by 2030", "<90 casos por golpe de calor cada verano en 2030"),
        atMost(90, "count"),
        { baseline: 210, actual: 195, deadline: "2030" },
      ),
      objective(
        say("Paving opened", "Suelo abierto"),
        say("12,000+ square metres by 2030", "Al menos 12.000 metros cuadrados en 2030"),
        atLeast(12_000, "count"),
        { baseline: 0, actual: 700, deadline: "2030" },
      ),
    ],
    pillars: [
      {
        name: shade,
        areas: [
          area(
            say("Trees", "Árboles"),
            [
              initiative(
                say("Species trial", "Ensayo de especies"),
                say(
                  "Grow nine species two summers before planting them in streets",
                  "Cultivar nueve especies dos veranos antes de llevarlas a la calle",
                ),
                filled("Elisa Pons", "high", "inProgress", 0.5, learn),
              ),
              initiative(
                say("Trees for schools", "Árboles para colegios"),
                say(
                  "Plant the yards of eleven schools with their pupils",
                  "Plantar los patios de once colegios con su alumnado",
                ),
                filled("Elisa Pons", "high", "inProgress", 0.2, learn),
              ),
              initiative(
                say("Water from roofs", "Agua de tejados"),
                say(
                  "Lead rain from public roofs to the roots",
                  "Llevar la lluvia de los tejados públicos a las raíces",
                ),
                filled("Óscar Beni", "medium", "notStarted", 0, build),
              ),
            ],
            say(
              "Four thousand trees that outlive their guarantee",
              "Cuatro mil árboles que sobreviven a su garantía",
            ),
          ),
          area(
            say("Streets", "Calles"),
            [
              initiative(
                say("Awnings", "Toldos"),
                say(
                  "Hang awnings over the two market streets from May to October",
                  "Colgar toldos en las dos calles del mercado de mayo a octubre",
                ),
                filled("Óscar Beni", "high", "done", 1, learn),
              ),
              initiative(
                say("Open paving", "Levantar pavimento"),
                say(
                  "Replace paving that carries no traffic by planted strips",
                  "Cambiar pavimento sin tráfico por franjas plantadas",
                ),
                filled("Óscar Beni", "medium", "inProgress", 0.1, build),
              ),
            ],
            say(
              "Streets three degrees cooler at six in the evening",
              "Calles tres grados más frescas a las seis de la tarde",
            ),
          ),
        ],
      },
      {
        name: homes,
        areas: [
          area(
            say("Advice", "Asesoramiento"),
            [
              initiative(
                say("Heat visits", "Visitas de calor"),
                say(
                  "Visit every home of people above 75 who live alone",
                  "Visitar cada hogar de mayores de 75 años que viven solos",
                ),
                filled("Nuria Salas", "high", "inProgress", 0.4, learn),
              ),
              initiative(
                say("Blinds at once", "Persianas ya"),
                say(
                  "Fit outside blinds within three weeks of a visit",
                  "Colocar persianas exteriores a las tres semanas de la visita",
                ),
                filled("Nuria Salas", "high", "inProgress", 0.3, learn),
              ),
            ],
            say("Nobody meets a heat wave without a plan", "Nadie afronta una ola de calor sin un plan"),
          ),
          area(
            say("Works", "Obras"),
            [
              initiative(
                say("Roof coats", "Cubiertas claras"),
                say(
                  "Coat flat roofs of municipal blocks in white",
                  "Pintar de blanco las cubiertas de los bloques municipales",
                ),
                filled("Óscar Beni", "medium", "inProgress", 0.2, build),
              ),
              initiative(
                say("Grants by income", "Ayudas según renta"),
                say(
                  "Pay up to nine tenths of insulation to low incomes",
                  "Pagar hasta nueve décimas partes del aislamiento a rentas bajas",
                ),
                filled(
                  "Nuria Salas",
                  "medium",
                  "blocked",
                  0.1,
                  build,
                  say("Waits for the region's rules", "A la espera de las normas de la región"),
                ),
              ),
            ],
            say("Bedrooms below 27 degrees at night", "Dormitorios por debajo de 27 grados de noche"),
          ),
        ],
      },
    ],
    strategies: [
      {
        name: say("Way of working", "Forma de trabajar"),
        parts: [
          {
            name: say("With residents", "Con el vecindario"),
            topics: [
              topic(
                say("Decisions", "Decisiones"),
                [
                  [
                    say("Streets choose", "Las calles eligen"),
                    say("Residents vote between two drawings", "El vecindario vota entre dos dibujos"),
                    2,
                    4,
                  ],
                  [
                    say("Open figures", "Datos abiertos"),
                    say(
                      "Publish temperatures of sixty sensors each week",
                      "Publicar cada semana las temperaturas de sesenta sensores",
                    ),
                    3,
                    5,
                  ],
                  [
                    say("Shops take part", "El comercio participa"),
                    say(
                      "Shops look after the awning in front of them",
                      "Cada comercio cuida el toldo de su puerta",
                    ),
                    1,
                    3,
                  ],
                ],
                say("Works that people ask for", "Obras que la gente pide"),
              ),
            ],
          },
        ],
      },
    ],
    assumptions: {
      DriverSpendingGrowth: { value: 0.03, downside: 0.05, upside: 0.02 },
      DiscountRate: { value: 0.04 },
    },
    kpis: [
      kpi(
        shade,
        say("School routes in shade", "Caminos escolares a la sombra"),
        say("70%+ of routes", "Al menos el 70 % de los caminos"),
        atLeast(0.7, "percent"),
        { baseline: 0.24, actual: 0.26, asOf, owner: "Elisa Pons" },
      ),
      kpi(
        shade,
        say("Trees alive after two summers", "Árboles vivos tras dos veranos"),
        say("90%+ of trees", "Al menos el 90 % de los árboles"),
        atLeast(0.9, "percent"),
        { baseline: 0.71, actual: 0.78, asOf, owner: "Elisa Pons" },
      ),
      kpi(
        shade,
        say("Paving opened", "Suelo abierto"),
        say("12,000+ square metres", "Al menos 12.000 metros cuadrados"),
        atLeast(12_000, "count"),
        { baseline: 0, actual: 700, asOf, owner: "Óscar Beni" },
      ),
      kpi(
        homes,
        say("Homes visited", "Hogares visitados"),
        say("3,200+ homes", "Al menos 3.200 hogares"),
        atLeast(3_200, "count"),
        { baseline: 0, actual: 410, asOf, owner: "Nuria Salas" },
      ),
      kpi(
        homes,
        say("Time from visit to blind", "De la visita a la persiana"),
        say("<21 days", "<21 días"),
        atMost(21, "duration"),
        { direction: "lower", baseline: 60, actual: 38, asOf, owner: "Nuria Salas" },
      ),
      kpi(
        homes,
        say("Heat cases a summer", "Casos de calor por verano"),
        say("<90 cases", "<90 casos"),
        atMost(90, "count"),
        { direction: "lower", baseline: 210, actual: 195, asOf, owner: "Nuria Salas" },
      ),
      kpi(
        say("Residents", "Vecindario"),
        say("Satisfaction with works", "Satisfacción con las obras"),
        say("8+ (scale 1-10)", "Al menos 8 (escala 1-10)"),
        atLeast(8, "score"),
        { baseline: 6.4, actual: 6.9, asOf, owner: "Elisa Pons" },
      ),
    ],
    phases: [
      {
        track: timeline,
        name: learn,
        startMonth: 1,
        endMonth: 12,
        milestones: [
          milestone(
            say("Spring", "Primavera"),
            say("Awnings up before the first hot week", "Toldos puestos antes de la primera semana de calor"),
            3,
            5,
            { owner: "Óscar Beni", status: "done", progress: 1 },
          ),
          milestone(
            say("Autumn", "Otoño"),
            say("Residents judge the two trial streets", "El vecindario juzga las dos calles de prueba"),
            9,
            12,
            { owner: "Elisa Pons", status: "notStarted" },
          ),
        ],
        outcome: say("What works here is known and measured", "Se sabe y se mide qué funciona aquí"),
      },
      {
        track: timeline,
        name: build,
        startMonth: 13,
        endMonth: 36,
        milestones: [
          milestone(
            say("Year 2", "Año 2"),
            say("Six school yards planted", "Seis patios de colegio plantados"),
            13,
            24,
            { owner: "Elisa Pons" },
          ),
          milestone(
            say("Year 3", "Año 3"),
            say("A thousand homes cooled", "Mil viviendas refrescadas"),
            25,
            36,
            { owner: "Nuria Salas" },
          ),
        ],
        outcome: say("Every quarter has a shaded way", "Cada barrio tiene un camino con sombra"),
      },
      {
        track: timeline,
        name: say("Handing over", "Entrega"),
        startMonth: 37,
        endMonth: 48,
        milestones: [
          milestone(
            say("Year 4", "Año 4"),
            say(
              "Upkeep moves to the town's own services",
              "El mantenimiento pasa a los servicios municipales",
            ),
            37,
            48,
            { owner: "Óscar Beni" },
          ),
        ],
        outcome: say("The town keeps what it built", "La ciudad conserva lo que ha construido"),
      },
    ],
    budget: {
      categories: [
        category(
          budget,
          shade,
          "year",
          [
            [say("Trees and soil", "Árboles y suelo"), 300_000, 420_000, 190_000],
            [say("Awnings and open paving", "Toldos y suelo abierto"), 270_000, 380_000, 225_000],
          ],
          [570_000, 800_000],
        ),
        category(
          budget,
          homes,
          "year",
          [
            [say("Heat visits", "Visitas de calor"), 115_000, 145_000, 96_000],
            [say("Blinds and roof coats", "Persianas y cubiertas claras"), 400_000, 540_000, 280_000],
            [say("Insulation grants", "Ayudas al aislamiento"), 160_000, 300_000, 0],
          ],
          [675_000, 985_000],
        ),
        category(
          budget,
          say("Running the programme", "Gestión del programa"),
          "year",
          [
            [say("Team of five", "Equipo de cinco"), 238_000, 262_000, 231_000],
            [say("Sensors and reports", "Sensores e informes"), 35_000, 55_000, 52_000],
          ],
          [273_000, 317_000],
        ),
      ],
      stated: [{ track: budget, low: 1_518_000, high: 2_102_000, period: "year" }],
    },
    risks: [
      {
        name: say("A dry spring kills young trees", "Una primavera seca mata los árboles jóvenes"),
        cause: say(
          "Two of the last five springs had no rain",
          "En dos de las cinco últimas primaveras no llovió",
        ),
        response: say("Water by tanker for two summers", "Regar con cisterna dos veranos"),
        chance: 0.4,
        low: 120_000,
        likely: 220_000,
        high: 450_000,
        when: "Y2",
        owner: "Elisa Pons",
        responseCost: 60_000,
        status: "treated",
      },
      {
        name: say("Few builders bid", "Pocas empresas concursan"),
        cause: say(
          "Every town tenders in the same months",
          "Todos los municipios licitan en los mismos meses",
        ),
        response: say(
          "Tender in autumn with three other towns",
          "Licitar en otoño con otros tres municipios",
        ),
        chance: 0.35,
        low: 150_000,
        likely: 300_000,
        high: 600_000,
        when: "Y2",
        owner: "Óscar Beni",
      },
      {
        name: say("The region stops its grant", "La región retira su ayuda"),
        cause: say("Elections in the third year", "Elecciones en el tercer año"),
        response: say(
          "Order blinds first, insulation last",
          "Encargar primero las persianas y al final el aislamiento",
        ),
        chance: 0.2,
        low: 200_000,
        likely: 400_000,
        high: 800_000,
        when: "Y3",
        owner: "Nuria Salas",
      },
      {
        name: say("Pipes found under the paving", "Tuberías bajo el pavimento"),
        cause: say("Plans of the old quarter are missing", "Faltan los planos del casco antiguo"),
        response: say("Scan the ground before each work", "Explorar el subsuelo antes de cada obra"),
        chance: 0.5,
        low: 40_000,
        likely: 80_000,
        high: 170_000,
        when: "Y1",
        owner: "Óscar Beni",
        responseCost: 20_000,
        status: "treated",
      },
    ],
  };
}
