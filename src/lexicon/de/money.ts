import type { MoneyWords } from "../money.ts";

/** Budgets of associations and firms in German: what is spent, what comes in, and their tables. */
export const money: MoneyWords = {
  subtotal: ["zwischensumme", "teilsumme"],
  grandTotal: ["gesamtsumme", "endsumme", "gesamtbetrag"],
  total: ["summen?", "gesamt(?:kosten|ausgaben|einnahmen|budget|aufwand)?", "insgesamt"],
  besideTotal: [
    "der|die|das|des|fur|aller|von|im|in|pro|jahr|monat|kosten|ausgaben|einnahmen|budget|geplant|brutto|netto|inkl|exkl|mwst|ust|euro|projekt",
  ],
  contingency: ["unvorhergesehenes", "reserve fur unvorhergesehenes", "puffer", "sicherheitsreserve"],
  tax: ["mwst\\.?", "ust\\.?", "mehrwertsteuer", "umsatzsteuer"],
  taxes: ["steuern?"],
  discount: ["(?:\\S+ )?rabatte?", "nachlass", "skonto"],
  reserve: ["rucklagen?", "rucklage(?: .*)?"],
  cost: [
    "budgets?|kosten(?:plan|ubersicht)?|ausgaben|aufwendungen|aufwand|investitionen|haushalt|finanzbedarf|mittelbedarf|personalkosten|sachkosten|mittelverwendung",
  ],
  income: [
    "einnahmen|ertrage?|erlose?|umsatz(?:e|erlose)?|finanzierung(?:squellen)?|mittelherkunft|spenden|fordermittel",
  ],
  result: [
    "(?:uberschuss|fehlbetrag|gewinn|verlust|ergebnis|saldo|jahresergebnis)(?: .*)?",
    "gewinn und verlust|kassenbestand|anfangsbestand|endbestand",
  ],
  onlyBudget: ["(?:das |unser )?(?:budget|kostenplan|haushaltsplan|finanzplan|kosten)(?: \\S+)?"],
  perUnit: ["pro (?:stuck|person|einheit|stunde|teilnehmer|kunde)", "einzelpreis|stuckkosten"],
  example: ["beispiele?(?: .*)?", "zum beispiel", "beispielrechnung"],
  measure: ["durchschnittlicher (?:warenkorb|preis)", "gewinnschwelle", "marge", "deckungsbeitrag"],
  otherMoney: ["preise?|ziele?|kennzahlen|annahmen|markt(?:grosse)?|risiken|wettbewerb"],
  option: ["szenari(?:o|en)", "varianten?", "alternativen?", "optionen"],
  optionName: ["optimistisch|pessimistisch|realistisch|minimalvariante|sparvariante"],
  cases: {
    best: ["best(?:er)?|optimistisch(?:e[rs]?)?"],
    base: ["basis|realistisch(?:e[rs]?)?|erwartet(?:e[rs]?)?|wahrscheinlich(?:e[rs]?)?"],
    worst: ["schlechtester|schlimmster|pessimistisch(?:e[rs]?)?"],
  },
  inThousands: ["in tausend", "in tsd\\.?", "tsd\\.? ?€", "teur"],
  inMillions: ["in millionen", "in mio\\.?"],
  currency: ["wahrung", "alle (?:betrage|angaben) in", "betrage in"],
  columns: {
    ordinal: ["nr\\.?", "pos\\.?"],
    name: ["posten|position|bezeichnung|kostenart|massnahme|leistung|artikel|gegenstand|kostenstelle"],
    category: ["kategorie|bereich|abteilung|gruppe"],
    note: [
      "beschreibung|bemerkung(?:en)?|anmerkung(?:en)?|erlauterung|begrundung|lieferant|quelle|einheit|wahrung",
    ],
    quantity: ["menge|anzahl|stuck(?:zahl)?|stunden|tage|monate|personen"],
    unitCost: ["einzelpreis|stuckpreis|preis|satz|stundensatz|preis pro .*|kosten pro .*"],
    amount: [
      "betrag|kosten|summe|gesamt(?:preis|kosten|betrag)?|budget|ausgaben|wert|aufwand|schatzung|.*(?:kosten|betrag|summe)",
    ],
    apart: ["zwischensumme"],
    low: ["von|min(?:imum)?|mindestens"],
    likely: ["wahrscheinlich|erwartet|mittel"],
    high: ["bis|max(?:imum)?|hochstens"],
    planned: ["plan|geplant|soll|budgetiert"],
    actual: ["ist|tatsachlich|bisher"],
    variance: ["abweichung|differenz|rest"],
    share: ["anteil(?: .*)?|prozent"],
    frequency: ["haufigkeit|turnus|zeitraum"],
    duration: ["dauer|laufzeit|zeit"],
    income: ["einnahmen|ertrage?|erlose"],
    cost: ["ausgaben|kosten|aufwendungen"],
  },
  effort: [
    "personen(?:monate|tage|stunden)|pm|aufwand(?: .*)?",
    "(?:start|beginn|ende|anfang)(?:monat|datum|woche)?",
  ],
  unitName: ["einheit", "einh\\.?", "me"],
  payer: ["(?:finanzierungs|mittel)?quellen?", "geldgeber", "forderer"],
  funding: ["(?:beantragte|bewilligte) (?:forderung|mittel|zuwendung)", "eigenmittel", "eigenanteil"],
};
