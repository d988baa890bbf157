"use client";

import { Card } from "@/components/admin/kit/Card";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { FormField } from "@/components/admin/kit/form/FormField";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Money } from "@/components/admin/kit/format/Money";
import { useGo } from "@/components/admin/kit/use-go";
import { Checkbox } from "@/components/ui/Checkbox";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import { Select } from "@/components/ui/Select";
import { saveAddress } from "@/lib/orders/admin/actions";
import type { AddressEffect, AddressForm } from "@/lib/orders/admin/types";
import { addressFields } from "./address-fields";

type Value = AddressForm & { orderId: string; version: string; accepted: boolean };
type Props = {
  orderId: string;
  initial: Value;
  countries: readonly { value: string; label: string }[];
  deliveryName: string;
};

const refusals = {
  zone_changed: "This address has other delivery or tax. Look at what that means.",
  too_late: "Something of this order was sent meanwhile.",
};

const fields = [{ name: "name", label: "Name", wide: true, optional: false }, ...addressFields] as const;

function titleOf({ served, zoneBefore, zoneAfter }: AddressEffect, deliveryName: string): string {
  if (!served) return `${deliveryName} does not go there`;
  return zoneBefore === zoneAfter ? "Another tax" : "Another delivery zone";
}

/** Where an order goes, while nothing of it has left. */
export function AddressChange({ orderId, initial, countries, deliveryName }: Props) {
  const go = useGo();
  const form = useAdminForm(saveAddress, initial, {
    saved: "The order goes to the new address.",
    refusals,
    onSaved: () => go(`/admin/orders/${orderId}`),
  });
  const { answer, value } = form;
  const effect =
    answer && !answer.ok && answer.reason === "zone_changed" ? (answer.detail as AddressEffect) : null;
  return (
    <AdminForm form={form} label="Address">
      <Card>
        <div className="grid gap-4 sm:grid-cols-2">
          {fields.map(({ name, label, wide, optional }) => (
            <FormField
              key={name}
              form={form}
              name={name}
              label={label}
              optional={optional}
              className={wide ? "sm:col-span-2" : ""}
            >
              {(wiring) => (
                <Input
                  {...wiring}
                  autoComplete="off"
                  value={value[name]}
                  onChange={({ target }) => form.set(name, target.value)}
                />
              )}
            </FormField>
          ))}
          <FormField form={form} name="country" label="Country" className="sm:col-span-2">
            {(wiring) => (
              <Select
                {...wiring}
                value={value.country}
                onChange={({ target }) => form.set("country", target.value)}
              >
                {countries.map(({ value: code, label }) => (
                  <option key={code} value={code}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
        </div>
      </Card>
      {effect ? (
        <Notice kind="notice" role="alert" title={titleOf(effect, deliveryName)}>
          {effect.taxBefore === effect.taxAfter ? null : (
            <p>
              Tax there is {effect.taxAfter ?? "none"} and here {effect.taxBefore ?? "none"}. The order and
              its invoice keep the tax that was charged; where that is wrong, refund the order and place it
              anew.
            </p>
          )}
          <p>
            {effect.zoneBefore ?? "No zone"} → {effect.zoneAfter ?? "no zone that you deliver to"}.{" "}
            {effect.priceNow === null ? (
              "You would have to send it another way."
            ) : (
              <>
                Delivery there costs <Money amount={effect.priceNow} currency={effect.currency} /> today; the
                customer paid <Money amount={effect.paid} currency={effect.currency} />. The order keeps its
                sums.
              </>
            )}
          </p>
          <Checkbox
            label="Send it there all the same"
            checked={value.accepted}
            onChange={({ target }) => form.set("accepted", target.checked)}
          />
        </Notice>
      ) : null}
      <SaveBar form={form} label="Change the address" />
    </AdminForm>
  );
}
