import type { MoneyWords } from "../money.ts";

/** Budgets of associations and firms in French: what is spent, what comes in, and their tables. */
export const money: MoneyWords = {
  subtotal: ["sous-?\\s?tota(?:l|ux)"],
  grandTotal: ["total general", "montant total", "total global"],
  total: ["tota(?:l|ux)", "somme", "au total"],
  besideTotal: [
    "des?|du|la|le|les|l|d|en|par|pour|et|charges|depenses|produits|recettes|couts?|budget|previsionnel|projet|annuel|mensuel|estime|ht|ttc|tva|demande",
  ],
  contingency: ["imprevus", "aleas", "provision pour (?:imprevus|aleas)", "divers et imprevus"],
  tax: ["tva", "taxe sur la valeur ajoutee"],
  taxes: ["taxes", "impots"],
  discount: ["remises?(?: .*)?", "rabais", "ristourne"],
  reserve: ["reserves?(?: .*)?", "mise en reserve"],
  cost: [
    "budgets?|couts?|charges|depenses|frais|investissements?|emplois|besoins? de financement|plan de depenses|achats",
  ],
  income: [
    "produits|recettes|revenus|ressources|ventes|chiffre d.affaires|subventions|dons|sources? de financement|financements",
  ],
  result: [
    "(?:resultat|benefice|perte|excedent|deficit|solde|marge)(?: .*)?",
    "seuil de rentabilite|tresorerie",
  ],
  onlyBudget: [
    "(?:le |notre )?(?:budget|couts?|plan de financement)(?: (?:previsionnel|total|detaille|du projet))*",
  ],
  perUnit: ["par (?:unite|personne|client|heure|participant|piece)", "prix unitaire|cout unitaire"],
  example: ["exemples?(?: .*)?", "par exemple"],
  measure: ["panier moyen", "seuil de rentabilite", "marge", "cout d.acquisition"],
  otherMoney: ["prix|tarifs?|objectifs?|indicateurs|hypotheses|marche|risques|concurrence"],
  option: ["scenarios?", "options?", "variantes?", "alternatives?"],
  optionName: ["optimiste|pessimiste|realiste|minimal|ambitieux"],
  cases: {
    best: ["meilleur|optimiste|favorable"],
    base: ["base|realiste|attendu|(?:plus )?probable|central"],
    worst: ["pire|pessimiste|defavorable"],
  },
  inThousands: ["(?:en )?milliers(?: d.)?", "en k€"],
  inMillions: ["(?:en )?millions(?: d.)?"],
  currency: ["devise", "monnaie", "(?:tous les )?montants en"],
  columns: {
    ordinal: ["n[°o.]*", "ref\\.?"],
    name: ["postes?|designation|libelle|intitule|nature|rubrique|depense|action"],
    category: ["categorie|domaine|service|groupe"],
    note: ["description|details?|remarques?|commentaires?|justification|fournisseur|source|devise|unite"],
    quantity: ["quantite|qte\\.?|nombre(?: de .*)?|heures|jours|mois|personnes"],
    unitCost: ["prix unitaire|cout unitaire|p\\.?u\\.?|tarif|prix par .*|cout par .*"],
    amount: [
      "montants?|couts?|total(?: .*)?|budget|depenses?|valeur|prix total|estimation|(?:montant|cout|total) .*",
    ],
    apart: ["sous-total"],
    low: ["min(?:imum)?|bas|de"],
    likely: ["probable|attendu|moyen"],
    high: ["max(?:imum)?|haut|a"],
    planned: ["prevu|budgete|previsionnel"],
    actual: ["reel|realise|depense a ce jour"],
    variance: ["ecart|reste|difference"],
    share: ["part(?: .*)?|pourcentage"],
    frequency: ["frequence|periodicite|periode"],
    duration: ["duree|delai"],
    income: ["recettes|produits|revenus"],
    cost: ["depenses|charges|couts"],
  },
  effort: [
    "(?:hommes?|personnes?)[- /](?:mois|jours?)|effort(?: .*)?",
    "(?:mois|date|semaine)? ?(?:de )?(?:debut|fin)",
  ],
  unitName: ["unites?", "u"],
  payer: ["sources?(?: de financement)?", "financeurs?", "bailleurs?"],
  funding: [
    "(?:subvention|contribution|aide) (?:demandee|sollicitee|accordee)(?: .*)?",
    "fonds propres",
    "autofinancement",
  ],
};
