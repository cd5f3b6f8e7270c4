/**
 * Runs in the add-in's page before office.js: the workbench that holds the frame puts its emulated
 * Excel under the page. A page that is opened by itself has none, and office.js then says so.
 */
export const bridgeScript = `if (parent !== window && parent.scaleplanWorkbench) parent.scaleplanWorkbench.attach(window);
`;

/** The tag by which a shipped page loads office.js. */
const officeTag =
  /<script\b[^>]*\bsrc="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?[^>]*><\/script>/;

/** The page with the bridge and the local office.js in place of the remote one; nothing else changes. */
export function connectToWorkbench(page: string): string {
  return page.replace(
    officeTag,
    '<script src="/bridge.js"></script><script src="/office-js/office.js"></script>',
  );
}
