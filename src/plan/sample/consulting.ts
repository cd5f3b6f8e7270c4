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

/** The plan of an invented firm of advisers that opens a second office. */
export function consultingPlan(language: Language, say: Say): Plan {
  const asOf = "2026-12-31";
  const budget = say("Budget by month", "Presupuesto mensual");
  const timeline = say("Timeline", "Cronograma");
  const opening = say("Opening", "Apertura");
  const filling = say("Filling", "Llenado");
  const work = say("Work", "Trabajo");
  const people = say("People", "Personas");
  return {
    ...emptyPlan(
      say("Northmere: a second office for a firm of advisers", "Northmere: segunda sede de una consultora"),
      language,
    ),
    subtitle: say(
      "Hire ahead of the work, fill the hours, then let the partners step back",
      "Contratar antes que el trabajo, llenar las horas y que los socios den un paso atrás",
    ),
    currency: "GBP",
    startMonth: "2027-04",
    objectives: [
      objective(
        say("Revenue", "Ingresos"),
        say("£4M+ revenue in 3 years", "Al menos 4 M£ de ingresos en 3 años"),
        atLeast(4e6, "currency"),
        { baseline: 1.9e6, actual: 1.9e6 },
      ),
      objective(
        say("Utilisation", "Ocupación"),
        say("72%+ of hours billed by 2029", "Al menos el 72 % de las horas facturadas en 2029"),
        atLeast(0.72, "percent"),
        { baseline: 0.64, actual: 0.66, deadline: "2029" },
      ),
      objective(
        say("Independence", "Independencia"),
        say(
          "60%+ of projects led without a partner by 2029",
          "Al menos el 60 % de los proyectos sin un socio al frente en 2029",
        ),
        atLeast(0.6, "percent"),
        { baseline: 0.2, actual: 0.25, deadline: "2029" },
      ),
    ],
    pillars: [
      {
        name: work,
        areas: [
          area(
            say("Offers", "Propuestas"),
            [
              initiative(
                say("Fixed-price reviews", "Diagnósticos a precio cerrado"),
                say(
                  "Sell a three-week review with a price on the page",
                  "Vender un diagnóstico de tres semanas con precio publicado",
                ),
                filled("Ruth Calder", "high", "inProgress", 0.6, opening),
              ),
              initiative(
                say("Retained advice", "Asesoría por cuota"),
                say(
                  "Turn finished projects into a monthly agreement",
                  "Convertir proyectos terminados en un acuerdo mensual",
                ),
                filled("Ruth Calder", "high", "inProgress", 0.3, opening),
              ),
              initiative(
                say("Diagnosis online", "Diagnóstico en línea"),
                say(
                  "License the firm's questionnaire with its benchmarks",
                  "Licenciar el cuestionario de la firma con sus comparativas",
                ),
                filled("Amir Quist", "medium", "inProgress", 0.5, opening),
              ),
            ],
            say("Half of the year is sold before it begins", "Medio año queda vendido antes de empezar"),
          ),
          area(
            say("Delivery", "Ejecución"),
            [
              initiative(
                say("Method library", "Biblioteca de métodos"),
                say(
                  "Write down the ten methods that every project uses",
                  "Escribir los diez métodos que usa cada proyecto",
                ),
                filled("Amir Quist", "medium", "inProgress", 0.4, opening),
              ),
              initiative(
                say("Closing interview", "Entrevista de cierre"),
                say(
                  "Ask each client ten questions four weeks after the end",
                  "Hacer diez preguntas a cada cliente cuatro semanas después",
                ),
                filled("Amir Quist", "low", "done", 1, opening),
              ),
            ],
            say("Two offices, one way of working", "Dos sedes, una forma de trabajar"),
          ),
        ],
      },
      {
        name: people,
        areas: [
          area(
            say("Hiring", "Contratación"),
            [
              initiative(
                say("Two intakes a year", "Dos promociones al año"),
                say(
                  "Hire in groups of three in March and September",
                  "Contratar en grupos de tres en marzo y septiembre",
                ),
                filled("Beth Arlow", "high", "inProgress", 0.5, opening),
              ),
              initiative(
                say("Bench of interims", "Red de directivos interinos"),
                say(
                  "Keep thirty vetted interim managers within call",
                  "Tener a mano treinta directivos interinos evaluados",
                ),
                filled("Beth Arlow", "medium", "notStarted", 0, filling),
              ),
            ],
            say("No project waits for a person", "Ningún proyecto espera a una persona"),
          ),
          area(
            say("Growth of people", "Desarrollo"),
            [
              initiative(
                say("Project leads", "Jefes de proyecto"),
                say(
                  "Train six seniors to lead without a partner",
                  "Formar a seis séniores para dirigir sin un socio",
                ),
                filled("Beth Arlow", "high", "notStarted", 0, filling),
              ),
              initiative(
                say("Weekly case", "Caso semanal"),
                say(
                  "One hour each Friday on a project that went wrong",
                  "Una hora cada viernes sobre un proyecto que salió mal",
                ),
                filled("Ruth Calder", "low", "done", 1, opening),
              ),
            ],
            say("Clients ask for the team, not for the partner", "Los clientes piden al equipo, no al socio"),
          ),
        ],
      },
    ],
    strategies: [
      {
        name: say("Sustainable growth", "Crecimiento sostenible"),
        parts: [
          {
            name: say("Guard rails", "Límites"),
            topics: [
              topic(
                say("Pace", "Ritmo"),
                [
                  [
                    say("Hours first", "Primero las horas"),
                    say(
                      "Hire once utilisation stays above 70% for a quarter",
                      "Contratar cuando la ocupación supere el 70 % un trimestre",
                    ),
                    2,
                    4,
                  ],
                  [
                    say("Largest client", "Mayor cliente"),
                    say(
                      "No client above a fifth of revenue",
                      "Ningún cliente por encima de un quinto de los ingresos",
                    ),
                    2,
                    4,
                  ],
                  [
                    say("Home by six", "En casa a las seis"),
                    say(
                      "No week above forty-five hours without an answer to why",
                      "Ninguna semana de más de cuarenta y cinco horas sin explicar por qué",
                    ),
                    3,
                    4,
                  ],
                ],
                say("A firm that people stay in", "Una firma en la que la gente se queda"),
              ),
            ],
          },
        ],
      },
    ],
    kpis: [
      kpi(
        work,
        say("Hours billed", "Horas facturadas"),
        say("72%+ of hours", "Al menos el 72 % de las horas"),
        atLeast(0.72, "percent"),
        { baseline: 0.64, actual: 0.66, asOf, owner: "Amir Quist" },
      ),
      kpi(
        work,
        say("Offers won", "Propuestas ganadas"),
        say("40%+ of offers", "Al menos el 40 % de las propuestas"),
        atLeast(0.4, "percent"),
        { baseline: 0.29, actual: 0.33, asOf, owner: "Ruth Calder" },
      ),
      kpi(
        work,
        say("Share of the largest client", "Peso del mayor cliente"),
        say("<20% of revenue", "<20 % de los ingresos"),
        atMost(0.2, "percent"),
        { direction: "lower", baseline: 0.31, actual: 0.27, asOf, owner: "Ruth Calder" },
      ),
      kpi(
        work,
        say("Days until paid", "Días hasta el cobro"),
        say("<45 days", "<45 días"),
        atMost(45, "duration"),
        { direction: "lower", baseline: 62, actual: 55, asOf, owner: "Beth Arlow" },
      ),
      kpi(
        people,
        say("Advisers", "Consultores"),
        say("20+ advisers", "Al menos 20 consultores"),
        atLeast(20, "count"),
        { baseline: 11, actual: 12, asOf, owner: "Beth Arlow" },
      ),
      kpi(
        people,
        say("Yearly departures", "Salidas al año"),
        say("<10% of staff", "<10 % de la plantilla"),
        atMost(0.1, "percent"),
        { direction: "lower", baseline: 0.18, actual: 0.14, asOf, owner: "Beth Arlow" },
      ),
    ],
    assumptions: {
      DriverMargin: { value: 0.88, downside: 0.84, upside: 0.9 },
      DriverSpendingGrowth: { value: 0.1, downside: 0.12, upside: 0.08 },
      GrowthLow: { value: 0.2 },
      GrowthBase: { value: 0.29 },
      GrowthHigh: { value: 0.35 },
    },
    phases: [
      {
        track: timeline,
        name: opening,
        startMonth: 1,
        endMonth: 12,
        milestones: [
          milestone(
            say("Q1", "T1"),
            say("Office rented and six advisers hired", "Sede alquilada y seis consultores contratados"),
            1,
            3,
            { owner: "Beth Arlow", status: "inProgress", progress: 0.5 },
          ),
          milestone(
            say("Q2-Q4", "T2-T4"),
            say("Ten clients within an hour's journey", "Diez clientes a una hora de camino"),
            4,
            12,
            { owner: "Ruth Calder", status: "notStarted" },
          ),
        ],
        outcome: say("A second office with work of its own", "Una segunda sede con trabajo propio"),
      },
      {
        track: timeline,
        name: filling,
        startMonth: 13,
        endMonth: 24,
        milestones: [
          milestone(
            say("Year 2", "Año 2"),
            say("Both offices above 70% of hours", "Las dos sedes por encima del 70 % de las horas"),
            13,
            24,
            { owner: "Amir Quist" },
          ),
        ],
        outcome: say("Hours sold, not only hired", "Horas vendidas, no solo contratadas"),
      },
      {
        track: timeline,
        name: say("Handing over", "Relevo"),
        startMonth: 25,
        endMonth: 36,
        milestones: [
          milestone(
            say("Year 3", "Año 3"),
            say("Six project leads without a partner", "Seis jefes de proyecto sin socio"),
            25,
            36,
            { owner: "Ruth Calder" },
          ),
        ],
        outcome: say("Partners advise, leads lead", "Los socios asesoran, los jefes dirigen"),
      },
    ],
    budget: {
      categories: [
        category(
          budget,
          people,
          "month",
          [
            [say("Advisers' salaries", "Sueldos de consultores"), 96_000, 108_000, 99_000],
            [say("Partners and administration", "Socios y administración"), 38_000, 42_000, 39_500],
            [say("Training and hiring", "Formación y selección"), 4_000, 9_000, 6_200],
          ],
          [138_000, 159_000],
        ),
        category(
          budget,
          say("Offices", "Sedes"),
          "month",
          [
            [say("Rent and services", "Alquiler y servicios"), 14_000, 17_000, 15_200],
            [say("Software and data", "Programas y datos"), 5_000, 7_500, 5_800],
            [say("Marketing", "Marketing"), 5_000, 10_000, 4_400],
            [say("Insurance and accounting", "Seguros y contabilidad"), 3_500, 4_500, 3_900],
          ],
          [27_500, 39_000],
        ),
      ],
      stated: [{ track: budget, low: 165_500, high: 198_000, period: "month" }],
    },
    income: [
      {
        track: "",
        name: say("Advice", "Asesoría"),
        kind: "service",
        period: "year",
        drivers: {
          added: { base: 12, downside: 11, upside: 13 },
          growth: { base: 0.3, downside: 0.18, upside: 0.36 },
          hours: { base: 1_650 },
          utilisation: { base: 0.68, downside: 0.62, upside: 0.73 },
          price: { base: 112, downside: 106, upside: 116 },
          priceGrowth: { base: 0.03 },
        },
      },
      {
        track: "",
        name: say("Interim managers", "Directivos interinos"),
        kind: "service",
        period: "year",
        drivers: {
          added: { base: 4 },
          growth: { base: 0.25, downside: 0.1 },
          hours: { base: 1_700 },
          utilisation: { base: 0.85, downside: 0.75 },
          price: { base: 82 },
          priceGrowth: { base: 0.02 },
        },
      },
      {
        track: "",
        name: say("Diagnosis licences", "Licencias de diagnóstico"),
        kind: "licensing",
        period: "year",
        drivers: {
          start: { base: 5 },
          added: { base: 14, downside: 9, upside: 18 },
          growth: { base: 0.3 },
          renewal: { base: 0.8, downside: 0.7 },
          price: { base: 4_200 },
        },
      },
      {
        track: "",
        name: say("Workshops", "Talleres"),
        kind: "other",
        period: "year",
        low: 110_000,
        high: 190_000,
        drivers: { growth: { base: 0.06 } },
      },
      {
        track: "",
        name: say("Tender of the health service", "Concurso del servicio de salud"),
        kind: "other",
        period: "once",
        low: 300_000,
        high: 390_000,
        byPeriod: [
          { period: "Y2", low: 180_000, high: 230_000, likely: 200_000 },
          { period: "Y3", low: 120_000, high: 160_000 },
        ],
        chance: 0.4,
      },
    ],
    risks: [
      {
        name: say("The largest client leaves", "El mayor cliente se va"),
        cause: say(
          "A new finance director brings their own advisers",
          "Un nuevo director financiero trae a sus asesores",
        ),
        response: say("A second contact in every client", "Un segundo contacto en cada cliente"),
        chance: 0.25,
        low: 120_000,
        likely: 220_000,
        high: 380_000,
        when: "Y1",
        owner: "Ruth Calder",
        responseCost: 8_000,
        status: "treated",
      },
      {
        name: say("Two seniors leave together", "Dos séniores se van juntos"),
        cause: say("They found a firm of their own", "Fundan su propia firma"),
        response: say(
          "Shares for seniors after three years",
          "Participaciones para séniores a los tres años",
        ),
        chance: 0.2,
        low: 80_000,
        likely: 140_000,
        high: 260_000,
        when: "Y2",
        owner: "Beth Arlow",
        responseCost: 35_000,
      },
      {
        name: say("A public client pays late", "Un cliente público paga tarde"),
        cause: say("Its budget year ends in March", "Su ejercicio acaba en marzo"),
        response: say("Invoice by milestone", "Facturar por hitos"),
        chance: 0.5,
        low: 15_000,
        likely: 30_000,
        high: 70_000,
        when: "Y1",
        owner: "Beth Arlow",
      },
    ],
    roi: { low: 0.05, high: 0.15, text: "5-15%" },
  };
}
