import { rememberTyped } from "@/lib/platform/cookies";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { signedOrder } from "../page/signed-order";
import { askHelp } from "./ask-help";
import { helpSchema } from "./schema";

/** A question was sent from an order's own page: leads back to it, with the news or with what was typed. */
export async function ask(request: Request, signed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const order = signedOrder(signed);
  if (!order) return new Response("There is nothing at this address.", { status: 404 });
  const { message = "" } = (await readForm(request)) ?? {};
  const page = `/orders/${signed}`;
  const back = async (help: "unclear" | "often") => {
    await rememberTyped("orders", { order, message });
    return seeOther(`${page}?help=${help}#message`);
  };
  const parsed = helpSchema.safeParse({ message });
  if (!parsed.success) return back("unclear");
  if (await rateLimited(request, "form")) return back("often");
  await transact((tx) => askHelp(tx, order, parsed.data.message, now));
  await rememberTyped("orders", null);
  return seeOther(`${page}?help=sent#asked`);
}
