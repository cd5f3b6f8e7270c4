import { jest } from "@jest/globals";
import { commandNames, associateCommands } from "../../../src/taskpane/commands/commands.ts";
import { createSession } from "../../../src/taskpane/common/createSession.ts";
import type { Session } from "../../../src/taskpane/common/session.ts";
import { memoryPort, memoryWorkbook } from "../support/memoryPort.ts";

type Command = (event: { completed: () => void }) => Promise<void>;

/** The part of Office that the ribbon's commands touch, which notes what it is asked. */
function ribbon(options: {
  readonly opensBrowser: boolean;
  readonly showFails?: boolean;
  /** Whether Excel shows the pane when the add-in asks for it, as it does unless it comes from the Marketplace. */
  readonly shows?: boolean;
}) {
  const commands = new Map<string, Command>();
  let paneChanged: ((message: { visibilityMode: string }) => void) | undefined;
  const asked: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: {
        showAsTaskpane: async () => {
          asked.push("show");
          if (options.showFails === true) throw new Error("not now");
          if (options.shows !== false) paneChanged?.({ visibilityMode: "Taskpane" });
        },
        onVisibilityModeChanged: async (listener: typeof paneChanged) => {
          paneChanged = listener;
        },
      },
      context: {
        requirements: { isSetSupported: () => options.opensBrowser },
        ui: {
          displayDialogAsync: (address: string) => asked.push(`dialog ${address}`),
          openBrowserWindow: (address: string) => asked.push(address),
        },
      },
      VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    },
  });
  const session: Session = createSession(memoryPort(memoryWorkbook()));
  associateCommands(session, () => "es");
  const press = async (name: string): Promise<number> => {
    let completed = 0;
    await commands.get(name)?.({ completed: () => (completed += 1) });
    return completed;
  };
  return { commands, asked, session, press, hide: () => paneChanged?.({ visibilityMode: "Hidden" }) };
}

describe("The ribbon's buttons", () => {
  it("are all tied to the pane by the names of the manifest", () => {
    expect([...ribbon({ opensBrowser: true }).commands.keys()]).toEqual([...commandNames]);
  });

  it.each([
    ["openPane", undefined, "plan"],
    ["insertSample", "insertSample", "insert"],
    ["checkPlan", "check", "check"],
    ["replaceFormulas", "replaceFormulas", "share"],
  ] as const)(
    "%s shows the pane where it is needed and tells Excel that it is done",
    async (name, request, view) => {
      const { asked, session, press } = ribbon({ opensBrowser: true });
      expect(await press(name)).toBe(1);
      expect(asked).toEqual(["show"]);
      expect(session.state()).toMatchObject({ request, view });
    },
  );

  describe("of an add-in from the Marketplace, whose pane only a person can open", () => {
    const dialog = `dialog ${new URL("help/es/open-pane.html", location.href).href}`;
    beforeEach(() => {
      jest.useFakeTimers();
      jest.spyOn(document, "hasFocus").mockReturnValue(false);
    });
    afterEach(() => {
      jest.useRealTimers();
      jest.restoreAllMocks();
    });
    const pressed = async (name: string) => {
      const { session, asked, press } = ribbon({ opensBrowser: true, shows: false });
      const completed = press(name);
      await jest.advanceTimersByTimeAsync(10_000);
      expect(await completed).toBe(1);
      return { session, asked };
    };

    it.each([
      ["insertSample", "insertSample"],
      ["checkPlan", "check"],
      ["replaceFormulas", "replaceFormulas"],
    ])("%s says where the pane is, and does nothing until it is used", async (name, request) => {
      const { session, asked } = await pressed(name);
      expect(asked).toEqual(["show", dialog]);
      expect(session.state().request).toBeUndefined();
      document.dispatchEvent(new Event("pointerdown"));
      expect(session.state().request).toBe(request);
    });

    it("a pane that is closed again is not taken for one that is seen", async () => {
      const { session, press, hide } = ribbon({ opensBrowser: true, shows: false });
      document.dispatchEvent(new Event("pointerdown"));
      hide();
      void press("insertSample");
      await jest.advanceTimersByTimeAsync(10_000);
      expect(session.state().request).toBeUndefined();
    });
  });

  it("openHelp opens the add-in's own page in the language of the pane", async () => {
    const { asked, press } = ribbon({ opensBrowser: true });
    expect(await press("openHelp")).toBe(1);
    expect(asked).toEqual([new URL("help/es/index.html", location.href).href]);
  });

  it("openHelp opens a window where Excel cannot open a browser", async () => {
    const opened: string[] = [];
    window.open = (...given) => {
      opened.push(given.join(" "));
      return null;
    };
    await ribbon({ opensBrowser: false }).press("openHelp");
    // Without "noopener", for which office.js would open it once more.
    expect(opened).toEqual([`${new URL("help/es/index.html", location.href).href} _blank`]);
  });

  it("never stay busy, even when the pane could not be shown", async () => {
    const { commands } = ribbon({ opensBrowser: true, showFails: true });
    let completed = 0;
    await expect(commands.get("checkPlan")?.({ completed: () => (completed += 1) })).rejects.toThrow(
      "not now",
    );
    expect(completed).toBe(1);
  });
});
