"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { buttonStyle } from "@/components/ui/button-style";

/** Recovery codes, seen this once: to copy or to save, before going on. */
export function RecoveryCodes({ codes, next }: { codes: readonly string[]; next: string }) {
  const [copied, setCopied] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const text = codes.join("\n");
  return (
    <div className="space-y-5">
      <h2 ref={head} tabIndex={-1} className="text-heading font-semibold outline-none">
        Keep these codes
      </h2>
      <p className="text-sm text-ink-soft">
        Each lets you in once when your phone is lost. They are shown now and never again: print them, or keep
        them where your passwords are.
      </p>
      <ul className="grid max-w-80 grid-cols-2 gap-x-6 gap-y-1.5 rounded-m border bg-surface p-4 font-mono text-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          type="button"
          tone="quiet"
          onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {copied ? "Copied" : "Copy"}
        </Button>
        <a
          className={buttonStyle("quiet", "normal")}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download="recovery-codes.txt"
        >
          Save as a file
        </a>
        <Button type="button" onClick={() => window.location.assign(next)}>
          I have kept them
        </Button>
      </div>
    </div>
  );
}
