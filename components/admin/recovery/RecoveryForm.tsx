"use client";

import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Select } from "@/components/ui/Select";
import type { RecoveryPage } from "@/lib/recovery/admin/types";
import { saveRecovery } from "@/lib/shop/admin/actions";
import { Card } from "../kit/Card";
import { AdminForm } from "../kit/form/AdminForm";
import { FormField } from "../kit/form/FormField";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";
import { DiscountField } from "../settings/DiscountField";
import { NumberField } from "../settings/NumberField";

type Props = Pick<RecoveryPage, "saved" | "editable" | "discounts">;
const names = ["First", "Second", "Third"];

/** Whether, when and how often people are reminded, what share is held out, and the discount, if there is to be one. */
export function RecoveryForm({ saved, editable, discounts }: Props) {
  const form = useAdminForm<Props["saved"], Props["saved"]>(saveRecovery, saved, {
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  const { afterHours } = value;
  const last = afterHours.length;
  return (
    <AdminForm form={form} label="Reminders">
      <fieldset disabled={!editable} className="grid gap-6">
        <Card title="Reminders">
          <Checkbox
            checked={value.on}
            onChange={({ target }) => set("on", target.checked)}
            label="Remind people of a basket they left behind"
            hint="The checkout asks with a box that is never ticked beforehand, and the mailbox confirms it. Nobody else is written to."
          />
          <div className="grid gap-4 pt-3 sm:grid-cols-3">
            {afterHours.map((hours, at) => (
              <NumberField
                // Letters have no name but their place.
                key={names[at]}
                form={form}
                name={`afterHours.${at}`}
                label={`${names[at]} letter, hours after leaving`}
                value={hours}
                onValue={(typed) =>
                  set(
                    "afterHours",
                    afterHours.map((one, other) => (other === at ? typed : one)),
                  )
                }
              />
            ))}
          </div>
          <div className="flex flex-wrap gap-3 pt-3">
            {last < 3 ? (
              <Button
                type="button"
                tone="quiet"
                size="small"
                onClick={() => set("afterHours", [...afterHours, (afterHours[last - 1] ?? 4) + 48])}
              >
                One letter more
              </Button>
            ) : null}
            {last > 1 ? (
              <Button
                type="button"
                tone="quiet"
                size="small"
                onClick={() => set("afterHours", afterHours.slice(0, -1))}
              >
                One letter less
              </Button>
            ) : null}
          </div>
          <p className="pt-4 text-sm text-ink-soft">
            They end at once when somebody buys, comes back, changes the basket or takes their yes back, and
            when a thing in it is gone.{" "}
            <Link className="link" href="/admin/settings/automatic-letters/news-basket-left">
              Read and change their words
            </Link>
            ; nights without letters are set for{" "}
            <Link className="link" href="/admin/settings/letters">
              all letters
            </Link>
            .
          </p>
          <div className="grid gap-4 pt-3 sm:grid-cols-2">
            <NumberField
              form={form}
              name="quietDays"
              label="Days until a second series"
              hint="However many baskets somebody leaves."
              value={value.quietDays}
              onValue={(days) => set("quietDays", days)}
            />
            <NumberField
              form={form}
              name="holdOutPercent"
              label="Held out, of a hundred"
              hint="Chosen by chance, they get no letter. What letters change is seen beside them."
              value={value.holdOutPercent}
              onValue={(percent) => set("holdOutPercent", percent)}
            />
          </div>
        </Card>
        <Card title="A discount to come back">
          <p className="pb-4 text-sm text-ink-soft">
            Not needed. Whoever learns that waiting pays, waits; so nobody gets a second one for a long time,
            under the same address or account.
          </p>
          <DiscountField
            form={form}
            name="discountId"
            label="Discount"
            hint={
              discounts.length === 0
                ? "Make one under Discounts with single-use codes first; each person gets a code of their own."
                : "Of those with single-use codes; each person gets a code of their own."
            }
            value={value.discountId}
            onValue={(id) => set("discountId", id)}
            discounts={discounts}
            none="None"
          />
          {value.discountId ? (
            <div className="grid gap-4 pt-4 sm:grid-cols-2">
              <FormField form={form} name="discountLetter" label="From which letter on">
                {(wiring) => (
                  <Select
                    {...wiring}
                    value={String(value.discountLetter)}
                    onChange={({ target }) => set("discountLetter", Number(target.value))}
                  >
                    {names.map((name, at) => (
                      <option key={name} value={at + 1}>
                        {name}
                        {at >= last ? " (not written)" : ""}
                      </option>
                    ))}
                  </Select>
                )}
              </FormField>
              <NumberField
                form={form}
                name="discountDays"
                label="Days until a second one"
                value={value.discountDays}
                onValue={(days) => set("discountDays", days)}
              />
            </div>
          ) : null}
        </Card>
      </fieldset>
      {editable ? <SaveBar form={form} label="Save reminders" /> : null}
    </AdminForm>
  );
}
