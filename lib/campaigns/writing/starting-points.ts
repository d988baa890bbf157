import type { Wording } from "../content/schema";
import { exampleWords } from "../content/types";
import type { NewCampaign } from "./types";

type Start = NewCampaign["start"];
type Block = Wording["content"]["content"][number];

const text = (words: string) => ({ type: "text" as const, text: words });
const name = { type: "personal" as const, attrs: { field: "first_name" as const, fallback: "there" } };
const paragraph = (words: string) => ({ type: "paragraph" as const, content: [text(words)] });
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
    paragraph(exampleWords.letter),
    paragraph(exampleWords.letterWhy),
    question("What would you like to hear about next?"),
  ],
  news: [
    greeting,
    paragraph(exampleWords.news),
    picture,
    heading("What is new"),
    products,
    button("Look at all of it"),
  ],
  story: [
    greeting,
    paragraph(exampleWords.story),
    {
      type: "story",
      attrs: { mediaId: null, alt: "", href: "", side: "start" },
      content: [
        { type: "heading", attrs: { level: 2 }, content: [text("Who made it")] },
        paragraph(exampleWords.storyWho),
      ],
    },
    { type: "divider" },
    paragraph(exampleWords.storyEnd),
    question("Have you a story like it?"),
  ],
  empty: [{ type: "paragraph" }],
};

/** What a new letter begins with. */
export function startingPoints(start: Start): Wording {
  return { subject: "", preheader: "", content: { type: "doc", content: [...contents[start]] } };
}
