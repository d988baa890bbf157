import type { ContentBlock } from "@/lib/campaigns/content/schema";
import { type PersonalField, personalFields } from "@/lib/campaigns/content/types";

const personal = /\{(\w+)\|([^{}|]*)\}/;

/** A paragraph; "{first_name|there}" in it is personal, as in a subject. */
function words(text: string): ContentBlock {
  const parts = text.split(new RegExp(personal, "g"));
  const content = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [plain = "", field, fallback = ""] = parts.slice(at, at + 3);
    if (plain !== "") content.push({ type: "text" as const, text: plain });
    if (field && field in personalFields)
      content.push({ type: "personal" as const, attrs: { field: field as PersonalField, fallback } });
  }
  return { type: "paragraph", content };
}

const heading = (text: string): ContentBlock => ({
  ...{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text }] },
});

const button = (text: string, href: string): ContentBlock => ({
  type: "button",
  attrs: { text, href },
});

/** The things that the run is about: of the order, or the one that is due. */
const things: ContentBlock = { type: "products", attrs: { ids: [] } };

const question = (asked: string): ContentBlock => ({
  ...{ type: "question", attrs: { question: asked, answers: [], reply: true } },
});

/** What letters of ready-made flows are made of. */
export const blocks = { words, heading, button, things, question };
