"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/Checkbox";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import { saveCollectionForm } from "@/lib/catalogue/admin/collections/actions";
import type { CollectionForm } from "@/lib/catalogue/admin/collections/types";
import { localMoment } from "@/lib/values/local-moment";
import { Card } from "../kit/Card";
import { Columns } from "../kit/Columns";
import { AdminForm } from "../kit/form/AdminForm";
import { FormField } from "../kit/form/FormField";
import { SaveBar } from "../kit/form/SaveBar";
import { type AdminForm as Form, useAdminForm } from "../kit/form/use-admin-form";
import { useBeginAnew } from "../kit/form/use-begin-anew";
import { useShopFormat } from "../kit/format/ShopFormat";
import { NameCard } from "../products/NameCard";
import { SeoCard } from "../products/SeoCard";
import { CollectionPicture } from "./CollectionPicture";
import { RulesCard } from "./RulesCard";

type Props = {
  initial: CollectionForm;
  pictureSrc: string | null;
  shopUrl: string;
  shopName: string;
  /** The products of one that is filled by hand; they are put in order apart from the form. */
  members?: ReactNode;
};

const day = 24 * 60 * 60 * 1000;

/** A collection's words, picture and rule, saved at once. */
export function CollectionEditor({ initial, pictureSrc, shopUrl, shopName, members }: Props) {
  const router = useRouter();
  const { timeZone, now } = useShopFormat();
  const form: Form<CollectionForm> = useAdminForm(saveCollectionForm, initial, {
    saved: ({ created }) => (created ? "Saved. Now put products into it." : "Saved."),
    onSaved: ({ id, created, form: saved }) => {
      if (created) router.replace(`/admin/collections/${id}`);
      else form.replace(saved);
    },
  });
  useBeginAnew(form, initial);
  const { id, title, kind, shown, publishAt, position, mediaId } = form.value;
  const morning = `${localMoment(new Date(now.getTime() + day), timeZone).slice(0, 11)}09:00`;
  return (
    <AdminForm form={form} label={title || "New collection"}>
      <Columns
        main={
          <>
            <NameCard form={form} />
            <Card title="Products">
              <FormField form={form} name="kind" label="How it is filled">
                {(wiring) => (
                  <Select
                    {...wiring}
                    value={kind}
                    onChange={({ target }) => form.set("kind", target.value as CollectionForm["kind"])}
                  >
                    <option value="manual">By hand, in an order of your own</option>
                    <option value="rule">By a rule, always up to date</option>
                  </Select>
                )}
              </FormField>
              {kind === "rule" ? <RulesCard form={form} /> : null}
              {kind === "manual" ? (
                id === null || initial.kind === "rule" ? (
                  <p className="pt-3 text-sm text-ink-soft">Save it, then put products into it here.</p>
                ) : (
                  members
                )
              ) : null}
            </Card>
            <SeoCard
              form={form}
              place="collections"
              shopUrl={shopUrl}
              shopName={shopName}
              savedHandle={initial.handle}
            />
          </>
        }
        side={
          <>
            <Card title="Visibility">
              <div className="grid gap-3">
                <Checkbox
                  label="Shown in the shop"
                  checked={shown}
                  onChange={({ target }) => form.patch({ shown: target.checked, publishAt: "" })}
                />
                {shown ? (
                  <Checkbox
                    label="Only from a moment on"
                    checked={publishAt !== ""}
                    onChange={({ target }) => form.set("publishAt", target.checked ? morning : "")}
                  />
                ) : null}
                {shown && publishAt !== "" ? (
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
                <FormField
                  form={form}
                  name="position"
                  label="Place among the collections"
                  hint="Lower comes first"
                >
                  {(wiring) => (
                    <Input
                      {...wiring}
                      inputMode="numeric"
                      value={position}
                      onChange={({ target }) => form.set("position", target.value)}
                    />
                  )}
                </FormField>
              </div>
            </Card>
            <CollectionPicture
              src={mediaId === initial.mediaId ? pictureSrc : null}
              chosen={mediaId !== ""}
              onChange={(picture) => form.set("mediaId", picture)}
            />
          </>
        }
      />
      <SaveBar form={form} label={id === null ? "Save collection" : "Save"} always={id === null} />
    </AdminForm>
  );
}
