"use client";

import { useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Checkout } from "@/lib/checkout/types";
import { CheckoutForm } from "./CheckoutForm";
import { places } from "./places";

/**
 * Brings the form to life that the route of the checkout has put into the kept frame, with the facts it was written from.
 * The router cannot make this page: what it made is fetched whole.
 */
export function CheckoutScript() {
  useEffect(() => {
    if (!document.getElementById(places.whole)?.firstElementChild)
      return location.replace(`/checkout${location.search}`);
    const form = document.getElementById(places.form);
    const facts = document.getElementById(places.facts);
    // Taken away with the facts: a page that the router hid and shows again has its script already.
    if (!form || !facts?.textContent) return;
    const checkout: Pick<Checkout, "state" | "frame"> = JSON.parse(facts.textContent);
    facts.remove();
    hydrateRoot(form, <CheckoutForm {...checkout} />);
  }, []);
  return null;
}
