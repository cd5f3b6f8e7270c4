import type { Book } from "../book.ts";
import { membersOf, type MethodMember } from "./members.ts";

/** The hidden pair of methods with which office.js begins and ceases to listen to an event of an object. */
export function eventMembers<State extends { readonly book: Book }>(
  events: Readonly<Record<string, readonly [set: string, eventType: number]>>,
  target: (state: State) => string,
): Record<string, MethodMember<State>> {
  const { method } = membersOf<State>();
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, [set, eventType]]) => [
      [`_Register${name}`, method(set, [], (own) => own.book.listening(eventType, target(own), 1))],
      [`_Unregister${name}`, method(set, [], (own) => own.book.listening(eventType, target(own), -1))],
    ]),
  );
}
