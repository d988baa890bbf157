"use client";

import clsx from "clsx";
import { SlidersHorizontal } from "lucide-react";
import Image from "next/image";
import { Input } from "@/components/ui/Input";
import type { PriceEffect, VariantForm } from "@/lib/catalogue/admin/products/types";
import { EffectNote } from "./EffectNote";
import type { Cell } from "./grid-keys";

type Props = {
  variant: VariantForm;
  at: number;
  single: boolean;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  errors: Readonly<Record<string, string>>;
  effect: PriceEffect | undefined;
  reserved: number;
  picture: string | null;
  onChange: (changes: Partial<VariantForm>) => void;
  onPaste: (cell: Cell, text: string) => boolean;
  onOpen: () => void;
};

const widths: Record<Cell, string> = {
  price: "@xl:!w-18 @xl:!px-2",
  compareAtPrice: "@xl:!w-18 @xl:!px-2",
  sku: "@xl:!w-28 @xl:!px-2 @xl:!text-xs",
  onHand: "@xl:!w-14 @xl:!px-2",
};

/** A variant as a row of the grid; on a phone a card with its names beside the boxes. */
export function VariantRow(props: Props) {
  const { variant, at, single, chosen, onChoose, errors, effect, reserved, picture } = props;
  const { onChange, onPaste, onOpen } = props;
  const name = variant.optionValues.join(" / ");
  const faults = Object.entries(errors).filter(([path]) => path.startsWith(`variants.${at}.`));
  const cell = (column: Cell, label: string, numeric: boolean) => (
    <div className="grid gap-1">
      <span aria-hidden="true" className="text-xs text-ink-soft @xl:hidden">
        {label}
      </span>
      <Input
        aria-label={name ? `${label}, ${name}` : label}
        aria-invalid={errors[`variants.${at}.${column}`] ? true : undefined}
        aria-describedby={faults.length > 0 ? `variant-${at}-faults` : undefined}
        data-cell={`${at} ${column}`}
        inputMode={numeric ? (column === "onHand" ? "numeric" : "decimal") : "text"}
        autoComplete="off"
        placeholder={column === "price" ? "0.00" : undefined}
        disabled={column === "onHand" && !variant.tracked}
        value={column === "onHand" && !variant.tracked ? "–" : variant[column]}
        title={column === "onHand" && !variant.tracked ? "Not counted" : undefined}
        onChange={({ target }) => onChange({ [column]: target.value })}
        onPaste={(event) => {
          if (onPaste(column, event.clipboardData.getData("text/plain"))) event.preventDefault();
        }}
        className={clsx(numeric && "text-right tabular-nums", widths[column])}
      />
    </div>
  );
  return (
    <tr className="border-b align-top last:border-b-0 @max-xl:grid @max-xl:grid-cols-2 @max-xl:gap-2 @max-xl:rounded-m @max-xl:border @max-xl:p-3 @xl:[&>td]:px-1 @xl:[&>td]:py-2">
      <td className={clsx("@max-xl:absolute @xl:!pl-4", single && "@max-xl:hidden")}>
        {single ? null : (
          <input
            type="checkbox"
            aria-label={`Choose ${name}`}
            checked={chosen}
            onChange={({ target }) => onChoose(target.checked)}
            className="mt-2 size-4.5 accent-(--accent) pointer-coarse:size-6"
          />
        )}
      </td>
      <td className={clsx("@max-xl:col-span-2 @xl:w-full", single ? "" : "@max-xl:pl-9")}>
        <div className="flex items-start gap-2 pt-1.5">
          {picture ? (
            <Image
              src={picture}
              alt=""
              width={80}
              height={80}
              className="size-7 rounded-(--radius-s) object-cover"
            />
          ) : null}
          <div className="min-w-0">
            <p className="font-medium @xl:min-w-20">{name || "The product"}</p>
            <EffectNote variant={variant} effect={effect} />
            {reserved > 0 ? <p className="text-xs text-ink-soft">{reserved} promised to buyers</p> : null}
            {faults.length > 0 ? (
              <ul id={`variant-${at}-faults`} className="text-xs text-danger">
                {faults.map(([path, sentence]) => (
                  <li key={path}>{sentence}</li>
                ))}
              </ul>
            ) : null}
          </div>
        </div>
      </td>
      <td>{cell("price", "Price", true)}</td>
      <td>{cell("compareAtPrice", "Compare at", true)}</td>
      <td>{cell("sku", "SKU", false)}</td>
      <td>{cell("onHand", "In stock", true)}</td>
      <td className="@max-xl:col-span-2">
        <button
          type="button"
          onClick={onOpen}
          aria-label={name ? `More of ${name}` : "More of the product"}
          className="flex min-h-9 items-center gap-2 rounded-m px-2 text-ink-soft hover:bg-surface hover:text-ink @max-xl:border @max-xl:px-3 pointer-coarse:min-h-11"
        >
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          <span className="@xl:sr-only">Cost, barcode, weight, picture</span>
        </button>
      </td>
    </tr>
  );
}
