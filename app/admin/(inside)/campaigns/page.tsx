import { CampaignList } from "@/components/admin/campaigns/CampaignList";
import { PageHead } from "@/components/admin/kit/PageHead";
import { LinkButton } from "@/components/ui/LinkButton";
import { getCampaignList } from "@/lib/campaigns/admin/loaders";
import { getShop } from "@/lib/shop/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Campaigns" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Campaigns({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [{ page, topics, mayWrite }, views, { money }] = await Promise.all([
    getCampaignList(request),
    getListViews("campaigns"),
    getShop(),
  ]);
  return (
    <>
      <PageHead
        title="Campaigns"
        actions={mayWrite ? <LinkButton href="/admin/campaigns/new">New campaign</LinkButton> : null}
      >
        Letters to many: written once, to everybody who asked for that kind of letter, or to some of them.
      </PageHead>
      <CampaignList
        request={request}
        page={page}
        views={views}
        topics={topics}
        mayWrite={mayWrite}
        locale={money.locale}
      />
    </>
  );
}
