import { rememberTyped } from "@/lib/platform/cookies";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { signedOrder } from "../page/signed-order";
import { checkDeclaration } from "./check-declaration";
import { confirmWithdrawal } from "./confirm-withdrawal";
import { declareWithdrawal } from "./declare-withdrawal";
import { postedDeclaration } from "./posted-declaration";
import type { DeclarationErrors } from "./types";

const notHere = () => new Response("There is nothing at this address.", { status: 404 });

/** Whom the page leads to: the first field with a fault. */
function firstOf(errors: DeclarationErrors): string {
  return errors.lines ? "lines" : errors.name ? "name" : "email";
}

/** The first step was sent: takes the declaration in and leads to the second, or back with what was typed. */
export async function declare(request: Request, signed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const order = signedOrder(signed);
  if (!order) return notHere();
  const values = postedDeclaration((await readForm(request)) ?? {});
  const page = `/orders/${signed}/withdraw`;
  const back = async (problem: "faults" | "often" | "changed", field: string) => {
    await rememberTyped("orders", { order, problem, values });
    return seeOther(`${page}?told=yes#${field}`);
  };
  const checked = checkDeclaration(values);
  if (!checked.ok) return back("faults", firstOf(checked.detail ?? {}));
  if (await rateLimited(request, "form")) return back("often", "fault");
  const declared = await transact((tx) => declareWithdrawal(tx, order, checked.value, now));
  if (!declared.ok) return back("changed", "fault");
  await rememberTyped("orders", null);
  return seeOther(`${page}/${declared.value.withdrawalId}`);
}

/** The second step: the withdrawal counts from `now`, and its page becomes the receipt. */
export async function confirm(request: Request, signed: string, id: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const order = signedOrder(signed);
  if (!order) return notHere();
  const confirmed = await transact((tx) => confirmWithdrawal(tx, order, id, now));
  if (confirmed.ok) return seeOther(`/orders/${signed}/withdraw/${id}`);
  return confirmed.reason === "not_found" ? notHere() : seeOther(`/orders/${signed}/withdraw`);
}
