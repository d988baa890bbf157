import { type SubmitEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import {
  type CheckoutAnswer,
  type CheckoutErrors,
  type CheckoutState,
  checkoutFields,
} from "@/lib/checkout/types";

/** Long enough not to ask for every letter of a postcode. */
const pause = 500;
const unreachable = "The shop could not be reached. Nothing was charged; please try again in a moment.";

/** The fields that price and dates of delivery depend on. */
const asked = ["country", "region", "postcode", "methodId"] as const;

/** Faults of fields that have not been touched since they were told. */
function stillWrong(before: CheckoutState, now: CheckoutState): CheckoutErrors {
  const untouched = checkoutFields.filter((field) => now.values[field] === before.values[field]);
  return Object.fromEntries(untouched.map((field) => [field, before.errors[field]]));
}

async function ask(form: HTMLFormElement, intent: string): Promise<CheckoutAnswer | null> {
  const posted = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const body = new URLSearchParams([...posted, ["intent", intent]]);
  const headers = { Accept: "application/json" };
  const answer = await fetch(form.action, { method: "POST", headers, body }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as CheckoutAnswer) : null;
}

/**
 * Script for the checkout's form: asks for new figures without leaving the page, one question at a time, and leads the reader
 * to what has to be corrected. Fields are never written to, so nothing that is being typed is lost.
 */
export function useCheckout(first: CheckoutState) {
  const [state, setState] = useState(first);
  const [busy, setBusy] = useState(false);
  /** Where the reader is led after a press of the button; a new object for every press. */
  const [lead, setLead] = useState<{ readonly toField: boolean } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef(0);
  const paying = useRef(false);

  async function send(intent: string) {
    const pressed = intent === "pay";
    if (!form.current || paying.current) return;
    clearTimeout(timer.current);
    paying.current = pressed;
    asking.current += 1;
    const question = asking.current;
    setBusy(true);
    const answer = await ask(form.current, intent);
    // A newer question is on its way: its answer counts.
    if (question !== asking.current) return;
    // The button stays busy until Stripe's page is there.
    if (answer && "location" in answer) return window.location.assign(answer.location);
    setBusy(false);
    paying.current = false;
    setState((before) => {
      if (!answer) return { ...before, message: pressed ? unreachable : before.message };
      return pressed ? answer.state : { ...answer.state, errors: stillWrong(before, answer.state) };
    });
    if (pressed) setLead({ toField: answer !== null && answer.state.message === null });
  }

  useEffect(() => {
    if (!lead) return;
    const target = document.querySelector<HTMLElement>(lead.toField ? "#checkout [aria-invalid]" : "#faults");
    target?.closest("details")?.setAttribute("open", "");
    target?.focus();
  }, [lead]);

  // What was changed before the script was there, or filled in by the browser, is asked for now.
  const takeUp = useEffectEvent(() => {
    const posted = form.current ? new FormData(form.current) : new FormData();
    if (asked.some((name) => posted.has(name) && posted.get(name) !== first.values[name])) send("refresh");
  });
  useEffect(() => takeUp(), []);

  // Whoever comes back from Stripe's page by the browser's own arrow finds the page as it was left: busy.
  useEffect(() => {
    const comeBack = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      paying.current = false;
      setBusy(false);
    };
    window.addEventListener("pageshow", comeBack);
    return () => window.removeEventListener("pageshow", comeBack);
  }, []);

  return {
    state,
    busy,
    form,
    /** Asks for new figures after `wait` milliseconds without another change. */
    refresh: (wait = pause) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => send("refresh"), wait);
    },
    submit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      const pressed = event.nativeEvent.submitter;
      send(pressed instanceof HTMLButtonElement ? pressed.value : "refresh");
    },
  };
}
