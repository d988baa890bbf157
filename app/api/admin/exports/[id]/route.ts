import { readExport } from "@/lib/staff/exports/data";
import { staffRoute } from "@/lib/staff/staff-route";
import { refusal } from "@/lib/values/result";

/** `GET /api/admin/exports/xprt_…`: how far one's own export is. */
export const GET = staffRoute<{ id: string }>("home.read", async ({ tx, actor, params }) => {
  const found = await readExport(tx, actor.staffId, params.id);
  return found ? Response.json(found) : Response.json(refusal("not_found"), { status: 404 });
});
