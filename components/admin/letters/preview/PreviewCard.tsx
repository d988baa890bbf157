"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { sendTestLetter } from "@/lib/mail/automatic/actions";
import type { LetterPreview, WordingForm } from "@/lib/mail/automatic/types";
import { useAct } from "../../kit/answers/use-act";
import { Card } from "../../kit/Card";
import { Choice } from "./Choice";
import { inScheme, type Scheme } from "./in-scheme";
import { LetterFrame } from "./LetterFrame";
import { SizeLine } from "./SizeLine";

type Props = { shown: LetterPreview; behind: boolean; form: WordingForm; mayTest: boolean };

const widths = { phone: 375, desktop: 700 };

/** What the letter looks like: on a phone or wide, light or dark, or as plain text; and a test to oneself. */
export function PreviewCard({ shown, behind, form, mayTest }: Props) {
  const [kind, setKind] = useState<"html" | "text">("html");
  const [screen, setScreen] = useState<keyof typeof widths>("phone");
  const [scheme, setScheme] = useState<Scheme>("light");
  const key = useRef("");
  const { busy, act } = useAct();
  const test = () => {
    key.current = crypto.randomUUID();
    const { version: _, ...drafted } = form;
    return act(
      () => sendTestLetter({ ...drafted, key: key.current }),
      ({ to }) => `On its way to ${to}. Its links lead to an order that does not exist.`,
    );
  };
  return (
    <Card
      title="Preview"
      padded={false}
      actions={
        mayTest ? (
          <Button type="button" tone="quiet" size="small" busy={busy} onClick={test}>
            Send me a test
          </Button>
        ) : null
      }
    >
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
        <p>An example: nobody of this name bought anything.</p>
        <SizeLine bytes={shown.bytes} />
      </div>
    </Card>
  );
}
