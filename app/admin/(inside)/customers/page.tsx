import { CustomerList } from "@/components/admin/customers/CustomerList";
import { PageHead } from "@/components/admin/kit/PageHead";
import { LinkButton } from "@/components/ui/LinkButton";
import { getCustomerList, getCustomerTags } from "@/lib/customers/admin/loaders";
import { getSegmentChoices } from "@/lib/segments/admin/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Customers" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Customers({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, tags, segments, views] = await Promise.all([
    getCustomerList(request),
    getCustomerTags(),
    getSegmentChoices(),
    getListViews("customers"),
  ]);
  return (
    <>
      <PageHead
        title="Customers"
        actions={
          <LinkButton href="/admin/customers/duplicates" tone="quiet" prefetch={false}>
            Find duplicates
          </LinkButton>
        }
      >
        Everybody who bought something or has an account.
      </PageHead>
      <CustomerList request={request} page={page} tags={tags} segments={segments} views={views} />
    </>
  );
}
