/** The browser that the tests and the pictures drive: CHROME_PATH, or one in its usual place. */
import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** undefined where there is none. */
export const browserPath = () => process.env.CHROME_PATH ?? usualPlaces.find((path) => existsSync(path));

/** Nothing but the pages themselves: no update, no sign-in, no request of the browser's own. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];
