// Over 150 lines: the words of one subject, as data.
import type { MoneyWords } from "../money.ts";

export const money: MoneyWords = {
  subtotal: ["sub-?\\s?total(?:es)?", "presupuesto de ejecucion(?: material| por contrata)?"],
  grandTotal: ["gran total", "total (?:general|global|final)", "suma total"],
  total: ["total(?:es)?", "suma", "sumas", "en total"],
  net: ["(?:total |importe |precio )?neto", "base imponible"],
  gross: ["(?:total |importe |precio )?bruto", "(?:total|importe|liquido) a (?:pagar|abonar)"],
  besideTotal: [
    "estimad[oa]s?|previst[oa]s?|aproximad[oa]s?|aprox|coste?s?|costos?|presupuesto|presupuestad[oa]|importe|monto|gastos?|egresos",
    "inversi(?:o)?n(?:es)?|proyecto|programa|plan|anual(?:es)?|mensual(?:es)?|trimestral(?:es)?|ano|anos|mes|meses|fij[oa]s?|variables?",
    "inicial(?:es)?|unic[oa]s?|recurrentes?|operativ[oa]s?|direct[oa]s?|indirect[oa]s?|todo|el|la|los|las|de|del|para|por|en|al|y|a",
    "con|sin|incl|incluid[oa]|incluye|excluid[oa]|antes|despues|contingencias?|imprevistos|impuestos?|iva|igv|net[oa]|brut[oa]|requerid[oa]|necesari[oa]",
    "financiacion|solicitad[oa]|precio|valor|pagar|suma|rango|general|fase|seccion|tabla|gastado|gastamos|obtenid[oa]|aportacion",
    "ingresos?|ventas|recaudacion|ejecucion|es|sera|son|fue|se|ha|han|asciende|esta|este|nuestr[oa]|necesitamos|unos",
  ],
  contingency: [
    "(?:fondo (?:de|para) |reserva (?:de|para) |provision (?:de|para) |partida (?:de|para) |margen (?:de|para) )?(?:contingencias?|imprevistos?)(?: generales)?",
    "gastos imprevistos",
    "colchon(?: de seguridad)?",
  ],
  tax: [
    "iva",
    "i\\.v\\.a\\.",
    "igv",
    "itbis",
    "itbms",
    "isv",
    "iva e? ?impuestos",
    "impuesto (?:al|sobre el) valor (?:agregado|anadido)",
  ],
  taxes: ["impuesto", "impuestos"],
  discount: ["descuentos?(?: .*)?", "bonificaci(?:o)?n(?:es)?", "rebajas?"],
  reserve: [
    "(?:fondo de |fondos de )?reservas?(?: (?:legal|de efectivo|operativa|de liquidez))?",
    "fondo de maniobra",
  ],
  cost: [
    "presupuestos?|coste?s?|costos?|gastos?|egresos?|inversi(?:o)?n(?:es)?|erogaciones|desembolsos?|capex|opex",
    "uso de (?:los )?fondos|destino de (?:los )?fondos|obras de capital|plan de inversi(?:o)?n|lo que cuesta|cuanto cuesta",
    "necesidades? (?:de financiacion|financieras?|de capital)|recursos financieros|asignaci(?:o)?n(?:es)?|partidas|compras|adquisiciones",
    "cotizaci(?:o)?n|estimaci(?:o)?n(?: economica)?|honorarios|nomina|sueldos|salarios|dotaci(?:o)?n presupuestaria",
    "(?:lo que|que) (?:gastamos|pagamos|sale)|(?:esperamos|vamos a|pensamos|preve(?:mos|emos)) (?:gastar|pagar)",
  ],
  income: [
    "ingresos?|ventas|facturaci(?:o)?n|recaudaci(?:o)?n|entradas|cobros|recursos propios",
    "fuentes? de (?:los )?(?:fondos|financiaci(?:o)?n|financiamiento|ingresos?|recursos)|donaciones(?: recibidas)?|aportaciones(?: recibidas)?|aportes recibidos|patrocini(?:o|os|adores)",
    "de donde (?:sale|viene) el dinero|(?:lo que|que) (?:ganamos|ingresamos|cobramos|recaudamos|recibimos|entra)",
    "(?:esperamos|vamos a|pensamos|preve(?:mos|emos)) (?:ganar|ingresar|cobrar|recaudar|recibir)",
  ],
  eitherWay: [
    "(?:\\S+ )?(?:cuotas|honorarios|comisiones|aranceles|tasas|alquiler(?:es)?|arriendos?|intereses|regalias|suscripciones)",
  ],
  selling: [
    "ventas y (?:marketing|mercade?o|publicidad|distribucion)|(?:marketing|mercadeo|publicidad) y ventas|coste?o?s? (?:de|por) (?:las? )?(?:ventas?|ingresos)|(?:comisiones|equipo|personal|gastos|comision) (?:de|por) ventas|impuestos? (?:a|sobre) (?:la renta|las ganancias|los ingresos|ventas)",
  ],
  result: [
    "(?:utilidad|beneficio|ganancia|perdida|margen|resultado|saldo|superavit|deficit|balance)(?: (?:net[oa]|brut[oa]|operativ[oa]|operacional|de (?:la )?operaci(?:o)?n|del ejercicio|de explotacion|antes de (?:impuestos|.*)|final|inicial|bruta de ventas))*",
    "excedente|rai|bait|bai",
    "(?:(?:estado|cuenta) de (?:resultados|perdidas y ganancias)|perdidas y ganancias)(?: (?:previst[oa]s?|previsional(?:es)?|proyectad[oa]s?|estimad[oa]s?|anual(?:es)?|(?:por|a|de|para) .*|\\d.*))*",
    "(?:caja|efectivo|tesoreria) (?:final|inicial|net[oa]|disponible|al (?:final|cierre|inicio))(?: .*)?",
    "(?:variacion|aumento|disminucion) (?:de|del|en) (?:la )?(?:caja|efectivo|tesoreria)",
    "flujo de (?:caja|efectivo)(?: neto)?|flujo neto|ingreso neto|punto de equilibrio|ebitda|remanente",
  ],
  onlyBudget: [
    "(?:el |nuestro |resumen (?:de|del) |desglose (?:de|del) |tabla (?:de|del) |plan de )*(?:presupuesto|coste?s?|costos?|gastos|finanzas|plan financiero|dinero)(?: (?:general|total|detallado|estimado|del proyecto|propuesto|resumen|global|previsto))*",
  ],
  perUnit: [
    "por (?:unidad|pieza|cliente|usuario|pedido|venta|reserva|persona|asistente|participante|sprint|sesion|clase|taller|paciente|estudiante|alumn[oa]|nin[oa]|hogar|beneficiari[oa]|emplead[oa]|licencia|dispositivo|muestra|hectarea|ha|arbol|tonelada|kg|litro|viaje|noche|habitacion|hora|servicio|plato|plaza|comensal|km|visita|producto)",
    "(?:coste?|costo|precio) unitari[oa]s?|unitari[oa]s?|economia unitaria|cada un[oa]",
  ],
  example: ["ejemplos?(?: .*)?", "por ejemplo", "a modo de ejemplo", "p\\. ?ej\\.", "simulaci(?:o)?n"],
  measure: [
    "(?:cac|ltv|arpu|cpa|cpl|cpc|cpm|roas|roi|tir|van|mrr|arr|ltv[:/ ]cac)\\b.*",
    "coste?o? de adquisici(?:o)?n|valor de vida|ticket (?:medio|promedio)|(?:precio|gasto|venta|compra) (?:medi[oa]|promedio)",
    "(?:alcance|impresiones|clics|clicks|leads|contactos|conversiones|visitas|vistas|seguidores|suscriptores|descargas)\\b",
    "punto de equilibrio|margen(?:es)?(?: .*)?|coste?o? por|precio por|ingresos? por (?:cliente|usuari[oa]|persona|soci[oa]|habitaci(?:o)?n|visita|pedido|emplead[oa]|unidad|hora)|valoraci(?:o)?n|tamano de(?:l)? mercado|recuperaci(?:o)?n de la inversi(?:o)?n",
  ],
  rate: [
    "(?:tasa de |ritmo de )?(?:crecimiento|inflacion|incremento|aumento|subida|actualizacion)(?: .*)?|ipc",
  ],
  otherMoney: [
    "precios?|tarifas?|metas?|kpis?|metricas|indicadores|objetivos|okrs?|mercado|tamano de(?:l)? mercado|competidores|competencia",
    "supuestos|hipotesis|economia unitaria|resultados clave|valoraci(?:o)?n|retorno|roi|punto de equilibrio|riesgos?|planes y precios|paquetes",
  ],
  running: ["acumulad[oa]s?|acum\\.?"],
  notSpent: [
    "(?:cronograma|calendario|plan|tabla|cuadro) (?:de |del )?(?:desembolsos?|pagos?|amortizaci(?:o)?n(?:es)?|reembolsos?|cobros?|abonos?|prestamo)(?: .*)?",
    "balance (?:de situaci(?:o)?n|general)(?: .*)?|(?:tabla|cuadro) de capitalizaci(?:o)?n(?: .*)?|(?:forma|condiciones|plazos) de pago(?: .*)?",
  ],
  revision: ["revisi(?:o)?n|revisad[oa]|actualizaci(?:o)?n|actualizad[oa]|cierre|version|a fecha de"],
  choice: ["opci(?:o)?n|alternativa|escenario|variante"],
  option: [
    "escenarios?",
    "opci(?:o)?n(?:es)?",
    "alternativas?",
    "variantes?",
    "versi(?:o)?n",
    "paquete",
    "propuesta",
  ],
  anyOption: ["escenarios?", "opcion(?:es)?", "alternativas?", "variantes?"],
  optionName: [
    "reducid[oa]|minim[oa]|basic[oa]|austero|austera|modest[oa]|conservador[a]?|pesimista|economic[oa]",
    "agresiv[oa]|complet[oa]|premium|ambicios[oa]|optimista|ampliad[oa]|ideal",
    "sencill[oa]|esencial|estandar|moderad[oa]|realista|medi[oa]|intermedi[oa]|base",
  ],
  cases: {
    best: ["mejor|optimista|favorable"],
    base: ["base|realista|esperad[oa]|(?:mas )?probable|central|normal|moderad[oa]"],
    worst: ["peor|pesimista|desfavorable|advers[oa]"],
  },
  reference: [
    "(?:num|numero|n[º°]|id|ref|referencia|codigo(?: postal)?|telefono|tel|movil|nif|cif|dni|rut|expediente|pagina|version|fecha)",
  ],
  inThousands: ["(?:en )?miles(?: de)?", "en miles"],
  inMillions: ["(?:en )?millones(?: de)?", "mdp", "mdd"],
  currency: [
    "moneda|divisa|importes en|cifras en|montos en|precios en|valores en|todos los (?:importes|montos|precios|valores|costos) (?:estan )?en",
  ],
  columns: {
    ordinal: [
      "#",
      "n[°º.o]*",
      "num\\.?",
      "item",
      "cod\\.?",
      "codigo",
      "cuenta",
      "n[°º.o]* (?:de )?cuenta",
      "ref\\.?",
      "partida n.*",
    ],
    name: [
      "conceptos?|partidas?|rubros?|lineas?|nombre|recursos?|gastos?|tipo de gasto|canal|fase|etapa|hito|actividad(?:es)?|tarea|producto|servicio|puesto|cargo|equipo|componente|modulo|entregable|elemento|material|insumo|descripcion del gasto|articulo|paquete de trabajo|inversion|tipo|item",
    ],
    category: ["categorias?|area|departamento|grupo|pilar|capitulo|seccion|programa|eje|clase|bloque"],
    note: [
      "descripci(?:o)?n|detalles?|notas?|comentarios?|justificaci(?:o)?n|observaciones|base(?: de calculo)?|explicacion|proveedor|fuente|financiador|lider|socio|coordinador|responsable|finalidad|especificaci(?:o)?n|estado|prioridad|unidad(?: de medida)?|moneda|motivo",
    ],
    quantity: [
      "cant\\.?|cantidad(?:es)?|unidades|uds?\\.?|numero(?: de .*)?|n[°º] de .*|personas|horas|dias|noches|semanas|meses|veces|plazas|piezas|volumen|participantes",
    ],
    unitCost: [
      "(?:coste?|costo|precio|valor|importe|p\\.?) ?unit(?:ario|\\.)?|precio|tarifa(?: .*)?|(?:coste?|costo|precio|valor) ?(?:por|/) ?.*|unitario|c/u|(?:salario|sueldo|remuneraci(?:o)?n)(?: (?:brut[oa]|base|anual|mensual|medi[oa]))*|(?:precio|coste?|costo) (?:de )?cada un[oa]|p\\.? ?u\\.?",
    ],
    amount: [
      "importes?|montos?|pagos?(?: .*)?|total(?: .*)?|coste?s?|costos?|presupuesto|precio|estimaci(?:o)?n|estimad[oa]|asignaci(?:o)?n|asignado|valor|gastos?|inversi(?:o)?n|suma|financiaci(?:o)?n|solicitado|rango|anual|mensual|subtotal|previsto|(?:coste?|costo|gasto|importe|monto|presupuesto|inversi(?:o)?n|valor|precio|total)s? .*",
    ],
    apart: [
      "sub-?total(?:es)?",
      "total (?:de )?(?:la )?categoria",
      "total (?:del )?capitulo",
      "total parcial",
    ],
    low: ["min(?:imo)?\\.?|bajo|baja|inferior|desde|optimista|mejor caso|limite inferior|rango bajo"],
    likely: ["(?:mas )?probable|esperado|medi[oa]|promedio|moda|tipico|caso base|intermedio|realista"],
    high: ["max(?:imo)?\\.?|alto|alta|superior|hasta|pesimista|peor caso|limite superior|rango alto"],
    planned: [
      "plan|planificado|planeado|previsto|propuesto|vigente|proyectado|presupuestado|presupuesto|aprobado|asignado|estimado|programado",
    ],
    actual: [
      "real|actual|ejecutado|gastado|gasto real|coste real|costo real|pagado|a la fecha|realizado|devengado",
    ],
    variance: [
      "desviaci(?:o)?n|variaci(?:o)?n|diferencia|dif\\.?|restante|pendiente|disponible|saldo|por ejecutar",
    ],
    share: ["%.*|.*%|porcentaje(?: .*)?|participaci(?:o)?n|peso|proporci(?:o)?n|cuota"],
    frequency: ["frecuencia|periodo|periodicidad|recurrencia|temporalidad|forma de pago"],
    duration: ["duraci(?:o)?n|plazo|tiempo|meses|mes|semanas|cronograma"],
    income: ["ingresos?|entradas|ventas|cobros"],
    cost: ["gastos?|egresos?|costos?|costes?|salidas|pagos"],
  },
  effort: [
    "(?:meses|dias|horas)[- /]?(?:persona|hombre)|personas?[- /]?mes(?:es)?|esfuerzo(?: .*)?|dedicaci(?:o)?n(?: .*)?",
    "(?:mes|semana|dia|fecha|ano)? ?(?:de )?(?:inicio|fin|comienzo|finalizaci(?:o)?n|termino)",
  ],
  unitName: ["uds?", "unidad(?: de medida)?", "u", "um", "u\\.? ?m\\.?", "medida"],
  payer: [
    "fuentes?(?: de (?:financiacion|financiamiento|fondos|ingresos?|recursos))?",
    "financiador(?:es)?",
    "entidad financiadora",
    "patrocinador(?:es)?",
    "donantes?",
    "origen(?: de los fondos)?",
  ],
  headcounts: ["(?:plantilla|numero de .*|n[º°o.]+ de .*)(?: .*)?"],
  countedThings: [
    "(?:empleados|pedidos|clientes|usuarios|suscriptores|socios|visitantes|entradas|unidades)(?: (?:vendid[oa]s|activos|nuevos|de pago|al .*))?",
  ],
  fundingGap: [
    "(?:importe |cantidad |saldo |resto |monto )?(?:(?:aun |todavia )?por|pendiente de|que faltan? por|falta(?:n)?(?: por)?|queda(?:n)? por) (?:conseguir|recaudar|financiar|captar|obtener|reunir)(?: .*)?",
    "(?:brecha|deficit|necesidad) de financiacion|financiacion pendiente|falta(?:n)?",
  ],
  funding: [
    "(?:subvencion|financiacion|ayuda|aportacion|contribucion|fondos|prestamo|credito|donaciones|patrocinios?)(?: \\S+)? (?:ya )?(?:conseguid|aprobad|confirmad|asegurad|comprometid|obtenid|recaudad|otorgad)[oa]s?(?: .*)?",
    "(?:ya )(?:conseguid|concedid|recaudad|aprobad|confirmad|asegurad|captad)[oa]s?",
    "(?:subvencion|financiacion|ayuda|aportacion|contribucion|importe) (?:solicitad[oa]|concedid[oa]|recibid[oa])(?: .*)?",
    "(?:aportacion|contribucion|financiacion) (?:propia|de la ue|europea|de (?:los )?socios|municipal)",
    "fondos propios",
    "contrapartida(?: .*)?|cofinanciaci(?:o)?n(?: .*)?|aporte (?:propio|local|municipal|solicitado|en especie)(?: .*)?|solicitado a .*",
  ],
  shareOf: ["de", "del", "sobre"],
  article: ["el", "la", "los", "las"],
};
