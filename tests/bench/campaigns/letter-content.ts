const text = (words: string) => ({ type: "text", text: words });
const paragraph = (words: string) => ({ type: "paragraph", content: [text(words)] });
const words =
  "The first frost was here this week, and with it the question that comes every year: which of them sleeps where. We have made the linen nest in a larger size, because so many of you asked, and the wool throw in a green that looks like the hills behind the workshop in November. ";

/** A letter of ordinary length: a greeting by name, a dozen paragraphs, headings and buttons. */
export const letterContent = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        text("Hello "),
        { type: "personal", attrs: { field: "first_name", fallback: "there" } },
        text(","),
      ],
    },
    ...["What is new", "Who makes it", "Before you go"].flatMap((heading, part) => [
      { type: "heading", attrs: { level: 2 }, content: [text(heading)] },
      ...Array.from({ length: 4 }, (_, at) => paragraph(`${at + 1}. ${words}${words}`)),
      { type: "button", attrs: { text: "Have a look", href: `/collections/part-${part}` } },
      { type: "divider" },
    ]),
  ],
};
