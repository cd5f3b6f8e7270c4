import { defaultTreeAdapter } from "parse5";
import { attribute, elementsIn, isElement, isText, type HtmlElement, type HtmlParent } from "./htmlParts.ts";

/** Google Docs numbers its lists and their levels in a class: "lst-kix_a1b2c3-1". */
const flatClass = /(?:^|\s)(lst-\w+)-(\d)(?:\s|$)/;

/** Nests the lists that a page sets side by side, each level one of its own, as they are meant. */
export function nestFlatLists(page: HtmlParent): void {
  const parents = new Set(
    elementsIn(page, ["ul", "ol"])
      .filter((list) => flatClass.test(attribute(list, "class") ?? ""))
      .map(({ parentNode }) => parentNode),
  );
  for (const parent of parents) if (parent !== null) nestWithin(parent);
}

function nestWithin(parent: HtmlParent): void {
  /** The lists that go on, by level, with the name of the list that they are parts of. */
  let open: { readonly name: string; readonly level: number; readonly list: HtmlElement }[] = [];
  for (const child of [...parent.childNodes]) {
    if (isText(child) && child.value.trim() === "") continue;
    const [, name, level] = isElement(child) ? (flatClass.exec(attribute(child, "class") ?? "") ?? []) : [];
    if (!isElement(child) || name === undefined) {
      open = [];
      continue;
    }
    const depth = Number(level);
    while ((open.at(-1)?.level ?? -1) > depth) open.pop();
    const same = open.at(-1);
    if (same?.level === depth && same.name === name) moveInto(same.list, child);
    else {
      if (same?.level === depth) open.pop();
      const item = elementsIn(open.at(-1)?.list ?? child, ["li"], ["li"]).at(-1);
      if (open.length > 0 && item !== undefined) {
        defaultTreeAdapter.detachNode(child);
        defaultTreeAdapter.appendChild(item, child);
      }
      open.push({ name, level: depth, list: child });
    }
  }
}

/** Items of a list that was interrupted go back to it. */
function moveInto(list: HtmlElement, from: HtmlElement): void {
  for (const item of [...from.childNodes]) {
    defaultTreeAdapter.detachNode(item);
    defaultTreeAdapter.appendChild(list, item);
  }
  defaultTreeAdapter.detachNode(from);
}
