import type { Step } from "@/lib/flows/admin/types";

export type StepKind = Step["kind"];

/** A step as it is added, with an id that no other has. */
export function newStep(kind: StepKind, id: string): Step {
  switch (kind) {
    case "wait":
      return { id, kind, amount: 3, unit: "days" };
    case "until":
      return { id, kind, weekday: null, hour: 9 };
    case "letter":
      return { id, kind, name: "New letter", wording: { subject: "", preheader: "", content: blank } };
    case "condition":
      return { id, kind, test: { kind: "bought" }, yes: [], no: [] };
    case "split":
      return { id, kind, share: 50, yes: [], no: [] };
    case "end":
      return { id, kind };
  }
}

const blank = {
  type: "doc" as const,
  content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "Hello " }] }],
};
