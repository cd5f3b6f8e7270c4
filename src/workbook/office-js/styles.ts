import type { ResolvedWorkbook } from "../spec.ts";
import type { Role } from "../style.ts";
import { palette, roleStyles } from "../style.ts";

const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const horizontals = { left: "Left", right: "Right", center: "Center" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const usualSize = 11;

/** The roles that a workbook uses. */
function usedRoles(workbook: ResolvedWorkbook): Set<Role> {
  const roles = workbook.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => block.cells.flatMap((row) => row.map((cell) => cell.role))),
  );
  return new Set(roles.filter((role) => role !== undefined));
}

/** Roles whose named style the workbook does not have yet. A style that exists is used as it is. */
export function missingRoles(workbook: ResolvedWorkbook, existing: readonly string[]): Role[] {
  const known = new Set(existing.map((name) => name.toLowerCase()));
  return [...usedRoles(workbook)].filter((role) => !known.has(roleStyles[role].name.toLowerCase()));
}

export function addStyle(styles: Excel.StyleCollection, role: Role): void {
  const { name, font, fill, horizontal, vertical, wrap, indent, border } = roleStyles[role];
  styles.add(name);
  const style = styles.getItem(name);
  style.set({
    // A style that carries a number format would overwrite the one of the cell.
    includeNumber: false,
    horizontalAlignment: horizontals[horizontal],
    verticalAlignment: verticals[vertical],
    ...(wrap === true ? { wrapText: true } : {}),
    ...(indent === undefined ? {} : { indentLevel: indent }),
    font: {
      // The name of the font, and its size where it is the usual one, stay those of the workbook.
      ...(font.size === usualSize ? {} : { size: font.size }),
      color: palette[font.color],
      ...(font.bold === true ? { bold: true } : {}),
      ...(font.italic === true ? { italic: true } : {}),
      ...(font.underline === true ? { underline: "Single" } : {}),
    },
    ...(fill === undefined ? {} : { fill: { color: palette[fill] } }),
  });
  for (const side of border?.sides ?? []) {
    const edge = style.borders.getItem(edges[side]);
    edge.set({ style: "Continuous", color: palette[border?.color ?? "line"] });
  }
}
