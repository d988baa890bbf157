"use client";

import clsx from "clsx";
import { type ReactNode, useState } from "react";

type Props = {
  /** Above its words. */
  icon: ReactNode;
  children: ReactNode;
  /** Kinds of files, as the platform's own chooser takes them. */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  /** The chooser's name, where the words inside say more than that. */
  label?: string;
  /** Its size. */
  className: string;
  onFiles: (files: readonly File[]) => void;
};

/** Where files are brought to, by dropping or choosing. */
export function DropZone({ icon, children, accept, multiple, disabled, label, className, onFiles }: Props) {
  const [over, setOver] = useState(false);
  return (
    <label
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
      className={clsx(
        "flex cursor-pointer flex-col items-center justify-center rounded-m border border-dashed text-center text-sm text-ink-soft",
        "hover:border-ink hover:text-ink has-focus-visible:outline-2 has-focus-visible:outline-ink",
        over ? "border-accent bg-accent-soft text-accent" : "border-control",
        className,
      )}
    >
      {icon}
      {children}
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-label={label}
        className="sr-only"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </label>
  );
}
