import { connection } from "next/server";
import { getMerchantFrame, getMerchantItems } from "@/lib/catalogue/feeds/loaders";

/** Google's product feed. Written while it is read, so that a hundred thousand products need no memory of their size. */
export async function GET(): Promise<Response> {
  await connection(); // not at build time, when neither the shop's address nor its goods are known
  const { head, foot } = await getMerchantFrame();
  const encoder = new TextEncoder();
  let after: string | null = "";
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    async pull(controller) {
      if (after === null) {
        controller.enqueue(encoder.encode(foot));
        controller.close();
        return;
      }
      const { items, next } = await getMerchantItems(after);
      after = next;
      // An empty piece would end the reading.
      controller.enqueue(encoder.encode(items || "\n"));
    },
  });
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
