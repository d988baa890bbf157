import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CampaignMenu } from "@/components/admin/campaigns/CampaignMenu";
import { CampaignSteps } from "@/components/admin/campaigns/CampaignSteps";
import { campaignStates } from "@/components/admin/campaigns/campaign-state";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { getCampaignHead } from "@/lib/campaigns/admin/loaders";

export const instant = false;

type Props = { params: Promise<{ id: string }>; children: ReactNode };

/** The head of every page of one campaign, and the steps of one that is still written. */
export default async function CampaignLayout({ params, children }: Props) {
  const { id } = await params;
  const head = await getCampaignHead(id);
  if (!head) notFound();
  const { word, tone } = campaignStates[head.state];
  return (
    <>
      <PageHead
        title={head.name}
        back={{ href: "/admin/campaigns", label: "Campaigns" }}
        badges={<StateBadge tone={tone}>{word}</StateBadge>}
        actions={head.mayWrite ? <CampaignMenu head={head} /> : null}
      />
      <CampaignSteps id={id} draft={head.state === "draft"} />
      {children}
    </>
  );
}
