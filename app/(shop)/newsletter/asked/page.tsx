import type { Metadata } from "next";
import { StepPage } from "@/components/layout/StepPage";
import { LinkButton } from "@/components/ui/LinkButton";

export const metadata: Metadata = { title: "Look into your mailbox", robots: { index: false } };

/** The same words for every address, known or not. */
export default function Asked() {
  return (
    <StepPage
      title="Please look into your mailbox"
      words="A letter from us is on its way. Its link leads to a page with a button: press it, and we begin. Until then nothing comes."
    >
      <LinkButton href="/">Back to the shop</LinkButton>
      <p className="pt-6 text-sm text-ink-soft">
        No letter after some minutes? Look among the unwanted ones, or whether the address was typed right.
      </p>
    </StepPage>
  );
}
