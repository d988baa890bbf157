import type { Metadata } from "next";
import { BringFile } from "@/components/admin/imports/BringFile";
import { ImportState } from "@/components/admin/imports/ImportState";
import { TakeCatalogue } from "@/components/admin/imports/TakeCatalogue";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { When } from "@/components/admin/kit/format/When";
import { AdminList } from "@/components/admin/kit/list/AdminList";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getImports } from "@/lib/catalogue/admin/imports/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata: Metadata = { title: "Product files" };
export const instant = false;

const columns = [
  { id: "file", header: "File" },
  { id: "by", header: "Brought by" },
  { id: "brought", header: "When", sort: "brought", descendingFirst: true },
  { id: "state", header: "State", phone: "aside" },
] as const;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProductFiles({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, views] = await Promise.all([getImports(request), getListViews("imports")]);
  return (
    <>
      <PageHead title="Product files" back={{ href: "/admin/products", label: "Products" }} />
      <div className="grid gap-4">
        <Card title="Bring products">
          <BringFile />
        </Card>
        <Card title="Take the catalogue away">
          <p className="pb-3 text-sm text-ink-soft">
            Every product with variants, prices, pieces and the addresses of its pictures, in the form that
            this shop, and Shopify, read back.
          </p>
          <TakeCatalogue />
        </Card>
        <section aria-labelledby="files" className="min-w-0">
          <h2 id="files" className="pb-2 font-semibold">
            Files so far
          </h2>
          <AdminList
            list="imports"
            request={request}
            page={page}
            columns={columns}
            views={views}
            rows={page.rows.map(({ id, fileName, state, createdAt, startedByName }) => ({
              id,
              href: `/admin/products/import/${id}`,
              label: fileName,
              cells: {
                file: <span className="font-medium wrap-anywhere">{fileName}</span>,
                by: startedByName,
                brought: <When at={createdAt} />,
                state: <ImportState state={state} />,
              },
            }))}
            empty={<Empty title="None yet">Each file is kept here with what it did, line by line.</Empty>}
          />
        </section>
      </div>
    </>
  );
}
