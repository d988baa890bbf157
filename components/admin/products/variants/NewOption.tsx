"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { addOption, type Matrix } from "./variant-matrix";

const usual = ["Size", "Colour", "Material", "Kind"];

/** A further option with its first values. */
export function NewOption({ matrix, onAdd }: { matrix: Matrix; onAdd: (matrix: Matrix) => void }) {
  const id = useId();
  const [name, setName] = useState("");
  const [values, setValues] = useState("");
  const given = name.trim();
  const list = [...new Set(values.split(",").map((value) => value.replace(/\s+/g, " ").trim()))].filter(
    Boolean,
  );
  const taken = matrix.options.some((option) => option.name.toLowerCase() === given.toLowerCase());
  const ready = given !== "" && list.length > 0 && !taken;
  const add = () => {
    if (!ready) return;
    onAdd(addOption(matrix, given, list));
    setName("");
    setValues("");
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset className="flex flex-wrap items-end gap-2">
      <legend className="sr-only">A new option</legend>
      <label htmlFor={`${id}-name`} className="grid gap-1 text-xs text-ink-soft">
        Option
        <Input
          id={`${id}-name`}
          list={`${id}-names`}
          placeholder="Size"
          value={name}
          aria-invalid={taken ? true : undefined}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={onKeyDown}
          className="!w-36"
        />
      </label>
      <datalist id={`${id}-names`}>
        {usual.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
      <label htmlFor={`${id}-values`} className="grid gap-1 text-xs text-ink-soft">
        Values
        <Input
          id={`${id}-values`}
          placeholder="Small, Medium, Large"
          value={values}
          onChange={({ target }) => setValues(target.value)}
          onKeyDown={onKeyDown}
          className="!w-56"
        />
      </label>
      <Button type="button" tone="quiet" disabled={!ready} onClick={add}>
        Add option
      </Button>
    </fieldset>
  );
}
