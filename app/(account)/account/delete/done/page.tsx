import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/LinkButton";

export const metadata: Metadata = { title: "Your account is deleted", robots: { index: false } };

export default function Gone() {
  return (
    <div className="page max-w-prose space-y-5 pt-10 lg:pt-16">
      <h1 className="display text-title">Your account is deleted</h1>
      <p>A last letter tells what went and what the law has us keep. Thank you for having been here.</p>
      <LinkButton href="/">To the shop</LinkButton>
    </div>
  );
}
