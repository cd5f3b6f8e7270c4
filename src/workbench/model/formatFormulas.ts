import { FormulaDependencyTree, IDependencyManagerService } from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";

/** Further above the first row than any sheet has rows. */
const offEverySheet = -(2 ** 21);

/**
 * The engine puts the formulas of conditional formats and of validation in one order with those of the
 * cells, and places each as if its area began above and left of A1. What reads the cells that lie there
 * would wait for the format, and where the format waits for it as well, the circle is cut somewhere and
 * cells are calculated before what they need. Nothing reads a format: here they lie off the sheet. The
 * further cells of an area take their place from the first.
 */
export function placeFormatFormulas(engine: Engine): void {
  const dependencies = engine.get(IDependencyManagerService);
  const add = dependencies.addOtherFormulaDependency.bind(dependencies);
  dependencies.addOtherFormulaDependency = (unitId, sheetId, formulaId, tree) => {
    if (tree instanceof FormulaDependencyTree) tree.row = offEverySheet;
    add(unitId, sheetId, formulaId, tree);
  };
}
