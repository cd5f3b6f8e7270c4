// Over 300 lines: one whole plan, as data.
import type { Plan } from "../plan.ts";
import {
  area,
  atLeast,
  atMost,
  exactly,
  filled,
  initiative,
  kpi,
  milestone,
  objective,
  topic,
  yearlyCategory,
} from "./build.ts";
import { sampleDrivers, sampleMoney } from "./money.ts";

const timeline = "Cronograma";
const budget = "Presupuesto de inversión";
const foundation = "Fundación";
const expansion = "Expansión";
const asOf = "2026-09-30";

/** El plan de una empresa inventada: the Spanish twin of the English sample, figure by figure. Long, since it is data: one plan, read as a whole. */
export function samplePlanSpanish(): Plan {
  return {
    schemaVersion: 2,
    title: "Lumbre: plan de crecimiento a cinco años",
    subtitle: "De seis países a cincuenta, con costes que crecen menos que los ingresos",
    language: "es",
    currency: "USD",
    startMonth: "2026-01",
    objectives: [
      objective("Escalabilidad", "1000x escalabilidad", exactly(1000, "multiple"), {
        baseline: 1,
        actual: 9,
      }),
      objective("Tasa de crecimiento", "200%+ crecimiento anual", atLeast(2, "percent", "year"), {
        actual: 2.05,
      }),
      objective("Expansión de mercados", "50+ mercados", atLeast(50, "count"), { baseline: 6, actual: 8 }),
      objective("Ingresos", "$1B+ ingresos en 5 años", atLeast(1e9, "currency"), {
        baseline: 4.1e6,
        actual: 12.5e6,
      }),
      objective("Liderazgo", "Top 1 en su sector", atMost(1, "rank"), { baseline: 14, actual: 3 }),
    ],
    pillars: [
      {
        name: "Academia de energía",
        areas: [
          area(
            "Enseñanza",
            [
              initiative(
                "Catálogo de cursos",
                "Rehacer los ocho cursos presenciales como módulos breves en línea",
                filled("Inés Robles", "high", "inProgress", 0.6, foundation),
              ),
              initiative(
                "Red de formadores",
                "Contratar y acreditar a 120 formadores fuera de la sede",
                filled("Inés Robles", "medium", "inProgress", 0.25, foundation),
              ),
              initiative(
                "Calendario de grupos",
                "Abrir un grupo cada semana en lugar de dos al año",
                filled("Tom Hale", "medium", "done", 1, foundation),
              ),
              initiative(
                "Exámenes profesionales",
                "Ofrecer un examen que acepten dos reguladores de la edificación",
                filled("Inés Robles", "low", "notStarted", 0),
              ),
            ],
            "Diez mil titulados al año sin un aula más",
          ),
          area(
            "Contenido de los cursos",
            [
              initiative(
                "Estudio de grabación",
                "Grabar y editar las lecciones en la propia empresa en cinco días hábiles",
                filled("Tom Hale", "medium", "done", 1, foundation),
              ),
              initiative(
                "Mesa de traducción",
                "Publicar cada módulo en seis idiomas antes de un mes",
                filled("Tom Hale", "medium", "inProgress", 0.35, foundation),
              ),
              initiative(
                "Biblioteca de casos",
                "Documentar 200 reformas con su ahorro medido",
                filled("Inés Robles", "low", "inProgress", 0.2, foundation),
              ),
              initiative(
                "Revisión anual",
                "Retirar o renovar cada módulo una vez al año",
                filled("Inés Robles", "low", "notStarted", 0),
              ),
            ],
            "Un catálogo que sigue siendo correcto mientras crece",
          ),
          area(
            "Experiencia del alumno",
            [
              initiative(
                "Inicio guiado",
                "Situar a cada alumno con una prueba de quince minutos",
                filled("Tom Hale", "high", "done", 1, foundation),
              ),
              initiative(
                "Comunidad de titulados",
                "Reunir a los titulados por región y tipo de edificio",
                filled("Inés Robles", "low", "notStarted", 0),
              ),
              initiative(
                "Mesa de tutores",
                "Responder las consultas en un día hábil",
                filled("Tom Hale", "medium", "inProgress", 0.65, foundation),
              ),
              initiative(
                "Avisos de abandono",
                "Llamar a quien lleva dos semanas sin avanzar",
                filled(
                  "Tom Hale",
                  "high",
                  "blocked",
                  0.1,
                  foundation,
                  "Espera el formulario de consentimiento",
                ),
              ),
            ],
            "Cuatro de cada cinco alumnos terminan lo que empiezan",
          ),
        ],
      },
      {
        name: "Plataforma de control de edificios",
        areas: [
          area(
            "Tecnología",
            [
              initiative(
                "Alojamiento regional",
                "Operar la plataforma en cuatro regiones, con los datos de cada una en ella",
                filled("Mara Oduya", "high", "inProgress", 0.5, foundation),
              ),
              initiative(
                "Ensayos de carga",
                "Ensayar cada trimestre diez veces la carga actual",
                filled("Mara Oduya", "high", "inProgress", 0.75, foundation),
              ),
              initiative(
                "Conectores de equipos",
                "Conectar los veinte controladores de calefacción más comunes",
                filled("Jon Aguirre", "high", "inProgress", 0.55, foundation),
              ),
              initiative(
                "Capacidad elástica",
                "Añadir y liberar servidores por horas",
                filled("Mara Oduya", "medium", "done", 1, foundation),
              ),
            ],
            "Mil veces más edificios a la décima parte del coste de cada uno",
          ),
          area(
            "Datos",
            [
              initiative(
                "Toma de lecturas",
                "Recibir lecturas de cualquier contador cada quince minutos",
                filled("Jon Aguirre", "high", "done", 1, foundation),
              ),
              initiative(
                "Comparación entre edificios",
                "Comparar cada edificio con cien semejantes",
                filled("Jon Aguirre", "medium", "inProgress", 0.45, foundation),
              ),
              initiative(
                "Previsión de demanda",
                "Prever la demanda del día siguiente con un error del cinco por ciento",
                filled("Jon Aguirre", "medium", "inProgress", 0.3, expansion),
              ),
              initiative(
                "Archivo",
                "Conservar diez años de lecturas a un coste que el cliente acepte",
                filled("Mara Oduya", "low", "notStarted", 0),
              ),
            ],
            "La mayor comparación medida de edificios en sus mercados",
          ),
          area(
            "Clientes",
            [
              initiative(
                "Alta sin visita",
                "Permitir que un conserje conecte un edificio sin ayuda",
                filled("Lea Brandt", "high", "inProgress", 0.4, foundation),
              ),
              initiative(
                "Equipo de cuentas",
                "Una persona responsable por cada cincuenta grandes clientes",
                filled("Lea Brandt", "medium", "inProgress", 0.5, foundation),
              ),
              initiative(
                "Atención en seis idiomas",
                "Atender en el idioma del cliente, de día y de noche",
                filled("Lea Brandt", "medium", "notStarted", 0),
              ),
              initiative(
                "Alerta de renovación",
                "Ver la caída de uso tres meses antes de que acabe un contrato",
                filled("Lea Brandt", "medium", "notStarted", 0),
              ),
            ],
            "Clientes que se quedan y conectan más edificios",
          ),
        ],
      },
      {
        name: "Servicio de certificados",
        areas: [
          area(
            "Tramitación",
            [
              initiative(
                "Entrada de documentos",
                "Aceptar por igual escaneos, fotografías y ficheros de registro",
                filled("Paul Nagy", "high", "done", 1, foundation),
              ),
              initiative(
                "Motor de lotes",
                "Tramitar cien mil certificados en una noche",
                filled("Paul Nagy", "high", "inProgress", 0.7, foundation),
              ),
              initiative(
                "Vía urgente",
                "Entregar un certificado urgente en cuatro horas",
                filled("Paul Nagy", "medium", "notStarted", 0),
              ),
              initiative(
                "Tablero de colas",
                "Mostrar a cada cliente dónde están sus documentos",
                filled("Sofía Lunde", "medium", "done", 1, foundation),
              ),
            ],
            "El volumen crece sin retrasos",
          ),
          area(
            "Calidad",
            [
              initiative(
                "Doble lectura",
                "Revisar con un segundo lector uno de cada diez documentos",
                filled("Paul Nagy", "medium", "inProgress", 0.3, foundation),
              ),
              initiative(
                "Catálogo de errores",
                "Anotar cada error con su causa",
                filled("Paul Nagy", "medium", "inProgress", 0.8, foundation),
              ),
              initiative(
                "Panel de evaluadores",
                "Pedir a treinta evaluadores que califiquen una muestra mensual",
                filled("Sofía Lunde", "low", "notStarted", 0),
              ),
              initiative(
                "Corrección inmediata",
                "Corregir y devolver en el día un documento rechazado",
                filled("Paul Nagy", "high", "inProgress", 0.4, foundation),
              ),
            ],
            "Menos de un rechazo por cada cien",
          ),
          area(
            "Integración",
            [
              initiative(
                "Registros públicos",
                "Presentar directamente en doce registros nacionales",
                filled("Sofía Lunde", "high", "inProgress", 0.25, foundation),
              ),
              initiative(
                "Acceso para socios",
                "Abrir el servicio a bancos y aseguradoras",
                filled("Lea Brandt", "medium", "notStarted", 0),
              ),
              initiative(
                "Sistemas inmobiliarios",
                "Intercambiar ficheros con los cinco sistemas de gestión más usados",
                filled("Jon Aguirre", "medium", "notStarted", 0),
              ),
              initiative(
                "Directorio de socios",
                "Publicar los socios certificados por región",
                filled("Lea Brandt", "low", "done", 1, foundation),
              ),
            ],
            "Los certificados viajan sin que nadie los vuelva a teclear",
          ),
        ],
      },
    ],
    strategies: [
      {
        name: "Estrategia de escalabilidad",
        parts: [
          {
            name: "Marco",
            topics: [
              topic(
                "Dirección",
                [
                  ["Visión", "Cualquier edificio, cualquier contador, cualquier país", 3, 5],
                  ["Regla", "Lo que exige una visita no se vende dos veces", 2, 4],
                  ["Medida", "Coste de cada edificio adicional", 3, 5],
                ],
                "Una sola forma de trabajar para todos los mercados",
              ),
              topic(
                "Formas de escalar",
                [
                  ["A lo ancho", "Más servidores iguales", 4, 5],
                  ["A lo hondo", "Más trabajo de cada servidor", 2, 4],
                  ["Con menos peso", "Menos pasos para cada cliente", 3, 4],
                ],
                "Cada servicio nombra la forma que le conviene",
              ),
            ],
          },
          {
            name: "Puesta en marcha",
            topics: [
              topic(
                "Preparación",
                [
                  ["Evaluación", "Encontrar los cinco límites que aparecen primero", 4, 4],
                  ["Diseño", "Eliminar cada límite sobre el papel", 3, 5],
                  ["Ensayo", "Probar el diseño con diez veces la carga", 2, 5],
                ],
                "Los límites se conocen antes de que el cliente los encuentre",
              ),
            ],
          },
        ],
      },
      {
        name: "Estrategia de crecimiento",
        parts: [
          {
            name: "Fuentes del crecimiento",
            topics: [
              topic(
                "Con los clientes actuales",
                [
                  ["Más edificios", "Empezar por una sede y ofrecer el resto tras una temporada", 3, 4],
                  ["Más servicios", "Ofrecer certificados a cada cliente de la plataforma", 2, 4],
                  ["Recomendaciones", "Premiar al inquilino que presenta a un propietario", 1, 3],
                ],
                "Un tercio del crecimiento procede de clientes actuales",
              ),
              topic(
                "Más allá de ellos",
                [
                  ["Distribuidores", "Vender a través de instaladores de calefacción", 2, 4],
                  ["Adquisiciones", "Comprar oficinas locales de certificación con buen nombre", 1, 3],
                  ["Licitaciones", "Concursar por escuelas y hospitales", 2, 3],
                ],
                "Dos tercios del crecimiento proceden de clientes nuevos",
              ),
            ],
          },
        ],
      },
      {
        name: "Estrategia de expansión de mercados",
        parts: [
          {
            name: "Entrada",
            topics: [
              topic(
                "Elección de mercados",
                [
                  ["Primero la norma", "Entrar donde el certificado pasa a ser obligatorio", 3, 4],
                  ["Después los vecinos", "Preferir un mercado que comparta idioma o registro", 2, 4],
                  ["Siempre con socios", "Entrar con un instalador local o no entrar", 3, 4],
                ],
                "Una lista ordenada de sesenta mercados",
              ),
              topic(
                "Lanzamiento",
                [
                  ["Prueba", "Diez edificios durante una temporada de calefacción", 2, 4],
                  ["Oficina", "Un equipo de cuatro cuando la prueba se paga sola", 1, 4],
                  ["Regla de salida", "Salir tras dos temporadas por debajo del plan", 2, 3],
                ],
                "Cada lanzamiento se decide con resultados medidos",
              ),
            ],
          },
        ],
      },
      {
        name: "Estrategia de crecimiento sostenible",
        parts: [
          {
            name: "Prácticas",
            topics: [
              topic(
                "Medio ambiente",
                [
                  ["Huella propia", "Publicar el consumo de energía por edificio atendido", 3, 4],
                  ["Equipos", "Reparar los sensores en lugar de sustituirlos", 2, 4],
                ],
                "Un ahorro cien veces mayor que el consumo propio",
              ),
              topic(
                "Personas",
                [
                  ["Formación", "Cuarenta horas al año para cada empleado", 3, 4],
                  ["Contratación local", "Cada mercado lo dirige alguien de allí", 2, 4],
                ],
                "Equipos que pueden crecer con el plan",
              ),
            ],
          },
        ],
      },
    ],
    kpis: [
      kpi("Escala", "Factor de capacidad", "1000x capacidad", exactly(1000, "multiple"), {
        baseline: 1,
        actual: 9,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Escala", "Disponibilidad del servicio", "99.9%+ disponibilidad", atLeast(0.999, "percent"), {
        baseline: 0.992,
        actual: 0.9992,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Escala", "Pasos automatizados", "90%+ de los pasos sin intervención", atLeast(0.9, "percent"), {
        baseline: 0.35,
        actual: 0.79,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Escala", "Coste por edificio", "35%+ reducción", atLeast(0.35, "percent"), {
        baseline: 0,
        actual: 0.29,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Escala", "Plazo de conexión", "<30 días", atMost(30, "duration"), {
        direction: "lower",
        baseline: 75,
        actual: 34,
        asOf,
        owner: "Jon Aguirre",
      }),
      kpi(
        "Crecimiento",
        "Crecimiento de ingresos",
        "200%+ crecimiento anual",
        atLeast(2, "percent", "year"),
        {
          baseline: 1.2,
          actual: 2.05,
          asOf,
          owner: "Lea Brandt",
        },
      ),
      kpi("Crecimiento", "Clientes nuevos", "5,000+ clientes nuevos/mes", atLeast(5000, "count", "month"), {
        baseline: 140,
        actual: 2_100,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Crecimiento", "Mercados activos", "50+ mercados", atLeast(50, "count"), {
        baseline: 6,
        actual: 8,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Crecimiento", "Ingresos recurrentes", "85%+ de los ingresos", atLeast(0.85, "percent"), {
        baseline: 0.61,
        actual: 0.81,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Crecimiento", "Valor del cliente entre coste de captación", "3-5x", {
        value: 3,
        upper: 5,
        unit: "multiple",
        comparison: "between",
      }),
      kpi("Clientes", "Retención de clientes", "95%+ retención", atLeast(0.95, "percent"), {
        baseline: 0.88,
        actual: 0.948,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Clientes", "Satisfacción", "9+ (escala 1-10)", atLeast(9, "score"), {
        baseline: 7.6,
        actual: 9.1,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Clientes", "Primera respuesta", "<4 horas", atMost(4 / 24, "duration"), {
        direction: "lower",
        baseline: 0.75,
        actual: 4 / 24,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Clientes", "Cursos terminados", "80%+ de los alumnos", atLeast(0.8, "percent"), {
        baseline: 0.54,
        actual: 0.76,
        asOf,
        owner: "Inés Robles",
      }),
      kpi("Clientes", "Titulados", "10,000+ titulados/año", atLeast(10_000, "count", "year"), {
        baseline: 420,
        actual: 4_600,
        asOf,
        owner: "Inés Robles",
      }),
      kpi("Calidad", "Certificados rechazados", "<1% de los certificados", atMost(0.01, "percent"), {
        direction: "lower",
        baseline: 0.034,
        actual: 0.013,
        asOf,
        owner: "Paul Nagy",
      }),
      kpi("Calidad", "Exactitud de lectura", "99%+ de los campos", atLeast(0.99, "percent"), {
        baseline: 0.962,
        actual: 0.988,
        asOf,
        owner: "Paul Nagy",
      }),
      kpi("Calidad", "Error de previsión", "<5% de la demanda", atMost(0.05, "percent"), {
        direction: "lower",
        baseline: 0.11,
        actual: 0.05,
        asOf,
        owner: "Jon Aguirre",
      }),
      kpi("Impacto", "Energía ahorrada", "25-30% del consumo", {
        value: 0.25,
        upper: 0.3,
        unit: "percent",
        comparison: "between",
      }),
      kpi("Impacto", "Posición en el sector", "Top 1 en su sector", atMost(1, "rank"), {
        direction: "lower",
        baseline: 14,
        actual: 3,
        asOf,
        owner: "Sofía Lunde",
      }),
    ],
    assumptions: {
      ...sampleDrivers,
      "Contrato medio": {
        value: 42_000,
        unit: "importe al año",
        source: "Cartera de pedidos",
        owner: "Lea Brandt",
        date: "2026-06-30",
        confidence: "media",
      },
      "Edificios por cliente": {
        value: 3.4,
        unit: "edificios",
        source: "Registros de la plataforma",
        owner: "Jon Aguirre",
        date: "2026-09-30",
        confidence: "alta",
      },
      "Certificado obligatorio": {
        value: "Treinta mercados antes de 2029",
        source: "Proyectos de ley publicados",
        confidence: "baja",
      },
    },
    phases: [
      {
        track: timeline,
        name: foundation,
        startMonth: 1,
        endMonth: 12,
        milestones: [
          milestone("Q1", "Límites de la plataforma actual medidos", 1, 3, {
            owner: "Mara Oduya",
            status: "done",
            progress: 1,
          }),
          milestone("Q2", "Plan de crecimiento acordado y financiado", 4, 6, {
            owner: "Sofía Lunde",
            status: "done",
            progress: 1,
          }),
          milestone("Q3", "Primera región en el nuevo alojamiento", 7, 9, {
            owner: "Mara Oduya",
            status: "inProgress",
            progress: 0.9,
          }),
          milestone("Q4", "Alta sin visita a la venta en ocho mercados", 10, 12, {
            owner: "Lea Brandt",
            status: "inProgress",
            progress: 0.4,
          }),
        ],
        outcome: "Una base que soporta diez veces la carga",
      },
      {
        track: timeline,
        name: expansion,
        startMonth: 13,
        endMonth: 24,
        milestones: [
          milestone("Q1-Q2", "Las cuatro regiones en servicio", 13, 18, {
            owner: "Mara Oduya",
            status: "notStarted",
          }),
          milestone("Q3-Q4", "Veinte mercados abiertos", 19, 24, {
            owner: "Lea Brandt",
            status: "notStarted",
          }),
        ],
        outcome: "El mismo servicio en veinte mercados",
      },
      {
        track: timeline,
        name: "Aceleración",
        startMonth: 25,
        endMonth: 48,
        milestones: [
          milestone("Año 3", "Certificados unidos a la plataforma en todos los mercados", 25, 36, {
            owner: "Paul Nagy",
          }),
          milestone("Año 4", "Cuarenta mercados abiertos en tres continentes", 37, 48, {
            owner: "Lea Brandt",
          }),
        ],
        outcome: "Un crecimiento que se paga solo",
      },
      {
        track: timeline,
        name: "Liderazgo",
        startMonth: 49,
        endMonth: 60,
        milestones: [
          milestone("Año 5", "Cincuenta mercados y el primer puesto del sector", 49, 60, {
            owner: "Sofía Lunde",
          }),
        ],
        outcome: "La referencia para los edificios que gastan menos",
      },
    ],
    budget: {
      categories: [
        yearlyCategory(
          budget,
          "Personal",
          [
            ["Equipo de crecimiento", 3, 6, 3.4],
            ["Equipo de expansión", 2, 4, 2.6],
            ["Equipo de tecnología", 2.5, 5, 3.1],
            ["Equipo de mercado", 1.5, 3, 1.7],
          ],
          [9, 18],
        ),
        yearlyCategory(
          budget,
          "Tecnología",
          [
            ["Alojamiento y redes", 5, 10, 6.2],
            ["Desarrollo del producto", 3, 6, 4.9],
            ["Adaptación a los mercados", 2, 4, 2.4],
            ["Medición y análisis", 1, 2, 1.3],
          ],
          [11, 22],
        ),
        yearlyCategory(
          budget,
          "Expansión",
          [
            ["Lanzamientos en mercados", 8, 16, 9.5],
            ["Oficinas regionales", 5, 10, 6.1],
            ["Servicios nuevos", 3, 6, 3.8],
            ["Programa de socios", 2, 4, 2.3],
          ],
          [18, 36],
        ),
      ],
      stated: [{ track: budget, low: 38e6, high: 76e6, period: "year" }],
    },
    ...sampleMoney("es"),
    roi: { low: 5, high: 10, text: "500-1000%" },
  };
}
