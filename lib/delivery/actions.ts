import { rememberDestination } from "@/lib/platform/cookies";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther, wantsJson } from "@/lib/platform/requests/form-request";
import { destinationSchema, returnSchema } from "./schema";

/** Remembers where this visitor wants parcels to go, for every page, and leads back to the page they came from. */
export async function chooseDestination(request: Request): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (await rateLimited(request, "lookup"))
    return new Response("Too many attempts; try again in a minute.", { status: 429 });
  const form = (await readForm(request)) ?? {};
  const back = returnSchema.parse(form).return ?? "/basket";
  const chosen = destinationSchema.safeParse(form);
  if (chosen.success) {
    await rememberDestination(chosen.data);
    return wantsJson(request) ? Response.json({ ok: true }) : seeOther(back);
  }
  const field = chosen.error.issues.some((issue) => issue.path[0] === "postcode") ? "postcode" : "country";
  if (wantsJson(request)) return Response.json({ ok: false, field });
  const { country = "", postcode = "" } = form;
  const typed = {
    problem: field,
    country: country.slice(0, 40),
    postcode: postcode.slice(0, 40),
    return: back,
  };
  return seeOther(`/delivery?${new URLSearchParams(typed)}`);
}
