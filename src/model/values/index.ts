export { finite, toBoolean, toNumber, toText } from "./coercion.ts";
export { compare, compareTexts, sameNumber } from "./comparison.ts";
export * from "./dateSerial.ts";
export { notNumber, refuseDoubtful } from "./doubtfulText.ts";
export * from "./errors.ts";
export { numberText } from "./numberText.ts";
export { isCellValue, Matrix, Reference, Union, type Operand, type Scalar } from "./operand.ts";
export { dateOfText, momentOfText, numberOfText, timeOfText } from "./textNumber.ts";
