"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import { Select } from "@/components/ui/Select";
import { tryOffers } from "@/lib/basket/admin/actions";
import type { BasketTrial } from "@/lib/basket/admin/types";
import type { Choice, DiscountForm } from "@/lib/discounts/admin/types";
import { Card } from "../../kit/Card";
import { TesterBasket, type TriedLine } from "./TesterBasket";
import { Trial } from "./Trial";

type Props = {
  /** An offer that is being written; null to try what is saved. */
  draft: DiscountForm | null;
  countries: readonly Choice[];
  home: string;
};

const plain = {
  postcode: "",
  codes: "",
  email: "",
  tags: "",
  tier: "",
  moment: "",
  signedIn: false,
  firstOrder: true,
  inSegments: false,
};

/** Fills a basket and says what it would pay and why, before anybody buys. */
export function Tester({ draft, countries, home }: Props) {
  const [lines, setLines] = useState<readonly TriedLine[]>([]);
  const [asked, setAsked] = useState({ ...plain, country: home });
  const [trial, setTrial] = useState<BasketTrial | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (values: Partial<typeof asked>) => setAsked((old) => ({ ...old, ...values }));

  const run = async () => {
    setBusy(true);
    const basket = lines.map(({ variantId, quantity }) => ({ variantId, quantity: Number(quantity) || 1 }));
    const answer = await tryOffers({ ...asked, lines: basket, draft }).catch(() => null);
    setBusy(false);
    if (answer?.ok) {
      setTrial(answer.value);
      setProblem(null);
      return;
    }
    setTrial(null);
    const first = answer?.reason === "invalid" ? Object.values(answer.detail ?? {})[0] : null;
    setProblem(typeof first === "string" ? first : "This could not be tried. Is everything filled in?");
  };

  const text = (
    name: "postcode" | "codes" | "email" | "tags" | "tier" | "moment",
    label: string,
    hint?: string,
  ) => (
    <Field id={`try-${name}`} label={label} hint={hint} optional>
      {(wiring) => (
        <Input
          {...wiring}
          type={name === "moment" ? "datetime-local" : "text"}
          autoComplete="off"
          value={asked[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <Card title={draft ? "Try it" : "The basket"} id="try">
      <div className="grid gap-4">
        <TesterBasket lines={lines} onChange={setLines} />
        <Field id="try-country" label="Sent to">
          {(wiring) => (
            <Select
              {...wiring}
              value={asked.country}
              onChange={(event) => set({ country: event.target.value })}
            >
              {countries.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {text("codes", draft ? "Other codes" : "Codes", "With spaces between them.")}
        <details>
          <summary className="min-h-9 cursor-pointer text-sm">Who buys, where and when</summary>
          <div className="grid gap-4 pt-2">
            {text("postcode", "Postcode")}
            {text("email", "E-mail", "What this address has used and ordered before counts.")}
            <Checkbox
              label="Signed in"
              checked={asked.signedIn}
              onChange={(event) => set({ signedIn: event.target.checked })}
            />
            <Checkbox
              label="First order"
              checked={asked.firstOrder}
              onChange={(event) => set({ firstOrder: event.target.checked })}
            />
            <Checkbox
              label="In the segments that offers are for"
              checked={asked.inSegments}
              onChange={(event) => set({ inSegments: event.target.checked })}
            />
            {text("tags", "Customer's tags", "With commas between them.")}
            {text("tier", "Step of the points programme", "Its name, of who is signed in.")}
            {text("moment", "At this moment", "Empty: now.")}
          </div>
        </details>
        <Button
          type="button"
          tone="quiet"
          busy={busy}
          disabled={lines.length === 0}
          onClick={() => void run()}
        >
          Work it out
        </Button>
        <div aria-live="polite" className="grid gap-3">
          {problem ? <Notice kind="danger">{problem}</Notice> : null}
          {trial ? <Trial trial={trial} /> : null}
        </div>
      </div>
    </Card>
  );
}
