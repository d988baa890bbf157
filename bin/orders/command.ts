import { parseArgs } from "node:util";
import type { By } from "@/lib/orders/move-order";

/** What was typed behind `npm run orders --`. Throws when an option does not exist. */
export function parseCommand(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      state: { type: "string" },
      email: { type: "string" },
      limit: { type: "string", default: "20" },
      json: { type: "boolean", default: false },
      carrier: { type: "string" },
      tracking: { type: "string" },
      url: { type: "string" },
      line: { type: "string", multiple: true, default: [] },
      "despite-withdrawal": { type: "boolean", default: false },
      parcel: { type: "string" },
      all: { type: "boolean", default: false },
      delivery: { type: "boolean", default: false },
      amount: { type: "string" },
      restock: { type: "boolean", default: false },
      reason: { type: "string" },
    },
  });
}

export type Command = {
  /** Number or id of the order meant. */
  readonly which: string | undefined;
  readonly given: ReturnType<typeof parseCommand>["values"];
  readonly by: By;
  readonly now: Date;
};
