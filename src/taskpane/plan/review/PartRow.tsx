import { useRef, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { reviewTexts } from "../../../i18n/pane/review.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { ReadingKind } from "../../../plan/reading/evidence/kinds.ts";
import type { PartReading } from "../../../plan/reading/readings.ts";
import { colors } from "../../common/colors.ts";
import { WarningIcon } from "../../common/icons.tsx";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import type { PlaceWords } from "../../../plan/placeWords.ts";
import { kindsFor } from "./kindsOffered.ts";
import { figuresWithin } from "./partFigures.ts";
import { isOpen, ownVerdict, type ReviewPart } from "./parts.ts";
import { gaveText, whyText } from "./words.ts";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${colors.paneLine}`,
    "& select": { minWidth: 0, width: "100%" },
  },
  heading: {
    margin: 0,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "& > span": { minWidth: 0 },
    "& > svg": { flexShrink: 0, color: colors.paneWarning },
  },
  changes: { color: colors.paneTeal, fontWeight: tokens.fontWeightSemibold },
});

export interface PartRowProps {
  /** The part, or several beside each other that leave the same doubt and are answered alike. */
  readonly parts: readonly [ReviewPart, ...ReviewPart[]];
  readonly plan: Plan;
  /** What its places are called. */
  readonly places: PlaceWords;
  /** What the document leaves open about it, each in a sentence. */
  readonly asked: readonly string[];
  /** What the latest choice here changed, in words. */
  readonly changed: readonly string[] | undefined;
  readonly onKind: (kind: ReadingKind) => void;
  readonly children?: ReactNode;
}

/** A part of the document: what it was taken for in words and figures, why, and the control that changes it. */
export function PartRow({ parts, plan, places, asked, changed, onKind, children }: PartRowProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(reviewTexts);
  const { language } = useLanguage();
  const select = useRef<HTMLSelectElement>(null);
  const [{ reading }] = parts;
  const { kind } = reading;
  const name = (part: PartReading): string => (part.heading === "" ? texts.unnamed : part.heading);
  const heading = parts.length === 1 ? name(reading) : texts.several(parts.length);
  const open = isOpen(reading);
  const own = ownVerdict(reading).kind;
  const kinds = kindsFor(reading);
  const gave = ({ reading: part, lastLine }: ReviewPart): string => {
    const { firstLine } = part.place;
    const words = (line: number): string => places.named(line) ?? String(line);
    const place =
      part.part === "table"
        ? texts.table[places.unit](words(firstLine), words(part.place.lastLine))
        : texts.place[places.unit](words(firstLine));
    const figures = gaveText(part.kind, figuresWithin(plan, firstLine, lastLine), texts, language);
    return figures === "" ? place : `${place}: ${figures}`;
  };
  return (
    <li className={styles.part} data-part={reading.key}>
      <h3 className={styles.heading}>
        {open && <WarningIcon />}
        <span>{heading}</span>
      </h3>
      <Select
        ref={select}
        aria-label={texts.kind(heading)}
        value={kind}
        onChange={(_event, { value }) => {
          const chosen = kinds.find((entry) => entry === value);
          if (chosen !== undefined) onKind(chosen);
        }}
      >
        {kinds.map((entry) => (
          <option key={entry} value={entry}>
            {entry === own && entry !== kind ? texts.asRead(texts.kinds[entry]) : texts.kinds[entry]}
          </option>
        ))}
      </Select>
      {changed !== undefined && (
        <div className={styles.changes}>
          {changed.map((line) => (
            <p key={line} className={common.text}>
              {line}
            </p>
          ))}
        </div>
      )}
      {parts.length === 1 ? (
        <p className={common.text}>{gave(parts[0])}</p>
      ) : (
        <ul className={common.plainList}>
          {parts.map((part) => (
            <li key={part.reading.key}>
              <p className={common.text}>{name(part.reading)}</p>
              <p className={common.quiet}>{gave(part)}</p>
            </li>
          ))}
        </ul>
      )}
      {asked.map((message) => (
        <p key={message} className={common.text}>
          {message}
        </p>
      ))}
      <p className={common.quiet}>{whyText(reading, texts, language)}</p>
      {open && (
        <div>
          <Button
            size="small"
            aria-label={texts.keepFor(heading)}
            onClick={() => {
              onKind(kind);
              // The button goes with the doubt.
              select.current?.focus();
            }}
          >
            {texts.keep}
          </Button>
        </div>
      )}
      {children}
    </li>
  );
}

/** Tables stand with the section that holds them. */
export function TableRows({ children }: { readonly children: ReactNode }): ReactNode {
  const common = useCommonStyles();
  const styles = useTableStyles();
  return <ul className={mergeClasses(common.plainList, styles.tables)}>{children}</ul>;
}

const useTableStyles = makeStyles({
  tables: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${colors.paneLine}` },
});
