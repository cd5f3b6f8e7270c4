import type { HostObject, ObjectName, ObjectStates } from "./states.ts";

/**
 * How a class of Excel is declared: its members by name, each with the requirement set that
 * @types/office-js gives it ("1.7" is ExcelApi 1.7). What is not declared does not exist.
 */
export interface ObjectType<State> {
  readonly members: Readonly<Record<string, Member<State>>>;
  /** The id by which office.js finds the object in a later request; without it the host keeps the object itself. */
  identity?(state: State): Readonly<Record<string, string | number>>;
  /** The objects of a collection, and their class. */
  items?(state: State): readonly HostObject[];
  readonly itemType?: ObjectName;
  /** Collection(key), as office.js asks for it in a later request. */
  item?(state: State, key: unknown): HostObject;
}

export type Member<State> = ValueMember<State> | ObjectMember<State> | MethodMember<State>;

export interface ValueMember<State> {
  readonly kind: "value";
  readonly set: string;
  /** Where writing came with a later set than reading. */
  readonly writeSet?: string;
  /** The name under which office.js writes it, where it is another than the one it reads. */
  readonly writtenAs?: string;
  read(state: State): unknown;
  write?(state: State, value: unknown): void;
}

export interface ObjectMember<State> {
  readonly kind: "object";
  readonly set: string;
  get(state: State): HostObject | null;
  /** Class of the object, for loads of its members before there is one. */
  readonly type: ObjectName;
}

export interface MethodMember<State> {
  readonly kind: "method";
  readonly set: string;
  call(state: State, values: readonly unknown[]): unknown;
}

/** Reads one argument, or refuses it. */
export type Parameter<T> = (value: unknown) => T;
type Read<Parameters extends readonly Parameter<unknown>[]> = {
  -readonly [Index in keyof Parameters]: ReturnType<Parameters[Index]>;
};

/** The three kinds of members, for objects of one class. */
export function membersOf<State>() {
  return {
    value: (
      set: string,
      read: (state: State) => unknown,
      write?: (state: State, value: unknown) => void,
      details: { readonly writeSet?: string; readonly writtenAs?: string } = {},
    ): ValueMember<State> => ({ kind: "value", set, read, ...(write && { write }), ...details }),

    object: <Name extends ObjectName>(
      set: string,
      type: Name,
      state: (state: State) => ObjectStates[Name] | null,
    ): ObjectMember<State> => ({
      kind: "object",
      set,
      type,
      get: (own) => {
        const found = state(own);
        return found === null ? null : { type, state: found };
      },
    }),

    method: <const Parameters extends readonly Parameter<unknown>[]>(
      set: string,
      parameters: Parameters,
      call: (state: State, ...values: Read<Parameters>) => unknown,
    ): MethodMember<State> => ({
      kind: "method",
      set,
      call: (state, values) =>
        call(state, ...(parameters.map((read, index) => read(values[index])) as unknown as Read<Parameters>)),
    }),
  };
}

/** Declares a class for the registry, with the type of its state checked. */
export function defineObject<Name extends ObjectName>(
  name: Name,
  type: ObjectType<ObjectStates[Name]>,
): readonly [Name, ObjectType<ObjectStates[Name]>] {
  return [name, type];
}
