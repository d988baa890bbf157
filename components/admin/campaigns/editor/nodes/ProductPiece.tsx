"use client";

import { ArrowLeft, X } from "lucide-react";
import Image from "next/image";
import { Price } from "@/components/ui/Price";
import { useShopFormat } from "../../../kit/format/ShopFormat";
import { useLook } from "../looks";

type Props = { id: string; onEarlier: (() => void) | null; onRemove: () => void };

const faults = {
  sold_out: "Sold out: the letter will say so",
  not_published: "Not in the shop: the letter leaves it out",
};

/** One product as its card in the letter shows it. */
export function ProductPiece({ id, onEarlier, onRemove }: Props) {
  const { currency, locale } = useShopFormat();
  const look = useLook("products", id);
  const name = look?.title ?? "A product that is gone";
  const button =
    "grid size-7 place-items-center rounded-m border bg-raised text-ink-soft hover:text-ink pointer-coarse:size-9";
  return (
    <li className="relative">
      {look?.src ? (
        <Image
          src={look.src}
          alt=""
          width={320}
          height={320}
          className="aspect-square w-full rounded-m bg-backdrop object-cover"
          draggable={false}
        />
      ) : (
        <div className="aspect-square w-full rounded-m bg-surface" />
      )}
      <p className="pt-2 text-sm font-semibold">{look === undefined ? "…" : name}</p>
      {look ? (
        <p className="text-sm">
          <Price
            amount={look.price}
            currency={currency}
            locale={locale}
            lowestPrior={look.lowestPrior}
            from={look.from}
          />
        </p>
      ) : null}
      {look?.fault || look === null ? (
        <p className="text-xs text-notice">{look?.fault ? faults[look.fault] : "The letter leaves it out"}</p>
      ) : null}
      <div className="absolute top-1.5 right-1.5 flex gap-1">
        {onEarlier ? (
          <button
            type="button"
            aria-label={`Put ${name} one place earlier`}
            onClick={onEarlier}
            className={button}
          >
            <ArrowLeft aria-hidden="true" className="size-4" />
          </button>
        ) : null}
        <button type="button" aria-label={`Take ${name} out`} onClick={onRemove} className={button}>
          <X aria-hidden="true" className="size-4" />
        </button>
      </div>
    </li>
  );
}
