"use server";

import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { clientAddress } from "@/lib/platform/client-address";
import { rateLimit } from "@/lib/platform/rate-limit";
import { transact } from "@/lib/platform/transact";
import { signedOrder } from "../page/signed-order";
import { askHelp } from "./ask-help";
import { helpSchema } from "./schema";
import type { HelpState } from "./types";

/** Takes in a question from an order's own page. */
export async function ask(before: HelpState, form: FormData): Promise<HelpState> {
  const orderId = signedOrder(String(form.get("order")));
  if (!orderId) notFound();
  const message = String(form.get("message") ?? "");
  const attempt = before.attempt + 1;
  const again = (error: string) => ({ sent: false, message: message.slice(0, 10_000), error, attempt });
  const parsed = helpSchema.safeParse({ message });
  if (!parsed.success) return again(parsed.error.issues[0]?.message ?? "Please write it in other words.");
  const allowed = await rateLimit("form", clientAddress(await headers()));
  if (!allowed.ok) return again("That was very often. Please wait some minutes, or write to us by mail.");
  const asked = await transact((tx) => askHelp(tx, orderId, parsed.data.message, new Date()));
  return asked.ok
    ? { sent: true, message: "", error: null, attempt }
    : again("This order is no longer there. Please write to us by mail.");
}
