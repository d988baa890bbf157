"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/Button";

type Props = { url: string; title: string; text: string };

/** The device's own ways to pass something on, and copying. Without script the address stands beside, to be selected. */
export function ShareButtons({ url, title, text }: Props) {
  const [canShare, setCanShare] = useState(false);
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    setCanShare(typeof navigator.share === "function");
    setCanCopy(Boolean(navigator.clipboard));
  }, []);
  return (
    <>
      {canShare ? (
        <Button
          type="button"
          onClick={() => {
            // Whoever closes the sheet again has decided.
            navigator.share({ title, text, url }).catch(() => undefined);
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
            await navigator.clipboard.writeText(url);
            setCopied(true);
            setTimeout(() => setCopied(false), 3_000);
          }}
        >
          <span role="status">{copied ? "Copied" : "Copy the link"}</span>
        </Button>
      ) : null}
    </>
  );
}
