import { findAnything } from "@/lib/insights/find/find-anything";
import { staffRoute } from "@/lib/staff/staff-route";

/** `GET /api/admin/find?q=…`: what the palette shows below the pages and actions. */
export const GET = staffRoute("home.read", async ({ tx, actor, now, request }) => {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await findAnything(tx, actor, words, now));
});
