"use client";

import { Card } from "@/components/admin/kit/Card";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { FormField } from "@/components/admin/kit/form/FormField";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Select } from "@/components/ui/Select";
import { saveBrand } from "@/lib/shop/admin/actions";
import { LinesField } from "../LinesField";
import { TextField } from "../TextField";
import { BrandPreview } from "./BrandPreview";
import type { BrandValue, Face, Palette } from "./brand-types";
import { ColourFields } from "./ColourFields";
import { LogoField } from "./LogoField";

type Props = {
  saved: BrandValue;
  defaults: Palette;
  faces: readonly Face[];
  person: string;
  editable: boolean;
};

/** Name, logo, colours and type, with what they make of the shop and of a letter beside them. */
export function BrandForm({ saved, defaults, faces, person, editable }: Props) {
  const form = useAdminForm<BrandValue, BrandValue>(saveBrand, saved, {
    saved: "Saved. Shop and letters wear it now.",
    onSaved: (value) => form.replace(value),
  });
  const { value, set } = form;
  const choose = (part: "display" | "text", label: string, hint: string) => (
    <FormField form={form} name={`faces.${part}`} label={label} hint={hint}>
      {(wiring) => (
        <Select
          {...wiring}
          value={value.faces[part]}
          onChange={({ target }) => {
            const face = faces.find(({ id }) => id === target.value);
            if (face) set("faces", { ...value.faces, [part]: face.id });
          }}
        >
          {faces.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
  return (
    <AdminForm form={form} label="Brand">
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="grid min-w-0 gap-4">
          <Card title="Name and logo">
            <div className="grid gap-4">
              <TextField
                form={form}
                name="name"
                label="Name of the shop"
                value={value.name}
                onValue={(text) => set("name", text)}
              />
              <TextField
                form={form}
                name="tagline"
                label="Tagline"
                optional
                hint="Search engines and the home page show it."
                value={value.tagline}
                onValue={(text) => set("tagline", text)}
              />
              <LogoField
                value={value.logoMediaKey}
                editable={editable}
                onValue={(key) => set("logoMediaKey", key)}
              />
            </div>
          </Card>
          <Card title="Type">
            <div className="grid gap-4 sm:grid-cols-2">
              {choose("display", "Headings", "The voice of the shop.")}
              {choose("text", "Text", "What is read at length.")}
            </div>
          </Card>
          <ColourFields
            value={value.colours}
            defaults={defaults}
            error={form.errors.colours}
            onValue={(colours) => set("colours", colours)}
          />
          <Card title="Elsewhere">
            <LinesField
              form={form}
              name="profiles"
              label="Addresses of your profiles"
              optional
              hint="One a line, beginning with https://. They stand in the footer, and search engines learn from them who you are."
              rows={3}
              value={value.profiles}
              onValue={(profiles) => set("profiles", profiles)}
            />
          </Card>
          <SaveBar form={form} label="Save brand" always={saved.version === ""} />
        </div>
        <div className="xl:sticky xl:top-20">
          <BrandPreview value={value} defaults={defaults} faces={faces} person={person} />
        </div>
      </div>
    </AdminForm>
  );
}
