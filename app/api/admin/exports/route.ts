import { definedExports } from "@/lib/insights/exports/defined-exports";
import { transact } from "@/lib/platform/transact";
import { listExports } from "@/lib/staff/exports/data";
import { exportInputSchema } from "@/lib/staff/exports/schema";
import { startExport } from "@/lib/staff/exports/start-export";
import { staffRoute } from "@/lib/staff/staff-route";
import { refusal } from "@/lib/values/result";

/** `GET /api/admin/exports?name=orders`: one's own latest files of a list. */
export const GET = staffRoute("home.read", async ({ tx, actor, request }) => {
  const name = new URL(request.url).searchParams.get("name") ?? "";
  return Response.json(await listExports(tx, actor.staffId, name));
});

/** `POST /api/admin/exports` with `{name, request}`: begins one. The list's own permission is asked for by the verb. */
export const POST = staffRoute("home.read", async ({ actor, now, request }) => {
  const input = exportInputSchema.safeParse(await request.json().catch(() => null));
  const defined = input.success ? definedExports.find(({ name }) => name === input.data.name) : undefined;
  if (!input.success || !defined) return Response.json(refusal("invalid"), { status: 400 });
  const answer = await transact((tx) => startExport(tx, actor, defined, input.data, now));
  return Response.json(answer, { status: answer.ok ? 200 : answer.reason === "forbidden" ? 403 : 409 });
});
