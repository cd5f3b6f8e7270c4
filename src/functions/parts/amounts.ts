export { parseRange } from "../../calc/index.ts";
