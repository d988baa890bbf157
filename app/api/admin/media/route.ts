import { mostPictureBytes } from "@/lib/catalogue/admin/media/types";
import { uploadPicture } from "@/lib/catalogue/admin/media/upload-picture";
import { readBody } from "@/lib/platform/requests/read-body";
import { staffRoute } from "@/lib/staff/staff-route";

/** Takes one picture as the body of a request; what it is is told by its content, whatever it calls itself. */
export const POST = staffRoute("catalogue.write", async ({ actor, request, now }) => {
  const bytes = await readBody(request, mostPictureBytes);
  if (!bytes) return Response.json({ ok: false, reason: "too_large" }, { status: 413 });
  const uploaded = await uploadPicture(actor, bytes, now);
  return Response.json(uploaded, { status: uploaded.ok ? 201 : 422 });
});
