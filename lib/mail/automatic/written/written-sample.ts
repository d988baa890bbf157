import type { LetterBlock } from "@/emails/campaigns/letter-block";
import type { NewsCampaignProps } from "@/emails/campaigns/news-campaign";
import type { SampleShop } from "../samples/example";
import type { WrittenTemplate } from "./types";

type Sample = { readonly subject: string; readonly props: NewsCampaignProps };

const paragraph = (text: string): LetterBlock => ({ kind: "paragraph", words: [{ text }] });

/** An example of words that somebody of the shop wrote. */
export function writtenSample(
  template: WrittenTemplate,
  { shopUrl, currency, locale }: SampleShop,
  brand: string,
): Sample {
  const money = { currency, locale };
  if (template === "news-flow")
    return {
      subject: "How is it, Maya?",
      props: {
        ...money,
        preheader: "And what to do if it is not as you hoped",
        why: `You get this because you asked ${brand} to write to you.`,
        blocks: [
          paragraph("Hello Maya,"),
          paragraph("your Linen nest has been with you for a week. Does anybody lie in it?"),
          {
            kind: "question",
            question: "How is it?",
            answers: [],
            reply: "mailto:hello@example.com?subject=How%20is%20it%3F",
          },
        ],
      },
    };
  return {
    subject: "Three ways to keep a room warm",
    props: {
      ...money,
      preheader: "And what they are made of",
      why: `You get this because you asked ${brand} to write to you with “News and stories”.`,
      blocks: [
        paragraph("Hello Maya,"),
        paragraph("it is the time of year when the floor is the coldest place of a room."),
        { kind: "heading", level: 2, words: [{ text: "What is new" }] },
        {
          kind: "list",
          ordered: false,
          items: [[{ text: "A nest of linen" }], [{ text: "A throw of wool", href: shopUrl }]],
        },
        {
          kind: "voucher",
          words: "Ten per cent off everything made of wool",
          code: "WARMROOMS",
          until: "30 November 2026",
          href: shopUrl,
        },
        { kind: "button", text: "Look at all of it", href: shopUrl },
      ],
    },
  };
}
