import { createElement } from "react";
import { NewsCampaign } from "@/emails/campaigns/news-campaign";
import type { Sender } from "@/emails/parts/types";
import { writeOut } from "../../write-out";
import type { SampleShop } from "../samples/example";
import type { LetterPreview } from "../types";
import type { WrittenTemplate } from "./types";
import { writtenSample } from "./written-sample";

/** An example of a letter whose words are written elsewhere, on the sheet that it is sent on. */
export async function previewWritten(
  template: WrittenTemplate,
  sender: Sender,
  shop: SampleShop,
): Promise<LetterPreview> {
  const { subject, props } = writtenSample(template, shop, sender.brand);
  const { html, text } = await writeOut(createElement(NewsCampaign, { props, sender }));
  return { subject, html, text, bytes: Buffer.byteLength(html) };
}
