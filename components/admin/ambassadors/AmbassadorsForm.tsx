"use client";

import Link from "next/link";
import { Checkbox } from "@/components/ui/Checkbox";
import type { AmbassadorsPage } from "@/lib/referrals/admin/ambassadors/types";
import { saveAmbassadors } from "@/lib/shop/admin/actions";
import { currencyDigits } from "@/lib/values/currency-digits";
import { Card } from "../kit/Card";
import { AdminForm } from "../kit/form/AdminForm";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";
import { useShopFormat } from "../kit/format/ShopFormat";
import { DiscountField } from "../settings/DiscountField";
import { NumberField } from "../settings/NumberField";
import { ScaledField } from "./ScaledField";
import { UnitField } from "./UnitField";

type Props = Pick<AmbassadorsPage, "saved" | "discounts" | "gives" | "editable">;

/** Whether there are ambassadors, what their codes give, what they are paid, and the bounds of it. */
export function AmbassadorsForm({ saved, discounts, gives, editable }: Props) {
  const { currency } = useShopFormat();
  const digits = currencyDigits(currency);
  const form = useAdminForm<Props["saved"], Props["saved"]>(saveAmbassadors, saved, {
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  return (
    <AdminForm form={form} label="Ambassadors">
      <fieldset disabled={!editable} className="grid gap-6">
        <Card title="What is offered">
          <Checkbox
            checked={value.on}
            onChange={({ target }) => set("on", target.checked)}
            label="The shop takes ambassadors"
            hint="The page /ambassadors is open and you can invite. Switched off, those there are stay as they are."
          />
          <div className="grid gap-4 pt-4 sm:grid-cols-2">
            <DiscountField
              form={form}
              name="discountId"
              label="What their codes give"
              hint={
                value.discountId !== null && value.discountId === saved.discountId
                  ? (gives ??
                    "It is not to be had now: switched off, over or used up. Nobody can join meanwhile.")
                  : "A discount with single-use codes: every ambassador gets a named code on its terms."
              }
              value={value.discountId}
              onValue={(id) => set("discountId", id)}
              discounts={discounts}
              none="Nothing yet"
            />
            <UnitField
              form={form}
              label="They are paid in"
              hint="For ambassadors to come; each can be changed."
              value={value.unit}
              onValue={(unit) => set("unit", unit)}
            />
            {value.unit === "money" ? (
              <ScaledField
                form={form}
                name="moneyRate"
                digits={2}
                label="Share of the goods, in percent"
                hint="After discounts, without delivery, tax and what is given back."
                value={value.moneyRate}
                onValue={(rate) => set("moneyRate", rate)}
              />
            ) : (
              <NumberField
                form={form}
                name="pointsRate"
                label="Points for every 100 pence or cents of the goods"
                hint="They need the points programme, and are given with each statement."
                value={value.pointsRate}
                onValue={(rate) => set("pointsRate", rate)}
              />
            )}
            <ScaledField
              form={form}
              name="mostPerOrder"
              digits={digits}
              label={`The most for one order, in ${currency}`}
              hint="0: no limit."
              value={value.mostPerOrder}
              onValue={(most) => set("mostPerOrder", most)}
            />
            <NumberField
              form={form}
              name="ordersPerMonth"
              label="Look first from so many orders in a month"
              hint="Of one ambassador. What is more waits for somebody."
              value={value.ordersPerMonth}
              onValue={(orders) => set("ordersPerMonth", orders)}
            />
            <ScaledField
              form={form}
              name="minimumPayout"
              digits={digits}
              label={`Statements are paid from, in ${currency}`}
              hint="Less is carried to the next one; of who has ended it is paid whatever it is."
              value={value.minimumPayout}
              onValue={(least) => set("minimumPayout", least)}
            />
          </div>
          {discounts.length === 0 ? (
            <p className="pt-4 text-sm">
              <Link className="link" href="/admin/discounts/new">
                Make a discount with single-use codes first
              </Link>
              .
            </p>
          ) : null}
        </Card>
      </fieldset>
      {editable ? <SaveBar form={form} label="Save ambassadors" /> : null}
    </AdminForm>
  );
}
