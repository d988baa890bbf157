"use client";

import { Button } from "@/components/ui/Button";
import { useToast } from "../../kit/answers/Toaster";

/** Puts somebody's personal link where it can be pasted from. */
export function CopyLink({ email, url }: { email: string; url: string }) {
  const toast = useToast();
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    toast(copied ? { text: "Link copied." } : { text: url });
  };
  return (
    <Button type="button" tone="plain" size="small" className="relative z-10" onClick={() => void copy()}>
      Copy link<span className="sr-only"> of {email}</span>
    </Button>
  );
}
