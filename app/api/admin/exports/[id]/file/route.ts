import { Readable } from "node:stream";
import { definedExports } from "@/lib/insights/exports/defined-exports";
import { storage } from "@/lib/platform/storage";
import { readExportFile } from "@/lib/staff/exports/data";
import { forbid } from "@/lib/staff/forbid";
import { staffRoute } from "@/lib/staff/staff-route";
import { refusal } from "@/lib/values/result";

/** `GET /api/admin/exports/xprt_…/file`: one's own file, for as long as one may see what is in it. */
export const GET = staffRoute<{ id: string }>("home.read", async ({ tx, actor, params }) => {
  const file = await readExportFile(tx, actor.staffId, params.id);
  const defined = definedExports.find(({ name }) => name === file?.name);
  if (!file || !defined) return Response.json(refusal("not_found"), { status: 404 });
  const no = forbid(actor, defined.permission);
  if (no) return Response.json(no, { status: 403 });
  const stream = await (await storage()).getStream(file.key);
  const name = `${file.name}-${file.createdAt.toISOString().slice(0, 10)}.csv`;
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
    },
  });
});
