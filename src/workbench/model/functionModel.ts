import type { CellValue, ErrorText } from "./cellModel.ts";

export interface FunctionModel {
  /** Without the namespace. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly matrix: boolean;
    /** What Excel converts a value to before the call; without it the value goes as it is. */
    readonly type?: "number" | "string" | "boolean" | "any";
    /** The last parameter, where it takes any number of arguments as a list. */
    readonly repeating?: boolean;
  }[];
}

export type FunctionAnswer =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: ErrorText; readonly message?: string };

/** Arguments as Excel hands them over: scalars, matrices, null for omitted optionals. */
export type InvokeFunction = (name: string, parameters: readonly unknown[]) => Promise<FunctionAnswer>;
