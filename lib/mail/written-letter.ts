import type { Sender } from "@/emails/parts/types";
import type { Tx } from "@/lib/platform/db";
import type { ShopSettings } from "@/lib/shop/types";
import { oneLine } from "./one-line";
import { renderLetter } from "./render-letter";
import type { Letters, RenderedLetter, Template } from "./types";
import { whatToWrite } from "./what-to-write";

/** A row of the outbox as it goes out: of letters whose words were filled before, those words; of the others their template's. */
export async function writtenLetter(
  tx: Tx,
  { template, props }: { template: Template; props: Letters[Template] },
  shop: ShopSettings,
  sender: Sender,
): Promise<RenderedLetter> {
  if (template === "news-flow" || template === "campaign-test") {
    const { subject, html, text } = props as Letters["news-flow" | "campaign-test"];
    return { subject: oneLine(subject), html, text, replyTo: sender.email };
  }
  const asked = await whatToWrite(tx, { template, props }, shop, sender.shopUrl);
  return renderLetter(asked.template, asked.props, sender, asked.wording);
}
