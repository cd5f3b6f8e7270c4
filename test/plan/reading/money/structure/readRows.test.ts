import { readRows } from "../../../../../src/plan/reading/money/structure/readRows.ts";
import type { AmountRow, RowReading } from "../../../../../src/plan/reading/money/structure/row.ts";

type Row = [
  name: string,
  amount: number | [low: number, high: number] | undefined,
  extra?: Partial<AmountRow>,
];

const row = ([name, amount, extra]: Row): AmountRow => ({
  name,
  depth: 0,
  marked: false,
  ...(amount === undefined
    ? {}
    : {
        amount: {
          low: typeof amount === "number" ? amount : amount[0],
          high: typeof amount === "number" ? amount : amount[1],
          rounding: 0.5,
        },
      }),
  ...extra,
});

/** "line", "detail 0", "total of 0,1 whole", with "misfit" and "unsure" where they hold. */
const say = ({ kind, of, within, whole, fits, before, unsure }: RowReading): string =>
  [
    kind,
    ...(kind === "detail" && within !== undefined ? [`in ${within}`] : []),
    ...(kind === "line" && within !== undefined ? [`in ${within}`] : []),
    ...(of === undefined ? [] : [`of ${of.join(",")}`]),
    ...(whole === true ? ["whole"] : []),
    ...(before === undefined || before.length === 0 ? [] : [`before ${before.join(",")}`]),
    ...(fits === false ? ["misfit"] : []),
    ...(unsure === true ? ["unsure"] : []),
  ].join(" ");

const total: Partial<AmountRow> = { total: "plain" };
const marked: Partial<AmountRow> = { marked: true };
const years = (...parts: number[]): Partial<AmountRow> => ({
  byPeriod: parts.map((part, at) => ({
    when: `${2026 + at}`,
    amount: { low: part, high: part, rounding: 0.5 },
  })),
});

const cases: [what: string, rows: Row[], expected: string[]][] = [
  [
    "a total by its word",
    [
      ["Floor", 900],
      ["Desk", 300],
      ["Total", 1200, total],
    ],
    ["line", "line", "total of 0,1 whole"],
  ],
  [
    "a total that does not add up stays one, and no line is left out for it",
    [
      ["Floor", 900],
      ["Desk", 300],
      ["Lamp", 50],
      ["Total", 1200, total],
    ],
    ["line", "line", "line", "total of 0,1,2 whole misfit"],
  ],
  [
    "subtotal, contingency, total",
    [
      ["Work", 4000],
      ["Tests", 1000],
      ["Subtotal", 5000, { total: "subtotal" }],
      ["Contingency", 1000, { role: "contingency" }],
      ["Total", 6000, total],
    ],
    ["line", "line", "total of 0,1 whole before contingency", "line", "total of 0,1,3 whole"],
  ],
  [
    "subtotals of parts and a grand total",
    [
      ["Pipes", 120],
      ["Wire", 80],
      ["Subtotal", 200, { total: "subtotal" }],
      ["Seeds", 30],
      ["Soil", 20],
      ["Subtotal", 50, { total: "subtotal" }],
      ["Total", 250, total],
    ],
    ["line", "line", "total of 0,1", "line", "line", "total of 3,4", "total of 0,1,3,4 whole"],
  ],
  [
    "details by layout are details even when they do not add up",
    [
      ["App", [300, 500]],
      ["Screens", 150, { depth: 1 }],
      ["Server", 100, { depth: 1 }],
      ["Panel", 90],
    ],
    ["line misfit", "detail in 0", "detail in 0", "line"],
  ],
  [
    "details within the range of their line fit it",
    [
      ["App", [9000, 12000]],
      ["Screens", 4000, { depth: 1 }],
      ["Server", 5500, { depth: 1 }],
    ],
    ["line", "detail in 0", "detail in 0"],
  ],
  [
    "bold rows whose plain rows add up are lines with details",
    [
      ["App", 9000, marked],
      ["Screens", 4000],
      ["Server", 5000],
      ["Panel", 2000, marked],
      ["Total", 11000, { ...total, ...marked }],
    ],
    ["line", "detail in 0", "detail in 0", "line", "total of 0,3 whole"],
  ],
  [
    "bold rows that do not add up are lines like all others",
    [
      ["App", 9000, marked],
      ["Screens", 4200],
      ["Server", 5000],
      ["Total", 18200, total],
    ],
    ["line", "line", "line", "total of 0,1,2 whole"],
  ],
  [
    "rows that only head others are groups",
    [
      ["Structure", undefined, { heads: true }],
      ["Posts", 1200],
      ["Wire", 800],
      ["Plants", undefined, { heads: true }],
      ["Seedlings", 500],
      ["Total", 2500, total],
    ],
    ["group", "line in 0", "line in 0", "group", "line in 3", "total of 1,2,4 whole"],
  ],
  [
    "groups with their amount in a column of their own",
    [
      ["Structure", 2000, { apart: true }],
      ["Posts", 1200, { depth: 1 }],
      ["Wire", 800, { depth: 1 }],
      ["Plants", 500, { apart: true }],
      ["Seedlings", 500, { depth: 1 }],
      ["Total", 2500, total],
    ],
    ["group of 1,2", "line in 0", "line in 0", "group of 4", "line in 3", "total of 1,2,4 whole"],
  ],
  [
    "an unnamed last row with three significant digits that is the sum, which is asked about",
    [
      ["Oven", 1345],
      ["Table", 720],
      ["Kitchen", 2065],
    ],
    ["line", "line", "total of 0,1 whole unsure"],
  ],
  [
    "an unnamed last row whose years add up as well",
    [
      ["Oven", 1345, years(1000, 345)],
      ["Table", 720, years(20, 700)],
      ["Kitchen", 2065, years(1020, 1045)],
    ],
    ["line", "line", "total of 0,1 whole"],
  ],
  [
    "an unnamed last row whose years do not add up",
    [
      ["Oven", 1345, years(1000, 345)],
      ["Table", 720, years(20, 700)],
      ["Freezer", 2065, years(2000, 65)],
    ],
    ["line", "line", "line"],
  ],
  [
    "years in one proportion, which say no more than the amounts",
    [
      ["Oven", 1200, years(600, 600)],
      ["Table", 734, years(367, 367)],
      ["Kitchen", 1934, years(967, 967)],
    ],
    ["line", "line", "total of 0,1 whole unsure"],
  ],
  [
    "what was spent beside what was planned",
    [
      ["Oven", 1345, { actual: 1400 }],
      ["Table", 720, { actual: 650 }],
      ["Freezer", 2065, { actual: 2100 }],
    ],
    ["line", "line", "line"],
  ],
  [
    "a group whose amount holds a line that is the sum of the others",
    [
      ["People", 4130, { apart: true }],
      ["Cook", 1345, { depth: 1 }],
      ["Waiter", 720, { depth: 1 }],
      ["Baker", 2065, { depth: 1 }],
      ["Seeds", 30],
    ],
    ["group of 1,2,3", "line in 0", "line in 0", "line in 0", "line"],
  ],
  [
    "a group whose amount is stated again behind its lines",
    [
      ["People", 2065, { apart: true }],
      ["Cook", 1345, { depth: 1 }],
      ["Waiter", 720, { depth: 1 }],
      ["All of them", 2065, { depth: 1 }],
      ["Seeds", 30],
    ],
    ["group of 1,2", "line in 0", "line in 0", "total of 1,2", "line"],
  ],
  [
    "a grand total behind the last group",
    [
      ["Hall", undefined, { heads: true }],
      ["Rent", 3200, { depth: 1 }],
      ["Coffee", 1100, { depth: 1 }],
      ["Programme", undefined, { heads: true }],
      ["Speakers", 2400, { depth: 1 }],
      ["Grand total", 6700, { depth: 1, total: "grand" }],
    ],
    ["group", "line in 0", "line in 0", "group", "line in 3", "total of 1,2,4 whole"],
  ],
  [
    "a sum in between that nobody calls a subtotal",
    [
      ["Earthworks", 12500],
      ["Foundations", 38200],
      ["Works", 50700],
      ["Overheads", 6591],
      ["Total", 57291, total],
    ],
    ["line", "line", "line unsure", "line", "total of 0,1,2,3 whole misfit"],
  ],
  [
    "a line that would make a total fit if it were left out",
    [
      ["Cook", 1345],
      ["Waiter", 720],
      ["Baker", 2065],
      ["Total", 2065, total],
    ],
    ["line", "line", "line unsure", "total of 0,1,2 whole misfit"],
  ],
  [
    "an unnamed last row of round amounts might be a line",
    [
      ["Oven", 100],
      ["Table", 200],
      ["Chairs", 300],
    ],
    ["line", "line", "line unsure"],
  ],
  [
    "an unnamed last row that is set apart is the total",
    [
      ["Oven", 100],
      ["Table", 200],
      ["", 300, marked],
    ],
    ["line", "line", "total of 0,1 whole"],
  ],
  [
    "repeated amounts prove nothing",
    [
      ["Oven", 125],
      ["Table", 125],
      ["Chairs", 250],
    ],
    ["line", "line", "line unsure"],
  ],
  [
    "an amount that equals a run in between is a line when not every row is explained",
    [
      ["Oven", 100],
      ["Table", 200],
      ["Chairs", 300],
      ["Lamp", 50],
    ],
    ["line", "line", "line", "line"],
  ],
  [
    "unnamed sums that explain every row",
    [
      ["A", 1210],
      ["B", 835],
      ["AB", 2045],
      ["C", 415],
      ["D", 330],
      ["CD", 745],
      ["ABCD", 2790],
    ],
    ["line", "line", "total of 0,1", "line", "line", "total of 3,4", "total of 0,1,3,4 whole"],
  ],
  [
    "a total before its lines",
    [
      ["Total", 90, total],
      ["A", 50],
      ["B", 40],
    ],
    ["total of 1,2 whole", "line", "line"],
  ],
  [
    "a yearly total behind a monthly one",
    [
      ["A", 30],
      ["B", 120],
      ["Monthly total", 150, total],
      ["Annual total", 1800, { ...total, times: 12 }],
    ],
    ["line", "line", "total of 0,1 whole", "total of 0,1 whole"],
  ],
  [
    "a thing called total",
    [
      ["Total station", 700, { total: "named" }],
      ["Tripod", 150],
      ["Total", 850, total],
    ],
    ["line unsure", "line", "total of 0,1 whole"],
  ],
];

it.each(cases)("reads %s", (_, rows, expected) => {
  expect(readRows(rows.map(row)).map(say)).toEqual(expected);
});
