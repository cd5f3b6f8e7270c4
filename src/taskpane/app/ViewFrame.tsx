import { Component, lazy, Suspense, type LazyExoticComponent, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { appTexts } from "../../i18n/pane/app.ts";
import { colors } from "../common/colors.ts";
import { useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import type { ViewName } from "../common/views.ts";

type View = LazyExoticComponent<() => ReactNode>;

/** Each view is a script of its own, fetched when it is first opened. */
const views: Readonly<Record<ViewName, View>> = {
  plan: lazy(async () => ({
    default: (await import(/* webpackChunkName: "view-plan" */ "../plan/PlanView.tsx")).PlanView,
  })),
  insert: lazy(async () => ({
    default: (await import(/* webpackChunkName: "view-insert" */ "../insert/InsertView.tsx")).InsertView,
  })),
  functions: lazy(async () => ({
    default: (await import(/* webpackChunkName: "view-functions" */ "../functions/FunctionsView.tsx"))
      .FunctionsView,
  })),
  simulate: lazy(async () => ({
    default: (await import(/* webpackChunkName: "view-simulate" */ "../simulate/SimulateView.tsx"))
      .SimulateView,
  })),
  check: lazy(async () => ({
    default: (await import(/* webpackChunkName: "view-check" */ "../check/CheckView.tsx")).CheckView,
  })),
  selfTest: lazy(async () => ({
    default: (await import(/* webpackChunkName: "view-self-test" */ "../selfTest/SelfTestView.tsx"))
      .SelfTestView,
  })),
  share: lazy(async () => ({
    default: (await import(/* webpackChunkName: "view-share" */ "../share/ShareView.tsx")).ShareView,
  })),
};

interface FailureBoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** React offers this as a class only. A view that fails leaves the navigation and the other views alive. */
class FailureBoundary extends Component<FailureBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

const useStyles = makeStyles({
  bar: { display: "block", height: "12px", borderRadius: "4px", backgroundColor: colors.paneLine },
});

/** The place of a heading, a line and a block, so that what comes does not push anything about. */
function LoadingShape(): ReactNode {
  const styles = useCommonStyles();
  const { bar } = useStyles();
  const texts = useTexts(appTexts);
  return (
    <div className={styles.view} role="status" aria-label={texts.loading}>
      {["50%", "85%", "35%"].map((width) => (
        <span key={width} className={bar} style={{ width }} />
      ))}
    </div>
  );
}

export function ViewFrame({ name }: { readonly name: ViewName }): ReactNode {
  const styles = useCommonStyles();
  const texts = useTexts(appTexts);
  const View = views[name];
  // A script that failed to load is remembered as failed by the import: only a fresh page asks again.
  const failure = (
    <div className={styles.view}>
      <Notice kind="error">
        <p>{texts.failed.title}</p>
        <p>{texts.failed.text}</p>
        <Button size="small" onClick={() => location.reload()}>
          {texts.tryAgain}
        </Button>
      </Notice>
    </div>
  );
  return (
    <FailureBoundary key={name} fallback={failure}>
      <Suspense fallback={<LoadingShape />}>
        <View />
      </Suspense>
    </FailureBoundary>
  );
}
