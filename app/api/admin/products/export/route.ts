import { sendCatalogue } from "@/lib/catalogue/admin/imports/send-catalogue";
import { staffRoute } from "@/lib/staff/staff-route";

/** The whole catalogue as a CSV file. */
export const GET = staffRoute("catalogue.read", async ({ actor, now }) => {
  const sent = await sendCatalogue(actor, now);
  if (!sent.ok) return Response.json(sent, { status: 403 });
  const name = `products-${now.toISOString().slice(0, 10)}.csv`;
  return new Response(sent.value, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
});
