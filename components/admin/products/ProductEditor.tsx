"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { saveProductForm } from "@/lib/catalogue/admin/products/actions";
import type { ProductChoices, ProductFacts, ProductForm } from "@/lib/catalogue/admin/products/types";
import { Columns } from "../kit/Columns";
import { AdminForm } from "../kit/form/AdminForm";
import { SaveBar } from "../kit/form/SaveBar";
import { type AdminForm as Form, useAdminForm } from "../kit/form/use-admin-form";
import { useBeginAnew } from "../kit/form/use-begin-anew";
import { NameCard } from "./NameCard";
import { OrganiseCard } from "./OrganiseCard";
import { PicturesCard } from "./pictures/PicturesCard";
import { SeoCard } from "./SeoCard";
import { VisibilityCard } from "./VisibilityCard";
import { OptionsCard } from "./variants/OptionsCard";
import { VariantsCard } from "./variants/VariantsCard";

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
  useBeginAnew(form, initial);
  const { id, title } = form.value;
  return (
    <AdminForm form={form} label={title || "New product"}>
      <Columns
        main={
          <>
            <NameCard form={form} />
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
