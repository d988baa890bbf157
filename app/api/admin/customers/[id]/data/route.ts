import { exportAsStaff } from "@/lib/account/personal-data/admin/export-as-staff";
import { packPersonalData } from "@/lib/account/personal-data/pack-personal-data";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { staffRoute } from "@/lib/staff/staff-route";

/** All that is held of one customer, packed for them. */
export const GET = staffRoute<{ id: string }>("customers.export", async ({ actor, params, now }) => {
  const data = await transact((tx) => exportAsStaff(tx, actor, params, now));
  if (!data.ok) return Response.json(data, { status: data.reason === "not_found" ? 404 : 403 });
  const { brand } = await getShop();
  return new Response(packPersonalData(data.value, brand.name, now), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="customer-data.zip"`,
    },
  });
});
