import { codesCsv } from "@/lib/discounts/admin/codes/codes-csv";
import { staffRoute } from "@/lib/staff/staff-route";

/** The single codes of one batch as a CSV file. */
export const GET = staffRoute("discounts.write", ({ tx, request, now }) => {
  const batch = new URL(request.url).searchParams.get("batch") ?? "";
  return new Response(codesCsv(tx, batch), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="codes-${now.toISOString().slice(0, 10)}.csv"`,
    },
  });
});
