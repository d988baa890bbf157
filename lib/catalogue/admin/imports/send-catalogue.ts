import { PassThrough, Readable } from "node:stream";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { transact } from "@/lib/platform/transact";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { exportCatalogue } from "../../export/export-catalogue";

/** The whole catalogue as a stream of CSV, read as fast as it is taken away, so that its size does not matter. */
export async function sendCatalogue(actor: Actor, now: Date): Promise<Result<ReadableStream, "forbidden">> {
  const no = forbid(actor, "catalogue.read");
  if (no) return no;
  const { currency } = (await readShop(db())).money;
  await transact((tx) =>
    audit(
      tx,
      actor,
      { action: "catalogue.export", entity: "catalogue", entityId: "all", before: null, after: null },
      now,
    ),
  );
  const out = new PassThrough();
  exportCatalogue(db(), out, { currency, shopUrl: env().APP_URL }).catch((error: unknown) => {
    // Whoever broke the download off is no fault of ours.
    if (!out.destroyed) log.error({ err: error }, "an export of the catalogue broke off");
    out.destroy();
  });
  return success(Readable.toWeb(out) as ReadableStream);
}
