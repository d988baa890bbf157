"use server";

import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { clientAddress } from "@/lib/platform/client-address";
import { rateLimit } from "@/lib/platform/rate-limit";
import { transact } from "@/lib/platform/transact";
import { signedOrder } from "../page/signed-order";
import { confirmWithdrawal } from "./confirm-withdrawal";
import { declareWithdrawal } from "./declare-withdrawal";
import { postedDeclaration } from "./posted-declaration";
import { declarationSchema } from "./schema";
import type { DeclarationState } from "./types";

const sentences = {
  not_found: "This order is no longer there. Please write to us.",
  not_open: "This order can no longer be withdrawn from here. Please reload the page to see why.",
  not_of_this_order:
    "Some of these pieces cannot be withdrawn from any more. Please reload the page and choose again.",
  too_many_attempts:
    "That was very often. Please wait some minutes, or write to us: that counts just as well.",
} as const;

/** The first step: takes the declaration in and leads to the second. */
export async function declare(before: DeclarationState, form: FormData): Promise<DeclarationState> {
  const signed = String(form.get("order"));
  const orderId = signedOrder(signed);
  if (!orderId) notFound();
  const posted = postedDeclaration(form);
  const lines = Object.fromEntries(posted.lines.map(({ orderLineId, quantity }) => [orderLineId, quantity]));
  const again = (errors: DeclarationState["errors"]): DeclarationState => ({
    values: { name: posted.name, email: posted.email, lines },
    errors,
    attempt: before.attempt + 1,
  });
  const parsed = declarationSchema.safeParse(posted);
  if (!parsed.success) {
    const found = parsed.error.issues.map(({ path, message }) => [String(path[0]), message]);
    // Of several faults in one field the first is said.
    return again(Object.fromEntries(found.reverse()));
  }
  const allowed = await rateLimit("form", clientAddress(await headers()));
  if (!allowed.ok) return again({ form: sentences.too_many_attempts });
  const declared = await transact((tx) => declareWithdrawal(tx, orderId, parsed.data, new Date()));
  if (!declared.ok) return again({ form: sentences[declared.reason] });
  redirect(`/orders/${signed}/withdraw/${declared.value.withdrawalId}`);
}

/** The second step: the withdrawal counts from here. */
export async function confirm(form: FormData): Promise<void> {
  const signed = String(form.get("order"));
  const withdrawalId = String(form.get("withdrawal"));
  const orderId = signedOrder(signed);
  if (!orderId) notFound();
  const confirmed = await transact((tx) => confirmWithdrawal(tx, orderId, withdrawalId, new Date()));
  if (!confirmed.ok && confirmed.reason === "not_found") notFound();
  redirect(confirmed.ok ? `/orders/${signed}/withdraw/${withdrawalId}` : `/orders/${signed}/withdraw`);
}
