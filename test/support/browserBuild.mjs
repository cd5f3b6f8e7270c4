/** Before the browser tests: what they open is built once, so that `npm test` works in a fresh clone. */
export { buildStale as default } from "../../scripts/build-stale.mjs";
