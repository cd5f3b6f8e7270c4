import { useEffect } from "react";
import { useSession, type Request } from "./session.ts";

/** Does what a ribbon button asked of this view, once, also when the view is already open. */
export function useRequest(request: Request, act: () => void): void {
  const session = useSession();
  const asked = session.now.request === request;
  useEffect(() => {
    if (!asked) return;
    session.answered();
    act();
  });
}
