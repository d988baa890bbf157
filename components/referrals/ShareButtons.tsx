"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/Button";

type Props = {
  url: string;
  title: string;
  text: string;
  /** What is passed on: the shop counts how often, and not to whom. */
  of: "link" | "ambassador";
  /** Without the device's own sheet: another button has it. */
  copyOnly?: boolean;
  /** What is copied, and what the button says; the address alone without. */
  copies?: { readonly text: string; readonly label: string };
};

/** The device's own ways to pass something on, and copying. Without script the address stands beside, to be selected. */
export function ShareButtons({ url, title, text, of, copyOnly, copies }: Props) {
  const [canShare, setCanShare] = useState(false);
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    setCanShare(typeof navigator.share === "function");
    setCanCopy(Boolean(navigator.clipboard));
  }, []);
  return (
    <>
      {canShare && !copyOnly ? (
        <Button
          type="button"
          onClick={() => {
            // Whoever closes the sheet again has decided.
            navigator
              .share({ title, text, url })
              .then(() => tell(of))
              .catch(() => undefined);
          }}
        >
          Share
        </Button>
      ) : null}
      {canCopy ? (
        <Button
          type="button"
          tone="quiet"
          onClick={async () => {
            await navigator.clipboard.writeText(copies?.text ?? url);
            tell(of);
            setCopied(true);
            setTimeout(() => setCopied(false), 3_000);
          }}
        >
          <span role="status">{copied ? "Copied" : (copies?.label ?? "Copy the link")}</span>
        </Button>
      ) : null}
    </>
  );
}

function tell(of: Props["of"]): void {
  navigator.sendBeacon(`/account/friends/passed-on?of=${of}`);
}
