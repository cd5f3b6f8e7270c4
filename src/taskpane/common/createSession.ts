import type { ExcelPort } from "./excelPort.ts";
import { keptPlanLimit, readKeptRecord, rememberDecided, type KeptRecord } from "./keptRecord.ts";
import type { Request, Session, SessionState } from "./session.ts";

const viewOfRequest = { insertSample: "insert", check: "check", replaceFormulas: "share" } as const;

const start: SessionState = {
  view: "plan",
  language: undefined,
  work: undefined,
  insert: {},
  author: "",
  planKey: undefined,
  decided: [],
  accepted: [],
  restoring: "no",
  keeping: "no",
  planBytes: 0,
  request: undefined,
};

/**
 * The pane's memory. It writes to the document only after a person chose something: moving between
 * views does not count, since a look at the pane must not make the workbook ask to be saved.
 */
export function createSession(port: Pick<ExcelPort, "workplace" | "readKept" | "keep">): Session {
  let state = start;
  const listeners = new Set<() => void>();
  const change = (next: Partial<SessionState>): void => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };

  const record = (): KeptRecord => {
    const plan = state.work === undefined ? undefined : JSON.stringify(state.work.plan);
    const fits = plan !== undefined && new TextEncoder().encode(plan).length <= keptPlanLimit;
    return {
      version: 1,
      language: state.language,
      view: state.view,
      insert: state.insert,
      ...(state.author === "" ? {} : { author: state.author }),
      ...(state.decided.length === 0 ? {} : { decided: state.decided }),
      ...(state.accepted.length === 0 ? {} : { accepted: state.accepted }),
      plan: fits ? plan : undefined,
      origin: fits ? state.work?.origin : undefined,
    };
  };

  const keep = async (): Promise<void> => {
    if (port.workplace !== "excel") return;
    try {
      await port.keep(record());
    } catch {
      // The work itself is unharmed; the pane shows that the plan does not travel with the file.
      if (state.work !== undefined) change({ keeping: "failed" });
    }
  };

  const weigh = (work: SessionState["work"]): Pick<SessionState, "keeping" | "planBytes"> => {
    if (work === undefined) return { keeping: "no", planBytes: 0 };
    const planBytes = new TextEncoder().encode(JSON.stringify(work.plan)).length;
    const keeping = port.workplace !== "excel" ? "no" : planBytes > keptPlanLimit ? "tooLarge" : "kept";
    return { planBytes, keeping };
  };

  /** What was decided on the document of this plan, with what is known of others. */
  const decidedWith = (work: SessionState["work"]): SessionState["decided"] => {
    if (work?.review === undefined) return state.decided;
    const { title } = work.plan;
    const { name } = work.review.document;
    const { decisions, answers } = work.review;
    return rememberDecided(state.decided, { title, ...(name === "" ? {} : { name }), decisions, answers });
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    show: (view) => change({ view }),
    speak: (language) => {
      change({ language });
      void keep();
    },
    work: (work) => {
      const isOther = state.work !== undefined && state.work.plan.title !== work?.plan.title;
      // What was said of one plan's money and dates holds for no other unasked.
      if (isOther) change({ insert: { ...state.insert, currency: undefined, startMonth: undefined } });
      change({ work, restoring: "no", decided: decidedWith(work), ...weigh(work) });
      void keep();
    },
    choose: (insert) => {
      change({ insert: { ...state.insert, ...insert } });
      void keep();
    },
    lookAt: (planKey) => change({ planKey }),
    sign: (author) => {
      if (author === state.author) return;
      change({ author });
      void keep();
    },
    accept: (accepted) => {
      change({ accepted });
      void keep();
    },
    ask: (request: Request) => change({ request, view: viewOfRequest[request] }),
    answered: () => change({ request: undefined }),
    restore: async () => {
      const kept = readKeptRecord(port.readKept());
      change({
        language: kept.language,
        view: kept.view ?? state.view,
        insert: kept.insert,
        author: kept.author ?? "",
        decided: kept.decided ?? [],
        accepted: kept.accepted ?? [],
      });
      if (kept.plan === undefined) return;
      change({ restoring: "reading" });
      try {
        const { parsePlan } = await import("../../plan/index.ts");
        const work = { plan: parsePlan(kept.plan), origin: kept.origin ?? { kind: "workbook" as const } };
        // Somebody may have started another plan while this one was read.
        if (state.work === undefined) change({ work, restoring: "no", ...weigh(work) });
      } catch {
        change({ restoring: "failed" });
      }
    },
  };
}
