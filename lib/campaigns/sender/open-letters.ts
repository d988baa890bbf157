import { fromAddress } from "@/lib/mail/from-address";
import { listHeaders } from "@/lib/mail/list-headers";
import { readerLinks } from "@/lib/mail/reader-links";
import type { Db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import { goAddress } from "../clicks/go-address";
import { wordingSchema } from "../content/schema";
import { compileWording } from "../letter/compile-wording";
import { letterBytes } from "../letter/letter-bytes";
import { readReaderFields } from "../letter/read-reader-fields";
import type { ReaderFields } from "../letter/types";
import { keepLinks } from "./keep-links";
import type { TakenReader } from "./types";

/** The letters of some readers as the body of a request. */
export type WriteLetters = (readers: readonly TakenReader[]) => Promise<Uint8Array>;

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
  const letters = new Map<string, { bytes: ReturnType<typeof letterBytes>; numbers: readonly number[] }>();
  let isPersonal = false;
  for (const { variant, ...wording } of wordings) {
    const compiled = await compileWording(db, wordingSchema.parse(wording), { topic }, now);
    isPersonal ||= compiled.fields.length > 0;
    const numbers = await keepLinks(db, campaignId, compiled.links);
    letters.set(variant, { bytes: letterBytes(compiled), numbers });
  }
  const from = fromAddress(shop.brand.name, MAIL_FROM ?? shop.seller.email);
  return async (readers) => {
    const customers = readers.flatMap(({ customerId }) => customerId ?? []);
    const known = isPersonal ? await readReaderFields(db, customers) : new Map<string, ReaderFields>();
    const body: Uint8Array[] = [];
    for (const { id, email, subscriberId, customerId, variant } of readers) {
      const letter = letters.get(variant);
      if (!letter) throw new Error(`Campaign ${campaignId} has no wording ${variant}`);
      const links = readerLinks(APP_URL, subscriberId);
      const reader = {
        fields: known.get(customerId ?? "") ?? {},
        readerLinks: links,
        go: (at: number) => APP_URL + goAddress(id, letter.numbers[at] ?? 0),
      };
      const envelope = {
        ...{ from, to: email, reply_to: shop.seller.email, headers: listHeaders(links) },
        tags: [
          { name: "campaign", value: campaignId },
          { name: "recipient", value: id.toString() },
        ],
      };
      body.push(Buffer.from(body.length === 0 ? "[" : ","), ...letter.bytes(reader, envelope));
    }
    return Buffer.concat([...body, Buffer.from("]")]);
  };
}
