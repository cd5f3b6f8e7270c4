import type { ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sampleTexts } from "../../i18n/samples.ts";
import { sampleNames, type SampleName } from "../../plan/sample/names.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  sample: { justifyContent: "flex-start", textAlign: "start", width: "100%", height: "auto" },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
});

/** The plans to try, each with a sentence. A script of its own: the plans themselves come with the choice. */
export function SampleGallery({ onChoose }: { readonly onChoose: (name: SampleName) => void }): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(sampleTexts);
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.list}</h2>
      <ul className={`${common.plainList} ${styles.list}`}>
        {sampleNames.map((name) => (
          <li key={name}>
            <Button className={styles.sample} onClick={() => onChoose(name)}>
              <span className={styles.words}>
                <span>{texts[name].name}</span>
                <span className={common.quiet}>{texts[name].about}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
