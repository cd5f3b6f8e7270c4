import { useEffect, useState } from "react";
import { webPayloadLimit } from "../host/faults.ts";
import { offeredSituations, type Preferences } from "./preferences.ts";
import type { WorkbenchTexts } from "./Ribbon.tsx";
import type { Session } from "./session.ts";

/** What Excel is like, and what goes wrong in it: for trying how the add-in behaves then. */
export function ConditionsMenu({
  texts,
  preferences,
  prefer,
  session,
}: {
  readonly texts: WorkbenchTexts;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly session: Session | undefined;
}) {
  const [request, setRequest] = useState(1);
  // Host and faults are none of React's: a change of them is drawn by counting it here.
  const [, setChanges] = useState(0);
  useEffect(() => session?.onAttach(() => setChanges((count) => count + 1)), [session]);
  const faults = session?.host?.faults;
  const change = (work: () => void): void => {
    work();
    setChanges((count) => count + 1);
  };
  return (
    <details className="menu">
      <summary>{texts.conditions}</summary>
      <div className="menu-body">
        <label className="choice">
          <span>{texts.emptyCells}</span>
          <select
            value={preferences.emptyCellsAs === null ? "null" : "0"}
            onChange={(event) => prefer({ emptyCellsAs: event.target.value === "null" ? null : 0 })}
          >
            <option value="0">{texts.emptyCellsAs.zero}</option>
            <option value="null">{texts.emptyCellsAs.null}</option>
          </select>
        </label>
        <label className="choice">
          <span>{texts.requirements}</span>
          <select
            value={preferences.requirements}
            onChange={(event) =>
              prefer({ requirements: event.target.value === "floor" ? "floor" : "newest" })
            }
          >
            <option value="newest">{texts.requirementSets.newest}</option>
            <option value="floor">{texts.requirementSets.floor}</option>
          </select>
        </label>
        <fieldset>
          <legend>{texts.situations}</legend>
          {offeredSituations.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={preferences.situations.includes(name)}
                onChange={(event) =>
                  prefer({
                    situations: offeredSituations.filter((other) =>
                      other === name ? event.target.checked : preferences.situations.includes(other),
                    ),
                  })
                }
              />
              {texts.situation[name]}
            </label>
          ))}
        </fieldset>
        {faults !== undefined && (
          <fieldset>
            <legend>{texts.faults}</legend>
            <label>
              <input
                type="checkbox"
                checked={faults.cellEditMode}
                onChange={(event) => change(() => (faults.cellEditMode = event.target.checked))}
              />
              {texts.cellEdit}
            </label>
            <label>
              <input
                type="checkbox"
                checked={faults.payloadLimit !== undefined}
                onChange={(event) =>
                  change(() => (faults.payloadLimit = event.target.checked ? webPayloadLimit : undefined))
                }
              />
              {texts.payloadLimit}
            </label>
            <label>
              <input
                type="checkbox"
                checked={faults.protectedWorkbook}
                onChange={(event) => change(() => (faults.protectedWorkbook = event.target.checked))}
              />
              {texts.protectedWorkbook}
            </label>
            <div className="choice">
              <label>
                <span>{texts.failRequest}</span>
                <input
                  type="number"
                  min={1}
                  value={request}
                  onChange={(event) => setRequest(Math.max(1, event.target.valueAsNumber || 1))}
                />
              </label>
              <button type="button" onClick={() => change(() => faults.failRequest(request))}>
                {texts.failRequestApply}
              </button>
            </div>
            <button type="button" onClick={() => change(() => faults.clear())}>
              {texts.clearFaults}
            </button>
          </fieldset>
        )}
      </div>
    </details>
  );
}
