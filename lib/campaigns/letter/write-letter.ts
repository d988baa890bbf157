import { createElement } from "react";
import { NewsCampaign } from "@/emails/campaigns/news-campaign";
import { letterSender } from "@/lib/mail/letter-sender";
import { oneLine } from "@/lib/mail/one-line";
import { writeOut } from "@/lib/mail/write-out";
import type { ShopSettings } from "@/lib/shop/types";
import { formatDate } from "@/lib/values/format-date";
import type { Wording } from "../content/schema";
import { letterBlocks } from "./letter-blocks";
import { letterMarks } from "./letter-marks";
import { personalLine } from "./personal-line";
import type { Shown } from "./read-shown";
import type { CompiledLetter } from "./types";
import { whyWords } from "./why-words";

type Given = {
  readonly shop: ShopSettings;
  readonly shopUrl: string;
  readonly topic: string;
  readonly shown: Shown;
};

/** Writes a wording out as HTML and plain text with marks where readers differ. Pure: the same gives the same. */
export async function writeLetter(
  { subject, preheader, content }: Wording,
  { shop, shopUrl, topic, shown }: Given,
  now: Date,
): Promise<CompiledLetter> {
  const { locale, timeZone, currency } = shop.money;
  const marks = letterMarks(shopUrl);
  const marked = (line: string) =>
    personalLine(oneLine(line))
      .map((part) => (typeof part === "string" ? part : marks.mark(part)))
      .join("");
  const sender = {
    ...letterSender(shop, shopUrl),
    shopUrl: marks.to("/") ?? shopUrl,
    reader: {
      preferences: marks.mark({ reader: "preferences" }),
      stop: marks.mark({ reader: "stop" }),
      oneClick: "",
    },
  };
  const today = formatDate(now, locale, timeZone);
  const written = marks.split(marked(subject));
  const props = {
    ...{ currency, locale, preheader: marked(preheader), why: whyWords(shop, topic) },
    blocks: letterBlocks(content.content, { marks, shown, shopUrl, today, replyTo: sender.email }),
  };
  const { html, text } = await writeOut(createElement(NewsCampaign, { props, sender }));
  return {
    subject: written,
    html: marks.split(html),
    text: marks.split(text),
    links: marks.links,
    fields: marks.fields(),
  };
}
