import type { Wording } from "../content/schema";
import type { NewCampaign } from "./types";

type Start = NewCampaign["start"];
type Block = Wording["content"]["content"][number];

const text = (words: string) => ({ type: "text" as const, text: words });
const name = { type: "personal" as const, attrs: { field: "first_name" as const, fallback: "there" } };
const paragraph = (words: string): Block => ({ type: "paragraph", content: [text(words)] });
const heading = (words: string): Block => ({
  type: "heading",
  attrs: { level: 2 },
  content: [text(words)],
});
const greeting: Block = { type: "paragraph", content: [text("Hello "), name, text(",")] };
const picture: Block = { type: "picture", attrs: { mediaId: null, alt: "", href: "", caption: "" } };
const products: Block = { type: "products", attrs: { ids: [] } };
const button = (words: string): Block => ({ type: "button", attrs: { text: words, href: "/" } });
const question = (words: string): Block => ({
  type: "question",
  attrs: { question: words, answers: [], reply: true },
});

const contents: Readonly<Record<Start, readonly Block[]>> = {
  letter: [
    greeting,
    paragraph("Tell them one thing, as you would tell a friend who likes what you make."),
    paragraph("Say why it matters to you."),
    question("What would you like to hear about next?"),
  ],
  news: [
    greeting,
    paragraph("Something new is in the shop. Say in a sentence what it is and who it is for."),
    picture,
    heading("What is new"),
    products,
    button("Look at all of it"),
  ],
  story: [
    greeting,
    paragraph("Every story begins somewhere. Where does this one begin?"),
    {
      type: "story",
      attrs: { mediaId: null, alt: "", href: "", side: "start" },
      content: [
        { type: "heading", attrs: { level: 2 }, content: [text("Who made it")] },
        { type: "paragraph", content: [text("Tell of the person, the place, the hands.")] },
      ],
    },
    { type: "divider" },
    paragraph("And how it ends, for now."),
    question("Have you a story like it?"),
  ],
  empty: [{ type: "paragraph" }],
};

/** What a new letter begins with. */
export function startingPoints(start: Start): Wording {
  return { subject: "", preheader: "", content: { type: "doc", content: [...contents[start]] } };
}
