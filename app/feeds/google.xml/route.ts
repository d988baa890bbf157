import { AsyncResource } from "node:async_hooks";
import { connection } from "next/server";
import { z } from "zod";
import { getMerchantFrame, getMerchantItems } from "@/lib/agents/loaders";

const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .catch(null);

/** Google's product feed for the shop's own country, or for `?country=FR`. Written while it is read, so that a hundred thousand products need no memory of their size. */
export async function GET(request: Request): Promise<Response> {
  await connection(); // not at build time, when neither the shop's address nor its goods are known
  const country = countrySchema.parse(new URL(request.url).searchParams.get("country"));
  const { head, foot } = await getMerchantFrame();
  const encoder = new TextEncoder();
  // The stream is read outside of this request, where nothing that is cached could be asked for.
  const itemsAfter = AsyncResource.bind(getMerchantItems);
  let after: string | null = "";
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    async pull(controller) {
      if (after === null) {
        controller.enqueue(encoder.encode(foot));
        controller.close();
        return;
      }
      const { items, next } = await itemsAfter(after, country);
      after = next;
      // Something must be written, or the reading would stop here.
      controller.enqueue(encoder.encode(items || "\n"));
    },
  });
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
