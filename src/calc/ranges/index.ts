export { type Range, type RangeLine, type RangeOptions, type Shape, shapes } from "./line.ts";
