"use client";

import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Fetches the task that a device is given; null when it is refused. Leads staff to their second factor where that is asked first. */
async function taskFrom(door: string): Promise<unknown> {
  const response = await fetch(door, { method: "POST" });
  const said = await response.json();
  if (said.reason === "second_factor_needed") location.assign("/admin/second-factor?again");
  return response.ok ? said : null;
}

/** Hands a device's answer to the shop as a form does, so that the browser goes where it is led. */
function post(door: string, fields: Readonly<Record<string, string>>): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = door;
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

type Passkey<Options> = {
  /** Where the task is fetched, and where its answer goes. */
  readonly begin: string;
  readonly finish: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly ask: (options: Options) => Promise<unknown>;
};

/** One dealing with a passkey: fetches the task, lets the device do it, posts the answer. */
export function usePasskey<Options>({ begin, finish, fields = {}, ask }: Passkey<Options>) {
  // Null until the browser has been asked.
  const supported = useSyncExternalStore<boolean | null>(never, browserSupportsWebAuthn, () => null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const start = async () => {
    setBusy(true);
    setFault(null);
    try {
      const options = await taskFrom(begin);
      if (!options) throw new Error("refused");
      post(finish, { ...fields, answer: JSON.stringify(await ask(options as Options)) });
    } catch (error) {
      const name = error instanceof Error ? error.name : "";
      setFault(
        name === "InvalidStateError"
          ? "This device has a passkey for your account already."
          : name === "NotAllowedError" || name === "AbortError"
            ? "It was stopped, or took too long. Nothing has changed."
            : "That did not work out. Please try again.",
      );
      setBusy(false);
    }
  };
  return { supported, busy, fault, start };
}
