import { common } from "../rules/formats.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag } from "./parameters.ts";
import type { FormatTarget } from "./states.ts";

const { value } = membersOf<FormatTarget>();

export const formatProtection = defineObject("FormatProtection", {
  members: {
    locked: value(
      "1.2",
      (target) => common(target.formats().map((format) => format.locked)),
      (target, on) => target.change({ locked: flag(on) }),
    ),
  },
});
