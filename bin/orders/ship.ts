import { shipParcel } from "@/lib/orders/fulfilment/ship-parcel";
import { transact } from "@/lib/platform/transact";
import { Advice } from "../../sandbox/say";
import type { Command } from "./command";
import { findOrder } from "./find-order";
import { lineCounts } from "./line-counts";

/** Sends a parcel with all that is left, or with the lines named. */
export async function ship({ which, given, by, now }: Command): Promise<string> {
  const order = await findOrder(which);
  const lines = given.line.length > 0 ? lineCounts(order, given.line) : null;
  if (given.url && !/^https?:\/\//.test(given.url)) throw new Advice("--url must begin with https://.");
  const { carrier = null, tracking: trackingNumber = null, url: trackingUrl = null } = given;
  const despiteWithdrawal = given["despite-withdrawal"];
  const parcel = { orderId: order.id, carrier, trackingNumber, trackingUrl, lines, despiteWithdrawal };
  const sent = await transact((tx) => shipParcel(tx, parcel, by, now));
  if (sent.ok) return `Sent: ${sent.value.parcelId}.`;
  if (sent.reason === "not_shippable") throw new Advice(`An order that is ${order.state} is not sent.`);
  if (sent.reason === "withdrawn")
    throw new Advice(
      "The buyer has withdrawn from these pieces: keep them here. If you have agreed to send them all the same, add --despite-withdrawal.",
    );
  if (sent.reason === "refunded") throw new Advice("Some of these pieces were refunded: keep them here.");
  throw new Advice(
    sent.reason === "nothing_left" ? "Everything is sent already." : "That is more than is left to send.",
  );
}
