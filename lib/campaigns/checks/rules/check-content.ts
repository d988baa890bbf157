import type { ContentBlock } from "../../content/schema";
import { namedLine } from "../named-line";
import type { Check } from "../types";

/** Whether the letter says anything. */
export const checkContent: Check = (facts) => {
  const empty = facts.wordings.filter(({ wording }) => !wording.content.content.some(saysSomething));
  if (facts.wordings.length > 0 && empty.length === 0)
    return { level: "ok", title: "The letter is written." };
  return {
    level: "mend",
    title:
      facts.wordings.length > 1 && empty[0]
        ? namedLine(facts, empty[0].variant, "nothing is written yet.")
        : "Nothing is written yet.",
    way: { label: "Write it", to: "write" },
  };
};

function saysSomething(block: ContentBlock): boolean {
  switch (block.type) {
    case "divider":
      return false;
    case "picture":
      return block.attrs.mediaId !== null;
    case "products":
      return block.attrs.ids.length > 0;
    case "question":
      return block.attrs.question !== "";
    case "voucher":
      return block.attrs.discountId !== null || block.attrs.words !== "" || block.attrs.code !== "";
    case "button":
      return block.attrs.text !== "";
    default:
      return /"text":"[^"]*[^\s"]|"type":"personal"/.test(JSON.stringify(block));
  }
}
