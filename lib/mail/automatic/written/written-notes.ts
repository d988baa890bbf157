import type { LetterNote } from "../notes/types";
import type { WrittenTemplate } from "./types";

type WrittenNote = LetterNote & {
  /** Where its words are written. */
  readonly place: { readonly label: string; readonly href: string };
};

const group = "written";
const fixed = "The sheet around them is fixed: your name, why the letter came, the way out, and who you are.";

/** What people are told of letters whose words are written elsewhere. */
export const writtenNotes: Readonly<Record<WrittenTemplate, WrittenNote>> = {
  "news-campaign": {
    ...{
      group,
      name: "Letter to many",
      to: "everybody who asked for letters about its topic, or some of them",
    },
    when: "when you send a campaign",
    stays: "None goes out that nobody sent.",
    fixed,
    place: { label: "Campaigns", href: "/admin/campaigns" },
  },
  "news-flow": {
    ...{ group, name: "Letter of a flow", to: "whoever the flow is for" },
    when: "when its step is reached",
    stays: "Each flow is switched on and off by itself.",
    fixed,
    place: { label: "Flows", href: "/admin/flows" },
  },
};
