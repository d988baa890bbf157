import type { Metadata } from "next";
import Link from "next/link";
import { BringFile } from "@/components/admin/imports/BringFile";
import { ImportState } from "@/components/admin/imports/ImportState";
import { TakeCatalogue } from "@/components/admin/imports/TakeCatalogue";
import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getImports } from "@/lib/catalogue/admin/imports/loaders";

export const metadata: Metadata = { title: "Product files" };
export const instant = false;

export default async function ProductFiles() {
  const imports = await getImports();
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
        {imports.length > 0 ? (
          <Card title="Files so far">
            <ul>
              {imports.map(({ id, fileName, state, createdAt, startedByName }) => (
                <li
                  key={id}
                  className="flex flex-wrap items-center justify-between gap-2 border-b py-2 last:border-b-0"
                >
                  <Link href={`/admin/products/import/${id}`} prefetch={false} className="link font-medium">
                    {fileName}
                  </Link>
                  <span className="flex items-center gap-3 text-sm text-ink-soft">
                    <span>
                      <When at={createdAt} /> · {startedByName}
                    </span>
                    <ImportState state={state} />
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
    </>
  );
}
