import { readSession } from "@/lib/platform/sessions/session";
import { liveStream } from "@/lib/staff/live/live-stream";
import { staffRoute } from "@/lib/staff/staff-route";

/** `GET /api/admin/live`: what happens in the shop, as server-sent events. */
export const GET = staffRoute("home.read", async ({ tx, actor, request }) => {
  const asked = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
  const after = asked && /^\d{1,18}$/.test(asked) ? asked : null;
  const sessionId = (await readSession())?.sessionId ?? "";
  return new Response(liveStream(tx, { actor, sessionId }, after, request.signal), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
});
