import { type SheetArea, type Syntax } from "../formula/index.ts";

/** Functions that ask where their argument is, not what it holds. */
export const placeOnly: ReadonlySet<string> = new Set([
  "ROW",
  "COLUMN",
  "ROWS",
  "COLUMNS",
  "AREAS",
  "ISREF",
  "SHEET",
  "SHEETS",
  "ISFORMULA",
]);

/** Functions whose result is a reference that their arguments calculate. */
const calculated: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT"]);

export interface Dependencies {
  /** The areas that a formula reads. */
  readonly areas: readonly SheetArea[];
  /** Calls of OFFSET and INDIRECT, inner ones first: which cells they read is known once their arguments are. */
  readonly dynamic: readonly Syntax[];
}

/** What a formula reads. */
export function dependenciesOf(syntax: Syntax): Dependencies {
  const areas: SheetArea[] = [];
  const dynamic: Syntax[] = [];
  gather(syntax, areas, dynamic);
  return { areas, dynamic };
}

function gather(syntax: Syntax, areas: SheetArea[], dynamic: Syntax[]): void {
  switch (syntax.kind) {
    case "area":
      areas.push(syntax.area);
      return;
    case "sign":
    case "intersect":
    case "spill":
      gather(syntax.operand, areas, dynamic);
      if (syntax.kind === "spill") dynamic.push(syntax);
      return;
    case "binary":
      gather(syntax.left, areas, dynamic);
      gather(syntax.right, areas, dynamic);
      return;
    case "join": {
      const from = areas.length;
      gather(syntax.left, areas, dynamic);
      gather(syntax.right, areas, dynamic);
      if (syntax.operator === ":") areas.push(...around(areas.slice(from)));
      return;
    }
    case "call":
      syntax.arguments.forEach((argument, index) => {
        const unread = placeOnly.has(syntax.name) || (syntax.name === "OFFSET" && index === 0);
        if (!unread) gather(argument, areas, dynamic);
        else if (argument.kind !== "area") gatherPlace(argument, areas, dynamic);
      });
      if (calculated.has(syntax.name)) dynamic.push(syntax);
      return;
    case "let":
      for (const value of syntax.values) gather(value, areas, dynamic);
      gather(syntax.body, areas, dynamic);
      return;
    case "iterate":
      for (const part of syntax.arguments) gather(part, areas, dynamic);
      gather(syntax.body, areas, dynamic);
      return;
    case "value":
    case "omitted":
    case "array":
    case "local":
    case "external":
  }
}

/** What a part reads of which only the place counts: of OFFSET and INDIRECT their arguments, not the cells they lead to. */
function gatherPlace(syntax: Syntax, areas: SheetArea[], dynamic: Syntax[]): void {
  const from = dynamic.length;
  gather(syntax, areas, dynamic);
  if (syntax.kind === "call" && calculated.has(syntax.name) && dynamic.length > from) dynamic.pop();
}

/** All that a range between two calculated references can hold: what lies between all areas that they come from. */
function around(areas: readonly SheetArea[]): SheetArea[] {
  const [first] = areas;
  if (first === undefined) return [];
  const same = areas.filter(({ sheet }) => sheet === first.sheet);
  return [
    {
      sheet: first.sheet,
      firstRow: Math.min(...same.map(({ firstRow }) => firstRow)),
      lastRow: Math.max(...same.map(({ lastRow }) => lastRow)),
      firstColumn: Math.min(...same.map(({ firstColumn }) => firstColumn)),
      lastColumn: Math.max(...same.map(({ lastColumn }) => lastColumn)),
    },
  ];
}
