import { bringFile } from "@/lib/catalogue/admin/imports/bring-file";
import { staffRoute } from "@/lib/staff/staff-route";

/** Takes a file of products as the body of a request; its name stands in the address. */
export const POST = staffRoute("catalogue.write", async ({ actor, request, now }) => {
  const fileName = new URL(request.url).searchParams.get("name") ?? "";
  const brought = await bringFile(actor, { fileName, body: request.body }, now);
  return Response.json(brought, { status: brought.ok ? 201 : brought.reason === "too_large" ? 413 : 422 });
});
