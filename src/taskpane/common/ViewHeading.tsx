import { createContext, useContext, useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useCommonStyles } from "./styles.ts";

/** Whether the pane has shown a heading before. */
export const HeadingShownContext = createContext<RefObject<boolean>>({ current: false });

interface ViewHeadingProps {
  readonly children: ReactNode;
  /** One line under the heading. */
  readonly about?: ReactNode;
}

/**
 * The heading of a view takes the focus when the view comes up, so that a screen reader says where one
 * is; not the first heading, as opening the pane must not take the focus out of the workbook.
 */
export function ViewHeading({ children, about }: ViewHeadingProps): ReactNode {
  const styles = useCommonStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const shownRef = useContext(HeadingShownContext);
  useEffect(() => {
    if (shownRef.current) heading.current?.focus();
    shownRef.current = true;
  }, [shownRef]);
  return (
    <header>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h1>
      {about !== undefined && <p className={styles.quiet}>{about}</p>}
    </header>
  );
}
