import { useEffect, useState } from "react";
import type { RequestRecord } from "../host/index.ts";
import type { WorkbenchTexts } from "./Ribbon.tsx";
import type { Session } from "./session.ts";

/** Of a long list only the last are drawn. */
const shownRequests = 200;

/** What the add-in asked of the workbook: how many syncs, how large, and which actions. */
export function RequestsPanel({
  texts,
  session,
}: {
  readonly texts: WorkbenchTexts;
  readonly session: Session | undefined;
}) {
  const [records, setRecords] = useState<readonly RequestRecord[]>([]);
  useEffect(() => {
    let stop = (): void => undefined;
    const follow = (): void => {
      stop();
      const recorder = session?.host?.recorder;
      if (recorder === undefined) return;
      const draw = (): void => setRecords(recorder.records().slice(-shownRequests));
      draw();
      stop = recorder.onRecord(draw);
    };
    follow();
    const stopFollowing = session?.onAttach(follow);
    return () => {
      stop();
      stopFollowing?.();
    };
  }, [session]);

  const recorder = session?.host?.recorder;
  return (
    <section className="requests" aria-label={texts.requests}>
      <header>
        <h2>{texts.requests}</h2>
        <p role="status">{texts.requestsSummary(recorder?.syncs() ?? 0, recorder?.bytes() ?? 0)}</p>
        <button
          type="button"
          onClick={() => {
            recorder?.clear();
            setRecords([]);
          }}
        >
          {texts.requestsClear}
        </button>
      </header>
      {records.length === 0 ? (
        <p>{texts.requestsEmpty}</p>
      ) : (
        <div className="requests-list">
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.requestNumber}</th>
                <th scope="col">{texts.requestSender}</th>
                <th scope="col">{texts.requestActions}</th>
                <th scope="col">{texts.requestBytes}</th>
                <th scope="col">{texts.requestTime}</th>
              </tr>
            </thead>
            <tbody>
              {[...records].reverse().map((record) => (
                <tr key={record.number}>
                  <td>{record.number}</td>
                  <td>{texts.requestSenders[record.sender]}</td>
                  <td title={record.actions.join(", ")}>
                    {record.refused !== undefined && <strong>{record.refused} </strong>}
                    {summary(record.actions)}
                  </td>
                  <td>{record.bytes + record.answerBytes}</td>
                  <td>{Math.round(record.milliseconds)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** "set Values ×12, load ×3": each action once, with how often. */
function summary(actions: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const action of actions) counts.set(action, (counts.get(action) ?? 0) + 1);
  return [...counts].map(([action, count]) => (count === 1 ? action : `${action} ×${count}`)).join(", ");
}
