"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useEffectEvent } from "react";
import { Input } from "@/components/ui/Input";
import { saveProductForm } from "@/lib/catalogue/admin/products/actions";
import type { ProductChoices, ProductFacts, ProductForm } from "@/lib/catalogue/admin/products/types";
import { AdminForm } from "../kit/AdminForm";
import { Card } from "../kit/Card";
import { Columns } from "../kit/Columns";
import { FormField } from "../kit/FormField";
import { SaveBar } from "../kit/SaveBar";
import { type AdminForm as Form, useAdminForm } from "../kit/use-admin-form";
import { OptionsCard } from "./OptionsCard";
import { OrganiseCard } from "./OrganiseCard";
import { PicturesCard } from "./PicturesCard";
import { RichText } from "./RichText";
import { SeoCard } from "./SeoCard";
import { VariantsCard } from "./VariantsCard";
import { VisibilityCard } from "./VisibilityCard";

type Props = {
  initial: ProductForm;
  /** Null for a new product. */
  facts: ProductFacts | null;
  choices: ProductChoices;
  shopUrl: string;
  shopName: string;
  /** What stands beside the form without being part of it. */
  side?: ReactNode;
};

/** Everything about one product on one page, saved at once. */
export function ProductEditor({ initial, facts, choices, shopUrl, shopName, side }: Props) {
  const router = useRouter();
  const form: Form<ProductForm> = useAdminForm(saveProductForm, initial, {
    saved: ({ created, form: saved }) =>
      created
        ? saved.status === "active" && saved.publishAt === ""
          ? "Saved. It is in the shop now."
          : "Saved."
        : "Saved.",
    onSaved: ({ id, created, form: saved }) => {
      if (created) router.replace(`/admin/products/${id}`);
      else form.replace(saved);
    },
  });
  // Stock that moved elsewhere, or a state changed by the menu, is where an untouched form begins anew.
  const beginAnew = useEffectEvent((next: ProductForm) => {
    if (!form.dirty && !form.saving) form.replace(next);
  });
  useEffect(() => {
    beginAnew(initial);
  }, [initial]);
  const { id, title, descriptionHtml } = form.value;
  return (
    <AdminForm form={form} label={title || "New product"}>
      <Columns
        main={
          <>
            <Card>
              <div className="grid gap-4">
                <FormField form={form} name="title" label="Title" required>
                  {(wiring) => (
                    <Input
                      {...wiring}
                      autoFocus={id === null}
                      value={title}
                      onChange={({ target }) => form.set("title", target.value)}
                    />
                  )}
                </FormField>
                <FormField form={form} name="descriptionHtml" label="Description" optional>
                  {(wiring) => (
                    <RichText
                      id={wiring.id}
                      label="Description"
                      html={descriptionHtml}
                      invalid={Boolean(wiring["aria-invalid"])}
                      onChange={(html) => form.set("descriptionHtml", html)}
                    />
                  )}
                </FormField>
              </div>
            </Card>
            <PicturesCard form={form} known={facts?.pictures ?? {}} />
            <VariantsCard form={form} facts={facts} />
            <OptionsCard form={form} />
            <SeoCard
              form={form}
              place="products"
              shopUrl={shopUrl}
              shopName={shopName}
              savedHandle={initial.handle}
            />
          </>
        }
        side={
          <>
            <VisibilityCard form={form} />
            <OrganiseCard form={form} choices={choices} facts={facts} />
            {side}
          </>
        }
      />
      <SaveBar form={form} label={id === null ? "Save product" : "Save"} always={id === null} />
    </AdminForm>
  );
}
