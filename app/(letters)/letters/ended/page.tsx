import type { Metadata } from "next";
import { StepPage } from "@/components/layout/StepPage";
import { LinkButton } from "@/components/ui/LinkButton";

export const metadata: Metadata = { title: "This link has ended", robots: { index: false, follow: false } };

export default function Ended() {
  return (
    <StepPage
      title="This link has ended"
      words="Either it was not copied whole, or the letter it was in is not kept here any more. Nothing is wrong with your address or your orders."
    >
      <LinkButton href="/">To the shop</LinkButton>
    </StepPage>
  );
}
