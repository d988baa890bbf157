import type { CreateBatchOptions } from "resend";
import { fromAddress } from "@/lib/mail/from-address";
import { listHeaders } from "@/lib/mail/list-headers";
import { readerLinks } from "@/lib/mail/reader-links";
import type { Db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import { goAddress } from "../clicks/go-address";
import { wordingSchema } from "../content/schema";
import { compileWording } from "../letter/compile-wording";
import { fillLetter } from "../letter/fill-letter";
import { readReaderFields } from "../letter/read-reader-fields";
import type { CompiledLetter, ReaderFields } from "../letter/types";
import { keepLinks } from "./keep-links";
import type { TakenReader } from "./types";

export type WriteLetters = (readers: readonly TakenReader[]) => Promise<CreateBatchOptions>;

/**
 * Writes a campaign's wordings out with what is true of the shop now, and gives what fills them for some readers. The same
 * readers get the same letters from it, byte for byte, so that asking again is asking the same.
 */
export async function openLetters(db: Db, campaignId: string, now: Date): Promise<WriteLetters> {
  const { topic, wordings } = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    include: { wordings: { orderBy: { variant: "asc" } } },
  });
  const shop = await readShop(db);
  const { APP_URL, MAIL_FROM } = env();
  const letters = new Map<string, { compiled: CompiledLetter; numbers: readonly number[] }>();
  for (const { variant, ...wording } of wordings) {
    const compiled = await compileWording(db, wordingSchema.parse(wording), { topic }, now);
    letters.set(variant, { compiled, numbers: await keepLinks(db, campaignId, compiled.links) });
  }
  const isPersonal = [...letters.values()].some(({ compiled }) => compiled.fields.length > 0);
  const from = fromAddress(shop.brand.name, MAIL_FROM ?? shop.seller.email);
  return async (readers) => {
    const customers = readers.flatMap(({ customerId }) => customerId ?? []);
    const known = isPersonal ? await readReaderFields(db, customers) : new Map<string, ReaderFields>();
    return readers.map(({ id, email, subscriberId, customerId, variant }) => {
      const letter = letters.get(variant);
      if (!letter) throw new Error(`Campaign ${campaignId} has no wording ${variant}`);
      const links = readerLinks(APP_URL, subscriberId);
      const filled = fillLetter(letter.compiled, {
        fields: known.get(customerId ?? "") ?? {},
        readerLinks: links,
        go: (at) => APP_URL + goAddress(id, letter.numbers[at] ?? 0),
      });
      return {
        ...{ from, to: email, replyTo: shop.seller.email, ...filled, headers: listHeaders(links) },
        tags: [
          { name: "campaign", value: campaignId },
          { name: "recipient", value: id.toString() },
        ],
      };
    });
  };
}
