import type { Tx } from "@/lib/platform/db";
import type { DeviceClass } from "./device-class";
import { viewOf } from "./view-of";

type Seen = {
  readonly path: string;
  /** Address of the page before this one, "" when unknown. */
  readonly referrer: string;
  /** Host of this shop: coming from there says nothing. */
  readonly ownHost: string;
  readonly device: DeviceClass;
};

/**
 * Counts a view of a page. What is kept names nobody: the page, the host of the page before when it was another site,
 * and the class of the device. Returns false when the view is not of a kind that is counted.
 */
export async function recordView(
  tx: Tx,
  { path, referrer, ownHost, device }: Seen,
  now: Date,
): Promise<boolean> {
  const view = viewOf(path.replace(/\p{Cc}/gu, "").toWellFormed());
  if (!view || device === "robot") return false;
  const from = hostOf(referrer);
  const host = from === ownHost ? null : from;
  await tx.$executeRaw`
    INSERT INTO page_view (at, path, kind, product_id, collection_id, referrer_host, device_class)
    VALUES (${now}::timestamptz, ${view.path}, ${view.kind},
      (SELECT id FROM product WHERE ${view.kind === "product"} AND handle = ${view.handle ?? ""}),
      (SELECT id FROM collection WHERE ${view.kind === "collection"} AND handle = ${view.handle ?? ""}),
      ${host}, ${device})`;
  return true;
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host.slice(0, 255) || null : null;
}
