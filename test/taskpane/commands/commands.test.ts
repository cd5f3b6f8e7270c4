import { commandNames, associateCommands } from "../../../src/taskpane/commands/commands.ts";
import { createSession } from "../../../src/taskpane/common/createSession.ts";
import type { Session } from "../../../src/taskpane/common/session.ts";
import { memoryPort, memoryWorkbook } from "../support/memoryPort.ts";

type Command = (event: { completed: () => void }) => Promise<void>;

/** The part of Office that the ribbon's commands touch, which notes what it is asked. */
function ribbon(options: { readonly opensBrowser: boolean; readonly showFails?: boolean }) {
  const commands = new Map<string, Command>();
  const asked: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: {
        showAsTaskpane: async () => {
          asked.push("show");
          if (options.showFails === true) throw new Error("not now");
        },
      },
      context: {
        requirements: { isSetSupported: () => options.opensBrowser },
        ui: { openBrowserWindow: (address: string) => asked.push(address) },
      },
    },
  });
  const session: Session = createSession(memoryPort(memoryWorkbook()));
  associateCommands(session, () => "es");
  const press = async (name: string): Promise<number> => {
    let completed = 0;
    await commands.get(name)?.({ completed: () => (completed += 1) });
    return completed;
  };
  return { commands, asked, session, press };
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

  it("openHelp opens the add-in's own page in the language of the pane", async () => {
    const { asked, press } = ribbon({ opensBrowser: true });
    expect(await press("openHelp")).toBe(1);
    expect(asked).toEqual([new URL("help/es/index.html", location.href).href]);
  });

  it("openHelp opens a window where Excel cannot open a browser", async () => {
    const opened: string[] = [];
    window.open = (address) => {
      opened.push(String(address));
      return null;
    };
    await ribbon({ opensBrowser: false }).press("openHelp");
    expect(opened).toEqual([new URL("help/es/index.html", location.href).href]);
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
