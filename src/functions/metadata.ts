import type { PaneLanguage } from "../i18n/language.ts";
import { catalogue, type FunctionEntry } from "./catalogue.ts";
import type { ResultKind } from "./documentation.ts";
import type { ParameterKind } from "./parameter.ts";

interface MetadataParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "number" | "string" | "any";
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

/** One function as Excel wants it in functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly MetadataParameter[];
  readonly result: { readonly dimensionality?: "matrix"; readonly type?: "number" | "string" };
}

/** Cells of a range may hold anything; the functions themselves say what they cannot use. */
const parameterTypes: Readonly<Record<ParameterKind, Pick<MetadataParameter, "type" | "dimensionality">>> = {
  number: { type: "number" },
  text: { type: "string" },
  range: { type: "any", dimensionality: "matrix" },
};

const resultTypes: Readonly<Record<ResultKind, FunctionMetadata["result"]>> = {
  number: { type: "number" },
  text: { type: "string" },
  numbers: { dimensionality: "matrix", type: "number" },
  texts: { dimensionality: "matrix", type: "string" },
  cells: { dimensionality: "matrix" },
};

/** What Excel reads about the functions in a language: the content of functions.json. */
export function functionsMetadata(
  language: PaneLanguage,
  origin: string,
): { readonly functions: readonly FunctionMetadata[] } {
  return { functions: catalogue(language).map((entry) => metadataOf(entry, origin)) };
}

function metadataOf(entry: FunctionEntry, origin: string): FunctionMetadata {
  return {
    id: entry.id,
    name: entry.id,
    description: entry.description,
    helpUrl: `${origin}/${entry.helpPath}`,
    parameters: entry.parameters.map(({ name, description, optional, kind }) => ({
      description,
      name,
      ...(optional ? { optional } : {}),
      ...parameterTypes[kind],
    })),
    result: resultTypes[entry.gives],
  };
}
