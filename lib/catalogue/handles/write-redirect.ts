import type { Tx } from "@/lib/platform/db";
import type { MovingPlace } from "../types";

/**
 * Has an old address lead to the new one, and every address that led to the old one as well: one step always
 * suffices, and none leads in a circle.
 */
export async function writeRedirect(
  tx: Tx,
  place: MovingPlace,
  from: string,
  to: string,
  now: Date,
): Promise<void> {
  const [fromPath, toPath] = [`/${place}/${from}`, `/${place}/${to}`];
  await tx.redirect.deleteMany({ where: { fromPath: toPath } });
  await tx.redirect.updateMany({ where: { toPath: fromPath }, data: { toPath } });
  await tx.redirect.upsert({
    where: { fromPath },
    create: { fromPath, toPath, createdAt: now },
    update: { toPath },
  });
}
