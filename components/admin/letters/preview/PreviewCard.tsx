"use client";

import { type ReactNode, useState } from "react";
import type { LetterPreview } from "@/lib/mail/automatic/types";
import { Card } from "../../kit/Card";
import { Choice } from "./Choice";
import { inScheme, type Scheme } from "./in-scheme";
import { LetterFrame } from "./LetterFrame";
import { SizeLine } from "./SizeLine";

type Props = {
  shown: LetterPreview;
  /** It shows earlier words still. */
  behind?: boolean;
  /** Why nobody need fear for it: "An example: …". */
  hint: string;
  actions?: ReactNode;
};

const widths = { phone: 375, desktop: 700 };

/** What the letter looks like: on a phone or wide, light or dark, or as plain text. */
export function PreviewCard({ shown, behind = false, hint, actions }: Props) {
  const [kind, setKind] = useState<"html" | "text">("html");
  const [screen, setScreen] = useState<keyof typeof widths>("phone");
  const [scheme, setScheme] = useState<Scheme>("light");
  return (
    <Card title="Preview" padded={false} actions={actions}>
      <div className="flex flex-wrap gap-x-4 gap-y-2 px-4 pb-3 sm:px-5">
        <Choice
          label="Form"
          value={kind}
          onChange={setKind}
          options={{ html: "Letter", text: "Plain text" }}
        />
        {kind === "html" ? (
          <>
            <Choice
              label="Width"
              value={screen}
              onChange={setScreen}
              options={{ phone: "Phone", desktop: "Desktop" }}
            />
            <Choice
              label="Colours"
              value={scheme}
              onChange={setScheme}
              options={{ light: "Light", dark: "Dark" }}
            />
          </>
        ) : null}
      </div>
      <p className="border-t px-4 py-2.5 text-sm sm:px-5">
        <span className="text-ink-soft">Subject: </span>
        <span className="font-medium wrap-anywhere">{shown.subject}</span>
      </p>
      <div className="border-t" aria-busy={behind}>
        {kind === "html" ? (
          <div className="mx-auto" style={{ maxWidth: widths[screen] }}>
            <LetterFrame key={screen} html={inScheme(shown.html, scheme)} width={widths[screen]} />
          </div>
        ) : (
          <pre className="p-4 font-mono text-xs whitespace-pre-wrap wrap-anywhere sm:px-5">{shown.text}</pre>
        )}
      </div>
      <div className="border-t px-4 py-2.5 text-xs text-ink-soft sm:px-5">
        <p>{hint}</p>
        <SizeLine bytes={shown.bytes} />
      </div>
    </Card>
  );
}
