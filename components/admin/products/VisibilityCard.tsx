"use client";

import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { ProductForm } from "@/lib/catalogue/admin/products/types";
import { localMoment } from "@/lib/values/local-moment";
import { Card } from "../kit/Card";
import { FormField } from "../kit/form/FormField";
import type { AdminForm } from "../kit/form/use-admin-form";
import { useShopFormat } from "../kit/format/ShopFormat";

const day = 24 * 60 * 60 * 1000;

/** Whether and from when the product is in the shop. */
export function VisibilityCard({ form }: { form: AdminForm<ProductForm> }) {
  const { timeZone, now } = useShopFormat();
  const { status, publishAt } = form.value;
  const shown = status === "active" && publishAt !== "" ? "planned" : status;
  const choose = (value: string) => {
    if (value === "planned") {
      const morning = `${localMoment(new Date(now.getTime() + day), timeZone).slice(0, 11)}09:00`;
      form.patch({ status: "active", publishAt: publishAt || morning });
    } else form.patch({ status: value as ProductForm["status"], publishAt: "" });
  };
  return (
    <Card title="Visibility">
      <div className="grid gap-4">
        <FormField form={form} name="status" label="In the shop">
          {(wiring) => (
            <Select {...wiring} value={shown} onChange={({ target }) => choose(target.value)}>
              <option value="active">Shown</option>
              <option value="planned">Shown from a moment on</option>
              <option value="draft">Draft, not shown</option>
              <option value="archived">In the archive, not shown</option>
            </Select>
          )}
        </FormField>
        {shown === "planned" ? (
          <FormField form={form} name="publishAt" label="From" hint={`The shop's time (${timeZone})`}>
            {(wiring) => (
              <Input
                {...wiring}
                type="datetime-local"
                value={publishAt}
                onChange={({ target }) => form.set("publishAt", target.value || publishAt)}
              />
            )}
          </FormField>
        ) : null}
      </div>
    </Card>
  );
}
