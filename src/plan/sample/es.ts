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

const timeline = "Cronograma";
const budget = "Presupuesto de inversión";
const foundation = "Fundación";
const expansion = "Expansión";
const asOf = "2026-09-30";

/** El plan de una empresa inventada: the Spanish twin of the English sample, figure by figure. */
export function samplePlanSpanish(): Plan {
  return {
    schemaVersion: 1,
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
        actual: 1.74,
      }),
      objective("Expansión de mercados", "50+ mercados", atLeast(50, "count"), { baseline: 6, actual: 8 }),
      objective("Ingresos", "$1B+ ingresos en 5 años", atLeast(1e9, "currency"), {
        baseline: 4.1e6,
        actual: 8.4e6,
      }),
      objective("Liderazgo", "Top 1 en su sector", atMost(1, "rank"), { baseline: 14, actual: 9 }),
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
              initiative("Mesa de traducción", "Publicar cada módulo en seis idiomas antes de un mes"),
              initiative("Biblioteca de casos", "Documentar 200 reformas con su ahorro medido"),
              initiative(
                "Revisión anual",
                "Retirar o renovar cada módulo una vez al año",
                filled("Inés Robles", "low", "notStarted", 0, expansion),
              ),
            ],
            "Un catálogo que sigue siendo correcto mientras crece",
          ),
          area(
            "Experiencia del alumno",
            [
              initiative("Inicio guiado", "Situar a cada alumno con una prueba de quince minutos"),
              initiative("Comunidad de titulados", "Reunir a los titulados por región y tipo de edificio"),
              initiative("Mesa de tutores", "Responder las consultas en un día hábil"),
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
              ),
              initiative("Capacidad elástica", "Añadir y liberar servidores por horas"),
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
              initiative("Comparación entre edificios", "Comparar cada edificio con cien semejantes"),
              initiative(
                "Previsión de demanda",
                "Prever la demanda del día siguiente con un error del cinco por ciento",
              ),
              initiative("Archivo", "Conservar diez años de lecturas a un coste que el cliente acepte"),
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
              initiative("Equipo de cuentas", "Una persona responsable por cada cincuenta grandes clientes"),
              initiative("Atención en seis idiomas", "Atender en el idioma del cliente, de día y de noche"),
              initiative(
                "Alerta de renovación",
                "Ver la caída de uso tres meses antes de que acabe un contrato",
                filled("Lea Brandt", "medium", "notStarted", 0, expansion),
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
              initiative("Motor de lotes", "Tramitar cien mil certificados en una noche"),
              initiative("Vía urgente", "Entregar un certificado urgente en cuatro horas"),
              initiative("Tablero de colas", "Mostrar a cada cliente dónde están sus documentos"),
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
              initiative("Catálogo de errores", "Anotar cada error con su causa"),
              initiative(
                "Panel de evaluadores",
                "Pedir a treinta evaluadores que califiquen una muestra mensual",
              ),
              initiative("Corrección inmediata", "Corregir y devolver en el día un documento rechazado"),
            ],
            "Menos de un rechazo por cada cien",
          ),
          area(
            "Integración",
            [
              initiative("Registros públicos", "Presentar directamente en doce registros nacionales"),
              initiative("Acceso para socios", "Abrir el servicio a bancos y aseguradoras"),
              initiative(
                "Sistemas inmobiliarios",
                "Intercambiar ficheros con los cinco sistemas de gestión más usados",
              ),
              initiative("Directorio de socios", "Publicar los socios certificados por región"),
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
                  ["Visión", "Cualquier edificio, cualquier contador, cualquier país"],
                  ["Regla", "Lo que exige una visita no se vende dos veces"],
                  ["Medida", "Coste de cada edificio adicional"],
                ],
                "Una sola forma de trabajar para todos los mercados",
              ),
              topic(
                "Formas de escalar",
                [
                  ["A lo ancho", "Más servidores iguales"],
                  ["A lo hondo", "Más trabajo de cada servidor"],
                  ["Con menos peso", "Menos pasos para cada cliente"],
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
                  ["Evaluación", "Encontrar los cinco límites que aparecen primero"],
                  ["Diseño", "Eliminar cada límite sobre el papel"],
                  ["Ensayo", "Probar el diseño con diez veces la carga"],
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
                  ["Más edificios", "Empezar por una sede y ofrecer el resto tras una temporada"],
                  ["Más servicios", "Ofrecer certificados a cada cliente de la plataforma"],
                  ["Recomendaciones", "Premiar al inquilino que presenta a un propietario"],
                ],
                "Un tercio del crecimiento procede de clientes actuales",
              ),
              topic(
                "Más allá de ellos",
                [
                  ["Distribuidores", "Vender a través de instaladores de calefacción"],
                  ["Adquisiciones", "Comprar oficinas locales de certificación con buen nombre"],
                  ["Licitaciones", "Concursar por escuelas y hospitales"],
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
                  ["Primero la norma", "Entrar donde el certificado pasa a ser obligatorio"],
                  ["Después los vecinos", "Preferir un mercado que comparta idioma o registro"],
                  ["Siempre con socios", "Entrar con un instalador local o no entrar"],
                ],
                "Una lista ordenada de sesenta mercados",
              ),
              topic(
                "Lanzamiento",
                [
                  ["Prueba", "Diez edificios durante una temporada de calefacción"],
                  ["Oficina", "Un equipo de cuatro cuando la prueba se paga sola"],
                  ["Regla de salida", "Salir tras dos temporadas por debajo del plan"],
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
                  ["Huella propia", "Publicar el consumo de energía por edificio atendido"],
                  ["Equipos", "Reparar los sensores en lugar de sustituirlos"],
                ],
                "Un ahorro cien veces mayor que el consumo propio",
              ),
              topic(
                "Personas",
                [
                  ["Formación", "Cuarenta horas al año para cada empleado"],
                  ["Contratación local", "Cada mercado lo dirige alguien de allí"],
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
        actual: 0.9987,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Escala", "Pasos automatizados", "90%+ de los pasos sin intervención", atLeast(0.9, "percent"), {
        baseline: 0.35,
        actual: 0.58,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Escala", "Coste por edificio", "35%+ reducción", atLeast(0.35, "percent"), {
        baseline: 0,
        actual: 0.12,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Escala", "Plazo de conexión", "<30 días", atMost(30, "duration"), {
        direction: "lower",
        baseline: 75,
        actual: 41,
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
          actual: 1.74,
          asOf,
          owner: "Lea Brandt",
        },
      ),
      kpi("Crecimiento", "Clientes nuevos", "5,000+ clientes nuevos/mes", atLeast(5000, "count", "month"), {
        baseline: 140,
        actual: 610,
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
        actual: 0.7,
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
        actual: 0.91,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Clientes", "Satisfacción", "9+ (escala 1-10)", atLeast(9, "score"), {
        baseline: 7.6,
        actual: 8.2,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Clientes", "Primera respuesta", "<4 horas", atMost(4 / 24, "duration"), {
        direction: "lower",
        baseline: 0.75,
        actual: 0.25,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Clientes", "Cursos terminados", "80%+ de los alumnos", atLeast(0.8, "percent"), {
        baseline: 0.54,
        actual: 0.63,
        asOf,
        owner: "Inés Robles",
      }),
      kpi("Clientes", "Titulados", "10,000+ titulados/año", atLeast(10_000, "count", "year"), {
        baseline: 420,
        actual: 1_350,
        asOf,
        owner: "Inés Robles",
      }),
      kpi("Calidad", "Certificados rechazados", "<1% de los certificados", atMost(0.01, "percent"), {
        direction: "lower",
        baseline: 0.034,
        actual: 0.019,
        asOf,
        owner: "Paul Nagy",
      }),
      kpi("Calidad", "Exactitud de lectura", "99%+ de los campos", atLeast(0.99, "percent"), {
        baseline: 0.962,
        actual: 0.981,
        asOf,
        owner: "Paul Nagy",
      }),
      kpi("Calidad", "Error de previsión", "<5% de la demanda", atMost(0.05, "percent"), {
        direction: "lower",
        baseline: 0.11,
        actual: 0.08,
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
        actual: 9,
        asOf,
        owner: "Sofía Lunde",
      }),
    ],
    assumptions: {
      "Contrato medio": {
        value: 42_000,
        unit: "USD al año",
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
            progress: 0.7,
          }),
          milestone("Q4", "Alta sin visita a la venta en ocho mercados", 10, 12, {
            owner: "Lea Brandt",
            status: "notStarted",
            progress: 0,
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
          milestone("Q1-Q2", "Las cuatro regiones en servicio", 13, 18, { owner: "Mara Oduya" }),
          milestone("Q3-Q4", "Veinte mercados abiertos", 19, 24, { owner: "Lea Brandt" }),
        ],
        outcome: "El mismo servicio en veinte mercados",
      },
      {
        track: timeline,
        name: "Aceleración",
        startMonth: 25,
        endMonth: 48,
        milestones: [
          milestone("Año 3", "Certificados unidos a la plataforma en todos los mercados", 25, 36),
          milestone("Año 4", "Cuarenta mercados abiertos en tres continentes", 37, 48),
        ],
        outcome: "Un crecimiento que se paga solo",
      },
      {
        track: timeline,
        name: "Liderazgo",
        startMonth: 49,
        endMonth: 60,
        milestones: [milestone("Año 5", "Cincuenta mercados y el primer puesto del sector", 49, 60)],
        outcome: "La referencia para los edificios que gastan menos",
      },
    ],
    budget: {
      categories: [
        yearlyCategory(
          budget,
          "Personal",
          [
            ["Equipo de crecimiento", 3, 6],
            ["Equipo de expansión", 2, 4],
            ["Equipo de tecnología", 2.5, 5],
            ["Equipo de mercado", 1.5, 3],
          ],
          [9, 18],
        ),
        yearlyCategory(
          budget,
          "Tecnología",
          [
            ["Alojamiento y redes", 5, 10],
            ["Desarrollo del producto", 3, 6],
            ["Adaptación a los mercados", 2, 4],
            ["Medición y análisis", 1, 2],
          ],
          [11, 22],
        ),
        yearlyCategory(
          budget,
          "Expansión",
          [
            ["Lanzamientos en mercados", 8, 16],
            ["Oficinas regionales", 5, 10],
            ["Servicios nuevos", 3, 6],
            ["Programa de socios", 2, 4],
          ],
          [18, 36],
        ),
      ],
      stated: [{ track: budget, low: 38e6, high: 76e6, period: "year" }],
    },
    roi: { low: 5, high: 10, text: "500-1000%" },
  };
}
