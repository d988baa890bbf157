import type { ContentBlock } from "@/lib/campaigns/content/schema";
import type { StepOf, Wording } from "../plan/types";

type Said = Omit<Wording, "content"> & { readonly blocks: readonly ContentBlock[] };

/** A step that is a letter. */
function letter(id: string, name: string, { blocks, ...said }: Said): StepOf<"letter"> {
  return { id, kind: "letter", name, wording: { ...said, content: { type: "doc", content: [...blocks] } } };
}

const days = (id: string, amount: number): StepOf<"wait"> => ({
  id,
  kind: "wait",
  amount,
  unit: "days",
});
const at = (id: string, hour: number): StepOf<"until"> => ({ id, kind: "until", weekday: null, hour });

/** What ready-made flows are made of. */
export const readySteps = { letter, days, at };
