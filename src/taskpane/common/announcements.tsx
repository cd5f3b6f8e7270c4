import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const AnnouncementContext = createContext<(text: string) => void>(() => undefined);

/** Says a sentence to a screen reader without moving the focus. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnouncementContext);

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The pane's one live region. It stands in the page from the start: regions added later are not read. */
export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const [spoken, setSpoken] = useState({ text: "", turn: 0 });
  const announce = useCallback(
    (text: string) => setSpoken((before) => ({ text, turn: before.turn + 1 })),
    [],
  );
  return (
    <AnnouncementContext value={announce}>
      {children}
      <div className={styles.hidden} role="status" aria-live="polite">
        {/* A new key makes the same sentence be read a second time. */}
        <span key={spoken.turn}>{spoken.text}</span>
      </div>
    </AnnouncementContext>
  );
}
