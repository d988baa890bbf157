import { DeliveryNav } from "@/components/admin/delivery/DeliveryNav";
import { HolidayChoice } from "@/components/admin/delivery/holidays/HolidayChoice";
import { HolidayForm } from "@/components/admin/delivery/holidays/HolidayForm";
import { HolidayRows } from "@/components/admin/delivery/holidays/HolidayRows";
import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { Empty } from "@/components/admin/kit/Empty";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getHolidays } from "@/lib/delivery/admin/loaders";
import { countryName } from "@/lib/values/country";

export const metadata = { title: "Holidays" };

export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Holidays({ searchParams }: Props) {
  const params = await searchParams;
  const asked = Number([params.year].flat()[0]);
  const year = Number.isInteger(asked) && asked > 2000 && asked < 2200 ? asked : null;
  const country = [params.country].flat()[0]?.slice(0, 2) ?? null;
  const found = await getHolidays({ year, country });
  const name = countryName(found.country, found.money.locale);
  return (
    <>
      <PageHead title="Delivery">
        Days on which nothing leaves the shop, or nothing is brought. Public holidays note themselves, this
        year’s and the next one’s.
      </PageHead>
      <DeliveryNav here="holidays" />
      <Columns
        main={
          <Card
            padded={false}
            title={`${name}, ${found.year}`}
            actions={<HolidayChoice countries={found.countries} country={found.country} year={found.year} />}
          >
            {found.rows.length > 0 ? (
              <HolidayRows rows={found.rows} editable={found.editable} locale={found.money.locale} />
            ) : (
              <Empty title="No holidays are noted">
                They are filled in for countries you deliver to, on the first of each month and when you save
                delivery.
              </Empty>
            )}
          </Card>
        }
        side={
          found.editable ? (
            <Card title="A holiday of your own">
              <HolidayForm key={found.country} country={found.country} today={found.today} />
            </Card>
          ) : null
        }
      />
    </>
  );
}
