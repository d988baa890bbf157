import { staffLoader } from "@/lib/staff/loaders";
import { askResend } from "./ask-resend";
import { listTroubledLetters } from "./data";

export const getResendHealth = staffLoader("settings.read", ({ tx }) => askResend(tx));

export const getTroubledLetters = staffLoader("settings.read", ({ tx }) => listTroubledLetters(tx));
