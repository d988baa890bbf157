"use client";

import { FormField } from "../../kit/form/FormField";
import { ChoiceList } from "./ChoiceList";
import type { Edited } from "./edited";
import { PickField } from "./PickField";

type Props = { edited: Edited; of: "aim" | "get"; label: string; all: string };

/** What an offer is for, or what is given cheaper: everything, some products or some collections. */
export function AimFields({ edited, of, label, all }: Props) {
  const { form, names, learn } = edited;
  const [aimKey, idsKey] = of === "aim" ? (["aim", "aimIds"] as const) : (["getAim", "getIds"] as const);
  const aim = form.value[aimKey];
  return (
    <div className="grid gap-3">
      <PickField
        edited={edited}
        name={aimKey}
        label={label}
        options={{ all, products: "Some products", collections: "Some collections" }}
        also={{ [idsKey]: [] }}
      />
      {aim === "all" ? null : (
        <FormField form={form} name={idsKey} label={aim === "products" ? "Products" : "Collections"}>
          {(wiring) => (
            <ChoiceList
              {...wiring}
              what={aim}
              label={aim === "products" ? "Products" : "Collections"}
              chosen={form.value[idsKey]}
              names={names}
              onChange={(ids, picked) => {
                learn(picked);
                form.patch({ [idsKey]: ids });
              }}
            />
          )}
        </FormField>
      )}
    </div>
  );
}
