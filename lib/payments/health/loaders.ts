import { staffLoader } from "@/lib/staff/loaders";
import { askStripe } from "./ask-stripe";
import { listLateEvents } from "./data";

export const getStripeHealth = staffLoader("settings.read", ({ tx }) => askStripe(tx));

export const getLateEvents = staffLoader("settings.read", ({ tx, now }) => listLateEvents(tx, now));
