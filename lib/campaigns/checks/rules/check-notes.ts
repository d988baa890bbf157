import type { Check } from "../types";

/** Whether colleagues still wait for something. */
export const checkNotes: Check = ({ openNotes }) =>
  openNotes === 0
    ? { level: "ok", title: "No note is open." }
    : {
        level: "warning",
        title: openNotes === 1 ? "A note is still open." : `${openNotes} notes are still open.`,
        way: { label: "Read the notes", to: "write" },
      };
