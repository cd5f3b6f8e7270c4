/** Bringing a plan's sheets up to date in their place. */
export const updateEn = {
  title: "Update in place",
  about: (title: string): string =>
    `“${title}” stands in this workbook already. An update writes only what differs: your own columns, rows, formats, notes and formulas stay.`,
  unknown: (title: string): string =>
    `“${title}” cannot be updated in place: it was inserted by an earlier version, or its plan is too large to be kept in the workbook. Insert a new copy.`,
  look: "See what changes",
  looking: "Comparing the sheets with the plan",
  nothing: "The sheets are up to date: nothing would change.",
  document: {
    title: (count: number): string => (count === 1 ? "1 change of the plan" : `${count} changes of the plan`),
    none: "The plan itself is the same; the sheets change in how they are written.",
  },
  yours: {
    title: (count: number): string =>
      count === 1 ? "1 change of yours since the insert" : `${count} changes of yours since the insert`,
    none: "You have changed nothing of the plan since the insert.",
  },
  sheets: {
    title: "Sheets",
    line: (name: string, cells: number, added: number, removed: number): string =>
      `${name}: ${[
        cells === 0 ? "" : cells === 1 ? "1 cell" : `${cells} cells`,
        added === 0 ? "" : added === 1 ? "1 new row" : `${added} new rows`,
        removed === 0 ? "" : removed === 1 ? "1 row removed" : `${removed} rows removed`,
      ]
        .filter((part) => part !== "")
        .join(", ")}`,
    added: (name: string): string => `${name}: new sheet`,
    staying: (names: string): string => `Left out, but kept up to date: ${names}. Delete sheets in Excel.`,
  },
  kinds: { added: "new", removed: "removed", changed: "changed" },
  conflicts: {
    title: "Where both changed",
    rule: "Yours stays unless you tick the plan's.",
    values: (thing: string, yours: string, theirs: string): string =>
      `${thing}: yours ${yours}; take the plan's ${theirs}`,
    goneThere: (thing: string): string => `${thing}: no longer in the plan, and you changed it; remove it`,
    goneHere: (thing: string): string => `${thing}: you took it out, and the plan changed it; bring it back`,
    renamed: (thing: string, name: string): string => `${thing} may now be “${name}”; treat them as one`,
    cell: (place: string, yours: string, theirs: string): string =>
      `${place}: yours ${yours}; write ${theirs}`,
  },
  refused: {
    title: "This update cannot be done in place",
    layout: (names: string): string => `The layout of these sheets changes: ${names}.`,
    inTheWay: (cells: string): string => `Your cells stand where the plan needs room: ${cells}.`,
    instead: "Nothing was changed. Insert the plan as a new copy instead, or move your cells and look again.",
  },
  more: (count: number): string => (count === 1 ? "1 more" : `${count} more`),
  apply: "Update the sheets",
  applying: "Updating the sheets",
  undo: "Excel's own undo does not take an update back. “Take the update back” does, until the pane is closed.",
  done: "The sheets are up to date",
  revert: "Take the update back",
  revertNote: "What was typed after the update is lost with it.",
  reverting: "Putting the workbook back",
  reverted: "The workbook is as it was before the update",
  again: "Look again",
  whole: "The plan",
  empty: "empty",
  fields: {
    name: "name",
    title: "title",
    subtitle: "subtitle",
    language: "language",
    currency: "currency",
    startMonth: "first month",
    endMonth: "last month",
    low: "low",
    likely: "likely",
    high: "high",
    period: "period",
    actual: "actual",
    baseline: "baseline",
    target: "target",
    owner: "owner",
    status: "status",
    progress: "progress",
    priority: "priority",
    phase: "phase",
    notes: "notes",
    description: "description",
    text: "text",
    outcome: "outcome",
    value: "value",
    asOf: "date",
    direction: "direction",
    deadline: "deadline",
    basis: "basis",
    other: "further details",
  },
};
