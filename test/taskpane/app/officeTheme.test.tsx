import { readFileSync } from "node:fs";
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { schemeOf, type OfficeColors } from "../../../src/taskpane/app/officeTheme.ts";
import { isDarkColor } from "../../../src/taskpane/app/darkColor.ts";
import { themes } from "../../../src/taskpane/app/theme.ts";
import { render } from "@testing-library/react";
import { App } from "../../../src/taskpane/app/App.tsx";
import { createSession } from "../../../src/taskpane/common/createSession.ts";
import { memoryPort, memoryWorkbook } from "../support/memoryPort.ts";

const systemIs = (...active: string[]): void => {
  window.matchMedia = (query) =>
    ({
      matches: active.includes(query),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
};
const darkSystem = "(prefers-color-scheme: dark)";
const highContrast = "(forced-colors: active)";

describe("The colours of the pane", () => {
  it.each([
    ["Office's dark theme", { isDarkTheme: true }, [], "dark"],
    ["Office's light theme on a dark system", { isDarkTheme: false }, [darkSystem], "light"],
    ["a dark ground, in an Office that says no more", { bodyBackgroundColor: "#262626" }, [], "dark"],
    ["a light ground", { bodyBackgroundColor: "#F3F2F1" }, [darkSystem], "light"],
    ["the system where Office says nothing", undefined, [darkSystem], "dark"],
    ["high contrast above all", { isDarkTheme: false }, [highContrast], "highContrast"],
  ] as const)("follow %s", (_what, office, active, scheme) => {
    systemIs(...active);
    expect(schemeOf(office)).toBe(scheme);
  });

  it("change when the person comes back from Excel's options", async () => {
    systemIs();
    let office: OfficeColors = { isDarkTheme: false };
    const port = memoryPort(memoryWorkbook());
    const { container } = render(
      <App port={port} session={createSession(port)} displayLanguage="en" officeColors={() => office} />,
    );
    await screen.findByRole("heading", { level: 1 });
    expect(container.querySelector("[data-scheme]")).toHaveAttribute("data-scheme", "light");
    office = { isDarkTheme: true };
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(container.querySelector("[data-scheme]")).toHaveAttribute("data-scheme", "dark");
  });

  /** Relative luminance of #rrggbb, as WCAG 2.2 defines it. */
  const luminance = (color: string): number => {
    const [red, green, blue] = [1, 3, 5].map((start) => {
      const share = parseInt(color.slice(start, start + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (first: string, second: string): number => {
    const [high, low] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };

  it("are remembered, so that the next first moment is painted in them", async () => {
    systemIs();
    localStorage.clear();
    const script = readFileSync("src/taskpane/rememberedTheme.js", "utf8");
    const paintFirst = (): string | undefined => {
      delete document.documentElement.dataset["scheme"];
      new Function(script)();
      return document.documentElement.dataset["scheme"];
    };
    expect(paintFirst()).toBeUndefined();
    const port = memoryPort(memoryWorkbook());
    const dark = (): OfficeColors => ({ isDarkTheme: true });
    render(<App port={port} session={createSession(port)} displayLanguage="en" officeColors={dark} />);
    await waitFor(() => expect(document.documentElement.dataset["scheme"]).toBe("dark"));
    expect(paintFirst()).toBe("dark");
  });

  it("are a dark ground from the first moment on a dark system, too", () => {
    const page = readFileSync("src/taskpane/taskpane.html", "utf8");
    const dark =
      /@media \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-scheme\]\) body \{([^}]*)/.exec(
        page,
      )?.[1];
    const [, ground = "", ink = ""] = /background: (#\w+);\s*color: (#\w+)/.exec(dark ?? "") ?? [];
    expect(isDarkColor(ground)).toBe(true);
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(ground).toBe(themes.dark.colorNeutralBackground1);
  });

  it("are the system's own in high contrast", () => {
    const system = /^(Canvas|CanvasText|LinkText|GrayText|Highlight|HighlightText|transparent)$/;
    const { paneInk, paneError, ...others } = themes.highContrast;
    expect([paneInk, paneError]).toEqual(["CanvasText", "CanvasText"]);
    const named = Object.entries(others).filter(([token]) => /^(color|pane)/.test(token));
    expect(named.length).toBeGreaterThan(100);
    const foreign = named.filter(
      ([token, value]) =>
        /Foreground|Background|Stroke|^pane/.test(token) &&
        !/Palette|Overlay/.test(token) &&
        !system.test(String(value)),
    );
    expect(foreign).toEqual([]);
  });

  it.each(Object.entries(themes).filter(([name]) => name !== "highContrast"))(
    "are readable in the %s theme: each pair at least 4.5 to 1",
    (_name, theme) => {
      const full = (color: string): string =>
        /^#[\da-f]{3}$/i.test(color) ? color.replace(/[\da-f]/gi, "$&$&") : color;
      const ground = full(theme.colorNeutralBackground1);
      const pairs: readonly (readonly [string, string])[] = [
        [theme.paneHeading, ground],
        [theme.paneTeal, ground],
        [theme.colorNeutralForeground1, ground],
        [theme.colorNeutralForeground2, ground],
        [theme.colorNeutralForeground3, ground],
        [theme.colorBrandForegroundLink, ground],
        [theme.paneHeading, theme.paneTealLight],
        [theme.paneTeal, theme.paneBand],
        [theme.paneError, theme.paneErrorGround],
        [theme.paneWarning, theme.paneWarningGround],
        [theme.paneDone, theme.paneDoneGround],
      ];
      for (const [ink, paper] of pairs) {
        expect(contrast(full(ink), full(paper))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
