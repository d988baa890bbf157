import { Card } from "@/components/admin/kit/Card";
import { PageHead } from "@/components/admin/kit/PageHead";
import { PreviewForm } from "@/components/admin/sales/preview/PreviewForm";
import { SalePreview } from "@/components/admin/sales/preview/SalePreview";
import { getPreview, maySeePeople } from "@/lib/early-access/admin/loaders";
import { getShop } from "@/lib/shop/loaders";
import { localMoment } from "@/lib/values/local-moment";

export const metadata = { title: "See as a customer" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Preview({ searchParams }: Props) {
  const params = await searchParams;
  const one = (name: string) => ([params[name]].flat()[0] ?? "").slice(0, 60);
  const asked = { who: one("who"), at: one("at"), sale: one("sale") || null };
  const [answer, people, { money }] = await Promise.all([getPreview(asked), maySeePeople(), getShop()]);
  const { person, faults, preview } = answer;
  return (
    <>
      <PageHead
        title="See as a customer"
        back={
          asked.sale
            ? { href: `/admin/sales/${asked.sale}`, label: "Sale" }
            : { href: "/admin/sales", label: "Sales" }
        }
      >
        What a customer sees of sales, at any moment, by the rules that basket and checkout go by.
      </PageHead>
      <div className="grid gap-4">
        <Card title="Who and when">
          <PreviewForm
            key={`${asked.who} ${asked.at}`}
            asked={asked}
            person={person}
            faults={faults}
            moment={preview ? localMoment(preview.at, money.timeZone) : ""}
            maySeePeople={people}
          />
          <p className="pt-4 text-sm text-ink-soft">
            Windows and prices of sales are those of that moment. Who is in a segment, stands on a step or
            reads the letters, what they have bought of a limit, stock and usual prices are as they are now.
            Nothing of it reaches the shop.
          </p>
        </Card>
        <SalePreview answer={answer} />
      </div>
    </>
  );
}
