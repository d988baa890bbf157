import type { ContentBlock } from "../content/schema";
import { letterAddress } from "../letter/letter-address";
import { letterBlocks } from "../letter/letter-blocks";
import type { LetterMarks } from "../letter/letter-marks";
import { personalLine } from "../letter/personal-line";
import type { Shown } from "../letter/read-shown";
import type { ShownBlock } from "./types";

type Given = {
  readonly shown: Shown;
  readonly shopUrl: string;
  readonly vouchers: boolean;
  readonly today: string;
};

/**
 * The parts of a letter for everybody: the words for unknown readers in the place of what is personal, links straight to
 * where they lead, nothing to answer to, and vouchers only where the owner lets them be shown.
 */
export function publicBlocks(
  blocks: readonly ContentBlock[],
  { shown, shopUrl, vouchers, today }: Given,
): ShownBlock[] {
  const wanted = vouchers ? blocks : blocks.filter(({ type }) => type !== "voucher");
  const found = letterBlocks(wanted, { marks: publicMarks(shopUrl), shown, shopUrl, today, replyTo: "" });
  return found.map((block) => (block.kind === "question" ? { ...block, reply: null } : block));
}

/** A line of a letter for everybody. */
export function publicLine(line: string): string {
  return personalLine(line)
    .map((part) => (typeof part === "string" ? part : "field" in part ? part.fallback : ""))
    .join("")
    .trim();
}

/** In the place of a letter's marks: nothing differs from reader to reader, so nothing is marked. */
function publicMarks(shopUrl: string): LetterMarks {
  return {
    mark: (part) => ("field" in part ? part.fallback : ""),
    links: [],
    to(typed) {
      const address = letterAddress(typed, shopUrl);
      return address?.startsWith(`${shopUrl}/`) ? address.slice(shopUrl.length) : address;
    },
    fields: () => [],
    split: (text) => [text],
  };
}
