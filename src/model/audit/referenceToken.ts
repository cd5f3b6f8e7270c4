import { tokenTypes, type Token } from "@borgar/fx";

export const referenceTypes: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_STRUCT,
  tokenTypes.REF_NAMED,
]);

export const isReferenceToken = ({ type }: Token): boolean => referenceTypes.has(type);
