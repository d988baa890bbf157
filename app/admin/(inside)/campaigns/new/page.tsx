import { NewCampaign } from "@/components/admin/campaigns/NewCampaign";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getNewCampaign } from "@/lib/campaigns/admin/loaders";

export const metadata = { title: "New campaign" };
export const instant = false;

export default async function New() {
  const { topics } = await getNewCampaign();
  return (
    <>
      <PageHead title="New campaign" back={{ href: "/admin/campaigns", label: "Campaigns" }} />
      <NewCampaign topics={topics} />
    </>
  );
}
