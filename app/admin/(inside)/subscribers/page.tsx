import { PageHead } from "@/components/admin/kit/PageHead";
import { SubscriberList } from "@/components/admin/subscribers/SubscriberList";
import { LinkButton } from "@/components/ui/LinkButton";
import { getSubscriberList } from "@/lib/newsletter/admin/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Subscribers" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Subscribers({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [{ mayEdit, ...list }, views] = await Promise.all([
    getSubscriberList(request),
    getListViews("subscribers"),
  ]);
  return (
    <>
      <PageHead
        title="Subscribers"
        actions={
          <>
            <LinkButton href="/admin/settings/letters" tone="quiet" prefetch={false}>
              Topics
            </LinkButton>
            {mayEdit ? (
              <LinkButton href="/admin/subscribers/import" tone="quiet" prefetch={false}>
                Import
              </LinkButton>
            ) : null}
          </>
        }
      >
        Everybody who said something about letters, and what shows that they did.
      </PageHead>
      <SubscriberList request={request} views={views} {...list} />
    </>
  );
}
