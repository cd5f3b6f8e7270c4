import jestAxe from "jest-axe";

/** Ids of the rules that a part of the page breaks, each with the elements at fault. */
export async function axeViolations(container: Element): Promise<string[]> {
  // Layout and colours exist in a browser only: the end-to-end tests look at contrast there.
  const { violations } = await jestAxe.axe(container, {
    rules: { "color-contrast": { enabled: false } },
    // What it would say of all that is well, and loading styles anew to judge them, costs time alone.
    resultTypes: ["violations"],
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
