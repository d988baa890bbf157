import type { Check } from "../types";

/** Whether anybody would get it. */
export const checkReaders: Check = ({ audience }) =>
  audience.gets > 0
    ? {
        level: "ok",
        title: `It goes to ${audience.gets.toLocaleString("en-GB")} ${audience.gets === 1 ? "person" : "people"}.`,
      }
    : {
        level: "mend",
        title: "Nobody would get it.",
        advice: "Nobody who may be written to about this topic is among those it is meant for.",
        way: { label: "Choose who gets it", to: "who" },
      };
