import type { Tx } from "@/lib/platform/db";
import { localParts } from "@/lib/platform/local-parts";
import { readShop } from "@/lib/shop/data";
import { permits } from "@/lib/staff/permits";
import type { StaffActor } from "@/lib/staff/types";
import { changesSince } from "./changes-since";
import { lowStock } from "./low-stock";
import { needsYou } from "./needs-you";
import { openQuestions } from "./open-questions";
import { ordersToPack } from "./orders-to-pack";
import { salesToday } from "./sales-today";
import { setUp } from "./set-up";
import type { Home } from "./types";
import { visitPause } from "./visit-pause";

/** Everything on the home page that this person may see, each part by its own index. */
export async function readHome(tx: Tx, actor: StaffActor, now: Date): Promise<Home> {
  const [{ money }, member] = await Promise.all([
    readShop(tx),
    tx.staffMember.findUniqueOrThrow({
      where: { id: actor.staffId },
      select: { lastVisitAt: true, newsSince: true, createdAt: true },
    }),
  ]);
  const { lastVisitAt, newsSince, createdAt } = member;
  const fresh = lastVisitAt !== null && now.getTime() - lastVisitAt.getTime() > visitPause;
  const since = (fresh ? lastVisitAt : newsSince) ?? createdAt;
  const orders = permits(actor, "orders.read");
  const [sales, toPack, stock, questions, needs, changes, begun] = await Promise.all([
    orders ? salesToday(tx, money, now) : null,
    orders ? ordersToPack(tx) : null,
    permits(actor, "catalogue.read") ? lowStock(tx) : null,
    orders ? openQuestions(tx) : null,
    orders ? needsYou(tx) : null,
    changesSince(tx, actor, since),
    permits(actor, "settings.write") ? setUp(tx, localParts(), now) : null,
  ]);
  return { name: actor.name, sales, toPack, stock, questions, needs, changes, setUp: begun };
}
