import type { Language } from "../../i18n/language.ts";
import { fold } from "./fold.ts";

/** What a nested bullet, a table's column or a document's header may say about the thing it belongs to. */
const fieldWords = {
  owner: {
    en: "Owner",
    es: "Responsable",
    also: ["dueno", "duena", "responsible", "lead", "encargado", "encargada"],
  },
  priority: { en: "Priority", es: "Prioridad", also: [] },
  status: { en: "Status", es: "Estado", also: ["situacion"] },
  progress: { en: "Progress", es: "Avance", also: ["progreso", "% complete", "complete", "completado"] },
  phase: { en: "Phase", es: "Fase", also: ["etapa"] },
  notes: { en: "Notes", es: "Notas", also: ["nota", "note", "comentarios", "comments", "observaciones"] },
  target: { en: "Target", es: "Meta", also: ["objetivo", "goal", "valor objetivo", "target value"] },
  baseline: { en: "Baseline", es: "Valor inicial", also: ["linea base", "linea de base", "base"] },
  actual: { en: "Actual", es: "Valor actual", also: ["real", "current", "current value", "ejecutado"] },
  asOf: { en: "As of", es: "A fecha de", also: ["fecha del dato", "medido el", "measured on"] },
  direction: { en: "Direction", es: "Sentido", also: [] },
  startMonth: { en: "Start month", es: "Mes de inicio", also: [] },
  endMonth: { en: "End month", es: "Mes de fin", also: [] },
  low: {
    en: "Low",
    es: "Mínimo",
    also: ["min", "minimum", "bajo", "inferior", "desde", "from", "optimista"],
  },
  high: { en: "High", es: "Máximo", also: ["max", "maximum", "alto", "superior", "hasta", "to"] },
  likely: { en: "Likely", es: "Probable", also: ["mas probable", "most likely", "expected", "esperado"] },
  period: { en: "Period", es: "Periodo", also: ["frecuencia", "frequency", "periodicidad"] },
  basis: { en: "Basis", es: "Base de cálculo", also: ["base del calculo", "justificacion", "rationale"] },
  value: { en: "Value", es: "Valor", also: [] },
  unit: { en: "Unit", es: "Unidad", also: [] },
  source: { en: "Source", es: "Fuente", also: [] },
  date: { en: "Date", es: "Fecha", also: [] },
  confidence: { en: "Confidence", es: "Confianza", also: [] },
  maturity: { en: "Maturity", es: "Madurez", also: ["madurez actual", "current maturity"] },
  maturityTarget: { en: "Target maturity", es: "Madurez objetivo", also: ["madurez meta"] },
  kind: { en: "Kind", es: "Tipo", also: [] },
} as const satisfies Record<string, { en: string; es: string; also: readonly string[] }>;

export type Field = keyof typeof fieldWords;

const fieldsByWord = new Map<string, Field>();
for (const [field, { en, es, also }] of Object.entries(fieldWords) as [
  Field,
  { en: string; es: string; also: readonly string[] },
][]) {
  for (const word of [en, es, ...also]) fieldsByWord.set(fold(word), field);
}

/** The field that a word names, in either language, or undefined. */
export function fieldOf(word: string): Field | undefined {
  return fieldsByWord.get(fold(word));
}

/** How a field is written. */
export function fieldWord(field: Field, language: Language): string {
  return fieldWords[field][language];
}

/** Words that stand for a value that the plan knows by a key: first those to write, then others to read. */
const valueWords = {
  priority: {
    high: { en: "High", es: "Alta", also: ["alto", "p1", "critica", "critical"] },
    medium: { en: "Medium", es: "Media", also: ["medio", "normal", "p2"] },
    low: { en: "Low", es: "Baja", also: ["bajo", "p3"] },
  },
  status: {
    notStarted: {
      en: "Not started",
      es: "Sin empezar",
      also: ["no iniciada", "no iniciado", "pendiente", "pending", "planned", "to do"],
    },
    inProgress: {
      en: "In progress",
      es: "En curso",
      also: ["en progreso", "en proceso", "en marcha", "ongoing", "started"],
    },
    done: {
      en: "Done",
      es: "Terminada",
      also: [
        "terminado",
        "hecha",
        "hecho",
        "completada",
        "completado",
        "complete",
        "completed",
        "finalizada",
        "finalizado",
      ],
    },
    blocked: {
      en: "Blocked",
      es: "Bloqueada",
      also: ["bloqueado", "detenida", "detenido", "on hold", "stopped"],
    },
  },
  direction: {
    higher: { en: "Higher is better", es: "Mayor es mejor", also: ["higher", "mayor", "up", "subir"] },
    lower: { en: "Lower is better", es: "Menor es mejor", also: ["lower", "menor", "down", "bajar"] },
  },
  period: {
    year: {
      en: "a year",
      es: "anual",
      also: ["annual", "yearly", "per year", "ano", "al ano", "por ano", "year"],
    },
    month: {
      en: "a month",
      es: "mensual",
      also: ["monthly", "per month", "mes", "al mes", "por mes", "month"],
    },
    once: { en: "once", es: "único", also: ["una vez", "unica", "one-off", "one-time", "puntual"] },
  },
} as const;

type ValueField = keyof typeof valueWords;
type ValueKey<F extends ValueField> = keyof (typeof valueWords)[F] & string;
type Word = { readonly en: string; readonly es: string; readonly also: readonly string[] };

/** The key that a word stands for ("En curso" is "inProgress"), in either language, or undefined. */
export function keyOf<F extends ValueField>(field: F, text: string): ValueKey<F> | undefined {
  const folded = fold(text.trim());
  const entries = Object.entries(valueWords[field]) as [ValueKey<F>, Word][];
  return entries.find(([, { en, es, also }]) => [fold(en), fold(es), ...also].includes(folded))?.[0];
}

/** How a key is written: "inProgress" is "En curso". */
export function wordOf<F extends ValueField>(field: F, key: ValueKey<F>, language: Language): string {
  const words = valueWords[field] as Readonly<Record<ValueKey<F>, Word>>;
  return words[key][language];
}

const outcome =
  /^(?:resultados?|outcomes?|results?|logros?)(?: (?:esperados?|previstos?|clave))?$|^expected (?:outcomes?|results?)$/;
const total = /^(?:gran |grand |sub)?total(?:es)?\b/;
const roi =
  /^(?:(?:expected|target|estimated|projected) )?(?:roi|retorno (?:de|sobre) la inversi?o?n|return on investment)\b/;

export const isOutcomeWord = (name: string): boolean => outcome.test(fold(name));
export const isTotalWord = (name: string): boolean => total.test(fold(name));
export const isRoiWord = (name: string): boolean => roi.test(fold(name));
/** "Kind: item" under a bullet: whatever its name says, it is a plain item and no outcome or total. */
export const plainItem = { en: "item", es: "elemento" } as const;
