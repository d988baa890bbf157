"use client";

import { useState } from "react";
import { Notice } from "@/components/ui/Notice";
import type { Wording } from "@/lib/campaigns/content/schema";
import { searchReaders } from "@/lib/campaigns/writing/actions";
import { Card } from "../../kit/Card";
import { Combobox } from "../../kit/Combobox";
import { Choice } from "../../letters/preview/Choice";
import { inScheme, type Scheme } from "../../letters/preview/in-scheme";
import { LetterFrame } from "../../letters/preview/LetterFrame";
import { SizeLine } from "../../letters/preview/SizeLine";
import { type LoadPreview, usePreview } from "./use-preview";

type Props = {
  wording: Wording;
  load: LoadPreview;
  /** Whether it can be read as one of the customers. */
  seesCustomers: boolean;
};

const screens = { phone: 375, desktop: 760, text: 0 } as const;

/** The letter as it will arrive: on a phone and a desk, in the dark, as plain text, as somebody in particular. */
export function PreviewCard({ wording, load, seesCustomers }: Props) {
  const [screen, setScreen] = useState<keyof typeof screens>("phone");
  const [scheme, setScheme] = useState<Scheme>("light");
  const [reader, setReader] = useState<{ id: string; name: string } | null>(null);
  const [begun, setBegun] = useState(0);
  const asExample = () => {
    setReader(null);
    // The name leaves the box too.
    setBegun(begun + 1);
  };
  const { shown, failed } = usePreview(wording, reader?.id ?? null, load);
  const find = async (text: string) => {
    const answer = await searchReaders({ text });
    return answer.ok
      ? answer.value.map(({ id, name, email }) => ({
          value: id,
          label: name || email,
          hint: name ? email : "",
        }))
      : [];
  };
  return (
    <Card title="As it arrives" id="preview">
      <div className="grid gap-3">
        <div className="flex flex-wrap gap-2">
          <Choice
            label="Shown on"
            value={screen}
            onChange={setScreen}
            options={{ phone: "Phone", desktop: "Desktop", text: "Plain text" }}
          />
          {screen === "text" ? null : (
            <Choice
              label="Shown in"
              value={scheme}
              onChange={setScheme}
              options={{ light: "Light", dark: "Dark" }}
            />
          )}
        </div>
        {seesCustomers ? (
          <div>
            <Combobox
              key={begun}
              label="Read it as a customer"
              placeholder="Read it as a customer: type a name"
              load={find}
              keep
              onPick={({ value, label }) => setReader({ id: value, name: label })}
            />
            {reader ? (
              <p className="pt-1 text-xs text-ink-soft">
                As {reader.name} gets it.{" "}
                <button type="button" className="link" onClick={asExample}>
                  As an example
                </button>
              </p>
            ) : null}
          </div>
        ) : null}
        {failed ? (
          <Notice kind="notice">The preview could not be made just now. It is tried again.</Notice>
        ) : null}
        {shown ? (
          <>
            <div className="text-sm wrap-anywhere">
              <p className="font-medium">{shown.subject || "(no subject)"}</p>
              <p className="text-ink-soft">{shown.preheader}</p>
            </div>
            {screen === "text" ? (
              <pre className="rounded-m border bg-paper p-3.5 text-xs wrap-anywhere whitespace-pre-wrap">
                {shown.text}
              </pre>
            ) : (
              <div className="overflow-hidden rounded-m border">
                <LetterFrame key={screen} html={inScheme(shown.html, scheme)} width={screens[screen]} />
              </div>
            )}
            <SizeLine bytes={shown.bytes} />
          </>
        ) : (
          <div aria-hidden="true" className="h-150 animate-pulse rounded-m bg-surface" />
        )}
      </div>
    </Card>
  );
}
