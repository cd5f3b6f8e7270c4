/**
 * Runs in the add-in's page before office.js: the workbench that holds the frame puts its emulated
 * Excel under the page. A page that is opened by itself has none, and office.js then says so.
 */
export const bridgeScript = `if (parent !== window && parent.scaleplanWorkbench) parent.scaleplanWorkbench.attach(window);
`;

/** Where Microsoft serves office.js: the address of its documentation, and the one before September 2026. */
export const officeAddresses = [
  "https://officeapis.public.onecdn.static.microsoft/1/",
  "https://appsforoffice.microsoft.com/lib/1/hosted/",
] as const;

const addressPattern = officeAddresses.map((address) => address.replaceAll(".", "\\.")).join("|");
/** The tag by which a shipped page loads office.js. */
const officeTag = new RegExp(`<script\\b[^>]*\\bsrc="?(?:${addressPattern})office\\.js"?[^>]*></script>`);

/** The page with the bridge and the local office.js in place of the remote one; nothing else changes. */
export function connectToWorkbench(page: string): string {
  return page.replace(
    officeTag,
    '<script src="/bridge.js"></script><script src="/office-js/office.js"></script>',
  );
}
