import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";
import type { Generator, Tree } from "./formulaTrees.ts";

interface Ordering extends Pick<
  Generator,
  "_dependencyTreeCache" | "_dependencyRTreeCacheForAddressFunction"
> {
  /** Complains of a formula that is gone, on the console. */
  _getTreeModel(treeId: number): unknown;
  _calculateRunList(dirty: Tree[]): Tree[];
  _checkIsCycleDependency(list: readonly Tree[]): boolean;
}

/**
 * The engine orders the formulas that are to be calculated by who reads whom, and then looks through all of
 * it a second time for circles. One that there is shows in the ordering: a formula leads back to one whose
 * readers are still being followed. Only then is the second look taken.
 */
export function seeCirclesInOrder(engine: Engine): void {
  const generator = engine.get(IFormulaDependencyGenerator) as unknown as Ordering;
  const dependencies = engine.get(IDependencyManagerService);
  const look = generator._checkIsCycleDependency.bind(generator);
  let mayCircle = true;
  generator._checkIsCycleDependency = (list) => mayCircle && look(list);

  generator._calculateRunList = (dirty) => {
    const order: Tree[] = [];
    const done = new Set<number>();
    const stack = dirty;
    mayCircle = false;
    const end = (tree: Tree): void => {
      order.push(tree);
      tree.setSkip();
      done.add(tree.treeId);
    };
    for (let tree = stack.pop(); tree !== undefined; tree = stack.pop()) {
      if (tree.isSkip()) continue;
      if (tree.isAdded()) {
        end(tree);
        continue;
      }
      const area = tree.toRTreeItem();
      const readers = dependencies.searchDependency(area, done);
      for (const id of generator._dependencyRTreeCacheForAddressFunction.bulkSearch(area, done))
        readers.add(id);
      const following: Tree[] = [];
      for (const id of readers) {
        const reader = generator._dependencyTreeCache.get(id);
        if (reader === undefined) generator._getTreeModel(id);
        else if (reader.isAdded()) mayCircle = true;
        else following.push(reader);
      }
      if (following.includes(tree)) mayCircle = true;
      if (following.length === 0) end(tree);
      else {
        tree.setAdded();
        stack.push(tree, ...following);
      }
    }
    return order;
  };
}
