/** The item at an index that was taken from the list itself. */
export function itemAt<Item>(list: readonly Item[], index: number): Item {
  if (!(index in list)) throw new RangeError(`the list has no item ${index}`);
  return list[index] as Item;
}
