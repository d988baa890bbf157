"use client";

import { type CSSProperties, useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Money } from "@/components/admin/kit/format/Money";
import type { BrandValue, Face, Palette, Scheme } from "./brand-types";

type Props = { value: BrandValue; defaults: Palette; faces: readonly Face[]; person: string };

/** A corner of the shop and a letter as they would look, while nothing is saved. */
export function BrandPreview({ value, defaults, faces, person }: Props) {
  const [scheme, setScheme] = useState<Scheme>("light");
  const colours = { ...defaults, ...value.colours };
  const stack = (id: string) => faces.find((face) => face.id === id)?.stack ?? "serif";
  const style = {
    ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--${name}`, colour[scheme]])),
    "--preview-display": stack(value.faces.display),
    "--preview-text": stack(value.faces.text),
    fontFamily: "var(--preview-text)",
    colorScheme: scheme,
  } as CSSProperties;
  const display: CSSProperties = { fontFamily: "var(--preview-display)" };
  const mark = value.logoMediaKey ? (
    <picture>
      <img src={`/${value.logoMediaKey}`} alt={value.name} className="h-7 w-auto max-w-40 object-contain" />
    </picture>
  ) : (
    <span className="text-xl" style={display}>
      {value.name}
    </span>
  );
  return (
    <Card
      title="How it looks"
      actions={
        <fieldset className="flex rounded-m border p-0.5 text-sm">
          <legend className="sr-only">Scheme</legend>
          {(["light", "dark"] as const).map((one) => (
            <label
              key={one}
              className="cursor-pointer rounded-(--radius-s) px-2.5 py-1 has-checked:bg-surface has-checked:font-medium has-focus-visible:outline-2"
            >
              <input
                type="radio"
                name="preview-scheme"
                className="sr-only"
                checked={scheme === one}
                onChange={() => setScheme(one)}
              />
              {one === "light" ? "Light" : "Dark"}
            </label>
          ))}
        </fieldset>
      }
    >
      <div className="grid gap-4" style={style}>
        <section aria-label="The shop" className="overflow-hidden rounded-m border bg-paper text-ink">
          <p className="bg-surface px-4 py-1.5 text-center text-xs">
            Delivery from <Money amount={395} />
          </p>
          <div className="flex items-center justify-between border-b px-4 py-3">
            {mark}
            <span className="text-sm underline">Basket</span>
          </div>
          <div className="grid gap-3 px-4 py-5">
            <p className="text-2xl leading-tight" style={display}>
              {value.tagline || "Your tagline stands here."}
            </p>
            <p className="text-sm text-ink-soft">A sentence about a thing you sell.</p>
            <p className="text-sm">
              <span className="text-lg font-medium">
                <Money amount={8900} />
              </span>{" "}
              <span className="text-danger">reduced</span> · <span className="text-success">in stock</span>
            </p>
            <p className="flex flex-wrap items-center gap-3">
              <span className="rounded-m bg-accent px-5 py-2.5 text-sm font-medium text-on-accent">
                Add to basket
              </span>
              <span className="text-sm text-accent underline">See everything</span>
            </p>
            <p className="rounded-m bg-notice-soft px-3 py-2 text-sm text-ink">Only 3 left.</p>
          </div>
        </section>
        <section aria-label="A letter" className="rounded-m border bg-paper px-4 py-5 text-ink">
          <p className="flex justify-center pb-3">{mark}</p>
          <div className="grid gap-3 rounded-(--radius-l) bg-raised px-5 py-5">
            <p className="text-2xl leading-tight" style={display}>
              Thank you.
            </p>
            <p className="text-sm">Your order is paid and we are packing it.</p>
            <p className="rounded-m bg-surface px-3 py-2 text-sm">
              <span className="block text-xs text-ink-soft">Arrives:</span>Tuesday – Thursday
            </p>
            <p>
              <span className="inline-block rounded-m bg-accent px-4 py-2.5 text-sm font-medium text-on-accent">
                See your order
              </span>
            </p>
            <p className="text-lg" style={display}>
              {person}
            </p>
          </div>
        </section>
      </div>
    </Card>
  );
}
