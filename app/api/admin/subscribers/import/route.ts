import { importStream } from "@/lib/newsletter/admin/imports/import-stream";
import { importSchema } from "@/lib/newsletter/admin/schema";
import { readBody } from "@/lib/platform/requests/read-body";
import { staffRoute } from "@/lib/staff/staff-route";

const mostBytes = 8_000_000;

/** Looks at a file of subscribers or brings it in, and tells meanwhile how far it is, a line of JSON each. */
export const POST = staffRoute("newsletter.edit", async ({ actor, request, now }) => {
  const bytes = await readBody(request, mostBytes);
  if (!bytes) return Response.json({ ok: false, reason: "too_long" }, { status: 413 });
  const parsed = importSchema.safeParse(parsedJson(Buffer.from(bytes).toString("utf8")));
  if (!parsed.success) return Response.json({ ok: false, reason: "too_long" }, { status: 422 });
  return new Response(importStream(actor, parsed.data, now), {
    headers: {
      "content-type": "application/x-ndjson; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
});

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
