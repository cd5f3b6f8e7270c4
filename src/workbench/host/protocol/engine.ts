import type { Book } from "../book.ts";
import { apiNotFound, HostError } from "../hostError.ts";
import { createLookup } from "../objects/lookup.ts";
import { objectTypes } from "../objects/registry.ts";
import { hostObject, isHostObject } from "../objects/states.ts";
import type { ActionInfo, RequestBody, ResponseBody, ResponseError } from "./message.ts";
import { createPathResolver, type PathResolver, type Service } from "./objectPaths.ts";
import { actionTypes, pathTypes } from "./protocolIds.ts";
import { createQuery } from "./query.ts";
import type { References } from "./references.ts";

/** Methods whose result depends on calculated values. */
const readsCalculation = /Spill|CopyFrom|Autofit|SurroundingRegion/;
/** Formulas and formats are copied as they stand, whatever the formulas give. */
const copiesNoValues = ({ Name, ArgumentInfo }: ActionInfo): boolean =>
  Name === "CopyFrom" && ["Formulas", "Formats"].includes(String(ArgumentInfo?.Arguments?.[1]));
/** What things are called does not hang on calculation. */
const asksForNames = ({ QueryInfo }: ActionInfo): boolean =>
  QueryInfo?.Select !== undefined &&
  QueryInfo.Select.length > 0 &&
  QueryInfo.Select.every((member) => /^(?:items\/)?(?:id|name)$/.test(member));

/** A failure that was ordered from outside: it comes after so many actions of the request. */
export interface OrderedFailure {
  readonly afterActions: number;
  readonly error: HostError;
}

/** Answers requests: carries out the actions in their order and stops at the first that is refused. */
export function createEngine(
  book: Book,
  references: References,
  services: Readonly<Record<string, Service>>,
  settled: () => Promise<void>,
) {
  const lookup = createLookup(objectTypes, book.matrix);
  const { query, identityOf } = createQuery(lookup, references);
  const workbook = hostObject("Workbook", { book });

  return async function answer(body: RequestBody, failure?: OrderedFailure): Promise<ResponseBody> {
    const paths = createPathResolver({ paths: body.ObjectPaths, workbook, services, references, lookup });
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    let changed = true;

    const carryOut = async (action: ActionInfo): Promise<unknown> => {
      const path = body.ObjectPaths[action.ObjectPathId];
      const reads =
        ((action.ActionType === actionTypes.query || action.ActionType === actionTypes.queryAsJson) &&
          !asksForNames(action)) ||
        (readsCalculation.test(action.Name) && !copiesNoValues(action)) ||
        (path?.ObjectPathType === pathTypes.method && readsCalculation.test(path.Name));
      if (reads && changed) {
        await settled();
        changed = false;
      }
      switch (action.ActionType) {
        case actionTypes.instantiate: {
          // Following a path may carry out a method, such as an Add.
          if (path?.ObjectPathType === pathTypes.method && !path.Name.startsWith("Get")) changed = true;
          const target = paths.resolve(action.ObjectPathId);
          if (target === null) return null;
          return "service" in target ? {} : identityOf(target);
        }
        case actionTypes.query:
        case actionTypes.queryAsJson: {
          const target = paths.resolve(action.ObjectPathId);
          if (target === null) return null;
          if ("service" in target) throw apiNotFound(`loading ${target.name}`);
          return query(target, action.QueryInfo);
        }
        case actionTypes.method: {
          changed = true;
          const value = paths.call(paths.resolve(action.ObjectPathId), action.Name, action.ArgumentInfo);
          return value === undefined || isHostObject(value) ? null : value;
        }
        case actionTypes.setProperty:
          changed = true;
          setProperty(paths, action);
          return null;
        case actionTypes.trace:
          traces.push(action.Id);
          return null;
        default:
          throw apiNotFound(`actions of type ${action.ActionType}`);
      }
    };

    const setProperty = (resolver: PathResolver, action: ActionInfo): void => {
      const target = resolver.resolve(action.ObjectPathId);
      if (target === null) return;
      if ("service" in target) throw apiNotFound(`setting ${target.name}.${action.Name}`);
      const member = lookup.member(target.type, action.Name, true);
      if (member.kind !== "value" || member.write === undefined) {
        throw apiNotFound(`setting ${target.type}.${action.Name}`);
      }
      member.write(target.state, resolver.argumentsOf(action.ArgumentInfo)[0]);
    };

    for (const [index, action] of body.Actions.entries()) {
      try {
        if (failure !== undefined && index >= failure.afterActions) throw failure.error;
        results.push({ ActionId: action.Id, Value: await carryOut(action) });
      } catch (cause) {
        const Error = responseError(asHostError(cause), index, locationOf(body, action));
        return { Results: results, TraceIds: traces, Error };
      }
    }
    return { Results: results, TraceIds: traces };
  };
}

/** A mistake of the host itself arrives at the add-in as an error too, and says where it was made. */
const asHostError = (cause: unknown): HostError =>
  cause instanceof HostError
    ? cause
    : new HostError(
        "GeneralException",
        `The emulated host failed: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
        500,
      );

const responseError = (error: HostError, index: number, location: string): ResponseError => ({
  Code: error.code,
  Message: error.message,
  Location: location,
  ActionIndex: index,
  HttpStatusCode: error.status,
});

/** The member that was refused, as an add-in finds it in `error.debugInfo.errorLocation`. */
function locationOf(body: RequestBody, action: ActionInfo): string {
  const path = body.ObjectPaths[action.ObjectPathId];
  if (action.Name === "" && path?.ObjectPathType === pathTypes.indexer) return "getItem";
  const name = action.Name !== "" ? action.Name : (path?.Name ?? "");
  return name === "" ? "" : name.charAt(0).toLowerCase() + name.slice(1);
}
