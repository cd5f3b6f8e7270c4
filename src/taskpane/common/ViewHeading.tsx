import { useEffect, useRef, type ReactNode } from "react";
import { useCommonStyles } from "./styles.ts";

interface ViewHeadingProps {
  readonly children: ReactNode;
  /** One line under the heading. */
  readonly about?: ReactNode;
}

/**
 * The heading of a view takes the focus when the view comes up after a choice of the person, so that a
 * screen reader says where they are; not on the first view, where they have chosen nothing yet.
 */
export function ViewHeading({ children, about }: ViewHeadingProps): ReactNode {
  const styles = useCommonStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active instanceof HTMLElement && active.closest("[data-moves-focus]") !== null)
      heading.current?.focus();
  }, []);
  return (
    <header>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h1>
      {about !== undefined && <p className={styles.quiet}>{about}</p>}
    </header>
  );
}
