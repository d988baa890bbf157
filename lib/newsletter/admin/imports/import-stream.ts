import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { Actor } from "@/lib/staff/types";
import { refusal } from "@/lib/values/result";
import type { ImportNews, SubscriberImport } from "../types";
import { importSubscribers } from "./import-subscribers";

/**
 * Brings a file in and tells of it line by line, each a JSON value: how far it is, and last what came of it. It goes on when
 * nobody listens any more.
 */
export function importStream(actor: Actor, input: SubscriberImport, now: Date): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let heard = true;
  return new ReadableStream({
    async start(controller) {
      const tell = (news: ImportNews) => {
        if (heard) controller.enqueue(encoder.encode(`${JSON.stringify(news)}\n`));
      };
      try {
        tell({ answer: await importSubscribers(db(), actor, input, now, (progress) => tell({ progress })) });
      } catch (error) {
        log.error({ error }, "an import of subscribers broke off");
        tell({ answer: refusal("broke_off") });
      }
      if (heard) controller.close();
    },
    cancel() {
      heard = false;
    },
  });
}
