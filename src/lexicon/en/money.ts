import type { MoneyWords } from "../money.ts";

export const money: MoneyWords = {
  subtotal: ["sub-?\\s?totals?"],
  grandTotal: ["grand total", "overall total", "total overall", "full total"],
  total: ["totals?", "sum", "overall", "altogether"],
  besideTotal: [
    "estimated|projected|expected|approximate|approx|costs?|budget(?:ed)?|amount|spending|expenses?|expenditures?",
    "investment|project|program|programme|plan|annual|yearly|monthly|quarterly|year|month|years?|months?|fixed|variable",
    "initial|startup|start-up|one-time|one-off|recurring|operating|capital|direct|indirect|all|the|for|of|in|a|per|and",
    "with|without|incl|including|excl|excluding|before|after|contingency|tax|taxes|vat|gst|net|gross|required|needed",
    "funding|request(?:ed)?|price|value|payable|due|sum|range|first|phase|section|table|we|spent|spend|paid|cost",
    "income|revenues?|receipts|sources|earnings|sales|is|are|was|will|be|at|to|comes|came|amounts?|our|this|that|it|needs?|about",
  ],
  contingency: [
    "(?:project |general )?contingenc(?:y|ies)(?: (?:reserve|fund|budget|allowance|costs?|buffer|provision|margin))?",
    "unforeseen(?: (?:costs?|expenses?|items|events))?",
    "(?:safety |risk )?buffer",
    "unexpected (?:costs?|expenses?)",
    "allowance for (?:contingenc(?:y|ies)|unforeseen(?: items)?)",
  ],
  tax: ["vat", "gst", "hst", "pst", "qst", "sales tax(?:es)?", "value added tax", "v\\.a\\.t\\."],
  taxes: ["tax", "taxes"],
  discount: ["(?:\\S+ ){0,2}discounts?", "rebates?"],
  reserve: [
    "(?:cash |operating |general |capital |rainy day )?reserves?(?: funds?)?",
    "reserve (?:account|to be held)",
    "working capital reserve",
  ],
  cost: [
    "budgets?|costs?|expenses?|expenditures?|spend(?:ing)?|outlays?|investments?|capex|opex|disbursements",
    "use of (?:funds|proceeds)|uses of (?:funds|cash)|capital (?:projects?|works|improvements?|plan|outlay)",
    "what it (?:costs?|takes)|funding (?:request|needs?|requirements?)|financial requirements?|overheads?",
    "allocations?|appropriations?|purchases?|procurement|bill of quantities|estimate|quotation|fees",
    "where (?:the|your|our) money goes|payroll|salaries|wages|set-?up money",
  ],
  income: [
    "revenues?|income|incomes|receipts|earnings|proceeds|inflows|turnover|sales|takings",
    "sources? of (?:funds|funding|finance|income|revenue)|funding sources?|grants received|donations(?: received)?",
    "fundrais(?:ing|ed)|contributions received|where the money comes from|money in",
  ],
  result: [
    "(?:net |gross |operating )?(?:profit|surplus|deficit|margin|loss|balance|result|cash flow)(?: (?:before|after) tax)?",
    "net (?:income|revenue|position|total|cash)|ebitda|ebit|profit and loss|break-?even|carried forward",
    "(?:opening|closing|ending|starting) (?:balance|cash)",
    "surplus ?/ ?\\(?deficit\\)?",
  ],
  onlyBudget: [
    "(?:the |our |detailed |estimated |proposed |draft |total |project |overall |summary )*(?:budget|costs?|expenses|finances?|financials|money|financial plan)(?: (?:summary|overview|breakdown|plan|estimate|table|details?))?",
  ],
  perUnit: [
    "per[- ](?:unit|item|piece|customer|client|user|order|sale|booking|head|person|guest|participant|sprint|session|class|lesson|workshop|patient|student|pupil|child|household|beneficiary|employee|fte|seat|licen[cs]e|device|sample|hectare|ha|acre|tree|tonne|kg|litre|trip|night|room|bed|hour|service|seat|meal|plate|km|mile|visit)",
    "unit (?:costs?|economics|price)|variable costs? \\(?per",
    "each sold|cost of (?:one|each)|price list",
  ],
  example: [
    "(?:worked |sample |an )?examples?",
    "for example",
    "illustration",
    "sample calculation",
    "e\\.g\\.",
  ],
  measure: [
    "(?:target |blended |max(?:imum)? )?(?:cac|ltv|clv|arpu|arppu|aov|mrr|arr|cpa|cpl|cpc|cpm|roas|roi|irr|npv|ltv[:/ ]cac)\\b",
    "customer acquisition cost|lifetime value|average (?:ticket|order|spend|sale|revenue|price|basket)",
    "payback|break-?even|(?:gross |net |profit )?margins?|unit margin|cost per|price per|revenue per|burn rate|runway",
    "valuation|market size|tam|sam|som",
  ],
  otherMoney: [
    "prices?|pricing|price list|tariffs?|rates?|targets?|kpis?|metrics|indicators|objectives|goals|okrs?|market(?: size)?|competitors?",
    "assumptions|unit economics|key results|valuation|returns?|roi|break-?even|risks?|salary bands?|plans and prices|packages",
  ],
  option: [
    "scenarios?",
    "options?",
    "alternatives?",
    "variants?",
    "versions?",
    "package",
    "proposal",
    "tier",
  ],
  optionName: [
    "lean|bootstrap(?:ped)?|minimal|minimum viable|low[- ]cost|bare[- ]bones|basic|conservative|pessimistic|worst[- ]case|reduced|modest",
    "aggressive|full|premium|ambitious|optimistic|best[- ]case|extended|comprehensive|deluxe|high[- ]end|growth",
    "standard|moderate|realistic|base[- ]case|baseline|expected case|medium|most likely case",
  ],
  inThousands: ["(?:in )?thousands(?: of)?", "000s", "'000", "x ?1,?000", "in k"],
  inMillions: ["(?:in )?millions(?: of)?", "x ?1,?000,?000"],
  currency: [
    "currency",
    "all (?:amounts|figures|prices|costs) (?:are )?in",
    "amounts in",
    "figures in",
    "prices in",
  ],
  columns: {
    ordinal: [
      "#",
      "no\\.?",
      "nr\\.?",
      "item no\\.?",
      "id",
      "ref\\.?",
      "code",
      "line",
      "s/?n",
      "sl\\.? ?no\\.?",
    ],
    name: [
      "items?|expenses?|expense (?:category|item|type)|line items?|name|description of (?:item|expense)|cost item|activity|resource",
      "channel|phase|milestone|work package|task|product|service|position|role|equipment|component|module|deliverable|element|what|concept",
      "budget (?:line|item|category)|cost (?:category|type|element|head)|particulars|spending area|type",
    ],
    category: ["category|area|department|group|section|pillar|class|heading|programme|program|team|chapter"],
    note: [
      "descriptions?|details?|notes?|comments?|justification|rationale|remarks?|basis|explanation|supplier|vendor|source|funder|owner|responsible|why|purpose|activities|specification|status|priority|unit|currency|link",
    ],
    quantity: [
      "qty\\.?|quantity|quantities|units?|number(?: of .*)?|no\\. of .*|# of .*|count|pieces|pcs\\.?|headcount|people|persons|staff|heads|participants|hours|days|nights|weeks|months|times|fte|volume|amount \\(units\\)",
    ],
    unitCost: [
      "unit (?:cost|price|rate|value)|cost ?(?:per|/) ?.*|price ?(?:per|/) ?.*|rate(?: per .*)?|each|price|unit|per unit|per person|daily rate|hourly rate|monthly rate|(?:(?:base|gross|annual|yearly|monthly) )*salary(?: per (?:month|year))?",
    ],
    amount: [
      "amounts?|total(?: .*)?|costs?|budget|price|estimate[ds]?|estimated .*|allocation|allocated|value|spend(?:ing)?|expenditure|investment|sum|expenses?|funding|fees?|requested|range|annual|monthly|yearly|subtotal|projected|payments?|instal?lments?|.* (?:payment|cost|budget|amount|total|price|spend|estimate)s?",
    ],
    apart: ["sub-?totals?", "category total", "group total", "section total"],
    low: [
      "low(?:er|est)?(?: (?:end|estimate|bound|case|range))?|min(?:imum)?\\.?|from|optimistic|best case|at least",
    ],
    likely: [
      "(?:most )?likely|expected|probable|mid(?:dle|point)?|mode|typical|average|medium|base case|best guess|realistic",
    ],
    high: [
      "high(?:er|est)?(?: (?:end|estimate|bound|case|range))?|max(?:imum)?\\.?|to|up to|pessimistic|worst case|at most",
    ],
    planned: [
      "plan(?:ned)?|budget(?:ed)?|approved|adopted|proposed|revised|amended|projected|forecast|estimated?|original budget|allocated|target",
    ],
    actual: ["actuals?|spent|actual (?:cost|spend|spending)|to date|spent to date|paid|real|incurred"],
    variance: ["variance|difference|diff\\.?|variation|deviation|remaining|over/under|left|balance"],
    share: ["%.*|.*%|share(?: .*)?|percent(?:age)?(?: .*)?|proportion|weight|pct\\.?|portion"],
    frequency: ["frequency|period(?:icity)?|recurrence|billing|how often|cycle|type of payment|timing"],
    duration: ["duration|time|length|months?|weeks?|timeline|timeframe|schedule"],
    income: ["income|revenues?|receipts|inflows?|sales|in|money in|earnings"],
    cost: ["expenses?|costs?|outflows?|spending|expenditures?|out|money out|outlay"],
  },
};
