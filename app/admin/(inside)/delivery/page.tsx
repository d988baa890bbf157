import Link from "next/link";
import { DeliveryNav } from "@/components/admin/delivery/DeliveryNav";
import { PlanEditor } from "@/components/admin/delivery/PlanEditor";
import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { Notice } from "@/components/ui/Notice";
import { getDeliveryEditor } from "@/lib/delivery/admin/loaders";

export const metadata = { title: "Delivery" };

export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Delivery({ searchParams }: Props) {
  const asked = Number([(await searchParams).version].flat()[0]);
  const earlier = Number.isInteger(asked) && asked > 0 ? asked : null;
  const { saved, old, warnings, money, versions, editable, today } = await getDeliveryEditor(earlier);
  return (
    <>
      <PageHead title="Delivery">
        Where the shop delivers, how, for how much and by when. The price on a product page is the price at
        the end.
      </PageHead>
      <DeliveryNav here="zones" />
      {old && earlier !== null && earlier !== saved.version ? (
        <Notice className="mb-4" role="status">
          This is version {earlier} taken up again as a draft. Saving makes it the newest;{" "}
          <Link href="/admin/delivery" prefetch={false} className="link">
            back to the one in force
          </Link>
          .
        </Notice>
      ) : null}
      <PlanEditor
        key={earlier ?? "newest"}
        saved={saved}
        draft={old}
        warnings={warnings}
        editable={editable}
        home={money.homeCountry}
        moment={`${today}T10:00`}
        aside={
          versions.length > 0 ? (
            <Card title="Saved before">
              <ol className="grid gap-2 text-sm">
                {versions.map(({ version, at, by }) => (
                  <li key={version} className="flex items-baseline justify-between gap-3">
                    <Link href={`/admin/delivery?version=${version}`} prefetch={false} className="link">
                      Version {version}
                    </Link>
                    <span className="text-right text-ink-soft">
                      {by}, <When at={at} within />
                    </span>
                  </li>
                ))}
              </ol>
            </Card>
          ) : null
        }
      />
    </>
  );
}
