import type { LetterBlock, LetterPicture, LetterProduct, WordsBlock } from "@/emails/campaigns/letter-block";
import type { ProductCard } from "@/lib/catalogue/types";
import { cleanText } from "../content/clean-text";
import type { ContentBlock } from "../content/schema";
import type { LetterMarks } from "./letter-marks";
import type { Shown } from "./read-shown";
import { spansOf } from "./spans-of";

type Context = {
  readonly marks: LetterMarks;
  readonly shown: Shown;
  readonly shopUrl: string;
  /** Where an answer to the letter goes. */
  readonly replyTo: string;
  /** The letter's day, as people write it. */
  readonly today: string;
};

/** The blocks of a letter with what they show; those that show nothing (no picture chosen, sold product gone) are left out. */
export function letterBlocks(blocks: readonly ContentBlock[], context: Context): LetterBlock[] {
  return blocks.flatMap((block) => letterBlock(block, context) ?? []);
}

function letterBlock(block: ContentBlock, context: Context): LetterBlock | null {
  const { marks, shown, shopUrl, today } = context;
  switch (block.type) {
    case "paragraph":
    case "heading":
      return wordsBlock(block, marks);
    case "bulletList":
    case "orderedList":
      return {
        kind: "list",
        ordered: block.type === "orderedList",
        items: block.content.map(({ content }) =>
          content.flatMap((one, index) => [
            ...(index > 0 ? [{ text: "\n" }] : []),
            ...spansOf(one.content, marks),
          ]),
        ),
      };
    case "picture": {
      const picture = pictureOf(block.attrs, shown);
      const { href, caption } = block.attrs;
      return picture && { kind: "picture", picture, href: marks.to(href), caption };
    }
    case "products": {
      const products = block.attrs.ids.flatMap((id) => {
        const card = shown.products.get(id);
        return card ? productOf(card, marks, shopUrl) : [];
      });
      return products.length > 0 ? { kind: "products", products, asOf: today } : null;
    }
    case "story":
      return {
        kind: "story",
        picture: pictureOf(block.attrs, shown),
        href: marks.to(block.attrs.href),
        side: block.attrs.side,
        blocks: block.content.flatMap((one) => wordsBlock(one, marks) ?? []),
      };
    case "question":
      return questionBlock(block.attrs, context);
    case "voucher":
      return voucherBlock(block.attrs, context);
    case "divider":
      return { kind: "divider" };
    case "button": {
      const href = marks.to(block.attrs.href);
      return href && block.attrs.text ? { kind: "button", text: block.attrs.text, href } : null;
    }
  }
}

function wordsBlock(
  block: Extract<ContentBlock, { type: "paragraph" | "heading" }>,
  marks: LetterMarks,
): WordsBlock | null {
  const words = spansOf(block.content, marks);
  if (words.length === 0) return null;
  return block.type === "heading"
    ? { kind: "heading", level: block.attrs.level, words }
    : { kind: "paragraph", words };
}

function pictureOf(
  { mediaId, alt }: { mediaId: string | null; alt: string },
  { pictures }: Shown,
): LetterPicture | null {
  const picture = mediaId && pictures.get(mediaId);
  return picture ? { ...picture, alt } : null;
}

function productOf(card: ProductCard, marks: LetterMarks, shopUrl: string): LetterProduct {
  const [picture] = card.pictures;
  const { minPrice: price, lowestPrior, percent, available } = card;
  return {
    id: card.id,
    href: marks.to(`/products/${card.handle}`) ?? shopUrl,
    title: cleanText(card.title),
    picture: picture
      ? {
          src: `${shopUrl}/media/card/${picture.id}.jpg`,
          alt: cleanText(picture.alt),
          width: 600,
          height: 600,
        }
      : null,
    from: card.maxPrice > price,
    ...{ price, lowestPrior, percent, available },
  };
}

function questionBlock(
  { question, answers, reply }: Extract<ContentBlock, { type: "question" }>["attrs"],
  { marks, replyTo }: Context,
): LetterBlock | null {
  if (question === "") return null;
  const given = answers.flatMap(({ text, href }) => {
    const to = marks.to(href);
    return to && text ? { text, href: to } : [];
  });
  const subject = new URLSearchParams({ subject: question }).toString().replaceAll("+", "%20");
  return { kind: "question", question, answers: given, reply: reply ? `mailto:${replyTo}?${subject}` : null };
}

function voucherBlock(
  { discountId, words, code }: Extract<ContentBlock, { type: "voucher" }>["attrs"],
  { marks, shown, shopUrl }: Context,
): LetterBlock | null {
  const href = marks.to("/") ?? shopUrl;
  if (!discountId)
    return words || code ? { kind: "voucher", words, code: code || null, until: null, href } : null;
  const voucher = shown.vouchers.get(discountId);
  return voucher ? { kind: "voucher", ...voucher, words: words || cleanText(voucher.words), href } : null;
}
